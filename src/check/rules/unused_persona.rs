//! `unused-persona`.

use std::collections::BTreeSet;

use crate::check::rule::rule;
use crate::check::{Project, ProjectCollector, Seen, Site};

rule! {
    /// A persona of a library is on no map.
    ///
    /// ## Why it matters
    /// Research was paid for that persona, and no journey shows what they live. Either a map is missing,
    /// or the persona has been replaced and misleads whoever opens the library.
    ///
    /// ## En français
    /// Un persona d’une bibliothèque ne figure sur aucune carte.
    ///
    /// On a financé des études pour ce persona, et aucun parcours ne montre ce qu’il vit. Soit il manque
    /// une carte, soit ce persona a été remplacé et trompe qui ouvre la bibliothèque.
    ///
    /// ## Example
    /// ```yaml personas.yaml
    /// personas:
    ///   - persona: Léa
    ///   - persona: Marc
    /// ```
    /// ```yaml coat.journey.yaml
    /// journey: Buy a coat
    /// use: [personas.yaml]
    /// persona: Léa
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml personas.yaml
    /// personas:
    ///   - persona: Léa
    ///   - persona: Marc
    /// ```
    /// ```yaml coat.journey.yaml
    /// journey: Buy a coat
    /// use: [personas.yaml]
    /// persona: [Léa, Marc]
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    /// ```
    pub(super) static UNUSED_PERSONA = "unused-persona" {
        group: Personas, level: Info, project: check, since: "0.1.0",
    }
}

fn check(project: &Project, findings: &mut ProjectCollector<'_>) {
    if project.seen == Seen::Part {
        return;
    }
    let shown = project.maps.iter().flat_map(|map| &map.overview.personas);
    let shown: BTreeSet<&str> = shown.map(|persona| persona.id.as_str()).collect();
    for (number, library) in project.libraries.iter().enumerate() {
        for persona in library.overview.personas.iter().filter(|it| !shown.contains(&*it.id)) {
            findings
                .at(Site::Library(number), persona.title.span)
                .with("persona", persona.title.value.as_str());
        }
    }
}
