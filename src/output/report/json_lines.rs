//! Findings for programs that read line by line.

use std::io::{self, Write};

use serde_json::json;

use super::entry::{Entry, Rest};
use super::{Audience, Report, ReportFormat};

/// One object per line: an item of `findings` in `schemas/report.schema.json`; at the end
/// `{"left_out": …}` with an item of `left_out`, where a file has one.
pub(super) static JSON_LINES: ReportFormat = ReportFormat {
    name: "json-lines",
    about: "for programs, one finding per line",
    audience: Audience::Programs,
    write,
    statistics: None,
};

fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    for (file, finding) in report.findings() {
        serde_json::to_writer(&mut *to, &Entry::of(file, finding, report.locale))?;
        writeln!(to)?;
    }
    for rest in Rest::all(report) {
        serde_json::to_writer(&mut *to, &json!({ "left_out": rest }))?;
        writeln!(to)?;
    }
    Ok(())
}
