//! One row per pain, in the order they are first written.

use super::subject::{all_said, quantity, said};
use super::{Cell, Rank, Subject, Table, View};

pub(super) static PAINS: View =
    View { name: "pains", about: "what hurts, how much, and what answers it", table };

const COLUMNS: [(&str, Rank); 11] = [
    ("pain", Rank::Key),
    ("stages", Rank::Main),
    ("kind", Rank::Main),
    ("severity", Rank::Main),
    ("frequency", Rank::Main),
    ("effect", Rank::Detail),
    ("cause", Rank::Detail),
    ("systems", Rank::Detail),
    ("opportunities", Rank::Main),
    ("owner", Rank::Detail),
    ("evidence", Rank::Detail),
];

fn table(subject: &Subject<'_>) -> Table {
    let rows = subject.journey.pains.iter().enumerate().map(|(place, pain)| {
        let answers = subject.journey.opportunities.iter().filter(|opportunity| {
            opportunity.solves.iter().any(|solved| solved.target.is_some_and(|it| it.0 == place))
        });
        vec![
            Cell::Text(pain.title.value.clone()),
            subject.stages_of(&subject.placement.pains, place),
            subject.choice(pain.kind.map(|kind| kind.value)),
            Cell::number(pain.severity.map(|severity| severity.value)),
            quantity(pain.frequency.as_ref()),
            subject.choice(pain.effect.map(|effect| effect.value)),
            said(pain.cause.as_ref()),
            all_said(&pain.systems),
            all_said(answers.map(|opportunity| &opportunity.title)),
            subject.owner(pain.owner.as_ref()),
            subject.evidence(&pain.evidence),
        ]
    });
    subject.table("pains", &COLUMNS, rows.collect())
}
