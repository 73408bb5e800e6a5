//! One row per KPI, in the order they are first written.

use super::subject::{quantity, said};
use super::{Cell, Measured, Rank, Reading, Subject, Table, View};
use crate::journey::Kpi;

pub(super) static KPIS: View =
    View { name: "kpis", about: "what is measured, where it stands and where it should go", table };

const COLUMNS: [(&str, Rank); 12] = [
    ("kpi", Rank::Key),
    ("stages", Rank::Main),
    ("family", Rank::Detail),
    ("better", Rank::Detail),
    ("baseline", Rank::Detail),
    ("actual", Rank::Main),
    ("target", Rank::Main),
    ("on_target", Rank::Main),
    ("history", Rank::Detail),
    ("source", Rank::Main),
    ("owner", Rank::Detail),
    ("formula", Rank::Detail),
];

fn table(subject: &Subject<'_>) -> Table {
    let rows = subject.journey.kpis.iter().enumerate().map(|(place, kpi)| {
        vec![
            Cell::Text(kpi.title.value.clone()),
            subject.stages_of(&subject.placement.kpis, place),
            subject.choice(kpi.family),
            subject.choice(kpi.better),
            quantity(kpi.baseline.as_ref()),
            quantity(kpi.actual.as_ref()),
            quantity(kpi.target.as_ref()),
            kpi.is_on_target().map_or(Cell::Empty, Cell::Truth),
            history(kpi),
            subject.evidence(kpi.source.as_slice()),
            subject.owner(kpi.owner.as_ref()),
            said(kpi.formula.as_ref()),
        ]
    });
    subject.table("kpis", &COLUMNS, rows.collect())
}

fn history(kpi: &Kpi) -> Cell {
    let readings = kpi.history.iter().map(|point| Reading {
        date: point.date.value.to_string(),
        measured: Measured::from(&point.value.value),
    });
    let readings: Vec<Reading> = readings.collect();
    if readings.is_empty() { Cell::Empty } else { Cell::History(readings) }
}
