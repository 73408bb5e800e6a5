//! What is wrong with the configuration.

use std::fmt;

use crate::cli::sentence::Sentence;
use crate::cli::wording::told;
use crate::locale::Locale;

/// Everything that is wrong with one configuration or theme; the run cannot go on.
#[derive(Debug)]
pub(in crate::cli) struct ConfigurationError {
    /// What to say above several complaints.
    heading: Sentence,
    complaints: Vec<Complaint>,
}

/// One thing that is wrong.
#[derive(Debug)]
pub(in crate::cli) struct Complaint {
    /// The file with line and column, or the option that brought it.
    pub(super) place: String,
    /// What is wrong, and what would be right.
    pub(super) message: anyhow::Error,
}

impl From<Complaint> for ConfigurationError {
    fn from(only: Complaint) -> Self {
        Self::of_configuration(vec![only])
    }
}

impl Complaint {
    /// What is wrong at a place.
    pub(in crate::cli) fn new(place: String, message: impl Into<anyhow::Error>) -> Self {
        Self { place, message: message.into() }
    }
}

impl ConfigurationError {
    /// What is wrong with the configuration.
    pub(in crate::cli) fn of_configuration(complaints: Vec<Complaint>) -> Self {
        Self { heading: Sentence::new("configuration-mistakes"), complaints }
    }

    /// What is wrong with a theme.
    pub(in crate::cli) fn of_theme(complaints: Vec<Complaint>) -> Self {
        Self { heading: Sentence::new("theme-mistakes"), complaints }
    }

    /// All of it in words: one complaint on one line, several below their heading.
    pub(in crate::cli) fn said(&self, locale: Locale) -> String {
        let colon = locale.sentence("usage-colon", &[]);
        let line = |it: &Complaint| format!("{}{colon} {}", it.place, told(&it.message, locale));
        match self.complaints.as_slice() {
            [only] => line(only),
            all => {
                let lines = all.iter().map(|it| {
                    format!(
                        "
  {}",
                        line(it)
                    )
                });
                self.heading.said(locale) + &lines.collect::<String>()
            }
        }
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said(Locale::English))
    }
}

impl std::error::Error for ConfigurationError {}
