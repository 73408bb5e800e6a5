//! Where the reports of a run go, and how much of them is printed.

use std::num::NonZeroUsize;
use std::path::Path;

use anyhow::{Context, ensure};
use clap::Args;

use super::environment::variable;
use super::files::Files;
use super::listed::{explained, listed};
use super::paths::{display, followed};
use super::report_target::{ReportTarget, Stream, formats};
use super::sentence::Sentence;
use super::{Outcome, Session};
use crate::locale::Argument;
use crate::output::{Audience, REPORT_FORMATS, Report};

/// Options that say how findings are told.
#[derive(Debug, Args)]
pub(super) struct ReportOptions {
    /// How to write the findings, and perhaps into which file (repeatable)
    #[arg(long, value_name = "FORMAT[=FILE]", value_delimiter = ',')]
    #[arg(value_parser = listed(ReportTarget::parse, formats), hide_possible_values = true)]
    #[arg(long_help = format!("How to write the findings, and perhaps into which file (repeatable)\n\nFormats: {}. The variable CJM_OUTPUT_FORMAT gives them, too.", explained(&formats())))]
    output_format: Vec<ReportTarget>,
    /// Print how many findings each rule has instead of the findings
    #[arg(long)]
    #[arg(long_help = format!("Print how many findings each rule has instead of the findings\n\nAs text, or as JSON with --output-format json. Reports that go to files hold the findings. Formats: {}.", counting()))]
    statistics: bool,
    /// Print so many findings at most, the gravest ones, and say how many there are besides
    ///
    /// Holds for full and concise on standard output. Reports for programs, reports that go to
    /// files and the exit code tell of all findings.
    #[arg(long, value_name = "N", value_parser = count, conflicts_with = "statistics")]
    max_problems: Option<NonZeroUsize>,
}

/// What is printed, and what goes into files.
#[derive(Debug)]
pub(super) struct Publication<'o> {
    options: &'o ReportOptions,
    /// At most one of them goes to standard output.
    targets: Vec<ReportTarget>,
}

impl ReportOptions {
    /// Settles where the reports go.
    pub(super) fn publication(&self) -> anyhow::Result<Publication<'_>> {
        let mut targets = self.output_format.clone();
        if let Some(formats) = variable("CJM_OUTPUT_FORMAT").filter(|_| targets.is_empty()) {
            let parsed = formats.split(',').map(ReportTarget::parse).collect::<Result<_, _>>();
            targets = parsed.map_err(anyhow::Error::new).context("CJM_OUTPUT_FORMAT")?;
        }
        let printed: Vec<_> = targets.iter().filter(|target| target.file.is_none()).collect();
        ensure!(printed.len() <= 1, Sentence::new("report-two-printed"));
        if let Some(target) = printed.iter().find(|it| it.format.statistics.is_none()) {
            let name = target.format.name;
            let sentence = || Sentence::new("report-no-statistics").with("format", name);
            ensure!(!self.statistics, sentence().with("names", counting()));
        }
        if targets.is_empty() || self.statistics && printed.is_empty() {
            targets.push(ReportTarget::usual());
        }
        let publication = Publication { options: self, targets };
        publication.ensure_apart()?;
        Ok(publication)
    }
}

impl Publication<'_> {
    /// Refuses reports that would go where another one is.
    fn ensure_apart(&self) -> anyhow::Result<()> {
        let files: Vec<_> = self.files().collect();
        for (place, file) in files.iter().enumerate() {
            let is_same = |other: &&Path| followed(other) == followed(file);
            ensure!(
                !files[..place].iter().any(is_same),
                Sentence::new("report-two-in-file").with("file", display(file))
            );
        }
        Ok(())
    }

    /// Refuses reports that would go where a file is that the run read so far, or a map.
    pub(super) fn ensure_apart_from(&self, read: &Files) -> anyhow::Result<()> {
        read.ensure_apart(self.files(), "report")
    }

    /// The files of reports, as they were named.
    fn files(&self) -> impl Iterator<Item = &Path> {
        self.targets.iter().filter_map(|target| target.file.as_deref())
    }

    /// Prints on standard error, because standard output is for something else.
    pub(super) fn leave_standard_output(&mut self) {
        self.targets.iter_mut().for_each(|target| target.stream = Stream::Error);
    }

    /// Writes the reports, those for files first. One that cannot be written keeps no other one
    /// from being written, and makes the exit code 2.
    pub(super) fn publish(
        &self,
        mut report: Report,
        outcome: Outcome,
        session: &Session,
    ) -> anyhow::Result<Outcome> {
        let mut published = outcome;
        let (files, printed): (Vec<_>, Vec<_>) =
            self.targets.iter().partition(|target| target.file.is_some());
        for target in files {
            published.admit(session.locale, target.write(&report))?;
        }
        let Some(target) = printed.first() else { return Ok(published) };
        if self.options.statistics {
            published.admit(session.locale, target.print_statistics(&report))?;
        } else {
            let summary = report.summary();
            let left_out = self.shorten(target, &mut report);
            published.admit(session.locale, target.write(&report))?;
            if left_out > 0 {
                let count = [("count", Argument::Number(left_out as f64))];
                session.remark(session.locale.sentence("report-more", &count));
            }
            let is_told = report.count > 0 || outcome == Outcome::Fine;
            if is_told && target.has_summary() {
                session.remark(summary);
            }
        }
        Ok(published)
    }

    /// Takes out what `--max-problems` leaves no room for, and says how much that is.
    fn shorten(&self, target: &ReportTarget, report: &mut Report) -> usize {
        match (self.options.max_problems, target.format.audience) {
            (Some(most), Audience::People) => report.keep_gravest(most.get()),
            (None, _) | (Some(_), Audience::Programs) => 0,
        }
    }
}

/// The formats that `--statistics` has.
fn counting() -> String {
    let counting = REPORT_FORMATS.iter().filter(|it| it.statistics.is_some());
    counting.map(|it| it.name).collect::<Vec<_>>().join(", ")
}

/// A number of findings on the command line.
fn count(text: &str) -> Result<NonZeroUsize, Sentence> {
    text.parse().map_err(|_| Sentence::new("hint-count"))
}
