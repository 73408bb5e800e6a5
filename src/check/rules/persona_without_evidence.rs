//! `persona-without-evidence`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Confidence, Journey};

rule! {
    /// No research stands behind a persona.
    ///
    /// ## Why it matters
    /// An invented persona says what the room already believed. Five interviews are enough to start with;
    /// the source is what you answer when a board member says “our customers are not like that”.
    ///
    /// ## En français
    /// Aucune étude ne soutient un persona.
    ///
    /// Un persona inventé répète ce que l’équipe croyait déjà. Cinq entretiens suffisent pour commencer ; la
    /// source est votre réponse le jour où la direction dit « nos clients ne sont pas comme ça ».
    ///
    /// ## Example
    /// ```yaml
    /// journey: Open a bank account
    /// persona: Inès, first salary next month
    /// stages:
    ///   - stage: Compare banks
    ///     touchpoints: [Comparator @comparator]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Open a bank account
    /// persona:
    ///   persona: Inès Morel
    ///   role: First salary next month
    ///   evidence: Interviews in three branches, n=9
    /// stages:
    ///   - stage: Compare banks
    ///     touchpoints: [Comparator @comparator]
    /// ```
    pub(super) static PERSONA_WITHOUT_EVIDENCE = "persona-without-evidence" {
        group: Personas, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for (mention, persona) in journey.cast() {
        let evidence = &persona.evidence;
        let is_resolved = evidence.iter().all(|mention| mention.target.is_some());
        if is_resolved && journey.confidence(evidence) == Confidence::Hypothesis {
            let case = if evidence.is_empty() { "" } else { "assumed" };
            findings.at(mention.span).case(case).with("persona", persona.title.value.as_str());
        }
    }
}
