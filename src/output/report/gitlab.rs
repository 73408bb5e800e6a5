//! The Code Quality report of GitLab, shown in merge requests.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Audience, Report, ReportFormat, Wording};
use crate::check::{Fingerprint, Fingerprints, Level};
use crate::text::Position;

/// A list of issues with the fields that GitLab documents.
pub(super) static GITLAB: ReportFormat = ReportFormat {
    name: "gitlab",
    about: "Code Quality in GitLab",
    audience: Audience::Programs,
    write,
    statistics: None,
};

fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let mut fingerprints = Fingerprints::default();
    let issues = report.findings().map(|(file, finding)| {
        json!({
            "description": Wording::of(finding, report.locale).sentences(),
            "check_name": finding.rule.name,
            "fingerprint": fingerprints.next(&file.stable_path, finding, &file.examined.lines).to_string(),
            "severity": severity(finding.level),
            "location": {
                "path": file.stable_path,
                "positions": {
                    "begin": position(finding.place.start),
                    "end": position(finding.place.end),
                },
            },
        })
    });
    let notes = report.cut_short().map(|(file, count)| {
        json!({
            "description": report.more(count),
            "check_name": "cjm",
            "fingerprint": Fingerprint::of_cut(&file.stable_path).to_string(),
            "severity": severity(Level::Info),
            "location": { "path": file.stable_path, "lines": { "begin": 1 } },
        })
    });
    serde_json::to_writer_pretty(&mut *to, &issues.chain(notes).collect::<Vec<_>>())?;
    writeln!(to)
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "major",
        Level::Warning => "minor",
        Level::Info => "info",
    }
}

fn position(position: Position) -> Value {
    json!({ "line": position.line, "column": position.column })
}
