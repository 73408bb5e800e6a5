//! The map itself: one column per stage, one row per lane.

use super::subject::all_said;
use super::{Cell, Column, Rank, Subject, Table, View, Word};
use crate::journey::{Experience, Text};

pub(super) static GRID: View =
    View { name: "grid", about: "the map as a sheet: stages across, lanes down", table };

/// A lane, and what a stage shows in it.
type Lane = (&'static str, fn(&Subject<'_>, usize) -> Cell);

const LANES: [Lane; 10] = [
    ("goals", |subject, place| from_all(subject, place, |part| &part.goal)),
    ("actions", |subject, place| from_all(subject, place, |part| &part.actions)),
    ("touchpoints", |subject, place| subject.touchpoints(&subject.journey.stages[place])),
    ("thoughts", |subject, place| from_all(subject, place, |part| &part.thoughts)),
    ("quotes", quotes),
    ("emotions", emotion),
    ("pains", |subject, place| subject.placed_pains(&subject.placement.pains[place])),
    ("opportunities", |subject, place| {
        subject.placed_opportunities(&subject.placement.opportunities[place])
    }),
    ("kpis", |subject, place| subject.placed_kpis(&subject.placement.kpis[place])),
    ("owners", owner),
];

fn table(subject: &Subject<'_>) -> Table {
    let stages = &subject.journey.stages;
    let mut columns = vec![subject.column("lane", Rank::Key)];
    columns
        .extend(stages.iter().map(|stage| Column::new(&stage.id, &stage.title.value, Rank::Main)));
    let rows = LANES.iter().map(|(lane, cell)| {
        let shown = subject.locale.label(&format!("lane-{lane}")).into_owned();
        let name = Cell::Word(Word { id: (*lane).to_owned(), shown });
        let cells = (0..stages.len()).map(|place| cell(subject, place));
        std::iter::once(name).chain(cells).collect::<Vec<_>>()
    });
    let rows = rows.filter(|row| row[1..].iter().any(|cell| *cell != Cell::Empty));
    Table { view: "grid", columns, rows: rows.collect() }
}

fn from_all(subject: &Subject<'_>, place: usize, texts: fn(&Experience) -> &Vec<Text>) -> Cell {
    all_said(subject.journey.stages[place].experiences().flat_map(texts))
}

fn quotes(subject: &Subject<'_>, place: usize) -> Cell {
    let parts = subject.journey.stages[place].experiences();
    Cell::texts(parts.flat_map(|part| &part.quotes).map(|quote| match &quote.who {
        Some(who) => format!("{} ({})", quote.words.value, who.value),
        None => quote.words.value.clone(),
    }))
}

/// The feeling with its score: `curious (+0.5)`.
fn emotion(subject: &Subject<'_>, place: usize) -> Cell {
    let stage = &subject.journey.stages[place];
    let Some(mood) = subject.journey.mood(stage, subject.journey.principal()) else {
        return Cell::Empty;
    };
    let score = subject.locale.signed(mood.score.0);
    match subject.feeling(Some(&mood)) {
        Cell::Text(feeling) => Cell::Text(format!("{feeling} ({score})")),
        _ => Cell::Text(score),
    }
}

fn owner(subject: &Subject<'_>, place: usize) -> Cell {
    let parts = subject.journey.stages[place].experiences();
    subject.owners(parts.filter_map(|part| part.owner.as_ref()))
}
