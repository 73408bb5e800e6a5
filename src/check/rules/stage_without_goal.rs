//! `stage-without-goal`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// A stage does not say what the customer wants there.
    ///
    /// ## Why it matters
    /// The goal is the yardstick of the whole column: only who knows that she wants a delivery day can see
    /// that a tracking number does not help. Without it a stage can only be judged by what the company
    /// offers. Needs (`needs`) say it, too.
    ///
    /// ## En français
    /// Une étape ne dit pas ce que le client veut y obtenir.
    ///
    /// Le but est la mesure de toute la colonne : il faut savoir que la cliente veut un jour de livraison
    /// pour voir qu’un numéro de suivi ne l’aide pas. Sans lui, l’étape ne se juge que sur ce que
    /// l’entreprise propose. Des besoins (`besoins`) le disent aussi.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: First box
    ///     touchpoints: [The box @product]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: First box
    ///     goal: Dinner from it within half an hour
    ///     touchpoints: [The box @product]
    /// ```
    pub(super) static STAGE_WITHOUT_GOAL = "stage-without-goal" {
        group: Structure, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for stage in journey.stages.iter().filter(|stage| !stage.title.is_empty()) {
        if stage.experiences().all(|part| part.goal.is_empty() && part.needs.is_empty()) {
            findings.at(stage.title.span).with("stage", stage.title.value.as_str());
        }
    }
}
