//! What is wrong with the configuration.

use std::fmt;

/// Everything that is wrong with one configuration or theme; the run cannot go on.
#[derive(Debug)]
pub(in crate::cli) struct ConfigurationError {
    /// What has the mistakes.
    what: &'static str,
    complaints: Vec<Complaint>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct Complaint {
    /// The file with line and column, or the option that brought it.
    pub(super) place: String,
    /// What is wrong, and what would be right.
    pub(super) message: String,
}

impl From<Complaint> for ConfigurationError {
    fn from(only: Complaint) -> Self {
        Self::new("the configuration", vec![only])
    }
}

impl ConfigurationError {
    /// What is wrong with `what`, a thing that can have mistakes.
    pub(in crate::cli) fn new(what: &'static str, complaints: Vec<Complaint>) -> Self {
        Self { what, complaints }
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.complaints.as_slice() {
            [only] => write!(f, "{}: {}", only.place, only.message),
            all => {
                write!(f, "{} has mistakes", self.what)?;
                all.iter().try_for_each(|it| write!(f, "\n  {}: {}", it.place, it.message))
            }
        }
    }
}

impl std::error::Error for ConfigurationError {}
