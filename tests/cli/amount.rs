//! How much of a report is printed, and that all of it is written.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::cjm;

/// Two errors of one kind, one of another, and between them two warnings.
const MIXED: &str = "\
journey: A
stages:
  - stage: B
    goal:
    gaol: x
    touchpoints: [C]
  - stage: D
    gaol: y
  - stage: E
    goal:
    touchpoints: [F]
";

fn project() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("a.journey.yaml"), MIXED).expect("a file");
    folder
}

/// Exit code, standard output and standard error of a check with more options.
fn checked(folder: &TempDir, options: &[&str]) -> (Option<i32>, String, String) {
    let output = cjm()
        .current_dir(folder.path())
        .args(["check", "--profile", "draft"])
        .args(options)
        .output()
        .expect("cjm runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn statistics_count_the_findings_of_each_rule() {
    let (code, printed, said) = checked(&project(), &["--statistics"]);
    let counts = "\
2  error    unknown-key
2  warning  empty-value
1  error    stage-without-touchpoint
";
    assert_eq!((code, printed.as_str()), (Some(1), counts));
    assert_eq!(said, "");
    let (_, printed, _) = checked(&project(), &["--statistics", "--output-format", "json"]);
    let report: Value = serde_json::from_str(&printed).expect("JSON");
    let count = |rule: &str, level: &str, count: u32, fixable: u32| json!({ "rule": rule, "level": level, "count": count, "fixable": fixable });
    assert_eq!(
        report,
        json!({ "version": 1, "files": 1, "statistics": [
            count("unknown-key", "error", 2, 1),
            count("empty-value", "warning", 2, 0),
            count("stage-without-touchpoint", "error", 1, 0),
        ] })
    );
    let (code, _, said) = checked(&project(), &["--statistics", "--output-format", "sarif"]);
    let refusal = "error: --statistics cannot be told as sarif, only as full, concise, json\n";
    assert_eq!((code, said.as_str()), (Some(2), refusal));
}

#[test]
fn most_problems_are_the_gravest_in_their_order() {
    let options =
        ["--max-problems", "3", "--output-format", "concise", "--output-format", "json=r.json"];
    let folder = project();
    let (code, printed, said) = checked(&folder, &options);
    let rules = printed.lines().filter_map(|line| line.split(['[', ']']).nth(1));
    assert_eq!(
        rules.collect::<Vec<_>>(),
        ["unknown-key", "stage-without-touchpoint", "unknown-key"]
    );
    assert_eq!((code, said.as_str()), (Some(1), "2 more findings are not shown\n"));
    let written = fs::read_to_string(folder.path().join("r.json")).expect("a report");
    let report: Value = serde_json::from_str(&written).expect("JSON");
    assert_eq!(report["findings"].as_array().map(Vec::len), Some(5));
    let (_, _, said) = checked(&folder, &["--max-problems", "3"]);
    assert_eq!(said, "2 more findings are not shown\n3 errors and 2 warnings in 1 map\n");
    let (_, printed, _) =
        checked(&folder, &["--max-problems", "1", "--output-format", "json-lines"]);
    assert_eq!(printed.lines().count(), 5);
}

#[test]
fn report_that_cannot_be_written_keeps_no_other_one_from_being_written() {
    let folder = project();
    let targets = ["json=missing/r.json", "junit=r.xml", "concise"];
    let options = targets.iter().flat_map(|target| ["--output-format", target]);
    let (code, printed, said) = checked(&folder, &options.collect::<Vec<_>>());
    assert_eq!(code, Some(2));
    assert_eq!(said, "error: cannot write missing/r.json: there is no folder missing\n");
    assert_eq!(printed.lines().count(), 5);
    assert!(folder.path().join("r.xml").is_file());
    let left: Vec<_> = fs::read_dir(folder.path()).expect("a folder").collect();
    assert_eq!(left.len(), 2);
}
