//! One line per finding, for editors and `grep`.

use std::io::{self, Write};

use super::{Audience, Report, ReportFormat, Wording, statistics};

/// `path:line:column: level[rule] message`.
pub(super) static CONCISE: ReportFormat = ReportFormat {
    name: "concise",
    about: "one line per finding",
    audience: Audience::People,
    write,
    statistics: Some(statistics::write_text),
};

fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    for (file, finding) in report.findings() {
        let wording = Wording::of(finding, report.locale);
        let start = finding.place.start;
        writeln!(
            to,
            "{}:{}:{}: {}[{}] {}",
            file.path, start.line, start.column, finding.level, finding.rule.name, wording.message
        )?;
    }
    report.notes().try_for_each(|note| writeln!(to, "{note}"))
}
