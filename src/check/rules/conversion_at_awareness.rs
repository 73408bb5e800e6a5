//! `conversion-at-awareness`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Index, Journey, Kpi, Stage, StageKind};
use crate::text::Span;

rule! {
    /// A conversion is expected from people who just discovered you.
    ///
    /// ## Why it matters
    /// Nobody buys at first sight. A conversion target at awareness makes good campaigns look bad and
    /// pushes teams to shout at people who are not ready. Measure there whether the right people notice
    /// you: reach, visits, new subscribers.
    ///
    /// ## En français
    /// On attend une conversion de gens qui viennent de vous découvrir.
    ///
    /// Personne n’achète au premier regard. Une cible de conversion à la découverte fait passer de bonnes
    /// campagnes pour mauvaises et pousse à crier sur des gens qui ne sont pas prêts. Mesurez-y si les
    /// bonnes personnes vous remarquent : portée, visites, nouveaux abonnés.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Awareness
    ///     touchpoints: [Instagram ad @instagram]
    ///     kpis: [stage-conversion]
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Awareness
    ///     touchpoints: [Instagram ad @instagram]
    ///     kpis: [reach]
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis: [stage-conversion]
    /// ```
    pub(super) static CONVERSION_AT_AWARENESS = "conversion-at-awareness" {
        group: Measures, level: Warning, since: "0.1.0", check,
    }
}

/// KPIs of the catalogue that count people who buy or sign. `assisted-conversions` is not one of
/// them: it tells what a first contact contributed.
const CONVERSIONS: [&str; 3] = ["stage-conversion", "direct-conversions", "win-rate"];

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let placement = findings.placement();
    for (stage, kpis) in journey.stages.iter().zip(&placement.kpis) {
        if stage.kind != Some(StageKind::Awareness) {
            continue;
        }
        for &index in kpis {
            let kpi = journey.kpi_at(index);
            let is_conversion = kpi.catalogue.is_some_and(|id| CONVERSIONS.contains(&id));
            if is_conversion && let Some(span) = place(journey, stage, index) {
                findings
                    .at(span)
                    .with("kpi", kpi.title.as_str())
                    .with("stage", stage.title.as_str());
            }
        }
    }
}

/// Where the stage names the KPI, else where the map does.
fn place(journey: &Journey, stage: &Stage, index: Index<Kpi>) -> Option<Span> {
    let mut named = stage.experiences().flat_map(|experience| &experience.kpis);
    let mention = named.find(|mention| mention.target == Some(index));
    let own = mention.map(|mention| mention.name.span).filter(|span| !span.is_empty());
    own.or_else(|| journey.whereabouts(index))
}
