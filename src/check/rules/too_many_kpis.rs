//! `too-many-kpis`.

use crate::check::rule::rule;
use crate::check::{Collector, OptionDefault};
use crate::journey::Journey;

rule! {
    /// A stage has more KPIs than anybody follows.
    ///
    /// ## Why it matters
    /// One experience figure and one behaviour figure that explains it tell how a stage does. Each further
    /// one thins out attention, and in a long list something always goes up. Keep the few that would make
    /// you act.
    ///
    /// ## En français
    /// Une étape a plus d’indicateurs que l’on n’en suit.
    ///
    /// Un chiffre d’expérience et un chiffre de comportement qui l’explique disent comment va une étape.
    /// Chaque indicateur de plus disperse l’attention, et dans une longue liste il y en a toujours un qui
    /// monte. Gardez les quelques-uns qui vous feraient agir.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis: [cart-abandonment, form-abandonment, average-basket, csat]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis: [cart-abandonment, csat]
    /// ```
    pub(super) static TOO_MANY_KPIS = "too-many-kpis" {
        group: Measures, level: Info,
        options: { "max" = OptionDefault::Number(3.0), "How many KPIs a stage may have."; },
        since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let max = findings.number("max");
    let placement = findings.placement();
    for (stage, kpis) in journey.stages.iter().zip(&placement.kpis) {
        if kpis.len() as f64 > max && !stage.title.is_empty() {
            findings
                .at(stage.title.span)
                .with("stage", stage.title.as_str())
                .with("count", kpis.len())
                .with("max", max);
        }
    }
}
