//! How complete maps are, in words, for programs, and as a badge.

mod badge;
mod json;
mod people;
mod schema;

use std::io::{self, Write};

use crate::check::score::{Completeness, rounded_down};
use crate::locale::Locale;

pub use schema::score_schema;

/// A map, and how complete it is.
#[derive(Clone, Debug)]
pub struct Scored {
    /// The file as people name it.
    pub name: String,
    /// The file as programs name it, from the top of the repository.
    pub path: String,
    /// The map's title; the file where it has none.
    pub title: String,
    /// How complete it is.
    pub completeness: Completeness,
}

/// A way to write how complete maps are.
#[derive(Debug)]
pub struct ScoreFormat {
    /// The name on the command line.
    pub name: &'static str,
    /// What it is for, in a few words.
    pub about: &'static str,
    write: fn(&[Scored], &ScoreOptions, &mut dyn Write) -> io::Result<()>,
}

/// How it is to look.
#[derive(Clone, Copy, Debug)]
pub struct ScoreOptions {
    /// The language of words and numbers.
    pub locale: Locale,
    /// The room there is, in columns of a terminal.
    pub width: u16,
}

/// All formats; the first is the usual one.
pub static SCORE_FORMATS: &[&ScoreFormat] =
    &[&people::TABLE, &json::JSON, &people::MARKDOWN, &badge::BADGE];

impl ScoreFormat {
    /// The format of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        SCORE_FORMATS.iter().copied().find(|format| format.name == name)
    }

    /// Writes how complete `maps` are in this format.
    pub fn write(
        &self,
        maps: &[Scored],
        options: &ScoreOptions,
        to: &mut dyn Write,
    ) -> io::Result<()> {
        (self.write)(maps, options, to)
    }
}

/// The mean of several scores, to a tenth, rounded down; 0 of none.
fn mean(maps: &[Scored]) -> f64 {
    let sum: f64 = maps.iter().map(|map| map.completeness.score()).sum();
    rounded_down(sum / maps.len().max(1) as f64)
}
