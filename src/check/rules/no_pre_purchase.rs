//! `no-pre-purchase`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Journey, Level, StageKind};

rule! {
    /// A macro journey begins with the purchase or later.
    ///
    /// ## Why it matters
    /// By the time customers reach the checkout, most of the choice is made: on a search page, in a review,
    /// at a friend’s table. A life cycle that begins at the till cannot show why people come, nor why they
    /// never do.
    ///
    /// ## En français
    /// Un macro parcours commence à l’achat ou après.
    ///
    /// Quand le client arrive au paiement, l’essentiel du choix est fait : dans une recherche, un avis, à
    /// la table d’un ami. Un cycle de vie qui commence à la caisse ne montre ni pourquoi l’on vient, ni
    /// pourquoi l’on ne vient pas.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///   - stage: Delivery
    ///     touchpoints: [Doorstep @home]
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
    pub(super) static NO_PRE_PURCHASE = "no-pre-purchase" {
        group: Structure, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let Some(first) = journey.stages.first().filter(|_| journey.level == Level::Macro) else {
        return;
    };
    if first.kind.is_some_and(|kind| kind >= StageKind::Purchase) && !first.title.is_empty() {
        findings.at(first.title.span).with("stage", first.title.value.as_str());
    }
}
