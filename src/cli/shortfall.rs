//! Maps that are less complete than was asked.

use super::Session;
use super::configuration::Shape;
use super::sentence::Sentence;
use super::session::tell;
use crate::locale::Argument;

/// A map that is less complete than was asked.
#[derive(Clone, Debug)]
pub(super) struct Shortfall {
    name: String,
    score: f64,
    least: f64,
}

impl Shortfall {
    /// What the map called `name` lacks; `None` when its score reaches `least`.
    pub(super) fn of(name: String, score: f64, least: f64) -> Option<Self> {
        (score < least).then_some(Self { name, score, least })
    }

    /// Says which map it is and how far it has to go.
    pub(super) fn tell(&self, session: &Session) {
        let arguments = [
            ("name", Argument::Text(&self.name)),
            ("score", Argument::Number(self.score)),
            ("least", Argument::Number(self.least)),
            ("missing", Argument::Number(self.least - self.score)),
        ];
        tell(session.locale.sentence("score-below", &arguments));
    }
}

/// A score on the command line.
pub(super) fn score(text: &str) -> Result<f64, Sentence> {
    let number = text.parse().ok().filter(|number| Shape::Score.holds(*number));
    number.ok_or_else(|| Sentence::new("hint-score"))
}
