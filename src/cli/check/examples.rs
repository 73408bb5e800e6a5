//! The examples on the rules' pages do what they say, and stop doing so without the rule.

use std::fs;
use std::path::Path;

use clap::Parser;

use super::Check;
use crate::check::{Finding, Listing, Mends, RULES, Rule, RuleSet};
use crate::cli::{Global, Outcome, Session};

/// The day that rules about dates take for today.
const TODAY: &str = "2026-11-02";

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    check: Check,
}

/// What the rule called `name`, and the rules of reading, find in these files, when there are
/// these rules.
fn findings(name: &str, rules: RuleSet, listings: &[Listing<'_>]) -> Vec<Finding> {
    let folder = tempfile::tempdir().unwrap();
    for listing in listings {
        fs::write(folder.path().join(listing.name), &listing.text).unwrap();
    }
    found_in(folder.path(), name, rules).unwrap()
}

fn found_in(folder: &Path, name: &str, rules: RuleSet) -> anyhow::Result<Vec<Finding>> {
    let words = ["check", "--profile", "draft", "--extend-select", name];
    let Line { mut check } = Line::parse_from(words.map(Path::new).into_iter().chain([folder]));
    check.rules.rules = rules;
    let today = Some(TODAY.to_owned());
    let session = Session::open(Global { today, ..Global::default() })?;
    let gathered = check.inputs.gather(&session)?;
    let checked = check.check_all(&session, &gathered, &mut Outcome::default())?;
    Ok(checked.into_iter().flat_map(|file| file.examined.findings).collect())
}

/// What the page of a rule says and does not hold, when there are these rules.
fn failures(rule: &Rule, rules: RuleSet) -> Vec<String> {
    let (name, page) = (rule.name, rule.page());
    let example = findings(name, rules, &page.example);
    let mut failures = match example.iter().find(|it| it.rule.name == name) {
        None => vec![format!("{name}: its example is not reported")],
        Some(own) if mends(own) != rule.mends => vec![format!("{name}: it mends otherwise")],
        Some(_) => Vec::new(),
    };
    let better = findings(name, rules, &page.better).into_iter();
    failures.extend(better.map(|it| format!("{name}: what is better reports {}", it.rule.name)));
    failures
}

fn mends(finding: &Finding) -> Mends {
    match &finding.diagnostic.mend {
        None => Mends::Never,
        Some(mend) if mend.safe => Mends::Safely,
        Some(_) => Mends::Unsafely,
    }
}

/// All rules, of which that one finds nothing.
fn with_idle(idle: &Rule) -> RuleSet {
    let idle: &'static Rule = Box::leak(Box::new(idle.idle()));
    let rules = RULES.iter().map(|&rule| if rule.name == idle.name { idle } else { rule });
    RuleSet(Box::leak(rules.collect()))
}

#[test]
fn every_page_shows_what_its_rule_reports_and_what_it_does_not() {
    let failures: Vec<_> =
        RULES.iter().flat_map(|rule| failures(rule, RuleSet::default())).collect();
    assert_eq!(failures, [""; 0]);
}

#[test]
fn every_page_fails_when_its_rule_finds_nothing() {
    for rule in RULES {
        let expected = [format!("{}: its example is not reported", rule.name)];
        assert_eq!(failures(rule, with_idle(rule)), expected);
    }
}
