//! One row per touchpoint, and one for each stage where nobody is there.

use super::subject::{all_said, quantity};
use super::{Cell, Rank, Subject, Table, View};
use crate::journey::{Touchpoint, Touchpoints};

pub(super) static TOUCHPOINTS: View =
    View { name: "touchpoints", about: "where customers meet the company, by channel", table };

const COLUMNS: [(&str, Rank); 22] = [
    ("stage", Rank::Key),
    ("touchpoint", Rank::Key),
    ("nobody", Rank::Detail),
    ("channels", Rank::Main),
    ("category", Rank::Detail),
    ("paid", Rank::Detail),
    ("persona", Rank::Detail),
    ("emotion", Rank::Main),
    ("score", Rank::Main),
    ("moment_of_truth", Rank::Detail),
    ("duration", Rank::Detail),
    ("wait", Rank::Main),
    ("max_wait", Rank::Detail),
    ("next", Rank::Detail),
    ("pains", Rank::Main),
    ("kpis", Rank::Detail),
    ("owner", Rank::Main),
    ("frontstage", Rank::Detail),
    ("backstage", Rank::Detail),
    ("support", Rank::Detail),
    ("systems", Rank::Detail),
    ("micro", Rank::Detail),
];

fn table(subject: &Subject<'_>) -> Table {
    let stages = subject.journey.stages.iter().enumerate();
    let rows = stages.flat_map(|(place, stage)| match &stage.touchpoints {
        Touchpoints::Listed(listed) => {
            listed.iter().map(|touchpoint| row(subject, place, touchpoint)).collect()
        }
        Touchpoints::Nobody { why, .. } => {
            let mut row = vec![Cell::Empty; COLUMNS.len()];
            row[0] = Cell::Text(stage.title.value.clone());
            row[2] = why.as_ref().map_or(Cell::Truth(true), |why| Cell::Text(why.value.clone()));
            vec![row]
        }
    });
    subject.table("touchpoints", &COLUMNS, rows.collect())
}

fn row(subject: &Subject<'_>, place: usize, touchpoint: &Touchpoint) -> Vec<Cell> {
    let stage = &subject.journey.stages[place];
    let part = &touchpoint.experience;
    let mood = subject.mood(part.emotion.as_ref());
    vec![
        Cell::Text(stage.title.value.clone()),
        Cell::Text(touchpoint.title.value.clone()),
        Cell::Empty,
        subject.channels(&touchpoint.channels),
        subject.choice(touchpoint.category.map(|category| category.value)),
        subject.choice(touchpoint.paid.map(|paid| paid.value)),
        subject.personas(&touchpoint.persona),
        subject.feeling(mood.as_ref()),
        subject.score(mood.as_ref()),
        subject.moment_of_truth(part),
        quantity(part.duration.as_ref()),
        quantity(part.wait.as_ref()),
        quantity(part.max_wait.as_ref()),
        subject.ways(place, part),
        subject.pains(&part.pains),
        subject.kpis(&part.kpis),
        subject.owner(part.owner.as_ref().or(stage.experience.owner.as_ref())),
        all_said(&part.frontstage),
        all_said(&part.backstage),
        all_said(&part.support),
        all_said(&part.systems),
        all_said(&part.micro),
    ]
}
