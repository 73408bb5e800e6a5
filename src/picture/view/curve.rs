//! The emotion curve: one node per stage.

use super::Words;
use crate::journey::{Index, Journey, Persona, Stage};

/// The feelings along the stages.
#[derive(Clone, Debug)]
pub struct Curve {
    /// One entry per stage; `None` where nothing is said.
    pub nodes: Vec<Option<Node>>,
    /// What the company wants them to be, where it says so.
    pub targets: Vec<Option<f64>>,
    /// What is decided at each stage.
    pub sentences: Vec<Vec<String>>,
}

/// A feeling.
#[derive(Clone, Debug)]
pub struct Node {
    /// From −2 to +2.
    pub score: f64,
    /// The word for it, or the score.
    pub word: String,
}

impl Curve {
    pub(super) fn of(journey: &Journey, persona: Option<Index<Persona>>, words: Words) -> Self {
        let nodes = journey.stages.iter().map(|stage| {
            let mood = journey.mood(stage, persona)?;
            let score = mood.score.0.clamp(-2.0, 2.0);
            let word = match (mood.start, mood.feeling) {
                (Some(start), Some(end)) => format!("{} → {}", words.set(start), words.set(end)),
                (None, Some(feeling)) => words.set(feeling),
                (_, None) if score == 0.0 => words.label("neutral"),
                (_, None) => words.signed(score),
            };
            Some(Node { score, word: words.capitalized(&word) })
        });
        let targets = journey.stages.iter().map(|stage| {
            let target = journey.mood_target(stage, persona)?;
            Some(target.score.0.clamp(-2.0, 2.0))
        });
        Self {
            nodes: nodes.collect(),
            targets: targets.collect(),
            sentences: journey.stages.iter().map(|stage| sentences(stage, words)).collect(),
        }
    }

    /// Whether no stage says anything.
    pub fn is_empty(&self) -> bool {
        self.nodes.iter().all(Option::is_none)
    }
}

/// What is decided at a stage and its touchpoints.
pub(super) fn sentences(stage: &Stage, words: Words) -> Vec<String> {
    let moments = stage.experiences().filter_map(|part| part.moment_of_truth.as_ref());
    let sentences = moments.filter_map(|moment| moment.sentence.as_ref());
    sentences.map(|sentence| words.set(sentence)).collect()
}
