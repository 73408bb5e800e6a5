//! What is felt at touchpoints: which rings there are, and that they keep off everything else.

use cjm::picture::scene::{Circle, Group, Node};
use cjm::picture::view::{Cells, Density, Emotions, LaneKind, Touch, View, ViewOptions};

use super::curves::faces;
use super::placing::inks;
use super::{each_group, examples, journey, scene};

fn emotions(map: &str) -> Emotions {
    let lanes = View::of(&journey(map), &ViewOptions::default()).lanes;
    let found = lanes.into_iter().find_map(|lane| match lane.cells {
        Cells::Emotions(emotions) => Some(emotions),
        _ => None,
    });
    found.expect("the map has feelings")
}

#[test]
fn touchpoints_and_channels_that_feel_otherwise_than_their_stage_have_rings() {
    let map = "journey: A\nstages:\n\
         \x20 - stage: Buy\n    emotion: 0.8\n    touchpoints:\n\
         \x20     - { touchpoint: Cart, channel: website, emotion: 1 }\n\
         \x20     - { touchpoint: Till, channel: store, emotion: annoyed -1 }\n\
         \x20     - { touchpoint: Advice, channel: [store, app], emotion: { store: 1.5, app: -0.5 } }\n\
         \x20     - { touchpoint: Receipt, channel: email }\n\
         \x20 - stage: Use\n    emotion: 0.8\n    touchpoints:\n\
         \x20     - { touchpoint: Coat, channel: product, emotion: 1 }\n";
    let touch =
        |label: &str, scores: &[f64]| Touch { label: label.to_owned(), scores: scores.to_vec() };
    let expected = vec![
        vec![
            touch("Cart: +1 (+1)", &[1.0]),
            touch("Till: Annoyed (−1)", &[-1.0]),
            touch("Advice: Store (+1.5), App (−0.5)", &[-0.5, 1.5]),
        ],
        vec![],
    ];
    assert_eq!(emotions(map).touches, expected);
}

#[test]
fn several_curves_have_no_rings() {
    let map = "journey: A\npersona: [Ana, Ben]\npersonas: [{ persona: Ana }, { persona: Ben }]\n\
         stages:\n  - stage: Buy\n    emotion: { ana: 1, ben: -1 }\n    touchpoints:\n\
         \x20     - { touchpoint: Cart, channel: website, emotion: -2 }\n";
    assert_eq!(emotions(map).touches, vec![vec![]]);
}

/// The rings of touchpoints in a cell.
fn rings(cell: &Group) -> Vec<&Circle> {
    let found = cell.nodes.iter().flat_map(|node| match node {
        Node::Group(touch) if touch.label.is_some() => touch.nodes.iter().collect(),
        _ => Vec::new(),
    });
    let rings = found.filter_map(|node| match node {
        Node::Circle(circle) if circle.stroke.is_some() => Some(circle),
        _ => None,
    });
    rings.collect()
}

#[test]
fn rings_touch_neither_words_nor_faces() {
    let mut count = 0;
    for (name, journey) in examples() {
        if !["coat", "harness", "garage", "manteau"].iter().any(|wanted| name.contains(wanted)) {
            continue;
        }
        let scene = scene(&journey);
        let inks = inks(&scene);
        each_group(&scene.nodes, &mut |cell| {
            if !cell.id.as_ref().is_some_and(|id| id.ends_with("_emotions")) {
                return;
            }
            let faces = faces(&cell.nodes);
            for ring in rings(cell) {
                count += 1;
                let own = ring.radius;
                let is_off = faces.iter().all(|face| {
                    (face.x - ring.x).hypot(face.y - ring.y) >= face.radius - 3.0 + own
                });
                assert!(is_off, "{name}: {ring:?} reaches into a face");
                let hit = inks.iter().find(|ink| {
                    ink.left < ring.x + own
                        && ring.x - own < ink.right
                        && ink.top < ring.y + own
                        && ring.y - own < ink.bottom
                });
                assert!(hit.is_none(), "{name}: {ring:?} reaches into {hit:?}");
            }
        });
    }
    assert!(count > 10, "{count} rings");
}

#[test]
fn board_shows_the_curve_without_rings() {
    let map = "journey: A\nstages:\n  - stage: Buy\n    emotion: 1\n\
         \x20   touchpoints: [{ touchpoint: Till, channel: store, emotion: -1 }]\n";
    let of = |density| View::of(&journey(map), &ViewOptions { density, ..ViewOptions::default() });
    let count = |view: &View| match &view.lanes.iter().find(|it| it.kind == LaneKind::Emotions) {
        Some(lane) => match &lane.cells {
            Cells::Emotions(emotions) => emotions.touches[0].len(),
            _ => 0,
        },
        None => 0,
    };
    assert_eq!((count(&of(Density::Detail)), count(&of(Density::Board))), (1, 0));
}
