//! The examples on the rules' pages do what they say.

use std::fs;
use std::path::Path;

use cjm::check::{Listing, RULES};

use crate::cli::cjm;

/// The rules that report on these files.
fn reported(listings: &[Listing<'_>]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for listing in listings {
        write(&folder.path().join(listing.name), &listing.text);
    }
    let output = cjm()
        .current_dir(folder.path())
        .args(["check", "--output-format", "json"])
        .output()
        .expect("cjm runs");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("a report");
    let findings = report["findings"].as_array().expect("a list").iter();
    findings.map(|finding| finding["rule"].as_str().expect("a name").to_owned()).collect()
}

fn write(file: &Path, text: &str) {
    fs::create_dir_all(file.parent().expect("it stands in a folder")).expect("a folder");
    fs::write(file, text).expect("a file");
}

#[test]
fn every_example_reports_its_rule() {
    for rule in RULES {
        let rules = reported(&rule.page().example);
        assert!(rules.iter().any(|name| name == rule.name), "{}: {rules:?}", rule.name);
    }
}

#[test]
fn every_better_example_reports_nothing() {
    for rule in RULES {
        assert_eq!(reported(&rule.page().better), Vec::<String>::new(), "{}", rule.name);
    }
}
