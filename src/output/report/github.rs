//! Annotations on a pull request: the commands that GitHub Actions reads from the log of a step.
//!
//! GitHub shows ten annotations of each level per step, the rest stays in the log.

use std::fmt::{self, Display};
use std::io::{self, Write};

use super::{Audience, FileReport, Report, ReportFormat, Wording};
use crate::check::{Finding, Level};
use crate::locale::Locale;
use crate::text::visible;

/// `::error file=…,line=…::message`.
pub(super) static GITHUB: ReportFormat = ReportFormat {
    name: "github",
    about: "annotations in GitHub Actions",
    audience: Audience::Programs,
    write,
    statistics: None,
};

fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    for (file, finding) in report.findings() {
        write_annotation(file, finding, report.locale, to)?;
    }
    for (file, count) in report.cut_short() {
        let words = report.more(count);
        writeln!(
            to,
            "::notice title=cjm,file={}::{}",
            Property(&visible(&file.stable_path)),
            Words(&words)
        )?;
    }
    Ok(())
}

fn write_annotation(
    file: &FileReport,
    finding: &Finding,
    locale: Locale,
    to: &mut dyn Write,
) -> io::Result<()> {
    let command = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info => "notice",
    };
    let (start, end) = (finding.place.start, finding.place.end);
    write!(to, "::{command} title=cjm ({}),", finding.rule.name)?;
    write!(
        to,
        "file={},line={},endLine={}",
        Property(&visible(&file.stable_path)),
        start.line,
        end.line
    )?;
    // Columns of an annotation over several lines make GitHub refuse it.
    if start.line == end.line {
        write!(to, ",col={},endColumn={}", start.column, end.column)?;
    }
    let wording = Wording::of(finding, locale);
    writeln!(to, "::{}", Words(&wording.sentences()))
}

/// The words of a command.
struct Words<'w>(&'w str);

/// The value of a property, which also ends at a comma or a colon.
struct Property<'w>(&'w str);

impl Display for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape(self.0, "%\r\n", f)
    }
}

impl Display for Property<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape(self.0, "%\r\n:,", f)
    }
}

/// Writes the characters of `special` by their number: `%0A`.
fn escape(words: &str, special: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for c in words.chars() {
        if special.contains(c) {
            write!(f, "%{:02X}", u32::from(c))?;
        } else {
            write!(f, "{c}")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_end_a_command_or_begin_another() {
        let words = "100 %\r\n::error::a, b";
        assert_eq!(Words(words).to_string(), "100 %25%0D%0A::error::a, b");
        assert_eq!(Property(words).to_string(), "100 %25%0D%0A%3A%3Aerror%3A%3Aa%2C b");
    }
}
