//! SARIF 2.1.0, which code scanning on GitHub and Azure, editors and many viewers read.
//!
//! Places are lines and columns of code points, as declared by `columnKind`. Paths are relative to
//! `%SRCROOT%`, whose address is left to whoever has a checkout: the same maps give the same report
//! on every machine.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::uri::uri;
use super::{Audience, FileReport, Report, ReportFormat, Wording};
use crate::check::{Finding, Fingerprints, Level, Place, RULES, Rule};
use crate::locale::Locale;
use crate::output::rule_page::in_language;
use crate::output::{rule_markdown, rule_text};

/// One run, with the rules that found something.
pub(super) static SARIF: ReportFormat = ReportFormat {
    name: "sarif",
    about: "SARIF 2.1.0, for code scanning",
    audience: Audience::Programs,
    write,
    statistics: None,
};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT: &str = "%SRCROOT%";
/// The name under which consumers find our fingerprints; another way to take them, another name.
const FINGERPRINT: &str = "cjm/v1";

fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let rules = rules_of(report);
    let places: BTreeMap<&str, usize> =
        rules.iter().enumerate().map(|(at, rule)| (rule.name, at)).collect();
    let mut fingerprints = Fingerprints::default();
    let results = report.findings().map(|(file, finding)| {
        let mut result = result(file, finding, report.locale);
        result["ruleIndex"] = json!(places[finding.rule.name]);
        let fingerprint =
            fingerprints.next(&file.stable_path, finding, &file.examined.lines).to_string();
        result["partialFingerprints"] = json!({ FINGERPRINT: fingerprint });
        result
    });
    let notes = report.cut_short().map(|(file, count)| {
        json!({
            "level": "note",
            "message": { "text": report.more(count) },
            "locations": [{ "physicalLocation": { "artifactLocation": artifact(file) } }],
        })
    });
    let notes: Vec<_> = notes.collect();
    let mut run = json!({
        "tool": { "driver": {
            "name": "cjm",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules.iter().map(|rule| descriptor(rule, report.locale)).collect::<Vec<_>>(),
        } },
        "language": report.locale.tag(),
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            ROOT: { "description": { "text": "The top of the repository." } },
        },
        "results": results.collect::<Vec<_>>(),
    });
    if !notes.is_empty() {
        let invocation =
            json!({ "executionSuccessful": true, "toolExecutionNotifications": notes });
        run["invocations"] = json!([invocation]);
    }
    let log = json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] });
    serde_json::to_writer_pretty(&mut *to, &log)?;
    writeln!(to)
}

/// The rules that found something, in the order of the list; then what is no rule of the list.
fn rules_of(report: &Report) -> Vec<&'static Rule> {
    let mut rules: Vec<_> = report.findings().map(|(_, finding)| finding.rule).collect();
    let place = |rule: &Rule| RULES.iter().position(|it| it.name == rule.name);
    rules.sort_by_key(|rule| place(rule).unwrap_or(RULES.len()));
    rules.dedup_by_key(|rule| rule.name);
    rules
}

fn descriptor(rule: &Rule, locale: Locale) -> Value {
    let page = rule.page();
    let (summary, why) = in_language(&page, locale);
    let mut descriptor = json!({
        "id": rule.name,
        "shortDescription": { "text": summary },
        "fullDescription": { "text": why },
        "help": { "text": rule_text(rule, locale), "markdown": rule_markdown(rule) },
        "defaultConfiguration": { "level": level(rule.level) },
        "properties": { "tags": [rule.group.name()] },
    });
    if let Some(address) = rule.address() {
        descriptor["helpUri"] = json!(address);
    }
    descriptor
}

fn result(file: &FileReport, finding: &Finding, locale: Locale) -> Value {
    let wording = Wording::of(finding, locale);
    let mut result = json!({
        "ruleId": finding.rule.name,
        "level": level(finding.level),
        "message": { "text": text(&wording.sentences()) },
        "locations": [location(file, finding.place)],
    });
    if !finding.related.is_empty() {
        let related = wording.related.iter().zip(&finding.related);
        let related = related.map(|(words, &place)| {
            let mut location = location(file, place);
            location["message"] = json!({ "text": text(words) });
            location
        });
        result["relatedLocations"] = related.collect();
    }
    if let Some(fix) = fix(file, finding, &wording) {
        result["fixes"] = json!([fix]);
    }
    result
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info => "note",
    }
}

/// Words in which nothing is taken for a link: `[words](target)`.
fn text(words: &str) -> String {
    words.replace("](", "\\](")
}

fn location(file: &FileReport, place: Place) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": artifact(file),
        "region": region(place),
    } })
}

/// The file; one outside of the repository has a whole address of its own.
fn artifact(file: &FileReport) -> Value {
    let uri = uri(&file.stable_path);
    if uri.starts_with("file:") {
        return json!({ "uri": uri });
    }
    json!({ "uri": uri, "uriBaseId": ROOT })
}

fn region(place: Place) -> Value {
    json!({
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
    })
}

fn fix(file: &FileReport, finding: &Finding, wording: &Wording) -> Option<Value> {
    let mend = finding.diagnostic.mend.as_ref()?;
    let replacements = mend.edits.iter().zip(&finding.edits).map(|(edit, &place)| {
        json!({ "deletedRegion": region(place), "insertedContent": { "text": edit.text } })
    });
    let words = wording.help.as_ref().unwrap_or(&wording.message);
    Some(json!({
        "description": { "text": text(words) },
        "artifactChanges": [{
            "artifactLocation": artifact(file),
            "replacements": replacements.collect::<Vec<_>>(),
        }],
        "properties": { "safe": mend.safe },
    }))
}
