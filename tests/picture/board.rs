//! Maps for the board: little, large, and what to take up first.

use cjm::picture::fonts::{Fonts, Typesetter};
use cjm::picture::layout::{Layout, LayoutOptions, Size};
use cjm::picture::scene::Node;
use cjm::picture::sheets::{MAP, Subject};
use cjm::picture::view::{Density, View, ViewOptions};

use super::placing::all_faults;
use super::{examples, journey};

fn on_the_board(journey: &cjm::journey::Journey, size: Size) -> Layout {
    let shown = ViewOptions { density: Density::Board, ..ViewOptions::default() };
    let fonts = Fonts::default();
    let options = LayoutOptions { size, density: Density::Board, ..LayoutOptions::default() };
    let subject = Subject { journey, options: &shown };
    let drawing = MAP.draw(subject, options, &mut Typesetter::new(&fonts));
    let drawing = drawing.expect("maps need nothing");
    Layout { pages: drawing.document.pages, has_grown: drawing.has_grown, losses: drawing.losses }
}

fn least(nodes: &[Node]) -> f64 {
    let sizes = nodes.iter().map(|node| match node {
        Node::Group(group) => least(&group.nodes),
        Node::Text(text) => text.size,
        _ => f64::MAX,
    });
    sizes.fold(f64::MAX, f64::min)
}

#[test]
fn every_example_is_at_most_two_slides_of_large_words() {
    for (name, journey) in examples() {
        let layout = on_the_board(&journey, Size::Wide);
        assert!(layout.pages.len() <= 2 && !layout.has_grown, "{name}");
        for page in &layout.pages {
            assert_eq!((page.scene.width, page.scene.height), (1920.0, 1080.0), "{name}");
            assert!(least(&page.scene.nodes) >= 20.0, "{name}");
        }
        let faults = all_faults(&layout.pages);
        assert!(faults.is_empty(), "{name}: {faults:#?}");
    }
}

#[test]
fn gravest_pains_are_priorities_with_stage_share_owner_and_date() {
    let text = "journey: A\npersona: Léa\nowner: Shop\nstages:\n  - stage: Buy\n    pains:\n      \
        - { pain: Slow, severity: 3 }\n      - { pain: Dear, severity: 5, frequency: 36% }\n      \
        - { pain: Rude, severity: 5, frequency: 40% }\n      - Odd\n      \
        - { pain: Late, severity: 2 }\n    opportunities:\n      \
        - { opportunity: Train, solves: [Rude], owner: Stores, due: 2027-02-01 }\n";
    let options = ViewOptions { density: Density::Board, ..ViewOptions::default() };
    let priorities = View::of(&journey(text), &options).priorities;
    let lines = priorities.iter().map(|it| {
        let answer = it.answer.as_ref().map(|it| format!("{} {}", it.title, it.notes.join(" ")));
        format!("{} {} {:?} {answer:?}", it.stage.as_deref().unwrap_or("–"), it.pain, it.share)
    });
    assert_eq!(
        lines.collect::<Vec<_>>(),
        [
            "Buy Rude Some(\"40% of customers\") Some(\"Train Stores Feb 2027\")",
            "Buy Dear Some(\"36% of customers\") None",
            "Buy Slow None None",
        ]
    );
}

#[test]
fn priorities_that_are_longer_than_the_lanes_end_above_the_legend() {
    let pain = "Nobody says when it comes and nobody answers the telephone ".repeat(4);
    let pains = format!("[{{ pain: {pain}A, severity: 5 }}, {{ pain: {pain}B, severity: 4 }}]");
    let text = format!("journey: A\nstages: [{{ stage: Buy, pains: {pains} }}]\n");
    let layout = on_the_board(&journey(&text), Size::Poster);
    let faults = all_faults(&layout.pages);
    assert!(faults.is_empty(), "{faults:#?}");
}
