//! One row per opportunity, in the order they are first written.

use super::subject::said;
use super::{Cell, Rank, Subject, Table, View};

pub(super) static OPPORTUNITIES: View = View {
    name: "opportunities",
    about: "what could be better, its value, effort and owner",
    table,
};

const COLUMNS: [(&str, Rank); 14] = [
    ("opportunity", Rank::Key),
    ("stages", Rank::Detail),
    ("solves", Rank::Main),
    ("customer_value", Rank::Main),
    ("business_value", Rank::Main),
    ("effort", Rank::Main),
    ("status", Rank::Main),
    ("owner", Rank::Main),
    ("due", Rank::Main),
    ("moves", Rank::Detail),
    ("theme", Rank::Detail),
    ("lever", Rank::Detail),
    ("link", Rank::Detail),
    ("evidence", Rank::Detail),
];

fn table(subject: &Subject<'_>) -> Table {
    let rows = subject.journey.opportunities.iter().enumerate().map(|(place, opportunity)| {
        vec![
            Cell::Text(opportunity.title.value.clone()),
            subject.stages_of(&subject.placement.opportunities, place),
            subject.pains(&opportunity.solves),
            Cell::number(opportunity.customer_value.map(|value| value.value)),
            Cell::number(opportunity.business_value.map(|value| value.value)),
            Cell::number(opportunity.effort.map(|effort| effort.value)),
            subject.choice(opportunity.status.map(|status| status.value)),
            subject.owner(opportunity.owner.as_ref()),
            Cell::text(opportunity.due.map(|due| due.value.to_string())),
            subject.kpis(&opportunity.moves),
            said(opportunity.theme.as_ref()),
            opportunity.lever.map_or(Cell::Empty, |lever| Cell::Word(subject.lever(lever.value))),
            said(opportunity.link.as_ref()),
            subject.evidence(&opportunity.evidence),
        ]
    });
    subject.table("opportunities", &COLUMNS, rows.collect())
}
