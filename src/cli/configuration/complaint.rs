//! What is wrong with the configuration.

use std::fmt;
use std::ops::Range;

/// Everything that is wrong with one configuration; the run cannot go on.
#[derive(Debug)]
pub(in crate::cli) struct ConfigurationError(pub(super) Vec<Complaint>);

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Complaint {
    /// The file with line and column, or the option that brought it.
    pub(super) place: String,
    /// What is wrong, and what would be right.
    pub(super) message: String,
}

/// A text with settings, and the name of where it came from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Origin<'t> {
    /// The file, or `--config`.
    pub(super) name: &'t str,
    /// The text.
    pub(super) text: &'t str,
}

impl Origin<'_> {
    /// A complaint about some bytes of the text.
    pub(super) fn complaint(&self, at: &Range<usize>, message: String) -> Complaint {
        let before = &self.text[..self.text.floor_char_boundary(at.start)];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Complaint { place: format!("{}:{line}:{column}", self.name), message }
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.as_slice() {
            [only] => write!(f, "{}: {}", only.place, only.message),
            all => {
                f.write_str("the configuration has mistakes")?;
                all.iter().try_for_each(|it| write!(f, "\n  {}: {}", it.place, it.message))
            }
        }
    }
}

impl std::error::Error for ConfigurationError {}
