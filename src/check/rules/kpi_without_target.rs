//! `kpi-without-target`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::vocabulary::{CatalogueUnit, catalogue_kpi};
use crate::journey::{Dimension, Index, Journey, Kpi, Unit};

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
            let (case, unit) = example(kpi, journey);
            findings.at(span).case(case).with("kpi", kpi.title.as_str()).with("unit", unit);
        }
    }
}

/// Which target to show as an example, and the unit of one that has any: what the KPI's values are
/// in, else what it declares, else what the catalogue says.
fn example(kpi: &Kpi, journey: &Journey) -> (&'static str, String) {
    let value = [&kpi.actual, &kpi.baseline].into_iter().flatten().next();
    let unit = value.map(|value| &value.unit).filter(|unit| **unit != Unit::None);
    if let Some(unit) = unit.or(kpi.unit.as_ref()) {
        let sign = unit.sign().unwrap_or_default();
        return match unit.dimension() {
            Dimension::Share if *unit == Unit::Percent => ("share", sign),
            Dimension::Duration => ("duration", time_sign(unit, journey).to_owned()),
            Dimension::Money => ("money", sign),
            Dimension::Share | Dimension::Number | Dimension::Points => ("", sign),
        };
    }
    let entry = kpi.catalogue.and_then(catalogue_kpi);
    let (case, sign) = match entry.map(|entry| entry.unit) {
        Some(CatalogueUnit::Percent) => ("share", "%"),
        Some(CatalogueUnit::Duration) => ("duration", "min"),
        Some(CatalogueUnit::Money) => ("money", "EUR"),
        Some(CatalogueUnit::Count | CatalogueUnit::Points | CatalogueUnit::PerHundred) | None => {
            ("", "")
        }
    };
    (case, sign.to_owned())
}

/// A unit of time as the map writes it.
fn time_sign(unit: &Unit, journey: &Journey) -> &'static str {
    let pick = |english, french| journey.language.tongue().pick(english, french);
    match unit {
        Unit::Second => "s",
        Unit::Hour => "h",
        Unit::Day => pick("d", "j"),
        Unit::Week => pick("w", "sem"),
        Unit::Month => pick("months", "mois"),
        Unit::Year => pick("y", "ans"),
        Unit::Minute
        | Unit::None
        | Unit::Percent
        | Unit::Points
        | Unit::Money(_)
        | Unit::Count(_)
        | Unit::OutOf(_) => "min",
    }
}
