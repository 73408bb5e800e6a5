//! What is proven and what is not: as a map tells it by its sources.

use cjm::picture::view::{Backing, Cells, Symbol, View, ViewOptions};

use super::placing::faults;
use super::{journey, scene};
use Backing::{Hypothesis, Solid};

const SOURCED: &str = "journey: A\n\
     persona: { persona: Nadia Brun, goals: [A decision] }\n\
     sources: [{ source: Interviews, id: itw-1, kind: interview }, { source: A guess, id: guess-1, kind: assumption }]\n\
     stages:\n\
     \x20 - stage: Ask\n    emotion: { score: 1, feeling: hopeful, evidence: [itw-1] }\n\
     \x20   quotes: [{ quote: Quick, evidence: itw-1 }, Slow]\n\
     \x20   pains: [{ pain: Papers twice, evidence: [itw-1] }, { pain: No reply, evidence: [guess-1] }]\n\
     \x20   kpis: [{ kpi: Files, actual: 62%, source: itw-1 }, { kpi: Calls, actual: 3 }, { kpi: Time, target: 3 d }]\n\
     \x20 - { stage: Wait, emotion: -1 }\n\
     \x20 - { stage: Sign, emotion: 1, evidence: [itw-1] }\n\
     \x20 - { stage: Use }\n";

/// The backings in each lane, from left to right and from top to bottom.
fn backings(view: &View) -> Vec<(&str, Vec<Backing>)> {
    let lanes = view.lanes.iter().filter_map(|lane| {
        let backings: Vec<Backing> = match &lane.cells {
            Cells::Voices(cells) => cells.iter().flatten().map(|voice| voice.backing).collect(),
            Cells::Cards(cells) => cells.iter().flatten().map(|card| card.backing).collect(),
            Cells::Measures(cells) => cells.iter().flatten().map(|kpi| kpi.backing).collect(),
            Cells::Emotions(emotions) => emotions.curves[0].backings.clone(),
            _ => return None,
        };
        Some((lane.kind.name(), backings))
    });
    lanes.collect()
}

#[test]
fn what_has_no_source_beside_what_has_one_is_a_hypothesis() {
    let view = View::of(&journey(SOURCED), &ViewOptions::default());
    let expected = vec![
        ("quotes", vec![Solid, Hypothesis]),
        ("emotions", vec![Solid, Hypothesis, Solid, Hypothesis]),
        ("pains", vec![Solid, Hypothesis]),
        ("kpis", vec![Solid, Hypothesis, Solid]),
    ];
    assert_eq!(backings(&view), expected);
    assert_eq!(view.header.persona.map(|persona| persona.backing), Some(Hypothesis));
    assert_eq!(faults(&scene(&journey(SOURCED))), Vec::<String>::new());
}

#[test]
fn kinds_that_a_map_never_sources_are_left_alone() {
    let map = "journey: A\nsources: [{ source: Interviews, id: itw-1 }]\nstages:\n\
         \x20 - { stage: Ask, emotion: 1, quotes: [Quick], kpis: [{ kpi: Files, actual: 62% }] }\n";
    let view = View::of(&journey(map), &ViewOptions::default());
    let expected = vec![("quotes", vec![Solid]), ("emotions", vec![Solid]), ("kpis", vec![Solid])];
    assert_eq!(backings(&view), expected);
    assert!(!view.legend.iter().any(|meaning| meaning.symbol == Symbol::Hypothesis));
}
