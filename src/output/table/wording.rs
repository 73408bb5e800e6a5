//! Cells in words, for people.

use crate::locale::Locale;
use crate::table::{Cell, Reading, Way};

/// The lines of a cell: one per text, none when it is empty.
pub(in crate::output) fn lines(cell: &Cell, locale: Locale) -> Vec<String> {
    match cell {
        Cell::Empty => Vec::new(),
        Cell::Text(text) => vec![text.clone()],
        Cell::Texts(texts) => texts.clone(),
        Cell::Word(word) => vec![word.shown.clone()],
        Cell::Words(words) => vec![listed(words.iter().map(|word| &*word.shown))],
        Cell::Number(number) => vec![locale.number(*number)],
        Cell::Score(score) => vec![locale.signed(*score)],
        Cell::Quantity(measured) => vec![measured.written.clone()],
        Cell::History(readings) => {
            let line = |it: &Reading| format!("{} {}", it.date, it.measured.written);
            readings.iter().map(line).collect()
        }
        Cell::Ways(ways) => ways.iter().map(|way| on(&way.to.shown, way)).collect(),
        Cell::Truth(true) => vec![locale.label("yes").into_owned()],
        Cell::Truth(false) => vec![locale.label("no").into_owned()],
    }
}

/// A way on as its destination, under that name, and its share.
pub(super) fn on(to: &str, way: &Way) -> String {
    match &way.share {
        Some(share) => format!("{to} ({})", share.written),
        None => to.to_owned(),
    }
}

/// Words on one line: they are short.
fn listed<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// Whether a cell holds numbers, which stand right.
pub(super) fn is_number(cell: &Cell) -> bool {
    matches!(cell, Cell::Number(_) | Cell::Score(_))
}
