//! How a run ended when it could do its job.

use std::process::ExitCode;

use super::is_closed_pipe;
use super::session::complain;
use crate::locale::Locale;

/// What a verb found. What kept it from working at all is an error instead, exit code 2.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Outcome {
    /// Nothing to object: exit code 0.
    #[default]
    Fine,
    /// Findings, a missed threshold, or a difference: exit code 1.
    Findings,
    /// Part of the job could not be done, as was said on the way: exit code 2.
    Unable,
}

impl Outcome {
    /// What came of one of several jobs. A trouble is said, and the run goes on without the job;
    /// only when nobody reads our output any more the run ends.
    pub(super) fn admit<T>(
        &mut self,
        locale: Locale,
        result: anyhow::Result<T>,
    ) -> anyhow::Result<Option<T>> {
        match result {
            Ok(done) => Ok(Some(done)),
            Err(closed) if is_closed_pipe(&closed) => Err(closed),
            Err(trouble) => {
                complain(&trouble, locale);
                *self = Self::Unable;
                Ok(None)
            }
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => Self::SUCCESS,
            Outcome::Findings => Self::from(1),
            Outcome::Unable => Self::from(2),
        }
    }
}
