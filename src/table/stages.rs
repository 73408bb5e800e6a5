//! One row per stage: the usual view.

use super::subject::{all_said, quantity, said};
use super::{Cell, Rank, Subject, Table, View};

pub(super) static STAGES: View =
    View { name: "stages", about: "what happens at each stage (the default)", table };

const COLUMNS: [(&str, Rank); 16] = [
    ("stage", Rank::Key),
    ("phase", Rank::Detail),
    ("kind", Rank::Detail),
    ("when", Rank::Detail),
    ("goal", Rank::Detail),
    ("touchpoints", Rank::Main),
    ("emotion", Rank::Main),
    ("score", Rank::Main),
    ("moment_of_truth", Rank::Detail),
    ("pains", Rank::Main),
    ("opportunities", Rank::Main),
    ("kpis", Rank::Detail),
    ("duration", Rank::Detail),
    ("wait", Rank::Detail),
    ("next", Rank::Detail),
    ("owner", Rank::Detail),
];

fn table(subject: &Subject<'_>) -> Table {
    let rows = subject.journey.stages.iter().enumerate().map(|(place, stage)| {
        let (part, placement) = (&stage.experience, &subject.placement);
        let mood = subject.journey.mood(stage, subject.journey.principal());
        vec![
            Cell::Text(stage.title.value.clone()),
            said(stage.phase.as_ref()),
            subject.choice(stage.kind),
            said(part.when.as_ref()),
            all_said(&part.goal),
            subject.touchpoints(stage),
            subject.feeling(mood.as_ref()),
            subject.score(mood.as_ref()),
            moments_of_truth(subject, place),
            subject.placed_pains(&placement.pains[place]),
            subject.placed_opportunities(&placement.opportunities[place]),
            subject.placed_kpis(&placement.kpis[place]),
            quantity(part.duration.as_ref()),
            quantity(part.wait.as_ref()),
            subject.ways(place, part),
            subject.owner(part.owner.as_ref()),
        ]
    });
    subject.table("stages", &COLUMNS, rows.collect())
}

/// The sentences of the stage's own moment of truth and of its touchpoints'; a touchpoint without a
/// sentence is named.
fn moments_of_truth(subject: &Subject<'_>, place: usize) -> Cell {
    let stage = &subject.journey.stages[place];
    let own = stage.experience.moment_of_truth.as_ref().map(|moment| (&stage.title, moment));
    let theirs = stage.touchpoints().iter().filter_map(|touchpoint| {
        Some((&touchpoint.title, touchpoint.experience.moment_of_truth.as_ref()?))
    });
    let moments = own.into_iter().chain(theirs);
    all_said(moments.map(|(title, moment)| moment.sentence.as_ref().unwrap_or(title)))
}
