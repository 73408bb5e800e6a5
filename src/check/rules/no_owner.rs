//! `no-owner`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// A map or one of its stages has no owner.
    ///
    /// ## Why it matters
    /// Maps die of politeness: everybody agreed in the workshop, nobody was asked to come back. One name on
    /// the map keeps it true; one name on each stage can change what happens there.
    ///
    /// ## En français
    /// Un parcours, ou l’une de ses étapes, n’a pas de responsable.
    ///
    /// Les cartes meurent de politesse : à l’atelier tout le monde était d’accord, et l’on n’a demandé à
    /// personne d’y revenir. Un nom sur la carte la garde à jour ; un nom sur chaque étape peut changer ce
    /// qui s’y passe.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Watch films at home
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Watch films at home
    /// owner: Product
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    ///     owner: Catalogue
    /// ```
    pub(super) static NO_OWNER = "no-owner" {
        group: Project, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    if let Some(title) = journey.title.as_ref().filter(|_| journey.owner.is_none()) {
        findings.at(title.span).case("map");
    }
    // One name is what a map without any needs first.
    if journey.owner.is_none() && !has_owners(journey) {
        return;
    }
    for stage in journey.stages.iter().filter(|stage| !stage.title.is_empty()) {
        if stage.experiences().all(|part| part.owner.is_none()) {
            findings.at(stage.title.span).with("stage", stage.title.value.as_str());
        }
    }
}

/// Whether anybody answers for a stage or a touchpoint.
fn has_owners(journey: &Journey) -> bool {
    let mut experiences = journey.stages.iter().flat_map(|stage| stage.experiences());
    experiences.any(|part| part.owner.is_some())
}
