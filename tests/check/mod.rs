//! Rules, their pages and their words.

mod examples;
mod messages;
mod pages;
mod personas;
mod project;
mod suppressions;

use cjm::check::{
    Conditions, Finding, Levels, NeedsReason, Policy, Seen, Subject, Suppression, examine,
    rule_named,
};
use cjm::journey::{Date, Surroundings, read};
use cjm::text::{Source, parse};

/// The day that rules about dates take for today.
const TODAY: &str = "2026-11-02";

/// Asks for these rules only.
fn only(rules: &[&str]) -> Policy {
    let rule = |name: &&str| rule_named(name).expect("the rule exists");
    Policy { select: rules.iter().map(rule).collect(), ..Policy::default() }
}

/// What is found on a map that stands alone, as `rule line:column` in the order of the file.
fn findings(policy: &Policy, text: &str) -> Vec<String> {
    findings_among(policy, &Surroundings::default(), text)
}

/// What is found on a map in a project.
fn findings_among(policy: &Policy, surroundings: &Surroundings<'_>, text: &str) -> Vec<String> {
    let source = Source::new("map.journey.yaml", text);
    let parsed = parse(&source);
    let decoded = read(&source, &parsed.tree, surroundings);
    let mut diagnostics = parsed.diagnostics;
    diagnostics.extend(decoded.diagnostics);
    let journey = Some(&decoded.journey);
    let suppressions = Suppression::all(&parsed.tree, &source);
    let subject = Subject { source: &source, diagnostics, journey, suppressions };
    let levels = &Levels::of(policy);
    let today = Date::parse(TODAY);
    let mut examined =
        examine(subject, Conditions { levels, today, needs_reason: NeedsReason::default() });
    examined.close(Seen::Part);
    let line = |finding: &Finding| {
        let start = finding.place.start;
        format!("{} {}:{}", finding.rule.name, start.line, start.column)
    };
    examined.findings.iter().map(line).collect()
}
