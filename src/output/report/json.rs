//! Findings for programs.

use std::io::{self, Write};

use serde::Serialize;

use super::entry::{Entry, Rest};
use super::{Audience, Report, ReportFormat, statistics};

/// One object; its form is promised, see `schemas/report.schema.json`.
pub(super) static JSON: ReportFormat = ReportFormat {
    name: "json",
    about: "for programs; cjm schema report describes it",
    audience: Audience::Programs,
    write,
    statistics: Some(statistics::write_json),
};

/// The whole report.
#[derive(Serialize)]
struct Document<'r> {
    version: u8,
    files: usize,
    findings: Vec<Entry<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<Rest<'r>>,
}

fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let findings = report.findings().map(|(file, it)| Entry::of(file, it, report.locale)).collect();
    let left_out = Rest::all(report).collect();
    let document = Document { version: 1, files: report.count, findings, left_out };
    serde_json::to_writer_pretty(&mut *to, &document)?;
    writeln!(to)
}
