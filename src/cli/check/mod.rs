//! `cjm check`: what is wrong in the maps.

mod checked;
mod correction;
#[cfg(test)]
mod examples;
mod ignoring;
mod known;
mod project;
mod rewriting;

use std::collections::HashSet;
use std::path::PathBuf;

use clap::Args;

use checked::Checked;
use correction::Correction;
use ignoring::Ignoring;
use known::KnownFindings;
use project::Scope;

use super::configuration::{FailOn, RuleOptions};
use super::inputs::{Gathered, Input, Inputs};
use super::jobs::each;
use super::printed::print;
use super::progress::Progress;
use super::publication::ReportOptions;
use super::reading::{ReadFile, Reader};
use super::shortfall::score;
use super::watch::{Repeatable, Watching};
use super::{Outcome, Session};
use crate::check::score::Completeness;
use crate::check::{
    Conditions, Finding, Levels, NeedsReason, Overview, Subject, Suppression, examine, incomplete,
};
use crate::journey::{Date, Journey};
use crate::locale::Locale;
use crate::output::Report;
use crate::text::{Source, parse};

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
        publication.ensure_apart_from(self.files_read(&gathered.inputs))?;
        let mut outcome = Outcome::Fine;
        for trouble in std::mem::take(&mut gathered.troubles) {
            outcome.admit::<()>(Err(trouble))?;
        }
        if self.correction.shows() {
            let shown = self.correction.show(session, &gathered.inputs, &self.rules)?;
            return Ok(outcome.max(shown));
        }
        if self.correction.writes() {
            let inputs = &mut gathered.inputs;
            outcome = outcome.max(self.correction.apply(session, inputs, &self.rules)?);
            if let Some(text) = inputs.iter().find_map(|it| it.text.as_ref()) {
                hand_on(text)?;
                publication.leave_standard_output();
            }
        }
        let mut checked = self.check_all(session, &gathered, &mut outcome)?;
        publication.ensure_apart_from(checked.iter().map(|it| it.input.whole.clone()))?;
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
    /// The files that are read because of `inputs`, as far as that can be told beforehand.
    fn files_read(&self, inputs: &[Input]) -> impl Iterator<Item = PathBuf> {
        inputs.iter().flat_map(|input| {
            let configuration = input.configuration.file.clone();
            let baseline = self.known.path_for(input);
            [Some(input.whole.clone()), configuration, baseline].into_iter().flatten()
        })
    }

    /// Everything that is found: in the inputs, in the libraries that they use, and in the
    /// projects that they are of.
    fn check_all(
        &self,
        session: &Session,
        gathered: &Gathered,
        outcome: &mut Outcome,
    ) -> anyhow::Result<Vec<Checked>> {
        let reader = Reader::new(session, &gathered.inputs)?;
        let mut checked = Vec::new();
        for result in self.check_inputs(&reader, session, &gathered.inputs) {
            checked.extend(outcome.admit(result)?);
        }
        self.check_libraries(&reader, session, &mut checked)?;
        let folders = &gathered.folders;
        Scope { check: self, session, reader: &reader, folders }.add_findings(&mut checked)?;
        checked.iter_mut().for_each(|file| file.examined.close(file.seen));
        Ok(checked)
    }

    /// The findings of the inputs, in their order.
    fn check_inputs(
        &self,
        reader: &Reader<'_>,
        session: &Session,
        inputs: &[Input],
    ) -> Vec<anyhow::Result<Checked>> {
        let progress = Progress::new(inputs.len(), &session.global);
        let check = |input: &Input| {
            let file = reader.read(input);
            progress.step();
            Ok(self.check(input.clone(), file?, session.today))
        };
        each(inputs, FEW, check)
    }

    /// The findings of a file that was read.
    fn check(&self, input: Input, file: ReadFile, today: Option<Date>) -> Checked {
        let levels = input.levels(&self.rules).into_owned();
        let ReadFile { source, journey, diagnostics, suppressions } = file;
        let journey = journey.as_ref();
        let subject = Subject { source: &source, diagnostics, journey, suppressions };
        let mut examined = examine(subject, conditions(&input, &levels, today));
        let overview = journey.filter(|_| levels.look_at_projects()).map(Overview::of);
        let shortfall = journey.and_then(|journey| self.shortfall(&input, journey, &source));
        shortfall.iter().for_each(|finding| examined.lines.keep(finding, &source));
        let kept = input.is_stdin.then_some(source);
        let unread = Checked::unread(input, levels);
        Checked { examined, overview, shortfall, kept, is_counted: true, ..unread }
    }

    /// How far a map is from the completeness that is asked of it.
    fn shortfall(&self, input: &Input, journey: &Journey, source: &Source) -> Option<Finding> {
        let least = self.min_score.unwrap_or(input.configuration.settings.check.min_score);
        Some(least).filter(|&least| least > 0.0)?;
        let score = Completeness::of(journey, &input.configuration.weights).score();
        (score < least).then(|| incomplete(journey, source, (&input.name(), score, least)))
    }

    /// The findings of the libraries that the inputs use, each at the library's own place.
    fn check_libraries(
        &self,
        reader: &Reader<'_>,
        session: &Session,
        checked: &mut Vec<Checked>,
    ) -> anyhow::Result<()> {
        for (path, library) in reader.libraries() {
            if checked.iter().any(|it| it.input.whole == path) {
                continue;
            }
            let input = Input::new(path, session)?;
            let levels = input.levels(&self.rules).into_owned();
            let source = &library.source;
            let suppressions = Suppression::all(&parse(source).tree, source);
            let diagnostics = library.diagnostics.clone();
            let subject = Subject { source, diagnostics, journey: None, suppressions };
            let examined = examine(subject, conditions(&input, &levels, None));
            checked.push(Checked { examined, ..Checked::unread(input, levels) });
        }
        Ok(())
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

/// What holds for an examination of that input.
fn conditions<'c>(input: &Input, levels: &'c Levels, today: Option<Date>) -> Conditions<'c> {
    let required = input.configuration.settings.check.require_ignore_reason;
    let needs_reason = if required { NeedsReason::Yes } else { NeedsReason::No };
    Conditions { levels, today, needs_reason }
}

/// Writes the changed text of standard input to standard output.
fn hand_on(text: &Source) -> anyhow::Result<()> {
    if text.is_whole() {
        print(text.text().as_bytes())?;
    }
    Ok(())
}
