//! `stage-without-kpi`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// Nothing measures a stage.
    ///
    /// ## Why it matters
    /// Without a figure nobody can tell whether this stage gets better or worse, nor whether a change to it
    /// helped. One is enough, as long as it fits the stage: reach at awareness, abandonment at purchase,
    /// time to resolution at support.
    ///
    /// ## En français
    /// Rien ne mesure une étape.
    ///
    /// Sans chiffre, personne ne sait si cette étape s’améliore ou se dégrade, ni si un changement a servi.
    /// Un seul suffit, s’il convient à l’étape : la portée à la découverte, l’abandon à l’achat, le délai
    /// de résolution au support.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Awareness
    ///     touchpoints: [Instagram ad @instagram]
    ///     kpis: [reach]
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
    ///     kpis: [cart-abandonment]
    /// ```
    pub(super) static STAGE_WITHOUT_KPI = "stage-without-kpi" {
        group: Measures, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let placement = findings.placement();
    let misread = findings.found(|it| it.case == "line-became-kpi");
    for (stage, kpis) in journey.stages.iter().zip(&placement.kpis) {
        let mut named = stage.experiences().flat_map(|experience| &experience.kpis);
        let is_empty = kpis.is_empty() && named.next().is_none();
        // A KPI that could not be read measures the stage all the same.
        if is_empty && !stage.title.is_empty() && !misread.is_within(stage.span) {
            findings.at(stage.title.span).with("stage", stage.title.as_str());
        }
    }
}
