//! `persona-count`.

use std::collections::BTreeSet;

use crate::check::rule::rule;
use crate::check::{OptionDefault, Project, ProjectCollector, Seen, Site};
use crate::text::Span;

rule! {
    /// The maps of a project have one persona for everything, or more than a team can keep in mind.
    ///
    /// ## Why it matters
    /// One persona on every map is usually everybody, and everybody decides nothing. With more than five,
    /// nobody in the meeting remembers who is who, and differences that matter drown among those that
    /// do not: merge personas who live the same journey.
    ///
    /// ## En français
    /// Les cartes d’un projet n’ont qu’un persona pour tout, ou plus qu’une équipe n’en retient.
    ///
    /// Un persona unique sur toutes les cartes, c’est en général tout le monde, et tout le monde ne
    /// décide de rien. Au-delà de cinq, plus personne en réunion ne sait qui est qui, et les différences
    /// qui comptent se noient dans les autres : réunissez les personas qui vivent le même parcours.
    ///
    /// ## Example
    /// ```yaml coat.journey.yaml
    /// journey: Buy a coat
    /// persona: Léa, city dweller
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    /// ```
    /// ```yaml shoes.journey.yaml
    /// journey: Buy shoes
    /// persona: Léa, city dweller
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml coat.journey.yaml
    /// journey: Buy a coat
    /// persona: Léa, city dweller
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    /// ```
    /// ```yaml shoes.journey.yaml
    /// journey: Buy shoes
    /// persona: Marc, hiker
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    /// ```
    pub(super) static PERSONA_COUNT = "persona-count" {
        group: Personas, level: Info,
        options: {
            "min" = OptionDefault::Number(2.0), "The fewest personas of several maps together.";
            "max" = OptionDefault::Number(5.0), "The most personas of all maps together.";
        },
        project: check, since: "0.1.0",
    }
}

fn check(project: &Project, findings: &mut ProjectCollector<'_>) {
    if project.seen == Seen::Part || project.maps.len() < 2 {
        return;
    }
    let personas = project.maps.iter().flat_map(|map| &map.overview.personas);
    let distinct: BTreeSet<&str> = personas.map(|persona| persona.id.as_str()).collect();
    let count = distinct.len();
    let case = match count as f64 {
        // A project without any persona is a matter of its maps.
        0.0 => return,
        few if few < findings.number("min") => "few",
        many if many > findings.number("max") => "many",
        _ => return,
    };
    findings
        .at(Site::Project, Span::default())
        .case(case)
        .with("count", count)
        .with("maps", project.maps.len());
}
