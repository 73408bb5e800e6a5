//! `unscored-opportunity`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Journey, Progress};

rule! {
    /// An opportunity lacks its value or its effort.
    ///
    /// ## Why it matters
    /// Priorities compare what an idea is worth to customers and to the company with the work it takes.
    /// Without all three numbers it stays out of the ranking, and whoever speaks loudest decides. Five
    /// minutes in a workshop are enough: 1 to 5 each, rough is fine.
    ///
    /// ## En français
    /// Il manque à une opportunité sa valeur ou son effort.
    ///
    /// Les priorités comparent ce qu’une idée apporte aux clients et à l’entreprise avec le travail qu’elle
    /// demande. Sans ces trois nombres, elle reste hors du classement et c’est la voix la plus forte qui
    /// décide. Cinq minutes d’atelier suffisent : de 1 à 5 pour chacun, à grands traits.
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
    ///     customer_value: 5
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
    ///     customer_value: 5
    ///     business_value: 4
    ///     effort: 2
    /// ```
    pub(super) static UNSCORED_OPPORTUNITY = "unscored-opportunity" {
        group: Pains, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    findings.opportunities_lacking(journey, |opportunity| {
        // Ranking comes too late for what is done or dropped.
        if matches!(opportunity.progress(), Progress::Done | Progress::Dropped) {
            return Vec::new();
        }
        vec![
            ("customer_value", opportunity.customer_value.is_some()),
            ("business_value", opportunity.business_value.is_some()),
            ("effort", opportunity.effort.is_some()),
        ]
    });
}
