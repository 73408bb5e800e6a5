//! `kpi-without-target`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Index, Journey, Kpi};

rule! {
    /// A KPI has no target.
    ///
    /// ## Why it matters
    /// A figure without a target is weather: it is good or bad depending on who presents it. Say where it
    /// should go, without a sign: the KPI knows which way is better. The target of an objective that names
    /// the KPI counts.
    ///
    /// ## En français
    /// Un indicateur n’a pas de cible.
    ///
    /// Un chiffre sans cible, c’est la météo : bon ou mauvais selon qui le présente. Dites où il doit
    /// aller, sans signe : l’indicateur connaît son bon sens. La cible d’un objectif qui nomme l’indicateur
    /// compte.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis:
    ///       - { kpi: Cart abandonment, actual: 64% }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis:
    ///       - { kpi: Cart abandonment, actual: 64%, target: 60% }
    /// ```
    pub(super) static KPI_WITHOUT_TARGET = "kpi-without-target" {
        group: Measures, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for (place, kpi) in journey.kpis.iter().enumerate() {
        let index = Index::<Kpi>::new(place);
        let is_aimed_at = || {
            journey.objectives.iter().any(|objective| {
                let named = objective.kpi.as_ref().and_then(|mention| mention.target);
                named == Some(index) && objective.target.is_some()
            })
        };
        if kpi.is_known()
            && kpi.target.is_none()
            && !is_aimed_at()
            && let Some(span) = journey.whereabouts(index)
        {
            findings.at(span).with("kpi", kpi.title.as_str());
        }
    }
}
