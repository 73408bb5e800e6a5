//! Pages of single stages: large enough for a room, nothing lost, nothing overlapping.

use cjm::journey::Journey;
use cjm::picture::document::{Document, Page};
use cjm::picture::layout::Size;
use cjm::picture::scene::Node;
use cjm::picture::sheets::{Drawing, Sheet};
use cjm::picture::themes::THEMES;

use super::{examples, journey, placing};

/// A stage with more than a page holds.
pub(super) fn crowded() -> Journey {
    let list = |name: &str, count: usize, words: &str| {
        let entries: Vec<String> = (1..=count).map(|it| format!("\"{words} {it}\"")).collect();
        format!("    {name}: [{}]\n", entries.join(", "))
    };
    journey(&format!(
        "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n{}{}{}",
        list("actions", 30, "Types the number of the card for the second time"),
        list("thoughts", 20, "Why does it take so long, and who is to be asked about it"),
        list("pains", 12, "The form forgets everything when the code is wrong"),
    ))
}

fn drawn(journey: &Journey, sheet: &str, size: Size) -> Drawing {
    let sheet = Sheet::named(sheet).expect("it is on the list");
    super::drawn(journey, sheet, size, THEMES[0]).expect("the map has what it shows")
}

pub(super) fn document(journey: &Journey, sheet: &str) -> Document {
    drawn(journey, sheet, Size::Wide).document
}

/// The words of all texts, with their sizes.
pub(super) fn texts(nodes: &[Node]) -> Vec<(String, f64)> {
    let mut found = Vec::new();
    for node in nodes {
        match node {
            Node::Group(group) => found.extend(texts(&group.nodes)),
            Node::Text(text) => {
                let lines: Vec<&str> = text.lines.iter().map(|it| &*it.shaped.text).collect();
                found.push((lines.join(" "), text.size));
            }
            Node::Rect(_) | Node::Circle(_) | Node::Path(_) | Node::Icon(_) | Node::Image(_) => {}
        }
    }
    found
}

fn titles(document: &Document) -> Vec<&str> {
    document.pages.iter().map(|page: &Page| &*page.title).collect()
}

#[test]
fn words_of_every_stage_stay_in_their_boxes_and_are_large_enough_for_a_room() {
    for (name, journey) in examples() {
        for size in [Size::Wide, Size::Standard, Size::A4] {
            let drawing = drawn(&journey, "stage", size);
            assert!(!drawing.has_grown, "{name} {}", size.name());
            for page in drawing.document.pages {
                let faults = placing::faults(&page.scene);
                assert!(faults.is_empty(), "{name} {} {}: {faults:#?}", size.name(), page.title);
                for (words, size) in texts(&page.scene.nodes) {
                    assert!(size >= 20.0, "{name} {}: {words} is set in {size}", page.title);
                }
            }
        }
    }
}

#[test]
fn full_stage_continues_on_further_pages_and_loses_nothing() {
    let drawing = drawn(&crowded(), "stage", Size::Wide);
    assert_eq!(titles(&drawing.document), ["1. B (1/3)", "1. B (2/3)", "1. B (3/3)"]);
    let pages = &drawing.document.pages;
    let words: Vec<String> =
        pages.iter().flat_map(|page| texts(&page.scene.nodes)).map(|(words, _)| words).collect();
    for number in 1..=30 {
        let action = format!("Types the number of the card for the second time {number}");
        assert_eq!(words.iter().filter(|it| **it == action).count(), 1, "{action}");
    }
    for page in pages {
        let faults = placing::faults(&page.scene);
        assert!(faults.is_empty(), "{}: {faults:#?}", page.title);
    }
}

#[test]
fn deck_is_the_map_and_then_its_stages() {
    let map = journey(include_str!("../../examples/coat.journey.yaml"));
    let expected = [
        "Buying a winter coat, online then in store",
        "1. Awareness",
        "2. Consideration",
        "3. Purchase",
        "4. Delivery",
        "5. Use and support",
        "6. Loyalty",
    ];
    assert_eq!(titles(&document(&map, "deck")), expected);
}

#[test]
fn notes_of_a_stage_tell_it_in_sentences_with_its_sources() {
    let map = journey(include_str!("../../examples/coat.journey.yaml"));
    let deck = document(&map, "deck");
    let notes = deck.pages[3].notes.join("\n");
    let expected = "\
Stage 3 of 6: Purchase (moment of truth). Phase: Buy. Sunday evening. Owner: E-commerce.
Goals: Pay quickly, know the delivery day.
Actions: Fills the cart on her phone. Looks for the total price.
Touchpoints: Cart, Checkout.
";
    assert_eq!(&notes[..expected.len()], expected, "{notes}");
}
