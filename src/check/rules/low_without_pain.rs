//! `low-without-pain`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Experience, Index, Journey, Mood, Persona, Score, Stage, Text};

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
    let placement = findings.placement();
    let hurts = |experience: &Experience| {
        !experience.pains.is_empty() || experience.none_of("pains").is_some()
    };
    for (stage, pains) in journey.stages.iter().zip(&placement.pains) {
        if !pains.is_empty() || stage.experiences().any(hurts) {
            continue;
        }
        if let Some(mood) = lowest(journey, |persona| journey.mood(stage, persona)) {
            report(&stage.title, "", &mood, findings);
        } else {
            touchpoints(journey, stage, findings);
        }
    }
}

/// Low touchpoints of a stage that is not low as a whole.
fn touchpoints(journey: &Journey, stage: &Stage, findings: &mut Collector<'_>) {
    for touchpoint in stage.touchpoints() {
        let emotion = touchpoint.experience.emotion.as_ref();
        if let Some(mood) = lowest(journey, |persona| emotion?.mood(persona)) {
            report(&touchpoint.title, "touchpoint", &mood, findings);
        }
    }
}

/// The lowest mood over all personas, when it is low.
fn lowest<'j>(
    journey: &Journey,
    mood: impl Fn(Option<Index<Persona>>) -> Option<Mood<'j>>,
) -> Option<Mood<'j>> {
    let moods = journey.travellers().into_iter().filter_map(mood);
    let lowest = moods.min_by(|one, other| one.score.0.total_cmp(&other.score.0));
    lowest.filter(|lowest| lowest.score <= LOW)
}

fn report(title: &Text, case: &'static str, mood: &Mood<'_>, findings: &mut Collector<'_>) {
    if !title.is_empty() {
        findings
            .at(mood.place.unwrap_or(title.span))
            .case(case)
            .with("place", title.as_str())
            .with("score", mood.score.0);
    }
}
