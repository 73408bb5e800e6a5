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
        .args(["--lang", "en", "config", "explain", key])
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
fn run_speaks_the_language_of_the_folder_it_starts_in_and_levels_are_those_of_each_map() {
    let map = "journey: A\nstages:\n  - stage: B\n    touchpoints: none\n";
    let folder = project(&[
        ("shop/cjm.toml", "lang = \"fr\"\ncheck.levels.no-owner = \"error\"\n"),
        ("shop/a.journey.yaml", map),
        ("b.journey.yaml", map),
    ]);
    let check = |place: &Path| {
        let words = ["check", "--select", "no-owner", "--output-format", "concise"];
        let output = cjm().current_dir(place).args(words).output().expect("cjm runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let above = "\
b.journey.yaml:1:10: warning[no-owner] this map has no owner
shop/a.journey.yaml:1:10: error[no-owner] this map has no owner
";
    assert_eq!(check(folder.path()), above);
    let inside = "a.journey.yaml:1:10: error[no-owner] ce parcours n’a pas de responsable\n";
    assert_eq!(check(&folder.path().join("shop")), inside);
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
            "[check.levels]\nsyntax = \"off\"\n",
            "cjm.toml:2:1: `syntax` cannot be silenced: a file that cannot be read always counts as an error",
        ),
        (
            "[check]\nignore = [\"syntax\"]\n",
            "cjm.toml:2:11: `syntax` cannot be silenced: a file that cannot be read always counts as an error",
        ),
        (
            "[check.per-file-ignores]\n\"./a*\" = [\"no-owner\"]\n",
            "cjm.toml:2:1: `./a*` matches nothing with `./` at its start: the path is seen from the folder of this file, such as `drafts/**`",
        ),
        ("[channels]\n\"\" = \"x\"\n", "cjm.toml:2:1: a key of `channels` is empty"),
        (
            "[check.options]\ntoo-many-kpis = { max = -1 }\n",
            "cjm.toml:2:25: `check.options.too-many-kpis.max` must be a number from 0 to 1000000",
        ),
        (
            "[check.options]\nstage-count = { min = 5, max = 3 }\n",
            "cjm.toml:2:15: `check.options.stage-count`: `min` is 5, more than `max`, 3",
        ),
        (
            "[check.levels]\nno-quot = \"error\"\n",
            "cjm.toml:2:1: unknown rule `no-quot`, did you mean `no-quote`?",
        ),
        (
            "[check.options]\ntoo-many-kpis = { mx = 3 }\n",
            "cjm.toml:2:19: unknown key `check.options.too-many-kpis.mx`, did you mean `max`?",
        ),
        (
            "[check.options]\nno-quote = { max = 3 }\n",
            "cjm.toml:2:1: the rule `no-quote` has no options",
        ),
        (
            "[check.per-file-ignores]\n\"**\" = [\"no-quot\"]\n",
            "cjm.toml:2:9: unknown rule `no-quot`, did you mean `no-quote`?",
        ),
        (
            "[channels]\nlocker = { nam = \"x\" }\n",
            "cjm.toml:2:12: unknown key `channels.locker.nam`, did you mean `name`?",
        ),
        (
            "include = [\"maps/{a\"]\n",
            "cjm.toml:1:12: error parsing glob 'maps/{a': unclosed alternate group; missing '}' (maybe escape '{' with '[{]'?)",
        ),
        (
            "exclude = [\"ok\", \"[z-a]\"]\n",
            "cjm.toml:1:18: error parsing glob '[z-a]': invalid range; 'z' > 'a'",
        ),
        (
            "library = [\"lib/[\"]\n",
            "cjm.toml:1:12: error parsing glob 'lib/[': unclosed character class; missing ']'",
        ),
        (
            "[check.per-file-ignores]\n\"[\" = [\"no-owner\"]\n",
            "cjm.toml:2:1: error parsing glob '[': unclosed character class; missing ']'",
        ),
        ("extends = [\"base.toml\"]\n", "cjm.toml:1:12: there is no file base.toml"),
        (
            "[render]\ntheme = \"ligth\"\n",
            "cjm.toml:2:9: `render.theme` knows no \"ligth\", did you mean \"light\"?",
        ),
        ("[owners]\nweb = 3\n", "cjm.toml:2:7: `owners.web` must be a table of name, email"),
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
fn rule_is_silent_when_it_is_both_selected_and_ignored() {
    let empty = "journey: A\nstages:\n  - stage: B\n";
    let name = "stage-without-touchpoint";
    let run = |config: &str, words: &[&str]| {
        let words = [&["check"], words].concat();
        said(&[("cjm.toml", config), ("a.journey.yaml", empty)], &words).0
    };
    assert_eq!(run("", &["--select", name]), Some(1));
    assert_eq!(run("", &["--select", name, "--ignore", name]), Some(0));
    assert_eq!(
        run("", &["--profile", "draft", "--extend-select", name, "--ignore", name]),
        Some(0)
    );
    let ignoring = format!("[check]\nignore = [\"{name}\"]\n");
    assert_eq!(run(&ignoring, &["--select", name]), Some(0));
    let off = format!("[check.levels]\n{name} = \"off\"\n");
    assert_eq!(run(&off, &["--select", name]), Some(0));
}

#[test]
fn profile_of_the_command_line_wins_over_that_of_the_file() {
    let flat = "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n    goal:\n";
    let run = |profile: &str, words: &[&str]| {
        let config = format!("[check]\nprofile = \"{profile}\"\nselect = [\"empty-value\"]\n");
        said(&[("cjm.toml", &config), ("a.journey.yaml", flat)], &[&["check"], words].concat()).0
    };
    assert_eq!(run("strict", &[]), Some(1));
    assert_eq!(run("strict", &["--profile", "draft"]), Some(0));
    assert_eq!(run("draft", &["--profile", "strict"]), Some(1));
}

#[test]
fn setting_without_effect_is_remarked_on_once_however_many_folders_there_are() {
    let files =
        [("c.toml", ""), ("a/a.journey.yaml", FINE), ("b/b.journey.yaml", FINE), ("b/c/x", "")];
    let remark = "fmt.indent` has no effect in this version of cjm\n";
    for words in [&["check"][..], &["check", "--fix"], &["check", "--diff"]] {
        for config in
            [&["--config", "fmt.indent=4"][..], &["--config", "c.toml", "--config", "fmt.indent=4"]]
        {
            let (code, text) = said(&files, &[words, &["--profile", "draft"], config].concat());
            assert_eq!((code, text.matches(remark).count()), (Some(0), 1), "{text}");
        }
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

/// How `cjm` with these words ends in a project of these files, and what it says.
fn said(files: &[(&str, &str)], words: &[&str]) -> (Option<i32>, String) {
    let folder = project(files);
    let output = cjm().current_dir(folder.path()).args(words).output().expect("cjm runs");
    (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
}

const FINE: &str = "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n";

#[test]
fn file_that_extends_itself_is_refused_where_it_says_so() {
    let files = [("cjm.toml", "extends = [\"b.toml\"]\n"), ("b.toml", "extends = ['cjm.toml']\n")];
    let (code, text) = said(&files, &["config", "show"]);
    assert_eq!(code, Some(2));
    assert_eq!(text, "error: b.toml:1:12: cjm.toml extends itself\n");
}

#[test]
fn two_files_may_extend_the_same_one() {
    let files = [
        ("cjm.toml", "extends = ['a.toml', 'b.toml']\n"),
        ("a.toml", "extends = ['base.toml']\n"),
        ("b.toml", "extends = ['base.toml']\n"),
        ("base.toml", "lang = 'fr'\n"),
    ];
    assert_eq!(value(project(&files).path(), "lang", &[]), "\"fr\"");
}

#[test]
fn missing_library_is_one_mistake_however_many_maps_there_are() {
    let files = [
        ("cjm.toml", "lang = 'en'\nlibrary = ['p.yaml']\n"),
        ("a.journey.yaml", FINE),
        ("b.journey.yaml", FINE),
    ];
    for verb in ["check", "table"] {
        let (code, text) = said(&files, &[verb]);
        assert_eq!((code, &*text), (Some(2), "error: cjm.toml:2:12: there is no file p.yaml\n"));
    }
}

#[test]
fn missing_library_of_an_extended_file_is_named_there() {
    let files = [
        ("cjm.toml", "extends = ['house/base.toml']\n"),
        ("house/base.toml", "library = [\n  'p.yaml',\n]\n"),
        ("a.journey.yaml", FINE),
    ];
    let (code, text) = said(&files, &["check"]);
    assert_eq!(code, Some(2));
    assert_eq!(text, "error: house/base.toml:2:3: there is no file house/p.yaml\n");
}

#[test]
fn missing_font_is_named_where_it_was_asked_for() {
    let files = [("cjm.toml", "[render]\nfonts = [\"a.ttf\"]\n"), ("a.journey.yaml", FINE)];
    let (code, text) = said(&files, &["render", "-o", "-"]);
    assert_eq!(code, Some(2));
    assert_eq!(text, "error: cjm.toml:2:10: cannot read a.ttf: there is no such file or folder\n");
    let (code, text) =
        said(&files[1..], &["render", "-o", "-", "--config", "render.fonts=['b.ttf']"]);
    assert_eq!(code, Some(2));
    assert_eq!(
        text,
        "error: --config render.fonts=['b.ttf']: cannot read b.ttf: there is no such file or folder\n"
    );
}

#[cfg(unix)]
#[test]
fn what_goes_by_the_name_of_a_configuration_is_never_passed_over() {
    use std::os::unix::fs::symlink;

    let folder = project(&[("a.journey.yaml", FINE)]);
    let said = || {
        let output = cjm().current_dir(folder.path()).arg("check").output().expect("cjm runs");
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).expect("UTF-8")
    };
    let file = folder.path().join("cjm.toml");
    symlink("nowhere", &file).expect("a link");
    assert_eq!(said(), "error: cjm.toml is a link to a file that does not exist\n");
    fs::remove_file(&file).expect("it is there");
    fs::create_dir(&file).expect("a folder");
    assert_eq!(said(), "error: cjm.toml is a folder, not a configuration file\n");
    fs::remove_dir(&file).expect("it is there");
    fs::write(&file, "").expect("a file");
    fs::write(folder.path().join(".cjm.toml"), "").expect("a file");
    assert_eq!(said(), "error: cjm.toml and .cjm.toml stand in one folder: keep one\n");
}

#[test]
fn name_alone_is_an_owner_or_a_channel() {
    let map = "journey: A\nowner: E-commerce\nstages:\n  - stage: B\n    touchpoints: [C @hotel]\n";
    let files = [
        ("cjm.toml", "[owners]\nweb = 'E-commerce'\n[channels]\nhotel = 'Hotel'\n"),
        ("a.journey.yaml", map),
    ];
    let (code, text) = said(&files, &["check", "--profile", "draft"]);
    assert_eq!((code, &*text), (Some(0), "1 map checked, nothing to report\n"));
}

#[test]
fn tables_name_owners_to_people_and_give_programs_their_ids() {
    let map = "journey: A
stages:
  - stage: B
    touchpoints:
      - { touchpoint: C, owner: care }
      - { touchpoint: D, owner: Customer care }
      - { touchpoint: E, owner: Shops }
";
    let files =
        [("cjm.toml", "[owners]\ncare = 'Customer care'\nshops = {}\n"), ("a.journey.yaml", map)];
    let table = |words: &[&str]| {
        let folder = project(&files);
        let output = cjm().current_dir(folder.path()).arg("table").args(words).output();
        String::from_utf8(output.expect("cjm runs").stdout).expect("UTF-8")
    };
    let sheet = table(&["--view", "grid", "--format", "markdown"]);
    assert_eq!(sheet.lines().last(), Some("| Owners | Customer care, Shops |"));
    let rows = table(&["--view", "touchpoints", "--format", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&rows).expect("JSON");
    let owners = rows["rows"].as_array().expect("rows").iter().map(|row| row["owner"].as_str());
    assert_eq!(owners.collect::<Vec<_>>(), [Some("care"), Some("care"), Some("shops")]);
}

#[test]
fn findings_call_owners_by_their_names() {
    let map = "journey: A
stages:
  - { stage: B, touchpoints: [C @chat], emotion: +1, owner: care }
  - { stage: D, touchpoints: [E @chat], emotion: -1, owner: Shops }
";
    let files = [
        ("cjm.toml", "[owners]\ncare = 'Customer care'\nshops = 'Our shops'\n"),
        ("a.journey.yaml", map),
    ];
    let words = ["check", "--output-format", "concise", "--select", "hand-off-drop"];
    let output = cjm().current_dir(project(&files).path()).args(words).output().expect("cjm runs");
    assert_eq!(
        String::from_utf8(output.stdout).expect("UTF-8"),
        "a.journey.yaml:4:50: warning[hand-off-drop] emotions fall by 2 from \"B\" to \"D\", where \
         \"Customer care\" hands over to \"Our shops\"\n"
    );
}

#[test]
fn settings_are_explained_and_the_file_found_however_broken_it_is() {
    let folder = project(&[("cjm.toml", "lang = \"de\"\n")]);
    let printed = |words: &[&str]| {
        let output = cjm().current_dir(folder.path()).args(words).output().expect("cjm runs");
        assert_eq!(output.status.code(), Some(0), "{words:?}");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    assert_eq!(printed(&["config", "path"]), "cjm.toml\n");
    assert_eq!(
        printed(&["config", "explain", "lang"]),
        "lang\n\nThe language of messages where cjm runs in this folder or below, and of its maps that do not show their own. A run started further up speaks the language that holds there.\n\n\
         Value:    one of auto, en, fr\nDefault:  \"auto\"\n\
         Here:     cjm.toml:1:8: `lang` knows no \"de\"; there is auto, en, fr\n"
    );
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
