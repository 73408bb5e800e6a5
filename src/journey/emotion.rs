//! What customers feel, on the scale from −2 to +2.

use super::{Index, Mention, Persona, Source, Text};

/// A feeling on the scale from −2 (worst) to +2 (best), 0 neutral.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Score(pub f64);

impl Score {
    /// How far feelings fall from here to `next`, to a hundredth; negative where they rise.
    pub fn fall_to(self, next: Self) -> f64 {
        ((self.0 - next.0) * 100.0).round() / 100.0
    }
}

/// Everything that one `emotion:` says: one value for all, or one per persona or channel.
#[derive(Clone, Debug, Default)]
pub struct Emotion {
    /// The values in the order they were written; usually one.
    pub readings: Vec<Reading>,
}

/// One value of an emotion.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Whose it is.
    pub holder: Holder,
    /// The score; of `anxious → relieved`, where it ends; `None` when neither number nor known word was given.
    pub score: Option<Score>,
    /// Of `anxious → relieved`, where it starts.
    pub start: Option<Feeling>,
    /// The feeling in the author's words, without the number.
    pub feeling: Option<Text>,
    /// The reason given.
    pub because: Option<Text>,
    /// What proves it.
    pub evidence: Vec<Mention<Source>>,
    /// The text it was read from.
    pub span: crate::text::Span,
}

/// A word and its score.
#[derive(Clone, Debug)]
pub struct Feeling {
    /// The author's word.
    pub word: Text,
    /// Its score.
    pub score: Option<Score>,
}

/// Who feels it.
#[derive(Clone, Debug, PartialEq)]
pub enum Holder {
    /// Every persona of the map, on every channel.
    Everyone,
    /// One persona.
    Persona(Index<Persona>),
    /// Everybody who comes by this channel (a channel id).
    Channel(String),
}
