//! `severe-pain-idle`.

use crate::check::rule::rule;
use crate::check::{Collector, OptionDefault};
use crate::journey::{Index, Journey, Pain, Progress};

rule! {
    /// A severe pain, and nothing is planned against it.
    ///
    /// ## Why it matters
    /// Severity 4 and 5 mean that customers go around you or leave. An idea on a list does not keep them:
    /// somebody must have decided to act. If the decision is to live with it, say so in a suppression, with
    /// the reason and the name of who decided.
    ///
    /// ## En français
    /// Un irritant grave, et rien n’est prévu contre lui.
    ///
    /// Une gravité de 4 ou 5 signifie que des clients vous contournent ou s’en vont. Une idée sur une liste
    /// ne les retient pas : quelqu’un doit avoir décidé d’agir. Si la décision est de vivre avec, dites-le
    /// dans une exception, avec la raison et le nom de qui l’a prise.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Pay
    ///     touchpoints: [Checkout @website]
    ///     pains:
    ///       - { pain: Delivery cost appears at the last step, severity: 5 }
    /// opportunities:
    ///   - opportunity: Delivery cost on the product page
    ///     solves: Delivery cost appears at the last step
    ///     status: idea
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Pay
    ///     touchpoints: [Checkout @website]
    ///     pains:
    ///       - { pain: Delivery cost appears at the last step, severity: 5 }
    /// opportunities:
    ///   - opportunity: Delivery cost on the product page
    ///     solves: Delivery cost appears at the last step
    ///     status: planned
    /// ```
    pub(super) static SEVERE_PAIN_IDLE = "severe-pain-idle" {
        group: Pains, level: Warning,
        options: { "severity" = OptionDefault::Number(4.0), "The severity from which a pain needs a plan."; },
        since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let severe = findings.number("severity");
    let answers = journey.answers(findings.placement());
    for (place, pain) in journey.pains.iter().enumerate() {
        let answer = answers[place].map(|index| journey.opportunity_at(index));
        let is_planned = answer.is_some_and(|answer| answer.progress() != Progress::Idea);
        if let Some(severity) = pain.severity.map(|severity| f64::from(severity.value))
            && severity >= severe
            && !is_planned
            && let Some(span) = journey.whereabouts(Index::<Pain>::new(place))
        {
            findings.supersede("pain-without-opportunity", span);
            let added = findings.at(span).case(if answer.is_some() { "idea" } else { "" });
            added
                .with("pain", pain.title.as_str())
                .with("severity", severity)
                .with("idea", answer.map_or("", |answer| answer.title.as_str()));
        }
    }
}
