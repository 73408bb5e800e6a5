//! `no-post-purchase`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Journey, Level, StageKind};

rule! {
    /// A macro journey ends with the purchase or before.
    ///
    /// ## Why it matters
    /// The promise is kept or broken after the payment: on the doorstep, in the first week, in the second
    /// winter. Renewals, reviews and returns come from there, and a map that stops at the till gives them
    /// to nobody.
    ///
    /// ## En français
    /// Un macro parcours s’arrête à l’achat ou avant.
    ///
    /// La promesse est tenue ou trahie après le paiement : sur le pas de la porte, la première semaine, le
    /// deuxième hiver. C’est de là que viennent réachats, avis et retours, et une carte qui s’arrête à la
    /// caisse ne les confie à personne.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: Awareness
    ///     touchpoints: [A neighbour’s box @word-of-mouth]
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: Awareness
    ///     touchpoints: [A neighbour’s box @word-of-mouth]
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///   - stage: Delivery
    ///     touchpoints: [Doorstep @home]
    /// ```
    pub(super) static NO_POST_PURCHASE = "no-post-purchase" {
        group: Structure, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let Some(last) = journey.stages.last().filter(|_| journey.level == Level::Macro) else {
        return;
    };
    if last.kind.is_some_and(|kind| kind <= StageKind::Purchase) && !last.title.is_empty() {
        findings.at(last.title.span).with("stage", last.title.value.as_str());
    }
}
