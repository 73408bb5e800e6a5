//! `kpi-without-source`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Index, Journey, Kpi};

rule! {
    /// A KPI has values, and nobody can trace them.
    ///
    /// ## Why it matters
    /// The first question in the meeting is “where does this come from?”. A number without a source cannot
    /// be checked, updated or defended; next quarter somebody will measure it another way and call the
    /// difference a result.
    ///
    /// ## En français
    /// Un indicateur a des valeurs dont personne ne connaît l’origine.
    ///
    /// La première question en réunion est « d’où vient ce chiffre ? ». Un nombre sans source ne se vérifie
    /// pas, ne se met pas à jour et ne se défend pas ; au trimestre suivant, quelqu’un le mesurera
    /// autrement et prendra l’écart pour un résultat.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis:
    ///       - { kpi: Cart abandonment, actual: 64%, target: 60% }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis:
    ///       - { kpi: Cart abandonment, actual: 64%, target: 60%, source: analytics }
    /// sources:
    ///   - { source: "Web analytics, third quarter", id: analytics, kind: analytics }
    /// ```
    pub(super) static KPI_WITHOUT_SOURCE = "kpi-without-source" {
        group: Measures, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for (place, kpi) in journey.kpis.iter().enumerate() {
        let has_values = kpi.actual.is_some() || kpi.baseline.is_some();
        if has_values
            && kpi.source.is_none()
            && let Some(span) = journey.whereabouts(Index::<Kpi>::new(place))
        {
            findings.at(span).with("kpi", kpi.title.as_str());
        }
    }
}
