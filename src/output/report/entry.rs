//! A finding as programs read it.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{FileReport, Report, Wording};
use crate::check::{Finding, Place};
use crate::locale::Locale;
use crate::text::{Fact, Facts};

/// One finding; its form is promised, see `schemas/report.schema.json`.
#[derive(Serialize)]
pub(super) struct Entry<'r> {
    rule: &'static str,
    level: &'static str,
    path: &'r str,
    #[serde(flatten)]
    place: Range,
    message: String,
    help: Option<String>,
    facts: Map<String, Value>,
    fix: Option<Fix<'r>>,
}

/// How many more findings a file has than are told.
#[derive(Serialize)]
pub(super) struct Rest<'r> {
    path: &'r str,
    count: usize,
}

/// Where something stands; the end is exclusive.
#[derive(Serialize)]
struct Range {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

/// How a program can put it right.
#[derive(Serialize)]
struct Fix<'r> {
    safe: bool,
    edits: Vec<Replacement<'r>>,
}

/// Text that comes in the place of other text.
#[derive(Serialize)]
struct Replacement<'r> {
    #[serde(flatten)]
    place: Range,
    text: &'r str,
}

impl<'r> Entry<'r> {
    /// Words `finding` of `file`.
    pub(super) fn of(file: &'r FileReport, finding: &'r Finding, locale: Locale) -> Self {
        let wording = Wording::of(finding, locale);
        Self {
            rule: finding.rule.name,
            level: finding.level.name(),
            path: &file.stable_path,
            place: finding.place.into(),
            message: wording.message,
            help: wording.help,
            facts: facts(&finding.diagnostic.facts),
            fix: Fix::of(finding),
        }
    }
}

impl<'r> Rest<'r> {
    /// Those of all files.
    pub(super) fn all(report: &'r Report) -> impl Iterator<Item = Self> {
        report.cut_short().map(|(file, count)| Self { path: &file.stable_path, count })
    }
}

impl<'r> Fix<'r> {
    fn of(finding: &'r Finding) -> Option<Self> {
        let mend = finding.diagnostic.mend.as_ref()?;
        let edits = mend.edits.iter().zip(&finding.edits);
        let edits =
            edits.map(|(edit, &place)| Replacement { place: place.into(), text: &edit.text });
        Some(Self { safe: mend.safe, edits: edits.collect() })
    }
}

impl From<Place> for Range {
    fn from(place: Place) -> Self {
        Self {
            line: place.start.line,
            column: place.start.column,
            end_line: place.end.line,
            end_column: place.end.column,
        }
    }
}

fn facts(facts: &Facts) -> Map<String, Value> {
    let value = |fact: &Fact| match fact {
        Fact::Text(text) => json!(text),
        Fact::Texts(texts) => json!(texts),
        Fact::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            json!(*number as i64)
        }
        Fact::Number(number) => json!(number),
        Fact::Term(term) => json!(term),
    };
    facts.iter().map(|(name, fact)| (name.to_owned(), value(fact))).collect()
}
