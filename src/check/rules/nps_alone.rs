//! `nps-alone`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Family, Index, Journey, Kpi, Survey};

rule! {
    /// NPS is the only experience metric of the map.
    ///
    /// ## Why it matters
    /// NPS tells whether people would recommend the whole, months of it at once. It does not say which
    /// moment was good or bad, it moves slowly, and it swings by ten points on small samples. Add a metric
    /// that is asked at a moment of this journey: satisfaction once it is over, effort after help.
    ///
    /// ## En français
    /// Le NPS est le seul indicateur d’expérience de la carte.
    ///
    /// Le NPS dit si l’on recommanderait l’ensemble, des mois d’un coup. Il ne dit pas quel moment a été
    /// bon ou mauvais, il bouge lentement, et il varie de dix points sur de petits échantillons. Ajoutez
    /// une question posée à un moment précis de ce parcours : la satisfaction quand il s’achève, l’effort
    /// après une aide.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis: [cart-abandonment]
    ///   - stage: Loyalty
    ///     touchpoints: [Newsletter @email]
    ///     kpis: [nps]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis: [cart-abandonment, csat]
    ///   - stage: Loyalty
    ///     touchpoints: [Newsletter @email]
    ///     kpis: [nps]
    /// ```
    pub(super) static NPS_ALONE = "nps-alone" {
        group: Measures, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let is_nps = |kpi: &Kpi| kpi.survey() == Some(Survey::Nps);
    let is_other = |kpi: &Kpi| !is_nps(kpi) && kpi.family.is_none_or(|it| it == Family::Experience);
    let first = journey.kpis.iter().position(is_nps);
    // A KPI that does not tell its family may be about experience.
    if let Some(place) = first
        && !journey.kpis.iter().any(is_other)
        && let Some(span) = journey.whereabouts(Index::<Kpi>::new(place))
    {
        findings.at(span).with("kpi", journey.kpis[place].title.as_str());
    }
}
