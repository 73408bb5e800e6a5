//! `objectives-one-sided`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Family, Journey, Objective, ObjectiveKind};

rule! {
    /// All objectives of a map are for the company, or all for the customer.
    ///
    /// ## Why it matters
    /// A map that only wants revenue is a funnel with faces; one that only wants happy customers loses its
    /// budget at the first bad quarter. One objective of each kind shows how the two hold together.
    ///
    /// ## En français
    /// Tous les objectifs d’un parcours servent l’entreprise, ou tous le client.
    ///
    /// Un parcours qui ne vise que le chiffre d’affaires est un tunnel de conversion avec des visages ; un
    /// parcours qui ne vise que la satisfaction perd son budget au premier mauvais trimestre. Un objectif
    /// de chaque type montre comment les deux se tiennent.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// objectives:
    ///   - { objective: Subscribers who stay, kind: business, kpi: churn, target: 9% }
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
    ///   - { objective: Cooking it is no effort, kind: experience, kpi: csat, target: 85% }
    /// stages:
    ///   - stage: First box
    ///     touchpoints: [The box @product]
    /// ```
    pub(super) static OBJECTIVES_ONE_SIDED = "objectives-one-sided" {
        group: Structure, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let kinds: Vec<_> = journey.objectives.iter().map(|it| kind(journey, it)).collect();
    let [Some(first), others @ ..] = kinds.as_slice() else { return };
    if others.iter().all(|kind| *kind == Some(*first)) {
        let case = match first {
            ObjectiveKind::Business => "",
            ObjectiveKind::Experience => "experience",
        };
        findings.at(journey.objectives[0].title.span).case(case);
    }
}

/// For whom an objective is: as written, else by what its KPI tells about; `None` when neither says.
fn kind(journey: &Journey, objective: &Objective) -> Option<ObjectiveKind> {
    let written = objective.kind.map(|kind| kind.value);
    let family = || journey.kpi_at(objective.kpi.as_ref()?.target?).family;
    written.or_else(|| match family()? {
        Family::Business => Some(ObjectiveKind::Business),
        Family::Experience => Some(ObjectiveKind::Experience),
        Family::Behaviour => None,
    })
}
