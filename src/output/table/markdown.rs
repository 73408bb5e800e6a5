//! Tables for pull requests and wikis, as GitHub's Markdown.

use std::io::{self, Write};

use super::wording::{is_number, lines};
use super::{LeftOut, TableFormat, TableOptions};
use crate::table::{Cell, Table};

/// A pipe table; columns where nothing was said are left away.
pub(super) static MARKDOWN: TableFormat =
    TableFormat { name: "markdown", about: "for pull requests, wikis and documents", write };

fn write(table: &Table, options: &TableOptions, to: &mut dyn Write) -> io::Result<LeftOut> {
    let said: Vec<usize> = (0..table.columns.len())
        .filter(|&column| table.rows.iter().any(|row| row[column] != Cell::Empty))
        .collect();
    let labels = said.iter().map(|&column| escaped(&table.columns[column].label));
    write_row(to, labels)?;
    write_row(to, said.iter().map(|&column| rule(table, column).to_owned()))?;
    for row in &table.rows {
        let cells = said.iter().map(|&column| {
            let lines = lines(&row[column], options.locale);
            lines.iter().map(|line| escaped(line)).collect::<Vec<_>>().join("<br>")
        });
        write_row(to, cells)?;
    }
    Ok(LeftOut::new())
}

fn write_row(to: &mut dyn Write, cells: impl Iterator<Item = String>) -> io::Result<()> {
    write!(to, "|")?;
    for cell in cells {
        let space = if cell.is_empty() { "" } else { " " };
        write!(to, "{space}{cell} |")?;
    }
    writeln!(to)
}

/// The line under a label: numbers stand right.
fn rule(table: &Table, column: usize) -> &'static str {
    let is_numeric = table.rows.iter().any(|row| is_number(&row[column]));
    if is_numeric { "---:" } else { "---" }
}

/// `text` as Markdown shows it unchanged inside a cell.
pub(in crate::output) fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        match letter {
            '\\' | '|' | '`' | '*' | '~' | '[' | ']' | '<' | '>' => {
                shown.push('\\');
                shown.push(letter);
            }
            '_' if is_emphasis(text, at) => shown.push_str("\\_"),
            '&' if is_entity(&text[at + 1..]) => shown.push_str("&amp;"),
            '\n' => shown.push_str("<br>"),
            _ if letter.is_control() => shown.push(' '),
            _ => shown.push(letter),
        }
    }
    shown
}

/// Whether an underscore could open or close emphasis: inside a word it does neither.
fn is_emphasis(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    let after = text[at + 1..].chars().next().is_some_and(char::is_alphanumeric);
    !(before && after)
}

/// Whether what follows an ampersand would be read as a character reference.
fn is_entity(rest: &str) -> bool {
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#');
    end.is_some_and(|end| end > 0 && rest[end..].starts_with(';'))
}
