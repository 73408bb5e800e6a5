//! `no-objective`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// No objective of a map has a KPI.
    ///
    /// ## Why it matters
    /// A map without a measurable aim ends as a poster. One objective with its KPI and target says which of
    /// the forty ideas on the wall come first, and lets somebody see next year whether they helped.
    ///
    /// ## En français
    /// Aucun objectif d’un parcours n’a d’indicateur.
    ///
    /// Une carte sans but mesurable finit en affiche. Un objectif, avec son indicateur et sa cible, dit
    /// lesquelles des quarante idées au mur passent d’abord, et permet de voir l’an prochain si elles ont
    /// servi.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// objectives: [Happier subscribers]
    /// stages:
    ///   - stage: First box
    ///     touchpoints: [The box @product]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// objectives:
    ///   - { objective: Subscribers who stay, kind: business, kpi: churn, target: 9% }
    /// stages:
    ///   - stage: First box
    ///     touchpoints: [The box @product]
    /// ```
    pub(super) static NO_OBJECTIVE = "no-objective" {
        group: Structure, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let Some(title) = &journey.title else { return };
    match journey.objectives.first() {
        None => {
            findings.at(title.span).case("none");
        }
        Some(first) if journey.objectives.iter().all(|objective| objective.kpi.is_none()) => {
            findings.at(first.title.span).with("objective", first.title.value.as_str());
        }
        Some(_) => {}
    }
}
