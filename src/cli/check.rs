//! `cjm check`: what is wrong in the maps.

use clap::{Args, ValueEnum};
use rayon::prelude::*;

use super::configuration::{FailOn, RuleOptions};
use super::inputs::{Input, Inputs};
use super::progress::Progress;
use super::report_target::{ReportTarget, formats};
use super::{Outcome, Session, complain};
use crate::check::{Examined, examine};
use crate::journey::vocabulary;
use crate::output::{FileReport, Report};
use crate::text;

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
  cat coat.journey.yaml | cjm check - --stdin-filename maps/coat.journey.yaml

`cjm explain RULE` says why a finding matters and what would be better.")]
pub(super) struct Check {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten, next_help_heading = "Rules")]
    rules: RuleOptions,
    /// How to write the findings, and perhaps into which file (repeatable)
    #[arg(long, value_name = "FORMAT[=FILE]", value_delimiter = ',', env = "CJM_OUTPUT_FORMAT")]
    #[arg(value_parser = ReportTarget::parse, hide_env = true, help_heading = "Output")]
    #[arg(long_help = format!("How to write the findings, and perhaps into which file (repeatable)\n\nFormats: {}", formats()))]
    output_format: Vec<ReportTarget>,
    /// The level from which findings make the exit code 1 [default: error]
    #[arg(long, value_name = "LEVEL", value_enum, help_heading = "Output")]
    fail_on: Option<FailOn>,
    /// Exit with 0 whatever is found
    #[arg(long, conflicts_with = "fail_on", help_heading = "Output")]
    exit_zero: bool,
}

/// What checking one file gave.
struct Checked {
    report: FileReport,
    /// Whether a finding reaches the level that makes the exit code 1.
    fails: bool,
}

impl Check {
    /// Checks the inputs and writes the reports.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Outcome> {
        let targets = self.targets()?;
        let gathered = self.inputs.gather(session)?;
        let progress = Progress::new(gathered.inputs.len(), session.global.quiet);
        let check = |input: &Input| {
            let checked = self.check(input);
            progress.step();
            checked
        };
        // A pool of threads costs more than a few files do.
        let results: Vec<_> = match gathered.inputs.as_slice() {
            few if few.len() < 8 => few.iter().map(check).collect(),
            many => many.par_iter().map(check).collect(),
        };
        drop(progress);
        let mut outcome = Outcome::Fine;
        let mut report = Report { locale: session.locale, files: Vec::new(), count: 0 };
        for trouble in &gathered.troubles {
            complain(trouble);
            outcome = Outcome::Unable;
        }
        for result in results {
            match result {
                Ok(checked) => {
                    report.count += 1;
                    if checked.fails {
                        outcome = outcome.max(Outcome::Findings);
                    }
                    if !checked.report.examined.findings.is_empty() {
                        report.files.push(checked.report);
                    }
                }
                Err(trouble) => {
                    complain(&trouble);
                    outcome = Outcome::Unable;
                }
            }
        }
        targets.iter().try_for_each(|target| target.write(&report))?;
        if targets.iter().any(|target| target.file.is_none() && target.format.name == "full") {
            session.remark(report.summary());
        }
        Ok(outcome)
    }

    /// Where the reports go; at most one of them to standard output.
    fn targets(&self) -> anyhow::Result<Vec<ReportTarget>> {
        let mut targets = self.output_format.clone();
        let printed = targets.iter().filter(|target| target.file.is_none()).count();
        anyhow::ensure!(
            printed <= 1,
            "two formats for standard output: name a file for one, --output-format json=report.json"
        );
        if targets.is_empty() {
            targets.push(ReportTarget::usual());
        }
        Ok(targets)
    }

    fn check(&self, input: &Input) -> anyhow::Result<Checked> {
        let source = input.read()?;
        let parsed = text::parse_with(&source, vocabulary::hints());
        let levels = input.levels(&self.rules);
        let examined = examine(&source, parsed.diagnostics, None, &levels);
        Ok(Checked { fails: self.fails(input, &examined), report: report(input, examined) })
    }

    fn fails(&self, input: &Input, examined: &Examined) -> bool {
        let fail_on = self.fail_on.unwrap_or(input.configuration.settings.check.fail_on);
        let reaches = |limit| examined.findings.iter().any(|it| it.level >= limit);
        !self.exit_zero && fail_on.level().is_some_and(reaches)
    }
}

/// The findings of an input under its names; a file without findings needs none.
fn report(input: &Input, examined: Examined) -> FileReport {
    if examined.findings.is_empty() {
        return FileReport { path: String::new(), stable_path: String::new(), examined };
    }
    FileReport { path: input.name(), stable_path: input.stable_name(), examined }
}
