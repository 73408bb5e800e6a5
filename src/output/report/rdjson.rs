//! The Reviewdog Diagnostic Format, for comments in pull requests of many hosts.
//!
//! Its columns count bytes of UTF-8.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::{Audience, FileReport, Report, ReportFormat, Wording};
use crate::check::{Finding, Level, Place};
use crate::locale::Locale;
use crate::text::Position;

/// One object that holds all diagnostics.
pub(super) static RDJSON: ReportFormat = ReportFormat {
    name: "rdjson",
    about: "for reviewdog",
    audience: Audience::Programs,
    write,
    statistics: None,
};

fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let diagnostics = report.findings().map(|(file, it)| diagnostic(file, it, report.locale));
    let notes = report.cut_short().map(|(file, count)| {
        json!({
            "message": report.more(count),
            "location": { "path": file.stable_path },
            "severity": severity(Level::Info),
        })
    });
    let document = json!({
        "source": { "name": "cjm" },
        "diagnostics": diagnostics.chain(notes).collect::<Vec<_>>(),
    });
    serde_json::to_writer_pretty(&mut *to, &document)?;
    writeln!(to)
}

fn diagnostic(file: &FileReport, finding: &Finding, locale: Locale) -> Value {
    let wording = Wording::of(finding, locale);
    let location = |place| json!({ "path": file.stable_path, "range": range(place) });
    let mut diagnostic = json!({
        "message": wording.sentences(),
        "location": location(finding.place),
        "severity": severity(finding.level),
        "code": code(finding),
    });
    if let Some(suggestion) = suggestion(finding) {
        diagnostic["suggestions"] = json!([suggestion]);
    }
    if !finding.related.is_empty() {
        let related = wording.related.iter().zip(&finding.related);
        let related =
            related.map(|(words, &place)| json!({ "message": words, "location": location(place) }));
        diagnostic["relatedLocations"] = related.collect();
    }
    diagnostic
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "ERROR",
        Level::Warning => "WARNING",
        Level::Info => "INFO",
    }
}

fn code(finding: &Finding) -> Value {
    let mut code = Map::from_iter([("value".to_owned(), json!(finding.rule.name))]);
    if let Some(address) = finding.rule.address() {
        code.insert("url".to_owned(), json!(address));
    }
    code.into()
}

/// The mend, when it is a single edit: reviewdog offers each suggestion on its own.
fn suggestion(finding: &Finding) -> Option<Value> {
    let mend = finding.diagnostic.mend.as_ref()?;
    match (mend.edits.as_slice(), finding.edits.as_slice()) {
        ([edit], &[place]) => Some(json!({ "range": range(place), "text": edit.text })),
        _ => None,
    }
}

fn range(place: Place) -> Value {
    json!({ "start": position(place.start), "end": position(place.end) })
}

fn position(position: Position) -> Value {
    json!({ "line": position.line, "column": position.byte_column })
}
