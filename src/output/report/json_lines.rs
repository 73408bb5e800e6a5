//! Findings for programs that read line by line.

use std::io::{self, Write};

use super::entry::Entry;
use super::{Audience, Report, ReportFormat};

/// One object per line: an item of `findings` in `schemas/report.schema.json`.
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
    Ok(())
}
