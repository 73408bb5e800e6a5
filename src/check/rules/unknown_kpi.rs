//! `unknown-kpi`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::vocabulary::{Tongue, catalogue_spellings, fold};
use crate::journey::{Index, Journey, Kpi};
use crate::text::Mend;
use crate::text::nearest::nearest_thing;
use crate::text::quoting::{self, Place};

rule! {
    /// A KPI is only a name: neither declared, nor in the catalogue, nor with a formula.
    ///
    /// ## Why it matters
    /// Two teams will read the same name in two ways. Take a KPI of the catalogue, under its English or
    /// French name, or declare your own and say how it is computed; `cjm` then knows its unit and which way
    /// is better. docs/kpis.md lists the catalogue.
    ///
    /// ## En français
    /// Un indicateur n’est qu’un nom : ni déclaré, ni au catalogue, ni muni d’une formule.
    ///
    /// Deux équipes liront le même nom de deux façons. Prenez un indicateur du catalogue, sous son nom
    /// français ou anglais, ou déclarez le vôtre en disant comment il se calcule ; `cjm` connaît alors son
    /// unité et son bon sens. docs/kpis.md présente le catalogue.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis: [Card abandonment]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis: [Cart abandonment]
    /// ```
    pub(super) static UNKNOWN_KPI = "unknown-kpi" {
        group: Measures, level: Warning, mends: Unsafely, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for (place, kpi) in journey.kpis.iter().enumerate() {
        if kpi.is_known() {
            continue;
        }
        let Some(span) = journey.whereabouts(Index::<Kpi>::new(place)) else { continue };
        let added = findings.at(span).with("kpi", kpi.title.as_str());
        if let Some(near) = nearest(&kpi.title, journey.language.tongue()) {
            let write = quoting::scalar(near, Place::Flow);
            added.case("near").with("nearest", near).mend(Mend::uncertain(span, write));
        }
    }
}

/// The KPI of the catalogue that a name comes near to, as a map in that language calls it.
fn nearest(title: &str, tongue: Tongue) -> Option<&'static str> {
    let spellings = catalogue_spellings().map(|(spelling, entry)| (spelling, entry.name(tongue)));
    nearest_thing(&fold(title), spellings)
}

#[cfg(test)]
mod tests {
    use super::nearest;
    use crate::journey::vocabulary::Tongue;

    #[test]
    fn other_names_of_a_kpi_lead_to_it_in_the_language_of_the_map() {
        assert_eq!(nearest("Net promotor score", Tongue::English), Some("NPS"));
        assert_eq!(
            nearest("Custumer effort score", Tongue::English),
            Some("Customer effort (CES)")
        );
        assert_eq!(nearest("Taux d’atrition", Tongue::French), Some("Taux d’attrition (churn)"));
        assert_eq!(nearest("Weather on Sunday", Tongue::English), None);
    }
}
