//! `actual-not-latest`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Journey, Quantity};
use crate::text::Mend;
use crate::text::quoting::{self, Place};

rule! {
    /// The actual value of a KPI is not the last one of its history.
    ///
    /// ## Why it matters
    /// Both claim to be today’s number, and the picture can show only one. Usually somebody added a month
    /// to the history and forgot the line above. Leave `actual` out: it is the last point of the history by
    /// itself.
    ///
    /// ## En français
    /// La valeur actuelle d’un indicateur n’est pas la dernière de son historique.
    ///
    /// Les deux se disent le chiffre du jour, et l’image n’en montre qu’un. Le plus souvent, quelqu’un a
    /// ajouté un mois à l’historique et oublié la ligne du dessus. Supprimez `réalisé` : c’est de lui-même
    /// le dernier point de l’historique.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis:
    ///       - kpi: Cart abandonment
    ///         actual: 66%
    ///         history: { 2026-09: 66%, 2026-10: 64% }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis:
    ///       - kpi: Cart abandonment
    ///         actual: 64%
    ///         history: { 2026-09: 66%, 2026-10: 64% }
    /// ```
    pub(super) static ACTUAL_NOT_LATEST = "actual-not-latest" {
        group: Measures, level: Error, mends: Unsafely, since: "0.1.0", check,
    }
}

/// Values this close, as shares of the larger one, were rounded.
const ROUNDING: f64 = 1e-9;

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for kpi in &journey.kpis {
        let (Some(actual), Some(last)) = (&kpi.actual, kpi.history.last()) else { continue };
        if actual.span.is_empty() || agree(actual, &last.value) {
            continue;
        }
        let written = quoting::scalar(&last.value.written, Place::Flow);
        findings
            .at(actual.span)
            .with("kpi", kpi.title.as_str())
            .with("actual", actual.written.as_str())
            .with("last", last.value.written.as_str())
            .with("date", last.date.value.to_string())
            .related("last-point", last.value.span)
            .mend(Mend::uncertain(actual.span, written));
    }
}

/// Numbers that count different things are a mistake of their own.
fn agree(actual: &Quantity, last: &Quantity) -> bool {
    let (one, two) = (actual.magnitude(), last.magnitude());
    actual.compared(last).is_none() || (one - two).abs() <= ROUNDING * one.abs().max(two.abs())
}
