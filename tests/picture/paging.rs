//! Maps that are too full for one page.

use std::collections::BTreeSet;

use cjm::picture::layout::{Layout, Losses, Size};
use cjm::picture::scene::Node;

use super::placing::all_faults;
use super::{journey, laid_out};

/// A map of so many full stages, in phases of three where asked.
fn map(stages: usize, phase: impl Fn(usize) -> String) -> String {
    let stage = |number: usize| {
        let text = "The customer compares offers and reads what others wrote and calls a friend";
        format!(
            "  - stage: Step {number}\n{}    goal: {text}\n    actions: [{text}, Then {text}, Again {text}]\n    \
             touchpoints: [Website, Shop, Friend]\n    thoughts: ['{text}?', '{text}!']\n    emotion: {}\n    \
             pains: [{text}, Then {text}, Again {text}]\n    opportunities: [{text}, Again {text}]\n",
            phase(number),
            ["-1", "1", "2"][number % 3]
        )
    };
    let stages: String = (1..=stages).map(stage).collect();
    format!("journey: A long way\npersona: Claire\nstages:\n{stages}")
}

/// The labels of the stages on each page.
fn stages(layout: &Layout) -> Vec<Vec<String>> {
    let stages = |nodes: &[Node]| -> Vec<String> {
        let groups = nodes.iter().filter_map(|node| match node {
            Node::Group(group) if group.id.as_ref()?.starts_with("stage-") => group.label.clone(),
            _ => None,
        });
        groups.collect()
    };
    layout.pages.iter().map(|page| stages(&page.scene.nodes)).collect()
}

#[test]
fn every_stage_stands_on_one_page_in_its_order_and_no_page_grows() {
    for count in [12, 14, 31] {
        let layout = laid_out(&journey(&map(count, |_| String::new())), Size::Wide);
        assert!(layout.pages.len() > 1 && !layout.has_grown, "{count}: {}", layout.pages.len());
        let expected: Vec<String> = (1..=count).map(|number| format!("Step {number}")).collect();
        assert_eq!(stages(&layout).concat(), expected);
        let sizes = layout.pages.iter().map(|page| (page.scene.width, page.scene.height));
        assert!(sizes.clone().all(|size| size == (1920.0, 1080.0)), "{count}");
        let faults = all_faults(&layout.pages);
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn pages_end_with_phases_and_are_called_after_them() {
    let phase =
        |number: usize| format!("    phase: Phase {}\n", ["A", "B", "C", "D"][(number - 1) / 3]);
    let layout = laid_out(&journey(&map(12, phase)), Size::Wide);
    let titles: Vec<&str> = layout.pages.iter().map(|page| &*page.title).collect();
    assert_eq!(titles, ["Phase A – Phase B", "Phase C – Phase D"]);
}

#[test]
fn ids_of_several_pages_are_different() {
    let layout = laid_out(&journey(&map(14, |_| String::new())), Size::Wide);
    let ids: BTreeSet<&str> = layout.pages.iter().map(|page| &*page.scene.id).collect();
    assert_eq!(ids.len(), layout.pages.len());
}

#[test]
fn stage_with_a_number_of_three_digits_shows_it_unbroken() {
    let layout = laid_out(&journey(&map(101, |_| String::new())), Size::Wide);
    assert_eq!(layout.losses, Losses::default());
    assert_eq!(stages(&layout).concat().last().map(String::as_str), Some("Step 101"));
}
