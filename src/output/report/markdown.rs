//! A comment for a pull request, or the summary of a step in GitHub Actions.
//!
//! GitHub refuses comments over 65,536 characters, so a long report ends with a count of what it
//! leaves out. Words of the author are never markup, and never call anybody: `@website` is a
//! channel, and might be somebody's account.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::{Audience, FileReport, Report, ReportFormat, Wording};
use crate::check::Finding;
use crate::locale::{Argument, Locale};
use crate::text::visible_on_one_line;

/// A heading with the counts, then a table per file.
pub(super) static MARKDOWN: ReportFormat = ReportFormat {
    name: "markdown",
    about: "for a pull-request comment or a step summary",
    audience: Audience::Programs,
    write,
    statistics: None,
};

/// Bytes written at most, so that others can add some words of their own.
const LIMIT: usize = 60_000;
/// Files with more findings are folded.
const FOLDED_FROM: usize = 11;

fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let mut text = format!("### cjm: {}\n", escape(&report.summary()));
    let mut left_out = 0;
    for file in &report.files {
        left_out += write_file(file, report.locale, &mut text) + file.examined.left_out.count;
    }
    if left_out > 0 {
        let _ = write!(text, "\n{}\n", report.more(left_out));
    }
    to.write_all(text.as_bytes())
}

/// Writes the findings of a file as far as there is room, and says how many had none.
fn write_file(file: &FileReport, locale: Locale, text: &mut String) -> usize {
    let findings = &file.examined.findings;
    let (before, after) = frame(file, locale);
    let mut left_out = findings.len();
    for finding in findings {
        let row = row(finding, locale);
        let opening = if left_out == findings.len() { before.len() + after.len() } else { 0 };
        if text.len() + opening + row.len() > LIMIT {
            break;
        }
        if opening > 0 {
            text.push_str(&before);
        }
        text.push_str(&row);
        left_out -= 1;
    }
    if left_out < findings.len() {
        text.push_str(after);
    }
    left_out
}

/// What stands before and behind the rows of a file.
fn frame(file: &FileReport, locale: Locale) -> (String, &'static str) {
    let path = code(&visible_on_one_line(&file.stable_path));
    let names =
        ["line", "level", "finding", "rule"].map(|it| locale.label(&format!("report-{it}")));
    let table = format!("\n\n| {} |\n| ---: | --- | --- | --- |\n", names.join(" | "));
    let count = file.examined.findings.len();
    if count < FOLDED_FROM {
        return (format!("\n**{path}**{table}"), "");
    }
    let counted = [("count", Argument::Number(count as f64))];
    let counted = locale.sentence("report-findings", &counted);
    let summary = format!("\n<details><summary><b>{path}</b>: {counted}</summary>");
    (summary + &table, "\n</details>\n")
}

fn row(finding: &Finding, locale: Locale) -> String {
    let wording = Wording::of(finding, locale);
    let start = finding.place.start;
    let level = locale.sentence(&format!("level-{}", finding.level), &[]);
    let words = escape(&wording.sentences()).replace('\n', "<br>");
    let rule = match finding.rule.address() {
        Some(address) => format!("[{}]({address})", finding.rule.name),
        None => finding.rule.name.to_owned(),
    };
    format!("| {}:{} | {level} | {words} | {rule} |\n", start.line, start.column)
}

/// Sentences as Markdown that reads the same; what stands between backticks becomes code.
fn escape(words: &str) -> String {
    let mut parts: Vec<_> = words.split('`').collect();
    let lone = if parts.len().is_multiple_of(2) { parts.pop() } else { None };
    let mut text = String::new();
    for (at, part) in parts.iter().enumerate() {
        let part = if at % 2 == 0 { plain(part) } else { code(part) };
        text.push_str(&part);
    }
    if let Some(rest) = lone {
        let _ = write!(text, "&#96;{}", plain(rest));
    }
    text
}

/// Words that Markdown, HTML and GitHub find nothing in.
fn plain(words: &str) -> String {
    let mut text = String::new();
    for c in words.chars() {
        match c {
            '@' | '#' => {
                let _ = write!(text, "{c}&#8203;");
            }
            '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '`' | '$' => {
                let _ = write!(text, "&#{};", u32::from(c));
            }
            _ => text.push(c),
        }
    }
    text.replace("://", "&#58;//")
}

/// Words as code; written in HTML, because a bar ends the cell of a table even between backticks.
fn code(words: &str) -> String {
    format!("<code>{}</code>", plain(words).replace("&#8203;", ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_author_are_no_markup_and_call_nobody() {
        assert_eq!(
            escape("key `a|b` in a <b>stage</b>"),
            "key <code>a&#124;b</code> in a &#60;b&#62;stage&#60;/b&#62;"
        );
        assert_eq!(escape("@website #12 *x*"), "@&#8203;website #&#8203;12 &#42;x&#42;");
        assert_eq!(escape("a ` b"), "a &#96; b");
    }
}
