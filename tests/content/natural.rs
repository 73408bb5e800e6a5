//! A newcomer's first map, brought to a valid one by following the messages and nothing else.
//!
//! `tests/golden/natural-1` is the transcript: `0.parcours.yaml` as it was typed, what `cjm check`
//! said of it in `0.report.txt`, what the author changed because of that in `1.edits.txt`, the next
//! state in `1.parcours.yaml`, and so on until nothing is left to report.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::cli::cjm;
use crate::generated::compare;

const FOLDER: &str = "tests/golden/natural-1";

fn state(step: usize) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("{FOLDER}/{step}.parcours.yaml"));
    fs::read_to_string(file).expect("the states are part of the tests")
}

/// What `cjm check` prints of a state.
fn checked(step: usize, format: &str) -> (Option<i32>, String) {
    let words =
        ["--isolated", "--lang", "fr", "check", "--profile", "draft", "--output-format", format];
    let output = cjm()
        .args(words)
        .arg(format!("{step}.parcours.yaml"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER))
        .output()
        .expect("cjm runs");
    (output.status.code(), String::from_utf8(output.stdout).expect("reports are text"))
}

/// The lines that changed from one state to the next, by their numbers.
fn edits(before: &str, after: &str) -> Vec<(usize, String, String)> {
    assert_eq!(before.lines().count(), after.lines().count(), "the author edits within lines");
    let lines = before.lines().zip(after.lines()).zip(1..);
    let changed = lines.filter(|((old, new), _)| old != new);
    changed.map(|((old, new), line)| (line, old.to_owned(), new.to_owned())).collect()
}

/// The lines that findings stand on.
fn lines_reported(step: usize) -> BTreeSet<usize> {
    let report: Value = serde_json::from_str(&checked(step, "json").1).expect("JSON");
    let findings = report["findings"].as_array().expect("a list").iter();
    findings.filter_map(|finding| finding["line"].as_u64()).map(|line| line as usize).collect()
}

#[test]
fn messages_alone_lead_to_a_valid_map() {
    for step in 0..2 {
        let (code, report) = checked(step, "full");
        assert_eq!(code, Some(1));
        compare(&format!("{FOLDER}/{step}.report.txt"), &report);
        let made = edits(&state(step), &state(step + 1));
        let mut transcript = String::new();
        for (line, old, new) in &made {
            writeln!(transcript, "{line}\n- {old}\n+ {new}").expect("a string takes everything");
        }
        compare(&format!("{FOLDER}/{}.edits.txt", step + 1), &transcript);
        let edited: BTreeSet<usize> = made.into_iter().map(|(line, ..)| line).collect();
        assert_eq!(edited, lines_reported(step), "each edit answers a finding of its line");
    }
    assert_eq!(checked(2, "full"), (Some(0), String::new()));
}
