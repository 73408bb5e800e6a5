//! `done-not-measured`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Date, Index, Journey, Kpi, Opportunity, Progress};

rule! {
    /// An opportunity is done, and no KPI shows since then whether it helped.
    ///
    /// ## Why it matters
    /// The work is finished, the budget spent, and the map cannot say what changed for the customer.
    /// Measure the KPI that it should move once more after it went live; then the next round is decided on
    /// results. Until the day it was due there is nothing to measure yet.
    ///
    /// ## En français
    /// Une opportunité est faite, et aucun indicateur ne montre depuis si elle a servi.
    ///
    /// Le travail est fini, le budget dépensé, et la carte ne sait pas dire ce qui a changé pour le client.
    /// Mesurez encore une fois, après la mise en service, l’indicateur qu’elle devait faire bouger ; le
    /// tour suivant se décidera sur des résultats. Avant l’échéance, il n’y a encore rien à mesurer.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Pay
    ///     touchpoints: [Checkout @website]
    ///     kpis: [cart-abandonment]
    ///     pains: [Delivery cost appears at the last step]
    /// opportunities:
    ///   - opportunity: Delivery cost on the product page
    ///     solves: Delivery cost appears at the last step
    ///     moves: cart-abandonment
    ///     status: done
    ///     due: 2026-09-15
    /// kpis:
    ///   - kpi: Cart abandonment
    ///     id: cart-abandonment
    ///     history: { 2026-07: 71%, 2026-08: 68% }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Pay
    ///     touchpoints: [Checkout @website]
    ///     kpis: [cart-abandonment]
    ///     pains: [Delivery cost appears at the last step]
    /// opportunities:
    ///   - opportunity: Delivery cost on the product page
    ///     solves: Delivery cost appears at the last step
    ///     moves: cart-abandonment
    ///     status: done
    ///     due: 2026-09-15
    /// kpis:
    ///   - kpi: Cart abandonment
    ///     id: cart-abandonment
    ///     history: { 2026-07: 71%, 2026-08: 68%, 2026-10: 61% }
    /// ```
    pub(super) static DONE_NOT_MEASURED = "done-not-measured" {
        group: Pains, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let today = findings.today();
    for (place, opportunity) in journey.opportunities.iter().enumerate() {
        let due = opportunity.due.map(|due| due.value);
        let is_early = due.zip(today).is_some_and(|(due, today)| today <= due.last_day());
        if opportunity.progress() != Progress::Done || is_early {
            continue;
        }
        let Some(span) = journey.whereabouts(Index::<Opportunity>::new(place)) else { continue };
        let title = opportunity.title.as_str();
        if opportunity.moves.is_empty() {
            findings.at(span).case("no-kpi").with("opportunity", title);
        }
        for moved in &opportunity.moves {
            let Some(kpi) = moved.target.map(|index| journey.kpi_at(index)) else { continue };
            if !is_measured_since(kpi, due) {
                let here = if moved.name.span.is_empty() { span } else { moved.name.span };
                let added = findings.at(here).case(if due.is_some() { "" } else { "undated" });
                added
                    .with("opportunity", title)
                    .with("kpi", kpi.title.as_str())
                    .with("due", due.map(|due| due.to_string()).unwrap_or_default());
            }
        }
    }
}

/// Whether a point of its history lies behind `due`; without a date, whether there are two points
/// to compare.
fn is_measured_since(kpi: &Kpi, due: Option<Date>) -> bool {
    match due {
        Some(due) => kpi.history.iter().any(|point| point.date.value.last_day() > due.last_day()),
        None => kpi.history.len() > 1,
    }
}
