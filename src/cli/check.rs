//! `cjm check`: what is wrong in the maps.

use anyhow::Context;
use clap::Args;

use super::configuration::{FailOn, RuleOptions};
use super::environment::variable;
use super::inputs::{Input, Inputs};
use super::jobs::each;
use super::paths::{display, resolved};
use super::progress::Progress;
use super::reading::{ReadFile, Reader};
use super::report_target::{ReportTarget, formats};
use super::{Outcome, Session};
use crate::check::{Examined, examine};
use crate::journey::Date;
use crate::locale::Locale;
use crate::output::{FileReport, Report};

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
    #[arg(long, value_name = "FORMAT[=FILE]", value_delimiter = ',')]
    #[arg(value_parser = ReportTarget::parse, help_heading = "Output")]
    #[arg(long_help = format!("How to write the findings, and perhaps into which file (repeatable)\n\nFormats: {}. The variable CJM_OUTPUT_FORMAT gives them, too.", formats()))]
    output_format: Vec<ReportTarget>,
    /// The level from which findings make the exit code 1 [default: error]
    #[arg(long, value_name = "LEVEL", value_enum, help_heading = "Output")]
    fail_on: Option<FailOn>,
    /// Exit with 0 whatever is found
    #[arg(long, conflicts_with = "fail_on", help_heading = "Output")]
    exit_zero: bool,
}

/// So few files are checked one after the other.
const FEW: usize = 8;

/// What checking one file gave.
struct Checked {
    /// The findings, when there are any.
    report: Option<FileReport>,
    /// How many maps it was: none for a library that a map uses.
    maps: usize,
    /// Whether a finding reaches the level that makes the exit code 1.
    outcome: Outcome,
}

impl Check {
    /// Checks the inputs and writes the reports.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Outcome> {
        let targets = self.targets()?;
        let gathered = self.inputs.gather(session)?;
        ensure_apart(&targets, &gathered.inputs)?;
        let reader = Reader::new(session, &gathered.inputs)?;
        let mut results: Vec<_> = gathered.troubles.into_iter().map(Err).collect();
        results.extend(self.check_inputs(&reader, session, &gathered.inputs));
        results.extend(self.check_libraries(&reader, session, &gathered.inputs)?);
        let (report, outcome) = tallied(results, session.locale)?;
        targets.iter().try_for_each(|target| target.write(&report))?;
        let is_told = report.count > 0 || outcome == Outcome::Fine;
        if is_told && targets.iter().any(ReportTarget::is_for_people) {
            session.remark(report.summary());
        }
        Ok(outcome)
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
            let checked = reader.read(input).map(|file| self.check(input, file, session.today));
            progress.step();
            checked
        };
        each(inputs, FEW, check)
    }

    /// The findings of a file that was read.
    fn check(&self, input: &Input, file: ReadFile, today: Option<Date>) -> Checked {
        let levels = input.levels(&self.rules);
        let examined =
            examine(&file.source, file.diagnostics, file.journey.as_ref(), &levels, today);
        self.checked(input, examined, 1)
    }

    /// The findings of the libraries that the inputs use, each at the library's own place.
    fn check_libraries(
        &self,
        reader: &Reader<'_>,
        session: &Session,
        inputs: &[Input],
    ) -> anyhow::Result<Vec<anyhow::Result<Checked>>> {
        let mut checked = Vec::new();
        let libraries = reader.libraries();
        let faulty = libraries.iter().filter(|(_, library)| !library.diagnostics.is_empty());
        for (path, library) in
            faulty.filter(|(path, _)| !inputs.iter().any(|it| it.whole == **path))
        {
            let input = Input::new(path.clone(), session)?;
            let levels = input.levels(&self.rules);
            let examined =
                examine(&library.source, library.diagnostics.clone(), None, &levels, None);
            checked.push(Ok(self.checked(&input, examined, 0)));
        }
        Ok(checked)
    }

    fn checked(&self, input: &Input, examined: Examined, maps: usize) -> Checked {
        let fail_on = self.fail_on.unwrap_or(input.configuration.settings.check.fail_on);
        let reaches = |limit| examined.findings.iter().any(|it| it.level >= limit);
        let fails = !self.exit_zero && fail_on.level().is_some_and(reaches);
        let outcome = if fails { Outcome::Findings } else { Outcome::Fine };
        let report = (!examined.findings.is_empty()).then(|| FileReport {
            path: input.name(),
            stable_path: input.stable_name(),
            examined,
        });
        Checked { report, maps, outcome }
    }

    /// Where the reports go; at most one of them to standard output.
    fn targets(&self) -> anyhow::Result<Vec<ReportTarget>> {
        let mut targets = self.output_format.clone();
        if let Some(formats) = variable("CJM_OUTPUT_FORMAT").filter(|_| targets.is_empty()) {
            let parsed = formats.split(',').map(ReportTarget::parse).collect::<Result<_, _>>();
            targets = parsed.map_err(anyhow::Error::msg).context("CJM_OUTPUT_FORMAT")?;
        }
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
}

/// The report of a run, and how it ends; what could not be checked is said on the way.
fn tallied(
    results: Vec<anyhow::Result<Checked>>,
    locale: Locale,
) -> anyhow::Result<(Report, Outcome)> {
    let mut outcome = Outcome::Fine;
    let mut report = Report { locale, files: Vec::new(), count: 0 };
    for result in results {
        if let Some(checked) = outcome.admit(result)? {
            report.count += checked.maps;
            outcome = outcome.max(checked.outcome);
            report.files.extend(checked.report);
        }
    }
    Ok((report, outcome))
}

/// No report goes where another one or an input is.
fn ensure_apart(targets: &[ReportTarget], inputs: &[Input]) -> anyhow::Result<()> {
    let files: Vec<_> = targets.iter().filter_map(|target| target.file.as_deref()).collect();
    for (place, file) in files.iter().enumerate() {
        let whole = resolved(file);
        let name = display(file);
        anyhow::ensure!(
            !inputs.iter().any(|input| input.whole == whole),
            "{name} is checked, a report would replace it: name another file"
        );
        anyhow::ensure!(
            !files[..place].iter().any(|other| resolved(other) == whole),
            "two reports would be written to {name}: name a file for each"
        );
    }
    Ok(())
}
