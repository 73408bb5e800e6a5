//! `pain-without-opportunity`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Index, Journey, Pain};

rule! {
    /// Nothing answers a pain.
    ///
    /// ## Why it matters
    /// A map that lists what hurts and stops there is a complaint, not a plan. Each pain deserves at least
    /// one idea, even a small one; what is knowingly left as it is can say so in a suppression with its
    /// reason. An idea that was dropped answers nothing.
    ///
    /// ## En français
    /// Rien ne répond à un irritant.
    ///
    /// Une carte qui énumère ce qui gêne et s’arrête là est une plainte, pas un plan. Chaque irritant
    /// mérite au moins une idée, même petite ; ce que l’on laisse sciemment en l’état se dit dans une
    /// exception motivée. Une idée abandonnée ne répond à rien.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Pay
    ///     touchpoints: [Checkout @website]
    ///     pains: [Delivery cost appears at the last step]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Pay
    ///     touchpoints: [Checkout @website]
    ///     pains: [Delivery cost appears at the last step]
    /// opportunities:
    ///   - opportunity: Delivery cost on the product page
    ///     solves: Delivery cost appears at the last step
    /// ```
    pub(super) static PAIN_WITHOUT_OPPORTUNITY = "pain-without-opportunity" {
        group: Pains, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let answers = journey.answers(findings.placement());
    for (place, pain) in journey.pains.iter().enumerate() {
        if answers[place].is_none()
            && let Some(span) = journey.whereabouts(Index::<Pain>::new(place))
        {
            findings.at(span).with("pain", pain.title.as_str());
        }
    }
}
