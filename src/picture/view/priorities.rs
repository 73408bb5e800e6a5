//! What to take up first: the pains that weigh most, with what is planned against them.

use std::cmp::Reverse;

use super::{Mark, Owners, Words, card};
use crate::journey::{Index, Journey, Opportunity, Pain, Progress};

/// So many are shown.
const MOST: usize = 3;

/// A pain that weighs much.
#[derive(Clone, Debug)]
pub struct PriorityCard {
    /// The stage where it hurts, if it stands at one.
    pub stage: Option<String>,
    /// The pain.
    pub pain: String,
    /// How much it hurts.
    pub mark: Option<Mark>,
    /// How many customers it hurts.
    pub share: Option<String>,
    /// What proves it.
    pub proof: Vec<String>,
    /// What answers it.
    pub answer: Option<Answer>,
}

/// What is planned against a pain.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The opportunity.
    pub title: String,
    /// Who does it, and by when.
    pub notes: Vec<String>,
}

/// The gravest pains: by severity, then by the share of customers they hurt, then as they are
/// written. Pains without a severity are none, and what is done needs no board any more.
pub(super) fn priorities(journey: &Journey, words: Words, owners: Owners<'_>) -> Vec<PriorityCard> {
    let placement = journey.placement();
    let answers = journey.answers(&placement);
    let is_done = |index: &usize| {
        answers[*index].is_some_and(|it| journey.opportunity_at(it).progress() == Progress::Done)
    };
    let mut places: Vec<usize> = (0..journey.pains.len())
        .filter(|&place| journey.pains[place].severity.is_some())
        .filter(|place| !is_done(place))
        .collect();
    places.sort_by_key(|&place| Reverse(weight(&journey.pains[place])));
    let card = |place: usize| {
        let stage = placement.pains.iter().position(|here| here.contains(&Index::new(place)));
        let pain = &journey.pains[place];
        PriorityCard {
            stage: stage.map(|stage| words.set(&journey.stages[stage].title)),
            pain: words.set(&pain.title),
            mark: card::severity(pain),
            share: card::frequency(pain, words),
            proof: card::proof(journey, &pain.evidence, words),
            answer: answers[place]
                .map(|index| answer(journey.opportunity_at(index), words, owners)),
        }
    };
    places.into_iter().take(MOST).map(card).collect()
}

/// Severity from 1 to 5, then the share of customers in thousandths.
fn weight(pain: &Pain) -> (u8, u32) {
    let share = pain.frequency.as_ref().and_then(|frequency| frequency.ratio());
    let thousandths = (share.unwrap_or(0.0).clamp(0.0, 1.0) * 1000.0).round();
    (pain.severity.map_or(0, |severity| severity.value), thousandths as u32)
}

fn answer(opportunity: &Opportunity, words: Words, owners: Owners<'_>) -> Answer {
    let owner = opportunity.owner.as_ref().map(|owner| owners.name(owner));
    let due = opportunity.due.map(|due| words.month(due.value));
    Answer {
        title: words.set(&opportunity.title),
        notes: [owner, due].into_iter().flatten().collect(),
    }
}
