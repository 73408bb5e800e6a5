//! Of a file with very many findings a thousand are told, and how many more there are: to people and
//! to programs.

use std::fs;

use resvg::usvg::roxmltree::Document;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::cjm;

/// A map with so many keys that no map has.
fn folder(keys: usize) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let keys: String = (0..keys).map(|number| format!("k{number}: v\n")).collect();
    let map = format!("journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n{keys}");
    fs::write(folder.path().join("a.journey.yaml"), map).expect("a file");
    folder
}

/// What a check of 1,003 mistakes prints in this format.
fn printed(format: &str) -> String {
    printed_with(&["--output-format", format])
}

fn printed_with(options: &[&str]) -> String {
    let folder = folder(1_003);
    let command = cjm().current_dir(folder.path()).args(["check", "--profile", "draft"]);
    let output = command.args(options).output().expect("cjm runs");
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn parsed(format: &str) -> Value {
    serde_json::from_str(&printed(format)).expect("JSON")
}

#[test]
fn people_are_told_how_many_more_there_are() {
    let note = "a.journey.yaml: 3 more findings are not shown";
    for format in ["full", "concise"] {
        let report = printed(format);
        assert_eq!(report.trim_end().lines().last(), Some(note), "{format}");
    }
    assert_eq!(printed("concise").lines().count(), 1_001);
    let markdown = printed("markdown");
    assert!(markdown.trim_end().ends_with("more findings are not shown"), "{markdown}");
}

#[test]
fn json_counts_what_it_leaves_out_as_its_schema_says() {
    let report = parsed("json");
    assert_eq!(report["findings"].as_array().map(Vec::len), Some(1_000));
    assert_eq!(report["left_out"], json!([{ "path": "a.journey.yaml", "count": 3 }]));
    let schema = cjm().args(["schema", "report"]).output().expect("cjm runs").stdout;
    let schema = serde_json::from_slice(&schema).expect("JSON");
    assert!(jsonschema::is_valid(&schema, &report));
    let lines = printed("json-lines");
    let note = r#"{"left_out":{"path":"a.journey.yaml","count":3}}"#;
    assert_eq!((lines.lines().count(), lines.lines().last()), (1_001, Some(note)));
}

#[test]
fn statistics_tell_what_they_do_not_count() {
    let counts = "1000  error  unknown-key\na.journey.yaml: 3 more findings are not shown\n";
    assert_eq!(printed_with(&["--statistics"]), counts);
    let counts = printed_with(&["--statistics", "--output-format", "json"]);
    let counts: Value = serde_json::from_str(&counts).expect("JSON");
    assert_eq!(counts["left_out"], json!([{ "path": "a.journey.yaml", "count": 3 }]));
}

#[test]
fn programs_of_others_get_a_note_in_the_form_they_have_for_it() {
    let words = "3 more findings are not shown";
    let log = printed("github");
    let note = format!("::notice title=cjm,file=a.journey.yaml::{words}");
    assert_eq!(log.lines().last(), Some(note.as_str()));
    assert_eq!(
        parsed("gitlab")[1_000],
        json!({
            "description": words,
            "check_name": "cjm",
            "fingerprint": "5989e5420868c4482c31cb9beec533f5",
            "severity": "info",
            "location": { "path": "a.journey.yaml", "lines": { "begin": 1 } },
        })
    );
    assert_eq!(
        parsed("rdjson")["diagnostics"][1_000],
        json!({ "message": words, "location": { "path": "a.journey.yaml" }, "severity": "INFO" })
    );
    let file = json!({ "uri": "a.journey.yaml", "uriBaseId": "%SRCROOT%" });
    assert_eq!(
        parsed("sarif")["runs"][0]["invocations"],
        json!([{
            "executionSuccessful": true,
            "toolExecutionNotifications": [{
                "level": "note",
                "message": { "text": words },
                "locations": [{ "physicalLocation": { "artifactLocation": file } }],
            }],
        }])
    );
    let junit = printed("junit");
    let document = Document::parse(&junit).expect("XML");
    let note = document.descendants().find(|it| it.has_tag_name("system-out"));
    assert_eq!(note.and_then(|it| it.text()), Some(words));
}

#[test]
fn error_behind_a_thousand_remarks_still_fails_the_check() {
    let folder = folder(1_000);
    let map = folder.path().join("a.journey.yaml");
    let text = fs::read_to_string(&map).expect("a map");
    fs::write(&map, text + "stages: []\n").expect("a file");
    let check = |levels: &str| {
        let words = ["check", "--profile", "draft", "--output-format", "concise"];
        let levels = ["--config", levels];
        let output = cjm().current_dir(folder.path()).args(words).args(levels).output();
        let output = output.expect("cjm runs");
        let report = String::from_utf8(output.stdout).expect("UTF-8");
        (output.status.code(), report.contains("duplicate-key"))
    };
    assert_eq!(check("check.levels.unknown-key='info'"), (Some(1), false));
    assert_eq!(check("check.levels.unknown-key='off'"), (Some(1), true));
}
