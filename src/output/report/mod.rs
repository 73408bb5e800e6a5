//! Findings as text: one file per format, and the list of them.
//!
//! A [`Report`] holds what a run found, ready to be worded; a [`ReportFormat`] writes it.

mod concise;
mod entry;
mod full;
mod github;
mod gitlab;
mod json;
mod json_lines;
mod junit;
mod markdown;
mod rdjson;
mod sarif;
mod schema;
mod statistics;
mod summary;
mod uri;
mod wording;

use std::io::{self, Write};

use crate::check::{Examined, Finding, Level};
use crate::locale::{Argument, Locale};

pub use schema::report_schema;
pub use wording::Wording;

/// What a run found.
#[derive(Debug)]
pub struct Report {
    /// The language of its sentences.
    pub locale: Locale,
    /// The files that were read, in the order to report them; those without findings may be left out.
    pub files: Vec<FileReport>,
    /// How many files were read.
    pub count: usize,
}

/// What was found in one file.
#[derive(Debug)]
pub struct FileReport {
    /// Its path for people: relative to the current folder.
    pub path: String,
    /// Its path for machines: relative to the repository, with slashes.
    pub stable_path: String,
    /// What was found.
    pub examined: Examined,
}

/// A way to write a report.
#[derive(Debug)]
pub struct ReportFormat {
    /// The name on the command line.
    pub name: &'static str,
    /// What it is for, in a few words.
    pub about: &'static str,
    /// Who reads it.
    pub audience: Audience,
    /// Writes how many findings each rule has instead of the findings; `None` where the format has
    /// no form for that.
    pub statistics: Option<Writer>,
    write: Writer,
}

/// Writes a report, or a part of it.
type Writer = fn(&Report, &mut dyn Write) -> io::Result<()>;

/// Who reads a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// People, who have seen enough at some point.
    People,
    /// Programs, which want all of it.
    Programs,
}

/// All formats; the first is the usual one.
pub static REPORT_FORMATS: &[&ReportFormat] = &[
    &full::FULL,
    &concise::CONCISE,
    &json::JSON,
    &json_lines::JSON_LINES,
    &sarif::SARIF,
    &junit::JUNIT,
    &github::GITHUB,
    &gitlab::GITLAB,
    &rdjson::RDJSON,
    &markdown::MARKDOWN,
];

impl ReportFormat {
    /// The format of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        REPORT_FORMATS.iter().copied().find(|format| format.name == name)
    }

    /// Writes `report` in this format, with styles where the format has any.
    pub fn write(&self, report: &Report, to: &mut dyn Write) -> io::Result<()> {
        (self.write)(report, to)
    }
}

impl Report {
    /// All findings with their files, in order.
    pub fn findings(&self) -> impl Iterator<Item = (&FileReport, &Finding)> {
        self.files.iter().flat_map(|file| file.examined.findings.iter().map(move |it| (file, it)))
    }

    /// The files with more findings than are kept, each with how many more there are.
    pub fn cut_short(&self) -> impl Iterator<Item = (&FileReport, usize)> {
        let counted = self.files.iter().map(|file| (file, file.examined.left_out.count));
        counted.filter(|(_, count)| *count > 0)
    }

    /// That `count` findings are not shown.
    fn more(&self, count: usize) -> String {
        let count = [("count", Argument::Number(count as f64))];
        self.locale.sentence("report-more", &count).into_owned()
    }

    /// What people are told of the files with more findings than are kept, a line for each.
    fn notes(&self) -> impl Iterator<Item = String> {
        self.cut_short().map(|(file, count)| {
            let count = ("count", Argument::Number(count as f64));
            let path = ("path", Argument::Text(&file.path));
            self.locale.sentence("report-left-out", &[path, count]).into_owned()
        })
    }

    /// Keeps as many findings as `most`, the gravest ones, and says how many went.
    pub fn keep_gravest(&mut self, most: usize) -> usize {
        let count = self.findings().count();
        let mut room = most;
        let kept = Level::ALL.map(|level| (level, self.counted(level)));
        let mut kept = kept
            .into_iter()
            .rev()
            .map(|(level, count)| {
                let kept = count.min(room);
                room -= kept;
                (level, kept)
            })
            .collect::<Vec<_>>();
        for file in &mut self.files {
            file.examined.findings.retain(|finding| {
                let left =
                    kept.iter_mut().find(|(level, left)| *level == finding.level && *left > 0);
                left.map(|(_, left)| *left -= 1).is_some()
            });
        }
        count.saturating_sub(most)
    }

    /// How many findings there are of that level.
    pub fn counted(&self, level: Level) -> usize {
        self.findings().filter(|(_, finding)| finding.level == level).count()
    }
}
