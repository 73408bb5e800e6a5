//! `single-source`.

use std::collections::BTreeSet;

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Choice, Journey};

rule! {
    /// All evidence of a map is of one kind.
    ///
    /// ## Why it matters
    /// What people say and what they do differ: interviews tell why and forget how often, figures tell
    /// how often and never why. A map that rests on one kind of research repeats its blind spot.
    ///
    /// ## En français
    /// Toutes les preuves d’un parcours sont du même type.
    ///
    /// Ce que les clients disent et ce qu’ils font diffèrent : les entretiens disent pourquoi et oublient
    /// combien de fois, les chiffres disent combien et jamais pourquoi. Un parcours fondé sur un seul type
    /// d’étude en répète l’angle mort.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Open a bank account
    /// stages:
    ///   - stage: Send the papers
    ///     touchpoints: [Upload page @website]
    ///     pains:
    ///       - { pain: The photo is refused, evidence: survey }
    /// sources:
    ///   - { source: Welcome survey, id: survey, kind: survey, sample: 412 }
    ///   - { source: Exit survey, kind: survey, sample: 96 }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Open a bank account
    /// stages:
    ///   - stage: Send the papers
    ///     touchpoints: [Upload page @website]
    ///     pains:
    ///       - { pain: The photo is refused, evidence: [survey, funnel] }
    /// sources:
    ///   - { source: Welcome survey, id: survey, kind: survey, sample: 412 }
    ///   - { source: Upload funnel, id: funnel, kind: analytics, sample: 8300 }
    /// ```
    pub(super) static SINGLE_SOURCE = "single-source" {
        group: Personas, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let Some(title) = &journey.title else { return };
    match journey.sources.as_slice() {
        [] => {}
        [only] => {
            findings.at(title.span).case("one").with("source", only.title.value.as_str());
        }
        several => {
            let kinds: BTreeSet<_> =
                several.iter().map(|source| source.kind.map(|kind| kind.value)).collect();
            if let (1, Some(Some(kind))) = (kinds.len(), kinds.first()) {
                findings
                    .at(title.span)
                    .with("count", several.len())
                    .with("kind", kind.word(&journey.language));
            }
        }
    }
}
