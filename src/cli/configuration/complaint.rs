//! What is wrong with the configuration.

use std::fmt;

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

impl From<Complaint> for ConfigurationError {
    fn from(only: Complaint) -> Self {
        Self(vec![only])
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
