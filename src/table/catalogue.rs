//! One row per KPI that every map knows.

use super::{Cell, Column, Rank, Table, Word};
use crate::journey::Choice;
use crate::journey::vocabulary::{CatalogueKpi, Tongue, catalogue};
use crate::locale::Locale;

const COLUMNS: [(&str, Rank); 9] = [
    ("kpi", Rank::Key),
    ("name", Rank::Key),
    ("meaning", Rank::Main),
    ("unit", Rank::Main),
    ("better", Rank::Main),
    ("fits", Rank::Main),
    ("family", Rank::Detail),
    ("formula", Rank::Detail),
    ("source", Rank::Detail),
];

/// The KPIs of the catalogue, or only that one, in words of `locale`.
pub fn catalogue_table(only: Option<&CatalogueKpi>, locale: Locale) -> Table {
    let kpis = catalogue().iter().filter(|kpi| only.is_none_or(|it| it.id == kpi.id));
    let columns = COLUMNS
        .iter()
        .map(|&(key, rank)| Column::new(key, locale.label(&format!("column-{key}")), rank));
    Table {
        view: "catalogue",
        columns: columns.collect(),
        rows: kpis.map(|it| row(it, locale)).collect(),
    }
}

fn row(kpi: &CatalogueKpi, locale: Locale) -> Vec<Cell> {
    let tongue = match locale {
        Locale::English => Tongue::English,
        Locale::French => Tongue::French,
    };
    let said = |id: String| locale.sentence(&id, &[]).into_owned();
    let (unit, source) = (kpi.unit.name(), kpi.source.name());
    vec![
        Cell::Text(kpi.id.to_owned()),
        Cell::Text(kpi.name(tongue).to_owned()),
        Cell::Text(said(format!("measure-{}", kpi.id))),
        Cell::Word(Word { id: unit.to_owned(), shown: said(format!("measure-unit-{unit}")) }),
        kpi.better.map_or(Cell::Empty, |it| word(it, tongue)),
        fits(kpi, tongue),
        word(kpi.family, tongue),
        kpi.formula.map_or(Cell::Empty, |it| Cell::Text(it.to_owned())),
        Cell::Word(Word { id: source.to_owned(), shown: said(format!("measure-source-{source}")) }),
    ]
}

/// The kinds of stages that it fits; nothing where it fits any.
fn fits(kpi: &CatalogueKpi, tongue: Tongue) -> Cell {
    let kinds = kpi.fits.iter().map(|&kind| worded(kind, tongue));
    if kpi.fits.is_empty() { Cell::Empty } else { Cell::Words(kinds.collect()) }
}

fn word(choice: impl Choice, tongue: Tongue) -> Cell {
    Cell::Word(worded(choice, tongue))
}

fn worded<C: Choice>(choice: C, tongue: Tongue) -> Word {
    let value = &C::words().all[choice.place()];
    let shown = tongue.pick(value.english, value.french).to_owned();
    Word { id: value.english.to_owned(), shown }
}
