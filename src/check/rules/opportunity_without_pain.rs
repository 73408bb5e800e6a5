//! `opportunity-without-pain`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Index, Journey, Opportunity, Progress};

rule! {
    /// An opportunity answers no pain.
    ///
    /// ## Why it matters
    /// A solution in search of a problem: perhaps a good one, but nobody on this map asks for it, and it
    /// takes time from what customers do suffer from. Say which pain it solves, or put it beside the pain.
    ///
    /// ## En français
    /// Une opportunité ne répond à aucun irritant.
    ///
    /// Une solution qui cherche son problème : peut-être bonne, mais personne sur cette carte ne la
    /// demande, et elle prend le temps de ce dont les clients souffrent vraiment. Dites quel irritant elle
    /// résout, ou placez-la à côté de lui.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Product page @website]
    ///     opportunities: [A virtual fitting room]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Product page @website]
    ///     pains: [Nobody knows which size to take]
    ///     opportunities: [A virtual fitting room]
    /// ```
    pub(super) static OPPORTUNITY_WITHOUT_PAIN = "opportunity-without-pain" {
        group: Pains, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let mut beside_a_pain = vec![false; journey.opportunities.len()];
    let placement = findings.placement();
    for (pains, opportunities) in placement.pains.iter().zip(&placement.opportunities) {
        if !pains.is_empty() {
            opportunities.iter().for_each(|opportunity| beside_a_pain[opportunity.0] = true);
        }
    }
    for (place, opportunity) in journey.opportunities.iter().enumerate() {
        let was_dropped = opportunity.progress() == Progress::Dropped;
        if opportunity.solves.is_empty()
            && !beside_a_pain[place]
            && !was_dropped
            && let Some(span) = journey.whereabouts(Index::<Opportunity>::new(place))
        {
            findings.at(span).with("opportunity", opportunity.title.as_str());
        }
    }
}
