//! Pipes and devices in the place of files that a run needs: told at once, never waited for.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use super::cjm;

const MAP: &str = "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n";

/// A project with a map, that `cjm.toml`, and a pipe that nobody writes into.
fn project(configuration: &str, pipe: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.journey.yaml"), MAP).expect("written");
    if pipe != "cjm.toml" {
        fs::write(folder.path().join("cjm.toml"), configuration).expect("written");
    }
    let made = Command::new("mkfifo").arg(folder.path().join(pipe)).status().expect("mkfifo runs");
    assert!(made.success());
    folder
}

/// The last line of what is said, where the exit code is 2.
fn said(folder: &Path, words: &[&str]) -> String {
    let output = cjm().current_dir(folder).args(words).output().expect("cjm runs");
    assert_eq!(output.status.code(), Some(2), "{words:?}");
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    text.lines().last().unwrap_or_default().to_owned()
}

#[test]
fn pipe_in_the_place_of_a_library_is_told_at_the_configuration() {
    let folder = project("library = [\"pipe.yaml\"]\n", "pipe.yaml");
    let words = "error: cjm.toml:1:12: pipe.yaml cannot be read";
    assert_eq!(said(folder.path(), &["check"]), words);
}

#[test]
fn pipe_in_the_place_of_a_library_is_told_at_the_map() {
    let folder = project("", "pipe.yaml");
    fs::write(folder.path().join("b.journey.yaml"), format!("use: pipe.yaml\n{MAP}")).unwrap();
    let words = ["check", "--select", "unresolved-reference", "--output-format", "concise"];
    let told = "b.journey.yaml:1:6: error[unresolved-reference] \"pipe.yaml\" cannot be read\n";
    cjm().current_dir(folder.path()).args(words).assert().code(1).stdout_eq(told);
}

#[test]
fn pipe_in_the_place_of_a_configuration_is_no_regular_file() {
    let folder = project("", "cjm.toml");
    assert_eq!(said(folder.path(), &["check"]), "error: cjm.toml is not a regular file");
    let folder = project("extends = [\"base.toml\"]\n", "base.toml");
    let words = "error: cjm.toml:1:12: cannot read base.toml: it is no regular file";
    assert_eq!(said(folder.path(), &["check"]), words);
}

#[test]
fn pipe_in_the_place_of_a_baseline_is_neither_read_nor_written() {
    let folder = project("", "known.json");
    let words = "error: cannot read known.json: it is no regular file";
    for more in [&[][..], &["--write-baseline"]] {
        let words_of_check = [&["check", "--baseline", "known.json"], more].concat();
        assert_eq!(said(folder.path(), &words_of_check), words);
    }
}

#[test]
fn pipe_in_the_place_of_a_theme_or_a_font_is_no_regular_file() {
    for (option, pipe) in [("--theme", "brand.toml"), ("--font", "own.ttf")] {
        let folder = project("", pipe);
        let words = ["render", "a.journey.yaml", "-o", "a.svg", option, pipe];
        let told = format!("error: cannot read {pipe}: it is no regular file");
        assert_eq!(said(folder.path(), &words), told);
        assert!(!folder.path().join("a.svg").exists());
    }
    let folder = project("[render]\ntheme = \"brand.toml\"\n", "brand.toml");
    let told = said(folder.path(), &["render", "a.journey.yaml", "-o", "a.svg"]);
    assert_eq!(told, "error: cjm.toml:2:9: there is no theme file brand.toml");
}
