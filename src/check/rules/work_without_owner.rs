//! `work-without-owner`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Journey, Progress};

rule! {
    /// Planned work has no owner or no due date.
    ///
    /// ## Why it matters
    /// What everybody will do, sometime, nobody does. Once an opportunity is decided, a name and a date
    /// turn it into work; without them it will look the same at the next review.
    ///
    /// ## En français
    /// Un travail prévu n’a pas de responsable ou pas d’échéance.
    ///
    /// Ce que tout le monde fera un jour, personne ne le fait. Dès qu’une opportunité est décidée, un nom
    /// et une date en font un travail ; sans eux, elle sera au même point à la prochaine revue.
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
    ///     status: planned
    ///     owner: E-commerce
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
    ///     status: planned
    ///     owner: E-commerce
    ///     due: 2027-03-31
    /// ```
    pub(super) static WORK_WITHOUT_OWNER = "work-without-owner" {
        group: Pains, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    findings.opportunities_lacking(journey, |opportunity| match opportunity.progress() {
        Progress::Planned | Progress::Doing => {
            vec![("owner", opportunity.owner.is_some()), ("due", opportunity.due.is_some())]
        }
        Progress::Idea | Progress::Done | Progress::Dropped => Vec::new(),
    });
}
