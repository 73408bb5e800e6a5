//! What is asked of the map as a whole: fixed lists of fields.

use super::Category;
use super::demand::{Demand, Subject};
use crate::journey::{Journey, Persona};

/// Adds what is asked of the map, its personas and its objectives.
pub(super) fn ask(journey: &Journey, demands: &mut Vec<Demand>) {
    personas(journey, demands);
    scope(journey, demands);
    ownership(journey, demands);
}

/// Whose journey it is, in which situation, and of each persona enough to design for.
fn personas(journey: &Journey, demands: &mut Vec<Demand>) {
    let category = Category::Persona;
    let mut add = |of, key, is_met| demands.push(Demand { category, of, key, is_met });
    add(Some(Subject::Map), "persona", !journey.persona.is_empty());
    let is_told = journey.scenario.is_some() || journey.situation.is_some();
    add(Some(Subject::Map), "scenario", is_told);
    for (_, persona) in journey.cast() {
        for (key, is_met) in portrait(persona) {
            add(Some(Subject::Persona(persona.title.value.clone())), key, is_met);
        }
    }
    if journey.cast().next().is_none() {
        let nobody = portrait(&Persona::default());
        nobody.into_iter().for_each(|(key, is_met)| add(None, key, is_met));
    }
}

/// The fields that make somebody of a name; some things can be said in several.
fn portrait(persona: &Persona) -> [(&'static str, bool); 5] {
    let drives = [&persona.needs, &persona.motivations, &persona.goals];
    let is_somebody = persona.role.is_some()
        || persona.segment.is_some()
        || !persona.demographics.is_empty()
        || !persona.firmographics.is_empty();
    [
        ("role", is_somebody),
        ("needs", drives.iter().any(|list| !list.is_empty())),
        ("pains", !persona.pains.is_empty()),
        ("channels", !persona.channels.is_empty() || !persona.preferences.is_empty()),
        ("evidence", !persona.evidence.is_empty()),
    ]
}

fn scope(journey: &Journey, demands: &mut Vec<Demand>) {
    let measured = journey.objectives.iter().any(|objective| objective.kpi.is_some());
    let (map, objectives) = (Some(Subject::Map), Some(Subject::Objectives));
    let objectives = objectives.filter(|_| !journey.objectives.is_empty());
    let fields = [
        (&map, "goal", journey.goal.is_some()),
        (&map, "starts", journey.starts.is_some()),
        (&map, "ends", journey.ends.is_some()),
        (&map, "objectives", !journey.objectives.is_empty()),
        (&objectives, "kpi", measured),
    ];
    let category = Category::Objectives;
    let demand = |(of, key, is_met): (&Option<Subject>, _, _)| {
        let of = of.clone();
        Demand { category, of, key, is_met }
    };
    demands.extend(fields.map(demand));
}

fn ownership(journey: &Journey, demands: &mut Vec<Demand>) {
    let fields = [
        ("owner", journey.owner.is_some()),
        ("team", !journey.team.is_empty()),
        ("sponsor", journey.sponsor.is_some()),
        ("status", journey.status.is_some()),
        ("updated", journey.updated.is_some()),
        ("review_every", journey.review_every.is_some()),
    ];
    let (category, of) = (Category::Ownership, Some(Subject::Map));
    demands.extend(fields.map(|(key, is_met)| Demand { category, of: of.clone(), key, is_met }));
}
