//! Completeness: what it says of known maps, and its laws for any map.

use cjm::check::score::{Completeness, Gap, Subject, Weights};
use cjm::journey::{Journey, Surroundings, read, vocabulary};
use cjm::text::{Source, parse_with};
use proptest::prelude::*;
use proptest::sample::Index;

fn journey(text: &str) -> Journey {
    let source = Source::new("map.journey.yaml", text);
    let parsed = parse_with(&source, vocabulary::hints());
    read(&source, &parsed.tree, &Surroundings::default()).journey
}

fn completeness(text: &str) -> Completeness {
    Completeness::of(&journey(text), &Weights::default())
}

fn score(text: &str) -> f64 {
    completeness(text).score()
}

/// The share of each category, in percent.
fn shares(text: &str) -> Vec<(&'static str, f64)> {
    let parts = completeness(text).parts;
    parts.iter().map(|part| (part.category.name(), (part.share * 100.0).round())).collect()
}

#[test]
fn score_is_zero_for_an_empty_journey() {
    assert_eq!(score(""), 0.0);
}

#[test]
fn minimal_example_shows_what_it_says_and_what_it_leaves_open() {
    let map = include_str!("../../examples/minimal.journey.yaml");
    let expected = [
        ("persona", 29.0),
        ("objectives", 20.0),
        ("touchpoints", 100.0),
        ("channels", 0.0),
        ("emotions", 100.0),
        ("pains", 50.0),
        ("opportunities", 0.0),
        ("kpis", 0.0),
        ("evidence", 0.0),
        ("ownership", 0.0),
    ];
    assert_eq!(shares(map), expected);
    assert_eq!(score(map), 37.6);
}

#[test]
fn first_gap_of_all_is_the_one_that_adds_most() {
    let map = "journey: J\npersona: Léa\nstages:\n  - { stage: Pay, emotion: -1, pains: [P] }\n";
    let gap = Gap { of: Subject::Stage("Pay".to_owned()), key: "touchpoints", points: 14.0 };
    assert_eq!(completeness(map).next(), Some(&gap));
}

#[test]
fn gaps_are_keys_in_the_language_of_the_map() {
    let map = "parcours: P\nétapes:\n  - { étape: Payer, points_de_contact: [Panier @site] }\n";
    let keys: Vec<_> =
        completeness(map).parts.iter().flat_map(|part| &part.gaps).cloned().collect();
    let emotion = keys.iter().find(|gap| gap.points == 14.0).map(|gap| gap.key);
    assert_eq!(emotion, Some("émotion"));
}

#[test]
fn channel_is_asked_of_a_touchpoint_only_where_there_is_one() {
    let gaps = |map| {
        let parts = completeness(map).parts;
        parts.into_iter().find(|part| part.category.name() == "channels").map(|part| part.gaps)
    };
    let gap = Gap { of: Subject::TouchpointOf("A".to_owned()), key: "channel", points: 8.0 };
    assert_eq!(gaps("journey: J\nstages: [{ stage: A }]\n"), Some(vec![]));
    assert_eq!(gaps("journey: J\nstages: [{ stage: A, touchpoints: [T] }]\n"), Some(vec![gap]));
}

#[test]
fn stage_where_nobody_is_there_needs_no_touchpoint_and_no_channel() {
    let shares = shares("journey: J\nstages: [{ stage: A, touchpoints: none }]\n");
    assert_eq!(shares[2..4], [("touchpoints", 100.0), ("channels", 100.0)]);
}

#[test]
fn pain_counts_wherever_the_map_says_it_hurts() {
    let map = "journey: J\nstages: [{ stage: A, pains: [p] }, { stage: B }]\n\
               pains: [{ pain: P, id: p, at: b }]\n";
    assert_eq!(shares(map)[5], ("pains", 100.0));
}

#[test]
fn stage_at_ease_is_asked_for_neither_pains_nor_opportunities() {
    let map = "journey: J\nstages: [{ stage: A, emotion: 0 }, { stage: B, emotion: -1 }]\n\
               pains: [{ pain: P, at: b }]\nopportunities: [{ opportunity: O, at: b }]\n";
    assert_eq!(shares(map)[5..7], [("pains", 100.0), ("opportunities", 100.0)]);
}

#[test]
fn pain_that_was_written_still_counts_when_the_stage_turns_out_well() {
    let map = "journey: J\nstages: [{ stage: A, emotion: +1, pains: [P] }, { stage: B }]\n";
    assert_eq!(shares(map)[5], ("pains", 50.0));
}

/// A line of a map that may be there or not: where it stands, its key, what may stand behind it.
struct Slot {
    place: Place,
    key: &'static str,
    values: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Map,
    Persona,
    Stage(usize),
    Touchpoint(usize),
    Pain,
    Opportunity,
    Kpi,
}

const STAGES: usize = 3;

const ON_STAGES: [(&str, &[&str]); 9] = [
    ("goal", &["G"]),
    ("emotion", &["-1", "+1", "0", "{ lea: -1, marc: +1 }"]),
    ("pains", &["[first]", "[Another]"]),
    ("opportunities", &["[better]", "[New]"]),
    ("kpis", &["[count]", "[nps]"]),
    ("evidence", &["[talks]"]),
    ("owner", &["shop"]),
    ("quotes", &["[{ quote: Q, evidence: talks }]"]),
    ("kind", &["support"]),
];

const ON_TOUCHPOINTS: [(&str, &[&str]); 6] = [
    ("channel", &["website", "[store, app]"]),
    ("emotion", &["-2", "+2", "{ lea: +1 }"]),
    ("persona", &["lea", "marc"]),
    ("pains", &["[first]"]),
    ("kpis", &["[count]"]),
    ("opportunities", &["[better]"]),
];

fn slots() -> Vec<Slot> {
    let mut slots = Vec::new();
    let mut add = |place, lines: &[(&'static str, &'static [&'static str])]| {
        slots.extend(lines.iter().map(|&(key, values)| Slot { place, key, values }));
    };
    let map: [(&str, &[&str]); 11] = [
        ("persona", &["lea", "[lea, marc]"]),
        ("goal", &["G"]),
        ("scenario", &["S"]),
        ("starts", &["S"]),
        ("objectives", &["[O]", "[{ objective: O, kpi: count }]"]),
        ("owner", &["shop"]),
        ("team", &["[Sales]"]),
        ("sponsor", &["Board"]),
        ("status", &["draft"]),
        ("updated", &["2026-11"]),
        ("highlights", &["[count]"]),
    ];
    add(Place::Map, &map);
    let persona: [(&str, &[&str]); 4] = [
        ("role", &["Buyer"]),
        ("needs", &["[N]"]),
        ("channels", &["[store]"]),
        ("evidence", &["[talks]"]),
    ];
    add(Place::Persona, &persona);
    for stage in 0..STAGES {
        add(Place::Stage(stage), &ON_STAGES);
        add(Place::Touchpoint(stage), &ON_TOUCHPOINTS);
    }
    let at: (&str, &[&str]) = ("at", &["s0", "[s1, s2]"]);
    add(Place::Pain, &[at, ("evidence", &["[talks]"])]);
    add(Place::Opportunity, &[at, ("solves", &["[first]"]), ("status", &["dropped"])]);
    add(Place::Kpi, &[at, ("source", &["talks"]), ("target", &["9"])]);
    slots
}

/// A map in which some slots are filled, its stages in that order. A stage has a touchpoint when
/// one of the touchpoint's slots is filled.
fn map_of(slots: &[Slot], filled: &[Option<Index>], stages: &[usize]) -> String {
    let fields = |place: Place| {
        let here = slots.iter().zip(filled).filter(|(slot, _)| slot.place == place);
        let said = here.filter_map(|(slot, value)| {
            Some(format!(", {}: {}", slot.key, value.as_ref()?.get(slot.values)))
        });
        said.collect::<String>()
    };
    let mut text = format!("{{ journey: J{}, stages: [", fields(Place::Map));
    for &stage in stages {
        let touchpoint = fields(Place::Touchpoint(stage));
        let touchpoints = match touchpoint.as_str() {
            "" => String::new(),
            fields => format!(", touchpoints: [{{ touchpoint: T{fields} }}]"),
        };
        text += &format!("{{ stage: S{stage}{}{touchpoints} }}, ", fields(Place::Stage(stage)));
    }
    text += &format!("], personas: [{{ persona: Lea{} }}, Marc]", fields(Place::Persona));
    text += &format!(", pains: [{{ pain: First, id: first{} }}]", fields(Place::Pain));
    let opportunity = fields(Place::Opportunity);
    text += &format!(", opportunities: [{{ opportunity: Better, id: better{opportunity} }}]");
    text += ", sources: [{ source: Talks with customers, id: talks }]";
    text + &format!(", kpis: [{{ kpi: Count, id: count{} }}] }}\n", fields(Place::Kpi))
}

fn filled() -> impl Strategy<Value = Vec<Option<Index>>> {
    proptest::collection::vec(proptest::option::of(any::<Index>()), slots().len())
}

const IN_ORDER: [usize; STAGES] = [0, 1, 2];

proptest! {
    #[test]
    fn maps_of_the_laws_can_be_read(filled in filled()) {
        let text = map_of(&slots(), &filled, &IN_ORDER);
        let source = Source::new("map.journey.yaml", &*text);
        let parsed = parse_with(&source, vocabulary::hints());
        let mut found = parsed.diagnostics;
        found.extend(read(&source, &parsed.tree, &Surroundings::default()).diagnostics);
        found.retain(|it| it.rule != "stage-without-touchpoint" && it.rule != "no-persona");
        prop_assert!(found.is_empty(), "{text}: {found:?}");
    }

    #[test]
    fn score_is_from_0_to_100(filled in filled(), part in 0.0..100.0f64) {
        let weights = Weights::of([
            ("persona", part), ("evidence", 100.0 - part), ("objectives", 0.0),
            ("touchpoints", 0.0), ("channels", 0.0), ("emotions", 0.0), ("pains", 0.0),
            ("opportunities", 0.0), ("kpis", 0.0), ("ownership", 0.0),
        ]);
        let map = map_of(&slots(), &filled, &IN_ORDER);
        for weights in [weights.expect("they come to 100"), Weights::default()] {
            let score = Completeness::of(&journey(&map), &weights).score();
            prop_assert!((0.0..=100.0).contains(&score), "{score}: {map}");
        }
    }

    #[test]
    fn order_of_stages_does_not_matter(filled in filled(), turn in 0..STAGES) {
        let slots = slots();
        let mut stages = IN_ORDER;
        stages.rotate_left(turn);
        let turned = map_of(&slots, &filled, &stages);
        prop_assert_eq!(score(&map_of(&slots, &filled, &IN_ORDER)), score(&turned), "{}", turned);
    }

    #[test]
    fn filling_an_empty_field_never_lowers_the_score(
        mut filled in filled(), place in any::<Index>(), value in any::<Index>()
    ) {
        let slots = slots();
        let before = map_of(&slots, &filled, &IN_ORDER);
        filled[place.index(slots.len())].get_or_insert(value);
        let after = map_of(&slots, &filled, &IN_ORDER);
        prop_assert!(score(&before) <= score(&after), "{before}{after}");
    }
}
