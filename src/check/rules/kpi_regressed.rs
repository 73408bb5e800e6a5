//! `kpi-regressed`.

use std::cmp::Ordering;

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Better, Index, Journey, Kpi, Quantity};
use crate::text::Span;

rule! {
    /// A KPI misses its target, or is worse than at its previous point.
    ///
    /// ## Why it matters
    /// The gate for figures: a pipeline that asks for this rule fails when a number goes the wrong way,
    /// before anybody has to notice. It is silent until it is asked for, because a target is something to
    /// work towards: most maps miss theirs, and rightly so.
    ///
    /// ## En français
    /// Un indicateur manque sa cible, ou recule par rapport à son point précédent.
    ///
    /// C’est le garde-fou des chiffres : une intégration continue qui demande cette règle échoue quand un
    /// nombre va dans le mauvais sens, avant que quelqu’un ait à s’en apercevoir. Elle se tait tant qu’on
    /// ne la demande pas, car une cible est un but : la plupart des cartes manquent les leurs, à juste
    /// titre.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis:
    ///       - kpi: Cart abandonment
    ///         target: 70%
    ///         history: { 2026-09: 64%, 2026-10: 66% }
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
    ///         target: 70%
    ///         history: { 2026-09: 66%, 2026-10: 64% }
    /// ```
    pub(super) static KPI_REGRESSED = "kpi-regressed" {
        group: Measures, level: Warning, on: Request, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for (place, kpi) in journey.kpis.iter().enumerate() {
        let Some(better) = kpi.better else { continue };
        let Some(whole) = journey.whereabouts(Index::<Kpi>::new(place)) else { continue };
        let title = kpi.title.as_str();
        let here = |span: Span| if span.is_empty() { whole } else { span };
        if let [.., before, last] = kpi.history.as_slice()
            && is_worse(&last.value, &before.value, better)
        {
            let added = findings.at(here(last.value.span)).case("").with("kpi", title);
            added
                .with("last", last.value.written.as_str())
                .with("before", before.value.written.as_str());
        }
        if let (Some(target), Some(actual)) = (&kpi.target, &kpi.actual)
            && is_worse(actual, target, better)
        {
            let added = findings.at(here(target.span)).case("target").with("kpi", title);
            added.with("actual", actual.written.as_str()).with("target", target.written.as_str());
        }
    }
}

/// Numbers that cannot be compared are not worse.
fn is_worse(value: &Quantity, than: &Quantity, better: Better) -> bool {
    let worse = match better {
        Better::Higher => Ordering::Less,
        Better::Lower => Ordering::Greater,
    };
    value.compared(than) == Some(worse)
}
