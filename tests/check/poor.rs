//! A poor map, and what a consultant would write in its margin.

use std::fs;
use std::path::Path;

use cjm::check::Policy;

use super::findings;

/// A file beside this one.
fn beside(name: &str) -> String {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/check"));
    fs::read_to_string(folder.join(name)).expect("it stands beside this file")
}

/// The remarks of the consultant, as `line rule`.
fn remarks() -> Vec<String> {
    let text = beside("poor.expected.txt");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let mut remarks: Vec<_> = lines.map(str::to_owned).collect();
    remarks.sort();
    remarks
}

/// A finding `rule line:column` as the consultant writes it.
fn remark(finding: &str) -> String {
    let (rule, place) = finding.split_once(' ').expect("a rule and its place");
    let line = place.split(':').next().expect("a line and its column");
    format!("{line} {rule}")
}

#[test]
fn poor_map_gets_the_remarks_of_a_consultant() {
    let found = findings(&Policy::default(), &beside("poor.journey.yaml"));
    let mut found: Vec<_> = found.iter().map(|finding| remark(finding)).collect();
    found.sort();
    assert_eq!(found, remarks());
}
