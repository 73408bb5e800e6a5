//! `never-validated`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Journey, Status};

rule! {
    /// An approved map was never walked with customers.
    ///
    /// ## Why it matters
    /// Approved means that the company agrees with itself. A mystery shopper, a test with five users or an
    /// afternoon of playing it through finds the step that everybody in the room had forgotten.
    ///
    /// ## En français
    /// Un parcours validé en interne n’a jamais été parcouru avec des clients.
    ///
    /// Validé veut dire que l’entreprise est d’accord avec elle-même. Un client mystère, un test avec
    /// cinq personnes ou un après-midi de simulation trouvent l’étape que tout le monde dans la salle avait
    /// oubliée.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Watch films at home
    /// status: approved
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Watch films at home
    /// status: approved
    /// validated:
    ///   - { date: 2026-09-24, method: user-test, sample: 6, result: Four of six looked for the search }
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    /// ```
    pub(super) static NEVER_VALIDATED = "never-validated" {
        group: Project, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    if let Some(status) = journey.status.filter(|status| status.value == Status::Approved)
        && journey.validated.is_empty()
    {
        findings.at(status.span);
    }
}
