//! `overdue`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Index, Journey, Opportunity, Progress};

rule! {
    /// An opportunity was due before today.
    ///
    /// ## Why it matters
    /// A date that has passed in silence tells the team that dates on this map mean nothing. Mark it done,
    /// move the date and say why, or drop it. A period is over with its last day: `2026-Q3` is overdue from
    /// 1 October. Without `--today` the rule is silent.
    ///
    /// ## En français
    /// L’échéance d’une opportunité est passée.
    ///
    /// Une date qui passe en silence apprend à l’équipe que les dates de cette carte ne comptent pas.
    /// Marquez l’opportunité comme faite, reportez son échéance en disant pourquoi, ou abandonnez-la. Une
    /// période se termine avec son dernier jour : `2026-Q3` est dépassé dès le 1er octobre. Sans `--today`,
    /// la règle se tait.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Pay
    ///     touchpoints: [Checkout @website]
    ///     pains: [Delivery cost appears at the last step]
    /// opportunities:
    ///   - opportunity: Delivery cost on the product page
    ///     solves: Delivery cost appears at the last step
    ///     status: doing
    ///     owner: E-commerce
    ///     due: 2026-10-31
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Pay
    ///     touchpoints: [Checkout @website]
    ///     pains: [Delivery cost appears at the last step]
    /// opportunities:
    ///   - opportunity: Delivery cost on the product page
    ///     solves: Delivery cost appears at the last step
    ///     status: doing
    ///     owner: E-commerce
    ///     due: 2026-12-15
    /// ```
    pub(super) static OVERDUE = "overdue" {
        group: Pains, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let Some(today) = findings.today() else { return };
    for (place, opportunity) in journey.opportunities.iter().enumerate() {
        let Some(due) = opportunity.due else { continue };
        let is_open = !matches!(opportunity.progress(), Progress::Done | Progress::Dropped);
        if !is_open || due.value.last_day() >= today.last_day() {
            continue;
        }
        let lent = || journey.whereabouts(Index::<Opportunity>::new(place));
        if let Some(span) = Some(due.span).filter(|span| !span.is_empty()).or_else(lent) {
            findings
                .at(span)
                .with("opportunity", opportunity.title.as_str())
                .with("due", due.value.to_string());
        }
    }
}
