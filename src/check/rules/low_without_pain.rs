//! `low-without-pain`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Emotion, Experience, Index, Journey, Persona, Score, Stage, Text};

rule! {
    /// Customers feel bad at a place where the map names no pain.
    ///
    /// ## Why it matters
    /// Minus one is a customer who sighs; below it, one who swears. Something causes that. As long as the
    /// pain has no name it cannot be counted, ranked or given to anybody, and the low point stays a mood.
    ///
    /// ## En français
    /// Le client va mal à un endroit où la carte ne nomme aucun irritant.
    ///
    /// À moins un, le client soupire ; en dessous, il peste. Il y a une cause. Tant que l’irritant n’a pas
    /// de nom, on ne peut ni le compter, ni le classer, ni le confier à personne, et le point bas reste une
    /// humeur.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - { stage: Choose, touchpoints: [Product page @website], emotion: hopeful }
    ///   - { stage: Pay, touchpoints: [Checkout @website], emotion: frustrated -1 }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - { stage: Choose, touchpoints: [Product page @website], emotion: hopeful }
    ///   - stage: Pay
    ///     touchpoints: [Checkout @website]
    ///     emotion: frustrated -1
    ///     pains: [Delivery cost appears at the last step]
    /// ```
    pub(super) static LOW_WITHOUT_PAIN = "low-without-pain" {
        group: Emotions, level: Warning, since: "0.1.0", check,
    }
}

/// From here down somebody suffers.
const LOW: Score = Score(-1.0);

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let placement = journey.placement();
    let hurts = |experience: &Experience| !experience.pains.is_empty();
    for (stage, pains) in journey.stages.iter().zip(&placement.pains) {
        if !pains.is_empty() || stage.experiences().any(hurts) {
            continue;
        }
        if let Some(score) = lowest(journey, |persona| Some(journey.mood(stage, persona)?.score)) {
            report(&stage.title, "", score, findings);
        } else {
            touchpoints(journey, stage, findings);
        }
    }
}

/// Low touchpoints of a stage that is not low as a whole.
fn touchpoints(journey: &Journey, stage: &Stage, findings: &mut Collector<'_>) {
    for touchpoint in stage.touchpoints() {
        let emotion = touchpoint.experience.emotion.as_ref();
        let mood = |persona| Some(emotion.and_then(|it: &Emotion| it.mood(persona))?.score);
        if let Some(score) = lowest(journey, mood) {
            report(&touchpoint.title, "touchpoint", score, findings);
        }
    }
}

/// The lowest score over all personas, when it is low.
fn lowest(
    journey: &Journey,
    score: impl Fn(Option<Index<Persona>>) -> Option<Score>,
) -> Option<Score> {
    let scores = journey.travellers().into_iter().filter_map(score);
    scores.min_by(|one, other| one.0.total_cmp(&other.0)).filter(|lowest| *lowest <= LOW)
}

fn report(title: &Text, case: &'static str, score: Score, findings: &mut Collector<'_>) {
    if !title.is_empty() {
        findings.at(title.span).case(case).with("place", title.as_str()).with("score", score.0);
    }
}
