//! Maps that can be shown: what `table` and `render` work on.
//!
//! An error of the reading rules stops the work on its file, for what is shown would not be what
//! was meant; warnings are told, and the work goes on. Both go to standard error.

use std::io::{self, Write};

use super::configuration::RuleOptions;
use super::inputs::{Input, Inputs};
use super::reading::Reader;
use super::{Outcome, Session, complain};
use crate::check::{Examined, Group, Level, examine};
use crate::journey::Journey;
use crate::output::{FileReport, REPORT_FORMATS, Report};

/// The maps of a run that can be shown.
#[derive(Debug, Default)]
pub(super) struct Legible {
    /// The maps in the order of the inputs.
    pub(super) maps: Vec<(Input, Journey)>,
    /// How the run ends, as far as the others decide it.
    pub(super) outcome: Outcome,
}

impl Legible {
    /// Reads the inputs and tells what is wrong in them. Libraries among them are passed over.
    pub(super) fn read(inputs: &Inputs, session: &Session) -> anyhow::Result<Self> {
        let gathered = inputs.gather(session)?;
        let reader = Reader::new(session);
        let mut legible = Self::default();
        let mut files = Vec::new();
        for trouble in &gathered.troubles {
            complain(trouble);
            legible.outcome = Outcome::Unable;
        }
        for input in gathered.inputs {
            let file = match reader.read(&input) {
                Ok(file) => file,
                Err(trouble) => {
                    complain(&trouble);
                    legible.outcome = Outcome::Unable;
                    continue;
                }
            };
            let levels = input.levels(&RuleOptions::default()).into_owned();
            let mut examined = examine(&file.source, file.diagnostics, None, &levels);
            examined
                .findings
                .retain(|it| it.rule.group == Group::Reading && it.level >= Level::Warning);
            let is_broken = examined.findings.iter().any(|finding| finding.level == Level::Error);
            files.extend(report(&input, examined));
            if is_broken {
                legible.outcome = legible.outcome.max(Outcome::Findings);
            } else if let Some(journey) = file.journey {
                legible.maps.push((input, journey));
            }
        }
        let report = Report { locale: session.locale, count: files.len(), files };
        let mut stderr = anstream::stderr().lock();
        REPORT_FORMATS[0].write(&report, &mut stderr)?;
        stderr.flush()?;
        Ok(legible)
    }
}

/// The findings of an input under its names, when there are any.
fn report(input: &Input, examined: Examined) -> Option<FileReport> {
    (!examined.findings.is_empty()).then(|| FileReport {
        path: input.name(),
        stable_path: input.stable_name(),
        examined,
    })
}
