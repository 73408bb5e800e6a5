//! What a table can show.

use super::{Subject, Table, grid, kpis, opportunities, pains, personas, stages, touchpoints};
use crate::journey::Journey;
use crate::locale::Locale;

/// A way to tabulate a map.
#[derive(Debug)]
pub struct View {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is for, in a few words.
    pub about: &'static str,
    pub(super) table: fn(&Subject<'_>) -> Table,
}

/// All views; the first is the usual one.
pub static VIEWS: &[&View] = &[
    &stages::STAGES,
    &touchpoints::TOUCHPOINTS,
    &personas::PERSONAS,
    &pains::PAINS,
    &opportunities::OPPORTUNITIES,
    &kpis::KPIS,
    &grid::GRID,
];

impl View {
    /// The view of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        VIEWS.iter().copied().find(|view| view.name == name)
    }

    /// The table of a map, with labels and words of `locale`.
    pub fn table(&self, journey: &Journey, locale: Locale) -> Table {
        (self.table)(&Subject::new(journey, locale))
    }
}
