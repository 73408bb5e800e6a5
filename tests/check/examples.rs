//! The examples on the rules' pages do what they say.

use std::fs;
use std::path::Path;

use cjm::check::{Listing, Mends, RULES, Rule};
use serde_json::Value;

use super::TODAY;
use crate::cli::cjm;

/// What `rule`, and the rules of reading, find in these files.
fn findings(rule: &Rule, listings: &[Listing<'_>]) -> Vec<Value> {
    findings_of(&["--profile", "draft", "--extend-select", rule.name], listings)
}

/// What these rules find in these files.
fn findings_of(rules: &[&str], listings: &[Listing<'_>]) -> Vec<Value> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for listing in listings {
        write(&folder.path().join(listing.name), &listing.text);
    }
    let output = cjm()
        .current_dir(folder.path())
        .args(["check", "--output-format", "json", "--today", TODAY])
        .args(rules)
        .output()
        .expect("cjm runs");
    let mut report: Value = serde_json::from_slice(&output.stdout).expect("a report");
    report["findings"].as_array_mut().expect("a list").split_off(0)
}

/// The rules that report on these files.
fn reported(rule: &Rule, listings: &[Listing<'_>]) -> Vec<String> {
    let name = |finding: Value| finding["rule"].as_str().expect("a name").to_owned();
    findings(rule, listings).into_iter().map(name).collect()
}

fn write(file: &Path, text: &str) {
    fs::create_dir_all(file.parent().expect("it stands in a folder")).expect("a folder");
    fs::write(file, text).expect("a file");
}

#[test]
fn every_example_reports_its_rule() {
    for rule in RULES {
        let rules = reported(rule, &rule.page().example);
        assert!(rules.iter().any(|name| name == rule.name), "{}: {rules:?}", rule.name);
    }
}

/// So a rule whose function did nothing would fail `every_example_reports_its_rule`.
#[test]
fn no_rule_is_reported_by_another() {
    for rule in RULES {
        let others = RULES.iter().filter(|other| other.name != rule.name);
        let others: Vec<_> = others.map(|other| other.name).collect();
        let findings = findings_of(&["--select", &others.join(",")], &rule.page().example);
        assert!(findings.iter().all(|it| it["rule"] != rule.name), "{}", rule.name);
    }
}

#[test]
fn every_better_example_reports_nothing() {
    for rule in RULES {
        assert_eq!(reported(rule, &rule.page().better), Vec::<String>::new(), "{}", rule.name);
    }
}

#[test]
fn every_rule_mends_its_example_as_its_page_says() {
    for rule in RULES {
        let own =
            findings(rule, &rule.page().example).into_iter().find(|it| it["rule"] == rule.name);
        let fix = own.expect("the example reports the rule")["fix"].take();
        let mends = match fix["safe"].as_bool() {
            None => Mends::Never,
            Some(true) => Mends::Safely,
            Some(false) => Mends::Unsafely,
        };
        assert_eq!(rule.mends, mends, "{}", rule.name);
    }
}
