//! `contradiction`.

use std::collections::HashMap;

use crate::check::rule::rule;
use crate::check::{Member, Named, Project, ProjectCollector, Site};
use crate::journey::Text;
use crate::journey::vocabulary::fold;
use crate::text::{Fact, Span};

rule! {
    /// Two files say different things of one persona or one KPI.
    ///
    /// ## Why it matters
    /// When a slide says 38 years and the next one 45, the meeting talks about the figures instead of the
    /// customer. What several maps share belongs in a library, which is written once.
    ///
    /// Of KPIs only figures of the same source are compared: two maps may well measure the same thing
    /// in two places.
    ///
    /// ## En français
    /// Deux fichiers disent des choses différentes d’un persona ou d’un indicateur.
    ///
    /// Quand une planche dit 38 ans et la suivante 45, la réunion parle des chiffres et non du client. Ce
    /// que plusieurs cartes partagent a sa place dans une bibliothèque, écrite une seule fois.
    ///
    /// ## Example
    /// ```yaml coat.journey.yaml
    /// journey: Buy a coat
    /// persona: { persona: Léa, share: 40 % }
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    /// ```
    /// ```yaml shoes.journey.yaml
    /// journey: Buy shoes
    /// persona: { persona: Léa, share: 25 % }
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml personas.yaml
    /// personas:
    ///   - { persona: Léa, share: 40 % }
    /// ```
    /// ```yaml coat.journey.yaml
    /// journey: Buy a coat
    /// use: [personas.yaml]
    /// persona: Léa
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    /// ```
    /// ```yaml shoes.journey.yaml
    /// journey: Buy shoes
    /// use: [personas.yaml]
    /// persona: Léa
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    /// ```
    pub(super) static CONTRADICTION = "contradiction" {
        group: Consistency, level: Warning, project: check, since: "0.1.0",
    }
}

/// What two files may disagree about.
struct Matter {
    kind: &'static str,
    list: fn(&Member) -> &[Named],
    /// Whether only figures of the same source can contradict each other.
    by_source: fn(&'static str) -> bool,
}

static MATTERS: [Matter; 2] = [
    Matter { kind: "persona", list: |file| &file.overview.personas, by_source: |_| false },
    Matter { kind: "kpi", list: |file| &file.overview.kpis, by_source: |key| key != "formula" },
];

fn check(project: &Project, findings: &mut ProjectCollector<'_>) {
    for matter in &MATTERS {
        let mut first: HashMap<(&str, &str), (&Member, &Named, &str)> = HashMap::new();
        let libraries = project.libraries.iter().map(|file| (None, file));
        let maps = project.maps.iter().enumerate().map(|(at, file)| (Some(at), file));
        for (at, file) in libraries.chain(maps) {
            for (named, key, words) in said(file, matter) {
                let (known_in, known, known_words) =
                    *first.entry((&named.id, key)).or_insert((file, named, &words.value));
                let comparable = !(matter.by_source)(key)
                    || known.source.is_some() && known.source == named.source;
                let differs = fold(known_words) != fold(&words.value);
                // What comes from a library has no place on the map, and cannot differ from it.
                let has_place = words.span != Span::default();
                if let Some(at) = at.filter(|_| comparable && differs && has_place) {
                    findings
                        .at(Site::Map(at), words.span)
                        .with("kind", Fact::Term(matter.kind))
                        .with("name", named.title.value.as_str())
                        .with("key", key)
                        .with("here", words.value.as_str())
                        .with("there", known_words)
                        .with("file", known_in.name.as_str());
                }
            }
        }
    }
}

/// Everything that a file says in a matter.
fn said<'p>(
    file: &'p Member,
    matter: &Matter,
) -> impl Iterator<Item = (&'p Named, &'static str, &'p Text)> {
    let named = (matter.list)(file).iter();
    named.flat_map(|named| named.values.iter().map(move |(key, words)| (named, *key, words)))
}
