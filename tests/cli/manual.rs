//! Manual pages and completions come from the declaration of the command line.

use super::cjm;
use crate::generated;

#[test]
fn there_is_a_page_for_the_program_and_each_command() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let pages = folder.path().join("man1");
    cjm().args(["man", "-o"]).arg(&pages).assert().success().stdout_eq("");
    let names = generated::listed(pages.to_str().expect("UTF-8"));
    let verbs = [
        "check",
        "completions",
        "config",
        "explain",
        "init",
        "man",
        "render",
        "schema",
        "score",
        "table",
    ];
    for verb in verbs {
        assert!(names.contains(&format!("cjm-{verb}.1")), "{names:?}");
    }
    assert!(names.contains(&"cjm.1".to_owned()));
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = cjm().args(["completions", shell]).output().expect("cjm runs");
        assert_eq!(output.status.code(), Some(0));
        let script = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(script.contains("output-format"), "{shell}");
    }
}
