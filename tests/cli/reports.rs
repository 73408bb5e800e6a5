//! Whole reports, in every format, beside files that people have looked at.

use std::fs;

use tempfile::TempDir;

use super::cjm;
use super::planted::PLANTED;
use crate::generated::compare;

/// A project of one file with seven mistakes, below its configuration.
fn project() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("cjm.toml"), "root = true\n").expect("a file");
    fs::create_dir(folder.path().join("maps")).expect("a folder");
    fs::write(folder.path().join("maps/coat.journey.yaml"), PLANTED).expect("a file");
    folder
}

fn reported(format: &str, options: &[&str]) -> String {
    let folder = project();
    let output = cjm()
        .current_dir(folder.path().join("maps"))
        .args(["check", "--profile", "draft", "--extend-select", "unknown-emotion"])
        .args(["--output-format", format])
        .args(options)
        .output()
        .expect("cjm runs");
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn reports_are_as_they_were_liked() {
    compare("tests/golden/check/full.txt", &reported("full", &[]));
    compare("tests/golden/check/full.fr.txt", &reported("full", &["--lang", "fr"]));
    compare("tests/golden/check/full.ansi.txt", &reported("full", &["--color", "always"]));
    compare("tests/golden/check/concise.txt", &reported("concise", &[]));
    compare("tests/golden/check/report.json", &reported("json", &[]));
}

#[test]
fn reports_go_to_files_without_styles_while_people_read_along() {
    let folder = project();
    let output = cjm()
        .current_dir(folder.path())
        .args(["check", "--profile", "draft", "--extend-select", "unknown-emotion"])
        .args(["--color", "always", "--output-format", "concise"])
        .args(["--output-format", "full=report.txt", "--output-format", "json=report.json"])
        .output()
        .expect("cjm runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 7);
    let written = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a report");
    assert_eq!(written("report.json"), reported("json", &[]));
    assert!(!written("report.txt").contains('\u{1b}'));
}

#[test]
fn report_that_cannot_be_written_is_exit_code_2_and_leaves_the_old_one() {
    let folder = project();
    fs::write(folder.path().join("file"), "old").expect("a file");
    for target in ["json=missing/report.json", "json=file/report.json", "json=maps"] {
        let output = cjm()
            .current_dir(folder.path())
            .args(["check", "--output-format", target])
            .output()
            .expect("cjm runs");
        assert_eq!(output.status.code(), Some(2), "{target}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.starts_with("error: cannot write "), "{said}");
    }
    assert_eq!(fs::read_to_string(folder.path().join("file")).expect("a file"), "old");
}
