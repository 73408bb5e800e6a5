//! What checking one file gave, up to its report.

use super::super::Outcome;
use super::super::configuration::FailOn;
use super::super::inputs::Input;
use crate::check::{Examined, Finding, Levels, Overview, Seen};
use crate::output::FileReport;
use crate::text::Source;

/// What checking one file gave.
pub(super) struct Checked {
    /// The file.
    pub(super) input: Input,
    /// The levels of rules in it.
    pub(super) levels: Levels,
    /// What was found.
    pub(super) examined: Examined,
    /// What the rules about projects need; none of a library.
    pub(super) overview: Option<Overview>,
    /// How far it is from the completeness that is asked of it; none where it reaches it.
    pub(super) shortfall: Option<Finding>,
    /// Its text, where it cannot be read again.
    pub(super) kept: Option<Source>,
    /// How much of its project the run saw.
    pub(super) seen: Seen,
    /// Whether it counts as checked: what maps use is looked at besides.
    pub(super) is_counted: bool,
}

impl Checked {
    /// A file that nothing was found in so far.
    pub(super) fn unread(input: Input, levels: Levels) -> Self {
        let examined = Examined::default();
        Self {
            input,
            levels,
            examined,
            overview: None,
            shortfall: None,
            kept: None,
            seen: Seen::Part,
            is_counted: false,
        }
    }

    /// How the run ends as far as this file goes.
    pub(super) fn outcome(&self, fail_on: Option<FailOn>) -> Outcome {
        let fail_on = fail_on.unwrap_or(self.input.configuration.settings.check.fail_on);
        let reaches = |limit| self.examined.gravest() >= Some(limit);
        match fail_on.level().is_some_and(reaches) {
            true => Outcome::Findings,
            false => Outcome::Fine,
        }
    }

    /// Its part of the report; none when nothing was found.
    pub(super) fn into_report(self) -> Option<FileReport> {
        self.examined.gravest().is_some().then(|| FileReport {
            path: self.input.name(),
            stable_path: self.input.stable_name(),
            examined: self.examined,
        })
    }
}
