//! `unknown-emotion`.

use std::iter;

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// An emotion is a word without a known score.
    ///
    /// ## Why it matters
    /// The curve is drawn from scores between −2 and +2. Some hundreds of words have one; for any other
    /// word, say the score yourself.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     emotion: flabbergasted
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     emotion: flabbergasted +1
    ///     touchpoints: [Website]
    /// ```
    pub(super) static UNKNOWN_EMOTION = "unknown-emotion" {
        group: Emotions, level: Error, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for stage in &journey.stages {
        let touchpoints = stage.touchpoints.listed().iter();
        let experiences = iter::once(&stage.experience).chain(touchpoints.map(|it| &it.experience));
        for emotion in experiences.flat_map(|it| it.emotion.iter().chain(&it.emotion_target)) {
            for reading in emotion.readings.iter().filter(|reading| reading.score.is_none()) {
                if let Some(feeling) = &reading.feeling {
                    findings.at(feeling.span).with("found", feeling.value.as_str());
                }
            }
        }
    }
}
