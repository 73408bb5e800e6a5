//! `impossible-value`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Dimension, Family, Journey, Kpi, Quantity, Survey, Unit};
use crate::text::Spanned;

rule! {
    /// A KPI has a value that cannot be.
    ///
    /// ## Why it matters
    /// A typing error that reaches a slide costs more trust than a bad number. NPS lies between −100 and
    /// +100, a share between 0 and 100 %, and a score on the scale of its answers. Growth and money may
    /// pass 100 %: write `family: business` for a KPI of that kind.
    ///
    /// ## En français
    /// Un indicateur a une valeur impossible.
    ///
    /// Une faute de frappe sur une diapositive coûte plus de confiance qu’un mauvais chiffre. Le NPS va de
    /// −100 à +100, une part de 0 à 100 %, et une note reste sur l’échelle de ses réponses. Une croissance
    /// ou un montant peuvent dépasser 100 % : écrivez `famille: économique` pour un indicateur de ce genre.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis:
    ///       - { kpi: Cart abandonment, actual: 640%, target: 60% }
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
    pub(super) static IMPOSSIBLE_VALUE = "impossible-value" {
        group: Measures, level: Error, on: Draft, since: "0.1.0", check,
    }
}

/// KPIs of the catalogue whose percentage is no share of a whole.
const UNBOUNDED: [&str; 4] = ["nrr", "romi", "upsell", "cross-sell"];

/// What the values of a KPI may be.
struct Range {
    case: &'static str,
    low: f64,
    high: f64,
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for kpi in &journey.kpis {
        for value in values(kpi) {
            judge(kpi, value, findings);
        }
    }
    for objective in &journey.objectives {
        let named = objective.kpi.as_ref().and_then(|mention| mention.target);
        if let (Some(kpi), Some(target)) = (named, &objective.target) {
            let kpi = journey.kpi_at(kpi);
            // What a name means that nobody explains, `unknown-kpi` asks first.
            if kpi.is_known() {
                judge(kpi, target, findings);
            }
        }
    }
}

fn values(kpi: &Kpi) -> impl Iterator<Item = &Spanned<Quantity>> {
    let given = [&kpi.baseline, &kpi.target, &kpi.actual].into_iter().flatten();
    given.chain(kpi.history.iter().map(|point| &point.value))
}

fn judge(kpi: &Kpi, value: &Spanned<Quantity>, findings: &mut Collector<'_>) {
    let Some(range) = range(kpi, value).filter(|_| !value.span.is_empty()) else { return };
    let number = match value.unit {
        Unit::OutOf(_) => value.magnitude(),
        _ => value.value.value,
    };
    if !(range.low..=range.high).contains(&number) {
        findings
            .at(value.span)
            .case(if is_change(value, &range) { "change" } else { range.case })
            .with("kpi", kpi.title.as_str())
            .with("found", value.written.as_str())
            .with("low", range.low)
            .with("high", range.high);
    }
}

/// Whether a share below nothing says how much it is to change, rather than where it is to go.
fn is_change(value: &Quantity, range: &Range) -> bool {
    range.case.is_empty() && value.value < 0.0
}

/// The range of a value of that unit; `None` where it has none.
fn range(kpi: &Kpi, value: &Quantity) -> Option<Range> {
    let is_share = value.dimension() == Dimension::Share;
    let is_bare = matches!(value.unit, Unit::None | Unit::Points);
    match (kpi.survey(), kpi.scale) {
        (Some(Survey::Nps), _) if is_bare => Some(Range { case: "nps", low: -100.0, high: 100.0 }),
        (Some(Survey::Nps), _) => None,
        (_, Some(scale)) if is_bare && value.per.is_none() => {
            Some(Range { case: "scale", low: scale.low, high: scale.high })
        }
        _ if is_share && is_bounded(kpi) => Some(Range { case: "", low: 0.0, high: 100.0 }),
        _ => None,
    }
}

fn is_bounded(kpi: &Kpi) -> bool {
    kpi.family != Some(Family::Business) && kpi.catalogue.is_none_or(|id| !UNBOUNDED.contains(&id))
}
