//! Which files are read, and in which order.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::cjm;

const BROKEN: &str = "journey: A\nstages:\n  - stage: B\n";

fn folder(files: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for name in files {
        let (name, text) = name.split_once('=').unwrap_or((name, BROKEN));
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().expect("in a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }
    folder
}

/// The files with findings, in the order of the report.
fn reported(folder: &Path, options: &[&str]) -> Vec<String> {
    let output = cjm()
        .current_dir(folder)
        .args(["check", "--profile", "draft", "--output-format", "concise"])
        .args(options)
        .output()
        .expect("cjm runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().filter_map(|line| Some(line.split_once(':')?.0.to_owned())).collect()
}

#[test]
fn folders_are_walked_as_git_sees_them() {
    let folder = folder(&[
        ".gitignore=out/\n",
        "a.journey.yaml",
        "b/c.parcours.yml",
        "b/d.yaml",
        "out/e.journey.yaml",
        ".hidden/f.journey.yaml",
    ]);
    assert_eq!(reported(folder.path(), &[]), ["a.journey.yaml", "b/c.parcours.yml"]);
    assert_eq!(
        reported(folder.path(), &["--config", "respect-gitignore=false"]),
        ["a.journey.yaml", "b/c.parcours.yml", "out/e.journey.yaml"]
    );
    assert_eq!(reported(folder.path(), &["--exclude", "b"]), ["a.journey.yaml"]);
    assert_eq!(reported(folder.path(), &["--config", "exclude=['/b/*.yml']"]), ["a.journey.yaml"]);
    assert_eq!(reported(folder.path(), &["--config", "include=['b/*.yaml']"]), ["b/d.yaml"]);
}

#[test]
fn named_files_are_always_read_and_each_file_once() {
    let folder = folder(&[".gitignore=*.txt\n", "a.txt", "b.journey.yaml"]);
    assert_eq!(
        reported(folder.path(), &["a.txt", "--exclude", "a.txt", "b.journey.yaml", "."]),
        ["a.txt", "b.journey.yaml"]
    );
}

#[test]
fn excluded_file_is_read_when_it_is_named_unless_exclusion_is_forced() {
    let folder =
        folder(&["cjm.toml=exclude = [\"old\"]\n", "a.journey.yaml", "old/b.journey.yaml"]);
    let named = ["old/b.journey.yaml"];
    assert_eq!(reported(folder.path(), &[]), ["a.journey.yaml"]);
    assert_eq!(reported(folder.path(), &named), named);
    let forced = ["old/b.journey.yaml", "--force-exclude"];
    assert_eq!(reported(folder.path(), &forced), [""; 0]);
    let words = [&["check"], &forced[..]].concat();
    cjm().current_dir(folder.path()).args(words).assert().success();
}

#[cfg(unix)]
#[test]
fn links_that_lead_back_end_the_walk_and_not_the_run() {
    use std::os::unix::fs::symlink;

    let folder = folder(&["cjm.toml=root = true\n", "maps/a.journey.yaml"]);
    let maps = folder.path().join("maps");
    symlink("..", maps.join("up")).expect("a link");
    symlink(".", maps.join("here")).expect("a link");
    assert_eq!(reported(folder.path(), &[]), ["maps/a.journey.yaml"]);
    assert_eq!(reported(folder.path(), &["maps/up"]), ["maps/up/maps/a.journey.yaml"]);
    let spellings = ["maps/up/maps/here/a.journey.yaml", "maps/a.journey.yaml"];
    assert_eq!(reported(folder.path(), &spellings), spellings[..1]);
    symlink("b.journey.yaml", maps.join("b.journey.yaml")).expect("a link");
    assert_eq!(reported(folder.path(), &[]), ["maps/a.journey.yaml"]);
    let output = cjm().current_dir(folder.path()).arg("check").output().expect("cjm runs");
    let words = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(2));
    assert!(words.starts_with("error: cannot read maps/b.journey.yaml: "), "{words}");
}

#[test]
fn thousand_maps_in_a_hundred_folders_are_all_checked() {
    let fine = "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n";
    let files = (0..1_000).map(|number| {
        let text = if number % 100 == 7 { BROKEN } else { fine };
        format!("f{:02}/g/m{number:03}.journey.yaml={text}", number / 10)
    });
    let files: Vec<String> = files.collect();
    let folder = folder(&files.iter().map(String::as_str).collect::<Vec<_>>());
    let words = ["check", "--profile", "draft", "--output-format", "json"];
    let output = cjm().current_dir(folder.path()).args(words).output().expect("cjm runs");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let findings = report["findings"].as_array().expect("a list").iter();
    let paths: Vec<_> = findings.filter_map(|it| it["path"].as_str()).collect();
    let expected = (0..10).map(|hundred| format!("f{hundred}0/g/m{hundred}07.journey.yaml"));
    assert_eq!(paths, expected.collect::<Vec<_>>());
    assert_eq!(report["files"], 1_000);
}

#[cfg(target_os = "linux")]
#[test]
fn name_that_is_no_text_is_told_byte_by_byte_in_every_format() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let folder = folder(&["cjm.toml=root = true\n"]);
    for name in [&b"caf\xe8.journey.yaml"[..], b"caf\xe9.journey.yaml"] {
        fs::write(folder.path().join(OsStr::from_bytes(name)), BROKEN).expect("a file");
    }
    for (format, sign) in [
        ("full", "\\"),
        ("concise", "\\"),
        ("json", "\\\\"),
        ("json-lines", "\\\\"),
        ("sarif", "%5C"),
        ("junit", "\\"),
        ("github", "\\"),
        ("gitlab", "\\\\"),
        ("rdjson", "\\\\"),
        ("markdown", "&#92;"),
    ] {
        let words = ["check", "--profile", "draft", "--output-format", format];
        let output = cjm().current_dir(folder.path()).args(words).output().expect("cjm runs");
        let report = String::from_utf8(output.stdout).expect("UTF-8");
        assert_eq!(output.status.code(), Some(1), "{format}");
        for byte in ["xE8", "xE9"] {
            assert!(report.contains(&format!("caf{sign}{byte}.journey")), "{format}: {report}");
        }
    }
}

#[test]
fn reports_come_in_the_order_of_the_paths_however_many_work_on_them() {
    let names: Vec<String> = (0..60).map(|number| format!("m{number:02}.journey.yaml")).collect();
    let folder = folder(&names.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(reported(folder.path(), &[]), names);
}

#[test]
fn folder_above_is_reached_and_configured_from_there() {
    let folder = folder(&[
        "cjm.toml=exclude = [\"old\"]\n",
        "maps/a.journey.yaml",
        "old/b.journey.yaml",
        "here/x=x",
    ]);
    assert_eq!(reported(&folder.path().join("here"), &[".."]), ["../maps/a.journey.yaml"]);
}

#[test]
fn standard_input_goes_by_the_name_it_is_given() {
    let folder = folder(&[
        "library/p.yaml=personas: [{ persona: Léa, id: lea-1 }]\n",
        "cjm.toml=root = true\n",
    ]);
    let map = "journey: A\nuse: [../library/p.yaml]\npersona: lea-1\nstages:\n  - stage: B\n    touchpoints: [C]\n";
    fs::create_dir(folder.path().join("maps")).expect("a folder");
    cjm()
        .current_dir(folder.path())
        .args(["check", "--profile", "draft", "-", "--stdin-filename", "maps/a.journey.yaml"])
        .stdin(map)
        .assert()
        .success();
    cjm()
        .current_dir(folder.path())
        .args(["check", "--profile", "draft", "-"])
        .stdin(map)
        .assert()
        .code(1);
}

#[test]
fn libraries_are_checked_as_libraries() {
    let folder = folder(&["p.yaml=personas:\n  - persona: Léa\n    gaols: [x]\n"]);
    assert_eq!(reported(folder.path(), &["p.yaml"]), ["p.yaml"]);
}

#[test]
fn nothing_outside_the_project_is_read() {
    let folder = folder(&[
        "p.yaml=personas: [{ persona: Léa }]\n",
        "project/cjm.toml=root = true\n",
        "project/a.journey.yaml=journey: A\nuse: [../p.yaml]\nstages:\n  - stage: B\n    touchpoints: [C]\n",
    ]);
    assert_eq!(reported(&folder.path().join("project"), &[]), ["a.journey.yaml"]);
}

#[test]
fn one_file_in_several_spellings_is_one_input() {
    let folder = folder(&["maps/a.journey.yaml"]);
    let words = ["maps/a.journey.yaml", "./maps/a.journey.yaml", "maps/../maps", "."];
    assert_eq!(reported(folder.path(), &words), ["maps/a.journey.yaml"]);
    let output = cjm()
        .current_dir(folder.path())
        .args([
            "check",
            "--profile",
            "draft",
            "-",
            "maps",
            "--stdin-filename",
            "maps/a.journey.yaml",
        ])
        .stdin("journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n")
        .output()
        .expect("cjm runs");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "1 map checked, nothing to report\n",
        "the text of an editor stands for the file"
    );
}

#[cfg(unix)]
#[test]
fn names_of_files_break_no_lines_and_steer_no_terminal() {
    let folder = folder(&["a\nb.journey.yaml", "c\u{1b}[31m.journey.yaml"]);
    assert_eq!(
        reported(folder.path(), &[]),
        ["a<U+000A>b.journey.yaml", "c<U+001B>[31m.journey.yaml"]
    );
    for words in
        [["check", "\u{1b}[31m"], ["render", "\u{1b}[31m"], ["init", "c\u{1b}[31m.journey.yaml"]]
    {
        let output = cjm().current_dir(folder.path()).args(words).output().expect("cjm runs");
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert!(!output.stderr.contains(&0x1b), "{words:?}");
    }
}
