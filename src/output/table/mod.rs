//! Tables as text: one file per format, and the list of them.
//!
//! Formats for people have labels, and words and numbers in the reader's language; formats for
//! programs have English keys and ids, plain numbers, and every column.

mod csv;
mod document;
mod json;
mod markdown;
mod schema;
mod terminal;
mod wording;
mod yaml;

use std::io::{self, Write};

use crate::locale::Locale;
use crate::table::Table;

pub(super) use document::plain;
pub(super) use markdown::escaped;
pub use schema::table_schema;
pub(super) use wording::lines;

/// A way to write a table.
#[derive(Debug)]
pub struct TableFormat {
    /// The name on the command line.
    pub name: &'static str,
    /// What it is for, in a few words.
    pub about: &'static str,
    write: fn(&Table, &TableOptions, &mut dyn Write) -> io::Result<LeftOut>,
}

/// How a table is to look.
#[derive(Clone, Copy, Debug)]
pub struct TableOptions {
    /// The language of words and numbers.
    pub locale: Locale,
    /// The room there is, in columns of a terminal.
    pub width: u16,
}

/// The labels of the columns that there was no room for.
pub type LeftOut = Vec<String>;

/// All formats; the first is the usual one.
pub static TABLE_FORMATS: &[&TableFormat] =
    &[&terminal::TEXT, &markdown::MARKDOWN, &csv::CSV, &json::JSON, &yaml::YAML];

impl Default for TableOptions {
    /// English, and the room of a page: what is piped must not depend on the window.
    fn default() -> Self {
        Self { locale: Locale::English, width: 100 }
    }
}

impl TableFormat {
    /// The format of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        TABLE_FORMATS.iter().copied().find(|format| format.name == name)
    }

    /// Writes `table` in this format, and says what there was no room for.
    pub fn write(
        &self,
        table: &Table,
        options: &TableOptions,
        to: &mut dyn Write,
    ) -> io::Result<LeftOut> {
        (self.write)(table, options, to)
    }
}
