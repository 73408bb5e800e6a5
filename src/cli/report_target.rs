//! Where a report goes, and in which format.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use clap::builder::PossibleValue;

use super::listed::value;
use super::printed::Printed;
use super::replace::replace;
use super::sentence::Sentence;
use super::unknown::suggestion;
use crate::output::{Audience, REPORT_FORMATS, Report, ReportFormat};

/// `FORMAT` or `FORMAT=FILE`.
#[derive(Clone, Debug)]
pub(super) struct ReportTarget {
    /// How it is written.
    pub(super) format: &'static ReportFormat,
    /// The file; `stream` without.
    pub(super) file: Option<PathBuf>,
    /// Where it goes without a file.
    pub(super) stream: Stream,
}

/// What the program writes besides files.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Stream {
    /// Standard output.
    #[default]
    Output,
    /// Standard error, where the output is something else.
    Error,
}

impl ReportTarget {
    /// The usual format, to standard output.
    pub(super) fn usual() -> Self {
        Self { format: REPORT_FORMATS[0], file: None, stream: Stream::Output }
    }

    /// Reads `FORMAT` or `FORMAT=FILE`.
    pub(super) fn parse(word: &str) -> Result<Self, Sentence> {
        let (name, file) = match word.split_once('=') {
            Some((_, "")) => return Err(Sentence::new("hint-no-file-name")),
            Some((name, "-")) => (name, None),
            Some((name, file)) => (name, Some(PathBuf::from(file))),
            None => (word, None),
        };
        match ReportFormat::named(name) {
            Some(format) => Ok(Self { format, file, stream: Stream::Output }),
            None => Err(suggestion(name, REPORT_FORMATS.iter().map(|format| format.name))),
        }
    }

    /// Whether a summary below the findings helps who reads them.
    pub(super) fn has_summary(&self) -> bool {
        self.format.name == REPORT_FORMATS[0].name
    }

    /// Prints how many findings each rule has, where the format can tell.
    pub(super) fn print_statistics(&self, report: &Report) -> anyhow::Result<()> {
        let mut printed = self.stream.lock(self.format.audience);
        if let Some(write) = self.format.statistics {
            write(report, &mut printed)?;
        }
        Ok(printed.flush()?)
    }

    /// Writes `report` there.
    pub(super) fn write(&self, report: &Report) -> anyhow::Result<()> {
        match &self.file {
            None => {
                let mut printed = self.stream.lock(self.format.audience);
                self.format.write(report, &mut printed)?;
                printed.flush()?;
            }
            Some(file) => {
                let written = match self.format.audience {
                    Audience::Programs => {
                        let mut written = Vec::new();
                        self.format.write(report, &mut written)?;
                        written
                    }
                    Audience::People => {
                        let mut plain = anstream::StripStream::new(Vec::new());
                        self.format.write(report, &mut plain)?;
                        plain.into_inner()
                    }
                };
                replace(file, &written)?;
            }
        }
        Ok(())
    }
}

impl Stream {
    /// Locks it. What programs read has no styles, and is written as it is.
    fn lock(self, audience: Audience) -> Box<dyn Write> {
        match (self, audience) {
            (Self::Output, Audience::People) => Box::new(Printed::lock()),
            (Self::Error, Audience::People) => Box::new(BufWriter::new(anstream::stderr())),
            (Self::Output, Audience::Programs) => Box::new(BufWriter::new(io::stdout().lock())),
            (Self::Error, Audience::Programs) => Box::new(BufWriter::new(io::stderr().lock())),
        }
    }
}

/// The formats with what they are for.
pub(super) fn formats() -> Vec<PossibleValue> {
    REPORT_FORMATS.iter().map(|format| value(format.name, format.about)).collect()
}
