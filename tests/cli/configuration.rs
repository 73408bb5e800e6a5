//! `cjm.toml`: where it is found, what it may say, and what wins.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::cjm;

fn project(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().expect("in a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }
    folder
}

/// What `cjm config explain KEY` says the value is in `folder`.
fn value(folder: &Path, key: &str, options: &[&str]) -> String {
    let output = cjm()
        .current_dir(folder)
        .args(options)
        .args(["config", "explain", key])
        .output()
        .expect("cjm runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let line = text.lines().find_map(|line| line.strip_prefix("Here:"));
    line.map(|it| it.trim().to_owned()).unwrap_or_default()
}

/// What a mistake in cjm.toml leads to.
fn complaint(text: &str) -> String {
    let folder = project(&[("cjm.toml", text)]);
    let output = cjm().current_dir(folder.path()).args(["config", "show"]).output().expect("runs");
    assert_eq!(output.status.code(), Some(2));
    String::from_utf8(output.stderr).expect("UTF-8")
}

#[test]
fn nearest_file_upward_holds() {
    let folder = project(&[
        ("cjm.toml", "[check]\nprofile = \"strict\"\n"),
        ("a/.cjm.toml", "[check]\nprofile = \"draft\"\n"),
        ("a/b/c/x", ""),
        ("d/x", ""),
    ]);
    assert_eq!(value(&folder.path().join("a/b/c"), "check.profile", &[]), "\"draft\"");
    assert_eq!(value(&folder.path().join("d"), "check.profile", &[]), "\"strict\"");
    assert_eq!(value(&folder.path().join("d"), "check.profile", &["--isolated"]), "\"standard\"");
}

#[test]
fn search_ends_at_the_top_of_the_repository() {
    let folder = project(&[("cjm.toml", "lang = \"fr\"\n"), ("repository/.git/x", "")]);
    assert_eq!(value(&folder.path().join("repository"), "lang", &[]), "\"auto\"");
}

#[test]
fn extended_files_hold_where_the_file_says_nothing() {
    let folder = project(&[
        ("cjm.toml", "extends = [\"house/base.toml\"]\n[render]\nscale = 3.0\n"),
        ("house/base.toml", "library = [\"lib.yaml\"]\n[render]\nscale = 1.0\nsize = \"a4\"\n"),
    ]);
    assert_eq!(value(folder.path(), "render.scale", &[]), "3.0");
    assert_eq!(value(folder.path(), "render.size", &[]), "\"a4\"");
    let library = value(folder.path(), "library", &[]);
    assert!(library.ends_with("house/lib.yaml\"]"), "{library}");
}

#[test]
fn options_win_over_files_and_files_named_win_over_files_found() {
    let folder = project(&[
        ("cjm.toml", "[check]\nprofile = \"strict\"\n"),
        ("other.toml", "[check]\nprofile = \"draft\"\n"),
    ]);
    let profile = |options: &[&str]| value(folder.path(), "check.profile", options);
    assert_eq!(profile(&["--config", "other.toml"]), "\"draft\"");
    assert_eq!(profile(&["--config", "check.profile='standard'"]), "\"standard\"");
    assert_eq!(profile(&["--config", "check.profile=draft"]), "\"draft\"");
    assert_eq!(
        profile(&["--config", "other.toml", "--config", "check.profile=standard"]),
        "\"standard\""
    );
}

#[test]
fn mistakes_are_named_with_their_place() {
    let cases = [
        ("rendr = 1\n", "cjm.toml:1:1: unknown key `rendr`, did you mean `render`?"),
        (
            "[check]\nprofil = 1\n",
            "cjm.toml:2:1: unknown key `check.profil`, did you mean `profile`?",
        ),
        (
            "profile = \"draft\"\n",
            "cjm.toml:1:1: unknown key `profile`, did you mean `check.profile`?",
        ),
        ("lang = \"de\"\n", "cjm.toml:1:8: `lang` knows no \"de\"; there is auto, en, fr"),
        ("root = \"yes\"\n", "cjm.toml:1:8: `root` must be true or false"),
        ("[render]\nscale = 0\n", "cjm.toml:2:9: `render.scale` must be a number from 0.1 to 20"),
        (
            "[check]\nignore = [\"unknwon-key\"]\n",
            "cjm.toml:2:11: unknown rule `unknwon-key`, did you mean `unknown-key`?",
        ),
        (
            "[check.levels]\nsyntax = \"warn\"\n",
            "cjm.toml:2:10: `check.levels.syntax` knows no \"warn\"; there is error, warning, info, off",
        ),
        (
            "[channels]\nlocker = { nam = \"x\" }\n",
            "cjm.toml:2:12: unknown key `channels.locker.nam`, did you mean `name`?",
        ),
        (
            "[render]\nlanes = [\"goals\", \"x-team\", \"painz\"]\n",
            "cjm.toml:2:29: `render.lanes` knows no \"painz\", did you mean \"pains\"?",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(complaint(text), format!("error: {expected}\n"));
    }
}

#[test]
fn all_mistakes_are_named_at_once() {
    assert_eq!(
        complaint("rot = true\n[check]\nselect = [1]\n"),
        "error: the configuration has mistakes\n  \
         cjm.toml:1:1: unknown key `rot`, did you mean `root`?\n  \
         cjm.toml:3:11: `check.select` must be a list of rules\n"
    );
}

#[test]
fn file_that_extends_itself_is_refused() {
    let folder = project(&[
        ("cjm.toml", "extends = [\"b.toml\"]\n"),
        ("b.toml", "extends = [\"cjm.toml\"]\n"),
    ]);
    cjm().current_dir(folder.path()).args(["config", "show"]).assert().code(2);
}

#[test]
fn a_folder_may_spare_its_files_a_rule() {
    let map = "journey: A\njourney: B\nstages:\n  - stage: C\n    touchpoints: [D]\n";
    let folder = project(&[
        (
            "cjm.toml",
            "[check.per-file-ignores]\n\"drafts/**\" = [\"duplicate-key\", \"first-key\"]\n",
        ),
        ("drafts/a.journey.yaml", map),
        ("b.journey.yaml", map),
    ]);
    let output = cjm()
        .current_dir(folder.path())
        .args(["check", "--output-format", "concise", "--select", "duplicate-key"])
        .output()
        .expect("cjm runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.starts_with("b.journey.yaml:2:1: error[duplicate-key]"), "{text}");
}

#[test]
fn configuration_named_from_elsewhere_leaves_the_project_where_the_maps_are() {
    let map = "journey: A\nuse: [lib/p.yaml]\npersona: lea-1\nstages:\n  - stage: B\n    touchpoints: [C]\n";
    let folder = project(&[
        ("house/cjm.toml", "root = true\n"),
        ("maps/.git/x", ""),
        ("maps/a.journey.yaml", map),
        ("maps/lib/p.yaml", "personas: [{ persona: Léa, id: lea-1 }]\n"),
    ]);
    cjm()
        .current_dir(folder.path().join("maps"))
        .args(["check", "--config", "../house/cjm.toml"])
        .assert()
        .success();
}
