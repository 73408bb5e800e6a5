//! `cjm check`: what is wrong in the maps.

mod checked;
mod correction;
mod examining;
#[cfg(test)]
mod examples;
mod ignoring;
mod known;
mod project;
mod rewriting;

use std::collections::HashSet;

use clap::Args;

use checked::Checked;
use correction::Correction;
use ignoring::Ignoring;
use known::KnownFindings;

use super::configuration::{FailOn, RuleOptions};
use super::files::Files;
use super::inputs::{Input, Inputs};
use super::printed::print;
use super::publication::ReportOptions;
use super::shortfall::score;
use super::watch::{Repeatable, Watching};
use super::{Outcome, Session};
use crate::locale::Locale;
use crate::output::Report;
use crate::text::Source;

/// Check maps: can they be read, and do they hold together
///
/// Findings go to standard output; the exit code is 1 when one of them is an error, 2 when the
/// job could not be done.
#[derive(Debug, Args)]
#[command(visible_aliases = ["lint", "validate"])]
#[command(after_help = "\
Examples:
  cjm check                                    every map below this folder
  cjm check maps/coat.journey.yaml
  cjm check --output-format json=report.json --output-format concise maps
  cjm check --profile draft --ignore first-key
  cjm check --watch                            again after every change
  cjm check --diff | git apply                 what --fix does, by way of a patch
  cat coat.journey.yaml | cjm check - --stdin-filename maps/coat.journey.yaml

`cjm explain RULE` says why a finding matters and what would be better.")]
pub(super) struct Check {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten, next_help_heading = "Rules")]
    rules: RuleOptions,
    #[command(flatten, next_help_heading = "Mending")]
    correction: Correction,
    #[command(flatten, next_help_heading = "Mending")]
    ignoring: Ignoring,
    #[command(flatten, next_help_heading = "Known findings")]
    known: KnownFindings,
    #[command(flatten, next_help_heading = "Output")]
    reports: ReportOptions,
    /// The level from which findings make the exit code 1 [default: error]
    #[arg(long, value_name = "LEVEL", value_enum, help_heading = "Output")]
    fail_on: Option<FailOn>,
    /// The completeness that every map must reach, from 0 to 100; cjm score tells it
    #[arg(long, value_name = "N", value_parser = score, help_heading = "Output")]
    min_score: Option<f64>,
    /// Exit with 0 whatever is found
    #[arg(long, conflicts_with_all = ["fail_on", "diff"], help_heading = "Output")]
    exit_zero: bool,
    #[command(flatten, next_help_heading = "Watching")]
    watching: Watching,
}

/// So few files are checked one after the other.
const FEW: usize = 8;

impl Repeatable for Check {
    fn watching(&self) -> &Watching {
        &self.watching
    }

    fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    fn ensure_sound(&self) -> anyhow::Result<()> {
        self.correction.ensure_sound()?;
        self.reports.publication().map(drop)
    }

    /// Checks the inputs and writes the reports.
    fn run(&self, session: &Session) -> anyhow::Result<Outcome> {
        let mut publication = self.reports.publication()?;
        let mut gathered = self.inputs.gather(session)?;
        self.note_inputs(&gathered.inputs, &session.files);
        publication.ensure_apart_from(&session.files)?;
        let mut outcome = Outcome::Fine;
        for trouble in std::mem::take(&mut gathered.troubles) {
            outcome.admit::<()>(session.locale, Err(trouble))?;
        }
        if self.correction.shows() {
            let shown = self.correction.show(session, &gathered.inputs, &self.rules)?;
            return Ok(outcome.max(shown));
        }
        if self.correction.writes() {
            let inputs = &mut gathered.inputs;
            outcome =
                outcome.max(self.correction.apply(session, inputs, &self.rules, &publication)?);
            if let Some(text) = inputs.iter().find_map(|it| it.text.as_ref()) {
                hand_on(text)?;
                publication.leave_standard_output();
            }
        }
        let mut checked = self.check_all(session, &gathered, &mut outcome)?;
        publication.ensure_apart_from(&session.files)?;
        self.known.apply(session, &mut checked)?;
        if self.ignoring.is_wanted() {
            outcome = outcome.max(self.ignoring.apply(session, &checked)?);
            let read: HashSet<_> = checked.into_iter().map(|it| it.input.whole).collect();
            gathered.inputs.retain(|it| read.contains(&it.whole));
            checked = self.check_all(session, &gathered, &mut outcome)?;
            self.known.pass(&mut checked)?;
        }
        for file in &mut checked {
            if let Some(shortfall) = file.shortfall.take() {
                file.examined.insert(shortfall);
                outcome = if self.exit_zero { outcome } else { outcome.max(Outcome::Findings) };
            }
        }
        let (report, found) = self.reported(checked, session.locale);
        publication.publish(report, outcome.max(found), session)
    }
}

impl Check {
    /// Notes the files that are read because of `inputs`, as far as that can be told beforehand.
    fn note_inputs(&self, inputs: &[Input], files: &Files) {
        for input in inputs {
            files.note(&input.whole);
            self.known.path_for(input).iter().for_each(|baseline| files.note(baseline));
        }
    }

    /// The report of a run, and how it ends.
    fn reported(&self, checked: Vec<Checked>, locale: Locale) -> (Report, Outcome) {
        let mut outcome = Outcome::Fine;
        let mut report = Report { locale, files: Vec::new(), count: 0 };
        for file in checked {
            report.count += usize::from(file.is_counted);
            if !self.exit_zero {
                outcome = outcome.max(file.outcome(self.fail_on));
            }
            report.files.extend(file.into_report());
        }
        (report, outcome)
    }
}

/// Writes the changed text of standard input to standard output.
fn hand_on(text: &Source) -> anyhow::Result<()> {
    if text.is_whole() {
        print(text.text().as_bytes())?;
    }
    Ok(())
}
