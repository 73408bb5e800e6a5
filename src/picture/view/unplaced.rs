//! Pains and opportunities of the map as a whole, which stand in no column of a picture.

use super::{LaneKind, View, ViewOptions, Words};
use crate::journey::{Index, Journey, Placement, Text};

/// The names of pains and opportunities that no stage has, of the lanes that a map shows; what
/// stands among its priorities is shown all the same. A page of one stage shows that stage alone.
pub(in crate::picture) fn unplaced(
    journey: &Journey,
    options: &ViewOptions,
    view: &View,
) -> Vec<String> {
    if options.stage.is_some() {
        return Vec::new();
    }
    let Placement { pains, opportunities, .. } = journey.placement();
    let homeless = options.kinds().iter().flat_map(|kind| match kind {
        LaneKind::Pains => rest(journey.pains.iter().map(|it| &it.title), &pains, view.words),
        LaneKind::Opportunities => {
            rest(journey.opportunities.iter().map(|it| &it.title), &opportunities, view.words)
        }
        _ => Vec::new(),
    });
    let is_seen = |title: &String| {
        view.priorities.iter().any(|card| {
            card.pain == *title || card.answer.as_ref().is_some_and(|it| it.title == *title)
        })
    };
    homeless.filter(|title| !is_seen(title)).collect()
}

/// The titles of what none of the stages has.
fn rest<'j, T>(
    titles: impl Iterator<Item = &'j Text>,
    stages: &[Vec<Index<T>>],
    words: Words,
) -> Vec<String> {
    let mut titles: Vec<Option<&Text>> = titles.map(Some).collect();
    for index in stages.iter().flatten() {
        titles[index.0] = None;
    }
    titles.into_iter().flatten().map(|title| words.set(title)).collect()
}
