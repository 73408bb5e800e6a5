//! `no-moment-of-truth`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// The map names no moment of truth.
    ///
    /// ## Why it matters
    /// Not every touchpoint counts the same. Somewhere the customer decides to trust you, to stay or to
    /// leave; a map that marks no such moment gives every team the same reason to act, that is none. Mark
    /// the one or two moments that make or break the relation, and say what is decided there.
    ///
    /// ## En français
    /// La carte ne désigne aucun moment de vérité.
    ///
    /// Tous les points de contact ne se valent pas. Quelque part, le client décide de faire confiance, de
    /// rester ou de partir ; une carte qui ne désigne aucun de ces moments donne à chaque équipe la même
    /// raison d’agir, c’est-à-dire aucune. Désignez le ou les deux moments où tout se joue, et dites ce qui
    /// s’y décide.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - { stage: Choose, touchpoints: [Product page @website] }
    ///   - { stage: Pay, touchpoints: [Checkout @website] }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - { stage: Choose, touchpoints: [Product page @website] }
    ///   - stage: Pay
    ///     touchpoints: [Checkout @website]
    ///     moment_of_truth: She trusts us with her card, or leaves
    /// ```
    pub(super) static NO_MOMENT_OF_TRUTH = "no-moment-of-truth" {
        group: Emotions, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let mut moments = journey.experiences().filter_map(|it| it.moment_of_truth.as_ref());
    if let Some(title) = &journey.title
        && !journey.stages.is_empty()
        && moments.next().is_none()
    {
        findings.at(title.span);
    }
}
