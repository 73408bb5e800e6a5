//! Tables for the terminal.
//!
//! A table must fit the window and stay legible. Columns where nothing was said are left away; when
//! the rest is too wide, details go first, the last one first; when what is left would still
//! break words, the table is broken into several that repeat the first columns.

use std::io::{self, Write};

use comfy_table::presets::UTF8_FULL;
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Width};
use unicode_width::UnicodeWidthStr;

use super::wording::{is_number, lines};
use super::{LeftOut, TableFormat, TableOptions};
use crate::table::{Cell, Rank, Table};

/// Boxes drawn with lines.
pub(super) static TEXT: TableFormat =
    TableFormat { name: "text", about: "for the terminal, as wide as the window", write };

/// The room a column likes to have before details are left out for it.
const COMFORTABLE: usize = 14;
/// Words longer than this may be broken.
const LONG_WORD: usize = 18;
/// The rest of a longer cell is left away: nobody reads twenty screens of one cell.
const CELL_LIMIT: usize = 2_000;
/// A column's padding and its line.
const FRAME: usize = 3;

fn write(table: &Table, options: &TableOptions, to: &mut dyn Write) -> io::Result<LeftOut> {
    let sheet = Sheet::new(table, options);
    let (columns, left_out) = sheet.fitting();
    for part in sheet.parts(&columns) {
        // A closed pipe must reach the caller, so the table is not printed by its own means.
        writeln!(to, "{}", sheet.drawn(&part))?;
    }
    Ok(left_out.into_iter().map(|column| table.columns[column].label.clone()).collect())
}

/// A table in words, with the room there is.
struct Sheet<'t> {
    table: &'t Table,
    width: usize,
    cells: Vec<Vec<String>>,
    /// The width of each column without line breaks.
    natural: Vec<usize>,
    /// The width of each column's longest word.
    narrowest: Vec<usize>,
}

impl<'t> Sheet<'t> {
    fn new(table: &'t Table, options: &TableOptions) -> Self {
        let in_words = |cell: &Cell| shown(&lines(cell, options.locale));
        let cells: Vec<Vec<String>> =
            table.rows.iter().map(|row| row.iter().map(in_words).collect()).collect();
        let natural = table.columns.iter().enumerate().map(|(place, column)| {
            let lines = cells.iter().flat_map(|row| row[place].lines());
            widest(lines.chain([&*column.label]))
        });
        let narrowest = table.columns.iter().enumerate().map(|(place, column)| {
            let texts = cells.iter().map(|row| &*row[place]).chain([&*column.label]);
            widest(texts.flat_map(|text| text.split([' ', '\n']))).min(LONG_WORD)
        });
        let (natural, narrowest) = (natural.collect(), narrowest.collect());
        Self { table, width: usize::from(options.width), cells, natural, narrowest }
    }

    /// The columns that say something and fit, and the details that do not.
    fn fitting(&self) -> (Vec<usize>, Vec<usize>) {
        let says = |column: &usize| self.table.rows.iter().any(|row| row[*column] != Cell::Empty);
        let mut columns: Vec<usize> = (0..self.table.columns.len()).filter(says).collect();
        let mut left_out = Vec::new();
        while self.comfortable(&columns) > self.width {
            let detail =
                columns.iter().rposition(|&it| self.table.columns[it].rank == Rank::Detail);
            let Some(detail) = detail else { break };
            left_out.insert(0, columns.remove(detail));
        }
        (columns, left_out)
    }

    /// The room that columns like to have.
    fn comfortable(&self, columns: &[usize]) -> usize {
        let likes =
            |column: usize| self.natural[column].min(COMFORTABLE.max(self.narrowest[column]));
        framed(columns.iter().map(|&column| likes(column)))
    }

    /// The room that columns need to be read without broken words.
    fn legible(&self, columns: &[usize]) -> usize {
        framed(columns.iter().map(|&column| self.narrowest[column]))
    }

    /// The columns of each table: all in one, or as few tables as can be read.
    fn parts(&self, columns: &[usize]) -> Vec<Vec<usize>> {
        if self.legible(columns) <= self.width {
            return vec![columns.to_vec()];
        }
        let is_key = |column: &&usize| self.table.columns[**column].rank == Rank::Key;
        let keys: Vec<usize> = columns.iter().filter(is_key).copied().collect();
        let mut parts = vec![keys.clone()];
        for &column in columns.iter().filter(|column| !is_key(column)) {
            let last = parts.last_mut().expect("there is always one part");
            let wider = [last.as_slice(), &[column]].concat();
            if last.len() > keys.len() && self.comfortable(&wider) > self.width {
                parts.push([keys.as_slice(), &[column]].concat());
            } else {
                *last = wider;
            }
        }
        parts
    }

    fn drawn(&self, columns: &[usize]) -> comfy_table::Table {
        let mut drawn = comfy_table::Table::new();
        drawn.load_style(UTF8_FULL.with_rounded_corners());
        drawn.force_no_tty();
        drawn.set_content_arrangement(ContentArrangement::Dynamic);
        drawn.set_width(u16::try_from(self.width).unwrap_or(u16::MAX));
        drawn.set_header(columns.iter().map(|&column| &*self.table.columns[column].label));
        for row in &self.cells {
            drawn.add_row(columns.iter().map(|&column| &*row[column]));
        }
        let fits = self.legible(columns) <= self.width;
        for (&column, drawn) in columns.iter().zip(drawn.column_iter_mut()) {
            if self.table.rows.iter().any(|row| is_number(&row[column])) {
                drawn.set_cell_alignment(CellAlignment::Right);
            }
            let least = u16::try_from(self.narrowest[column] + FRAME - 1).unwrap_or(u16::MAX);
            if fits {
                drawn.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
            }
        }
        drawn
    }
}

/// The width of a table with columns of these widths.
fn framed(widths: impl Iterator<Item = usize>) -> usize {
    1 + widths.map(|width| width + FRAME).sum::<usize>()
}

fn widest<'t>(texts: impl Iterator<Item = &'t str>) -> usize {
    texts.map(UnicodeWidthStr::width).max().unwrap_or(0)
}

/// The lines of a cell; several texts get bullets. What could move the cursor is shown as U+FFFD,
/// and what is too long ends in an ellipsis.
fn shown(lines: &[String]) -> String {
    // The no-break space keeps a bullet with its first word.
    let bullet = if lines.len() > 1 { "•\u{a0}" } else { "" };
    let mut text = String::new();
    let mut room = CELL_LIMIT;
    for line in lines {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(bullet);
        text.extend(line.chars().take(room).map(|letter| match letter {
            '\n' => '\n',
            '\t' => ' ',
            _ if letter.is_control() => '\u{fffd}',
            _ => letter,
        }));
        let Some(rest) = room.checked_sub(line.chars().take(room + 1).count()) else {
            text.push('…');
            break;
        };
        room = rest;
    }
    text
}
