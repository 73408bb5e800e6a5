//! One row per persona.

use super::subject::{all_said, quantity, said};
use super::{Cell, Rank, Subject, Table, View};

pub(super) static PERSONAS: View =
    View { name: "personas", about: "whose journey it is, and what they need", table };

const COLUMNS: [(&str, Rank); 15] = [
    ("persona", Rank::Key),
    ("kind", Rank::Detail),
    ("role", Rank::Main),
    ("segment", Rank::Main),
    ("share", Rank::Main),
    ("priority", Rank::Detail),
    ("goals", Rank::Detail),
    ("needs", Rank::Main),
    ("motivations", Rank::Detail),
    ("expectations", Rank::Detail),
    ("pains", Rank::Main),
    ("success", Rank::Detail),
    ("channels", Rank::Main),
    ("quote", Rank::Detail),
    ("evidence", Rank::Detail),
];

fn table(subject: &Subject<'_>) -> Table {
    let rows = subject.journey.personas.iter().map(|persona| {
        vec![
            Cell::Text(persona.title.value.clone()),
            subject.choice(persona.kind.map(|kind| kind.value)),
            said(persona.role.as_ref()),
            said(persona.segment.as_ref()),
            quantity(persona.share.as_ref()),
            Cell::number(persona.priority.map(|priority| priority.value)),
            all_said(&persona.goals),
            all_said(&persona.needs),
            all_said(&persona.motivations),
            all_said(&persona.expectations),
            all_said(&persona.pains),
            said(persona.success.as_ref()),
            subject.channels(&persona.channels),
            said(persona.quote.as_ref().map(|quote| &quote.words)),
            subject.evidence(&persona.evidence),
        ]
    });
    subject.table("personas", &COLUMNS, rows.collect())
}
