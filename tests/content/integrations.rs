//! Files that make other programs use cjm, and the action that they name.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_yaml::Value;
use tempfile::TempDir;

use crate::cli::cjm;

fn repository() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join(".git")).expect("a folder");
    folder
}

fn own(path: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    serde_yaml::from_str(&fs::read_to_string(file).expect("a file")).expect("YAML")
}

#[test]
fn integrations_stand_at_the_top_of_the_repository_and_name_the_folder_of_the_maps() {
    let folder = repository();
    let with = ["--with", "github,gitlab,pre-commit,editor"];
    cjm().current_dir(folder.path()).args(["init", "sales/maps"]).args(with).assert().code(0);
    let text = |path: &str| fs::read_to_string(folder.path().join(path)).expect("a file");
    assert!(text(".github/workflows/journey-maps.yml").contains("\n          paths: sales/maps\n"));
    assert!(text(".gitlab-ci.yml").contains("cjm check sales/maps\n"));
    assert!(text(".vscode/settings.json").contains("\"sales/maps/schemas/journey.schema.json\""));
    assert!(folder.path().join("sales/maps/schemas/journey.schema.json").is_file());
    assert!(text(".pre-commit-config.yaml").contains("- id: cjm-check\n"));
    let hooks = own(".pre-commit-hooks.yaml");
    assert_eq!(hooks[0]["id"], "cjm-check");
}

#[test]
fn project_that_has_maps_gets_the_integration_only() {
    let folder = repository();
    fs::write(folder.path().join("cjm.toml"), "root = true\n").expect("written");
    let init = cjm().current_dir(folder.path()).args(["--lang", "fr", "init", "--with", "editor"]);
    init.assert().code(0);
    let mut names: Vec<_> = fs::read_dir(folder.path())
        .expect("a folder")
        .map(|entry| entry.expect("readable").file_name())
        .collect();
    names.sort();
    assert_eq!(names, [".git", ".vscode", "cjm.toml"]);
    let settings = fs::read_to_string(folder.path().join(".vscode/settings.json")).expect("text");
    assert!(
        settings.contains("\"schemas/parcours.schema.json\": [\"*.parcours.yaml\""),
        "{settings}"
    );
}

#[test]
fn file_that_is_there_stays_and_what_it_needs_is_printed() {
    let folder = repository();
    fs::write(folder.path().join("cjm.toml"), "").expect("written");
    fs::write(folder.path().join(".pre-commit-config.yaml"), "mine").expect("written");
    let words = ["init", "--with", "editor,pre-commit"];
    let init = || cjm().current_dir(folder.path()).args(words).assert().code(2);
    let hook = "\
# Checks the maps of every commit: pip install pre-commit && pre-commit install
repos:
  - repo: https://github.com/your-company/cjm
    rev: v0.1.0
    hooks:
      - id: cjm-check
";
    init().stdout_eq(hook).stderr_eq(
        "\
wrote .vscode/settings.json
wrote .vscode/extensions.json
error: .pre-commit-config.yaml is already there and stays as it is: add what is printed here
",
    );
    init().stdout_eq(hook).stderr_eq(
        "\
.vscode/settings.json is already there, just so
.vscode/extensions.json is already there, just so
error: .pre-commit-config.yaml is already there and stays as it is: add what is printed here
",
    );
    let kept = fs::read_to_string(folder.path().join(".pre-commit-config.yaml"));
    assert_eq!(kept.expect("text"), "mine");
}

#[test]
fn folder_that_a_script_would_take_apart_is_refused() {
    let folder = repository();
    let words = ["init", "my maps", "--with", "github"];
    let refused = cjm().current_dir(folder.path()).args(words).assert().code(2);
    let said = String::from_utf8(refused.get_output().stderr.clone()).expect("text");
    assert!(said.starts_with("error: my maps has characters that scripts would take"), "{said}");
    assert!(!folder.path().join("my maps").exists());
}

/// Exit code, log and summary of the step of the action that checks.
#[cfg(unix)]
fn acted(map: &str, arguments: &str) -> (Option<i32>, String, String) {
    let folder = repository();
    fs::write(folder.path().join("a.journey.yaml"), map).expect("written");
    let steps = own("action.yml")["runs"]["steps"].clone();
    let script = steps[1]["run"].as_str().expect("a script").to_owned();
    let program = Path::new(env!("CARGO_BIN_EXE_cjm")).parent().expect("a file has a folder");
    let search = std::env::var("PATH").unwrap_or_default();
    let summary = folder.path().join("summary");
    let output = Command::new("bash")
        .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", &script])
        .current_dir(folder.path())
        .env("PATH", format!("{}:{search}", program.display()))
        .env("RUNNER_TEMP", folder.path())
        .env("GITHUB_STEP_SUMMARY", &summary)
        .envs([("PATHS", "."), ("ARGUMENTS", arguments), ("SARIF", "a.sarif"), ("LC_ALL", "C")])
        .output()
        .expect("bash runs");
    assert!(folder.path().join("a.sarif").is_file());
    let summary = fs::read_to_string(summary).unwrap_or_default();
    (output.status.code(), String::from_utf8(output.stdout).expect("text"), summary)
}

#[cfg(unix)]
#[test]
fn action_annotates_summarises_and_fails_like_the_check() {
    let clean = "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n";
    let (code, log, summary) = acted(clean, "--profile draft");
    assert_eq!((code, log.as_str()), (Some(0), ""));
    assert_eq!(summary, "### cjm: 1 map checked, nothing to report\n");
    let wrong = format!("{clean}    gaol: D\n");
    let (code, log, summary) = acted(&wrong, "--profile draft");
    assert_eq!(code, Some(1));
    assert!(
        log.starts_with("::error title=cjm (unknown-key),file=a.journey.yaml,line=5,"),
        "{log}"
    );
    assert!(summary.starts_with("### cjm: 1 error in 1 map\n"), "{summary}");
}
