//! What is felt at the touchpoints of a stage, where it is not what is felt at the stage.

use super::Words;
use super::curve::Node;
use crate::journey::{Holder, Index, Journey, Persona, Stage, Touchpoint};

/// What is felt at a touchpoint.
#[derive(Clone, Debug, PartialEq)]
pub struct Touch {
    /// The touchpoint and what is felt there, in words.
    pub label: String,
    /// From −2 to +2, lowest first: one value, or those of its channels where they differ.
    pub scores: Vec<f64>,
}

/// A touchpoint whose feeling is nearer than this to that of its stage tells nothing more.
const NEAR: f64 = 0.4;
/// Channels whose feelings are nearer to each other than this have one ring.
const SAME: f64 = 0.05;

/// What a persona feels at the touchpoints of a stage, in their order; nothing where the stage's
/// own point, `at`, all but says it.
pub(super) fn touches(
    journey: &Journey,
    stage: &Stage,
    persona: Option<Index<Persona>>,
    at: Option<&Node>,
    words: Words,
) -> Vec<Touch> {
    let Some(at) = at else { return Vec::new() };
    let met = stage.touchpoints().iter().filter(|touchpoint| touchpoint.is_met_by(persona));
    let touches: Vec<Touch> =
        met.filter_map(|touchpoint| Touch::of(journey, touchpoint, persona, words)).collect();
    let mut scores = touches.iter().flat_map(|touch| &touch.scores);
    match scores.any(|score| (score - at.score).abs() >= NEAR) {
        true => touches,
        false => Vec::new(),
    }
}

impl Touch {
    fn of(
        journey: &Journey,
        touchpoint: &Touchpoint,
        persona: Option<Index<Persona>>,
        words: Words,
    ) -> Option<Self> {
        let emotion = touchpoint.experience.emotion.as_ref()?;
        let mood = Node::of(&emotion.mood(persona)?, words);
        let by_channel = emotion.chosen(persona).into_iter().filter_map(|reading| {
            let Holder::Channel(channel) = &reading.holder else { return None };
            let channel = journey.channels.iter().find(|known| known.id.0 == *channel)?;
            Some((words.set(&channel.name), reading.score?.0.clamp(-2.0, 2.0)))
        });
        let by_channel: Vec<(String, f64)> = by_channel.collect();
        let (mut scores, felt) = if by_channel.is_empty() {
            (vec![mood.score], format!("{} ({})", mood.word, words.signed(mood.score)))
        } else {
            let each = by_channel.iter().map(|(name, score)| (name, words.signed(*score)));
            let each: Vec<String> = each.map(|(name, score)| format!("{name} ({score})")).collect();
            (by_channel.iter().map(|(_, score)| *score).collect(), each.join(", "))
        };
        scores.sort_by(f64::total_cmp);
        scores.dedup_by(|a, b| (*a - *b).abs() <= SAME);
        Some(Self { label: words.labelled(&words.set(&touchpoint.title), &felt), scores })
    }
}
