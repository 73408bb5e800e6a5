//! Findings with the lines they stand in, as compilers show them.

use std::io::{self, Write};

use annotate_snippets::{
    AnnotationKind, Element, Group, Level as Title, Origin, Renderer, Snippet,
};

use super::{Audience, FileReport, Report, ReportFormat, Wording, statistics};
use crate::check::{Finding, Level};
use crate::locale::Locale;

/// The place, the line, what is wrong and how to put it right.
pub(super) static FULL: ReportFormat = ReportFormat {
    name: "full",
    about: "with the lines and how to put them right",
    audience: Audience::People,
    write,
    statistics: Some(statistics::write_text),
};

fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let renderer = Renderer::styled();
    for file in &report.files {
        for finding in &file.examined.findings {
            let wording = Wording::of(finding, report.locale);
            let group = group(file, finding, &wording, report.locale);
            writeln!(to, "{}\n", renderer.render(&[group]))?;
        }
    }
    report.notes().try_for_each(|note| writeln!(to, "{note}\n"))
}

fn group<'a>(
    file: &'a FileReport,
    finding: &'a Finding,
    wording: &'a Wording,
    locale: Locale,
) -> Group<'a> {
    let title = match finding.level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
        Level::Info => Title::INFO,
    };
    let name = locale.sentence(&format!("level-{}", finding.level), &[]);
    let title = title.with_name(Some(name)).primary_title(&*wording.message).id(finding.rule.name);
    let help = wording
        .help
        .iter()
        .map(|help| Title::HELP.with_name(Some(locale.sentence("level-help", &[]))).message(help));
    title.element(place(file, finding, wording)).elements(help)
}

fn place<'a>(file: &'a FileReport, finding: &'a Finding, wording: &'a Wording) -> Element<'a> {
    let Some(excerpt) = file.examined.lines.excerpt(finding) else {
        let start = finding.place.start;
        return Origin::path(&*file.path).line(start.line).char_column(start.column).into();
    };
    let primary =
        AnnotationKind::Primary.span(excerpt.place.clone()).label(wording.label.as_deref());
    let context = excerpt.related.iter().zip(&wording.related);
    let context = context
        .map(|(range, words)| AnnotationKind::Context.span(range.clone()).label(words.as_str()));
    Snippet::source(excerpt.text)
        .line_start(excerpt.first_line)
        .path(file.path.as_str())
        .annotation(primary)
        .annotations(context)
        .into()
}
