//! Rules, their pages and their words.

mod checklist;
mod consistency;
mod emotions;
mod measures;
mod messages;
mod pages;
mod pains;
mod personas;
mod poor;
mod project;
mod score;
mod stage_names;
mod structure;
mod suppressions;
mod upkeep;

use std::sync::Arc;

use cjm::check::{
    Conditions, Examined, Finding, Levels, NeedsReason, Policy, Room, Seen, Subject, Suppression,
    examine, rule_named,
};
use cjm::journey::{Date, Surroundings, read, read_library};
use cjm::locale::Locale;
use cjm::output::Wording;
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
    let line = |finding: &Finding| {
        let start = finding.place.start;
        format!("{} {}:{}", finding.rule.name, start.line, start.column)
    };
    examined(policy, surroundings, text).findings.iter().map(line).collect()
}

/// What examining a map in a project gives.
fn examined(policy: &Policy, surroundings: &Surroundings<'_>, text: &str) -> Examined {
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
    let mut examined = examine(
        subject,
        Conditions { levels, today, needs_reason: NeedsReason::default(), room: Room::default() },
    );
    examined.close(Seen::Part);
    examined
}

/// How the first thing found on a map is put right, in words of that language.
fn help(locale: Locale, rule: &str, map: &str) -> Option<String> {
    let examined = examined(&only(&[rule]), &Surroundings::default(), map);
    Wording::of(examined.findings.first()?, locale).help
}

/// What `rule` finds on a map whose project has this library.
fn findings_with_library(rule: &str, library: &str, map: &str) -> Vec<String> {
    let source = Source::new("library.yaml", library);
    let library = read_library("library.yaml".to_owned(), source, &Surroundings::default());
    let libraries = [Arc::new(library)];
    let around = Surroundings { libraries: &libraries, ..Surroundings::default() };
    findings_among(&only(&[rule]), &around, map)
}
