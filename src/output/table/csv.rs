//! Tables for spreadsheets and programs, as CSV (RFC 4180).
//!
//! Several texts of a cell are joined by `; `; quantities are written as the author wrote them. A text that a spreadsheet would run as a formula
//! (`=…`, `+…`, `-…`, `@…`, a tab or carriage return first) gets an apostrophe in front, as OWASP
//! advises; numbers, and quantities such as `-30 %`, stay as they are.

use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};

use super::wording::on;
use super::{LeftOut, TableFormat, TableOptions};
use crate::table::{Cell, Reading, Table};

/// English keys on the first line, then one line per row.
pub(super) static CSV: TableFormat =
    TableFormat { name: "csv", about: "for spreadsheets and programs (RFC 4180)", write };

fn write(table: &Table, _: &TableOptions, to: &mut dyn Write) -> io::Result<LeftOut> {
    let mut lines = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(to);
    lines.write_record(table.columns.iter().map(|column| harmless(&column.key)))?;
    for row in &table.rows {
        lines.write_record(row.iter().map(field))?;
    }
    lines.flush()?;
    Ok(LeftOut::new())
}

fn field(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Texts(texts) => harmless(&texts.join("; ")),
        Cell::Word(word) => word.id.clone(),
        Cell::Words(words) => words.iter().map(|word| &*word.id).collect::<Vec<_>>().join("; "),
        Cell::Number(number) | Cell::Score(number) => number.to_string(),
        Cell::Quantity(measured) => harmless(&measured.written),
        Cell::History(readings) => {
            let point = |it: &Reading| format!("{} {}", it.date, it.measured.written);
            readings.iter().map(point).collect::<Vec<_>>().join("; ")
        }
        Cell::Ways(ways) => {
            let ways: Vec<String> = ways.iter().map(|way| on(&way.to.id, way)).collect();
            harmless(&ways.join("; "))
        }
        Cell::Truth(holds) => holds.to_string(),
    }
}

/// `text`, marked as text where a spreadsheet would run it, and without control characters.
fn harmless(text: &str) -> String {
    let is_odd = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    let text = text.replace(is_odd, "\u{fffd}");
    let mut letters = text.chars();
    let is_risky = match letters.next() {
        Some('=' | '@' | '\t' | '\r') => true,
        Some('+' | '-') => {
            !letters.next().is_some_and(|next| next.is_ascii_digit()) || is_sum(&text)
        }
        _ => false,
    };
    if is_risky { format!("'{text}") } else { text }
}

/// Whether something is reckoned behind the sign: `-2+3`, `-1*A1`, `+1(…)`.
fn is_sum(text: &str) -> bool {
    text[1..].contains(['+', '*', '^', '&', '(', '!', '=', '<', '>', '|'])
}
