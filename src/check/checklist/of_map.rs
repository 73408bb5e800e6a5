//! What guides ask of the map as a whole.

use super::answer::{Answer, Answered};
use crate::journey::{Experience, Journey};

/// The questions about the map, in the order to ask them.
pub(super) fn answers(journey: &Journey) -> Vec<Answered> {
    vec![
        ("map-result", result(journey)),
        ("map-interactions", interactions(journey)),
        ("map-hindrances", hindrances(journey)),
        ("map-adjustments", adjustments(journey)),
        ("map-walked", walked(journey)),
    ]
}

fn result(journey: &Journey) -> Option<Answer> {
    Answer::value("objectives", journey.objectives.first().map(|objective| &objective.title))
}

fn interactions(journey: &Journey) -> Option<Answer> {
    let mut touchpoints = journey.stages.iter().flat_map(|stage| stage.touchpoints());
    Answer::value("touchpoints", touchpoints.next().map(|touchpoint| &touchpoint.title))
}

/// A pain, or a feeling below neutral.
fn hindrances(journey: &Journey) -> Option<Answer> {
    let pain = Answer::value("pains", journey.pains.first().map(|pain| &pain.title));
    pain.or_else(|| {
        let emotions = journey.experiences().filter_map(|it| it.emotion.as_ref());
        let mut readings = emotions.flat_map(|emotion| &emotion.readings);
        let low = readings.find(|it| it.score.is_some_and(|score| score.0 < 0.0))?;
        Some(Answer::at("emotion", low.span))
    })
}

fn adjustments(journey: &Journey) -> Option<Answer> {
    let declared = journey.opportunities.first().map(|opportunity| &opportunity.title);
    let wished = |it: &Experience| Answer::mentions("opportunities", &it.opportunities);
    Answer::value("opportunities", declared).or_else(|| journey.experiences().find_map(wished))
}

fn walked(journey: &Journey) -> Option<Answer> {
    let walk = journey.validated.first()?;
    let date = walk.date.as_ref().map(|date| date.span);
    let method = walk.method.as_ref().map(|method| method.span);
    let who = walk.by.as_ref().map(|by| by.span);
    Some(Answer::at("validated", date.or(method).or(who).unwrap_or_default()))
}
