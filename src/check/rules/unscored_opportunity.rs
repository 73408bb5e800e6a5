//! `unscored-opportunity`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Index, Journey, Opportunity, Progress};

rule! {
    /// An opportunity lacks its value or its effort.
    ///
    /// ## Why it matters
    /// Priorities compare what an idea is worth to customers and to the company with the work it takes.
    /// Without all three numbers it stays out of the ranking, and whoever speaks loudest decides. Five
    /// minutes in a workshop are enough: 1 to 5 each, rough is fine.
    ///
    /// ## En français
    /// Une opportunité n’a pas toutes ses valeurs, ou pas d’effort.
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
    for (place, opportunity) in journey.opportunities.iter().enumerate() {
        let missing = missing(journey, opportunity);
        if !missing.is_empty()
            && let Some(span) = journey.whereabouts(Index::<Opportunity>::new(place))
        {
            findings
                .at(span)
                .with("opportunity", opportunity.title.as_str())
                .with("missing", missing);
        }
    }
}

/// The keys it lacks to be ranked; none where ranking comes too late.
fn missing(journey: &Journey, opportunity: &Opportunity) -> Vec<String> {
    if matches!(opportunity.progress(), Progress::Done | Progress::Dropped) {
        return Vec::new();
    }
    let needed = [
        ("customer_value", &opportunity.customer_value),
        ("business_value", &opportunity.business_value),
        ("effort", &opportunity.effort),
    ];
    let absent = needed.into_iter().filter(|(_, value)| value.is_none());
    absent.map(|(key, _)| journey.language.key(key).to_owned()).collect()
}
