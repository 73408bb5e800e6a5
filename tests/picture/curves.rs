//! Several curves on one chart: whose they are, and that they leave each other room.

use std::sync::Arc;

use cjm::journey::Index;
use cjm::picture::color::Color;
use cjm::picture::layout::Size;
use cjm::picture::scene::{Circle, Node};
use cjm::picture::themes::brand::Palette;
use cjm::picture::themes::{THEMES, Theme};
use cjm::picture::view::{
    Cells, CurveLook, Density, Emotions, LaneKind, Symbol, View, ViewOptions,
};

use super::placing::faults;
use super::{contrast, journey, laid_out, pages};

const FIVE: &str = "\
journey: Renewing a contract
persona: [Ana, Ben, Cleo, Dan, Eve]
personas: [{ persona: Ana }, { persona: Ben }, { persona: Cleo }, { persona: Dan }, { persona: Eve }]
stages:
  - { stage: Notice, emotion: { ana: -1, ben: curious, cleo: angry, dan: 0.5, eve: 1 } }
  - { stage: Compare, emotion: { ana: worried, ben: worried, cleo: worried, dan: -0.8, eve: 1 } }
  - { stage: Sign, emotion: { ana: relieved, ben: proud, cleo: 0.4, eve: 1 }, moment_of_truth: The price }
  - { stage: Use, emotion: { ana: 2, ben: 2, cleo: -2, dan: 1.6, eve: 1 }, emotion_target: 1.5 }
";

fn emotions(map: &str, options: &ViewOptions) -> Emotions {
    let lanes = View::of(&journey(map), options).lanes;
    let found = lanes.into_iter().find_map(|lane| match lane.cells {
        Cells::Emotions(emotions) => Some(emotions),
        _ => None,
    });
    found.expect("the map has feelings")
}

fn whose(emotions: &Emotions) -> Vec<(&str, CurveLook)> {
    emotions.curves.iter().map(|curve| (curve.name.as_str(), curve.look)).collect()
}

#[test]
fn personas_who_feel_otherwise_have_curves_of_their_own() {
    let map = "journey: A\n\
         persona: [Ana, Ben, Cleo]\n\
         personas: [{ persona: Ana }, { persona: Ben }, { persona: Cleo }]\n\
         stages:\n\
         \x20 - { stage: See, emotion: { ana: -1, ben: 1, cleo: -1 } }\n\
         \x20 - { stage: Buy, emotion: calm }\n";
    let all = emotions(map, &ViewOptions::default());
    let expected = vec![("Ana, Cleo", CurveLook::Principal), ("Ben", CurveLook::Other(0))];
    assert_eq!(whose(&all), expected);
    let ben = ViewOptions { persona: Some(Index::new(1)), ..ViewOptions::default() };
    assert_eq!(whose(&emotions(map, &ben)), vec![("Ben", CurveLook::Principal)]);
}

#[test]
fn personas_who_feel_the_same_share_one_curve_without_a_legend() {
    let map = "journey: A\npersona: [Ana, Ben]\npersonas: [{ persona: Ana }, { persona: Ben }]\n\
         stages:\n  - { stage: See, emotion: 1 }\n  - { stage: Buy, emotion: calm }\n";
    let view = View::of(&journey(map), &ViewOptions::default());
    assert!(!view.legend.iter().any(|it| matches!(it.symbol, Symbol::Curve(_))));
}

#[test]
fn fifth_curve_is_left_out_and_named() {
    let drawn = laid_out(&journey(FIVE), Size::Wide);
    assert_eq!(drawn.losses.left_out, vec!["the emotion curve of Eve"]);
    let legend = View::of(&journey(FIVE), &ViewOptions::default()).legend;
    let curves = legend.iter().filter(|it| matches!(it.symbol, Symbol::Curve(_)));
    let names: Vec<&str> = curves.map(|it| it.words.as_str()).collect();
    assert_eq!(names, vec!["Ana", "Ben", "Cleo", "Dan"]);
}

#[test]
fn what_is_decided_has_a_row_of_its_own_beside_several_curves() {
    let lanes = View::of(&journey(FIVE), &ViewOptions::default()).lanes;
    let kinds: Vec<LaneKind> = lanes.into_iter().map(|lane| lane.kind).collect();
    assert_eq!(kinds, vec![LaneKind::Emotions, LaneKind::Moments]);
}

/// The white discs under faces.
pub(super) fn faces(nodes: &[Node]) -> Vec<&Circle> {
    let found = nodes.iter().flat_map(|node| match node {
        Node::Group(group) => faces(&group.nodes),
        Node::Circle(circle) if circle.stroke.is_none() && circle.radius > 12.0 => vec![circle],
        Node::Circle(_)
        | Node::Rect(_)
        | Node::Path(_)
        | Node::Icon(_)
        | Node::Image(_)
        | Node::Text(_) => vec![],
    });
    found.collect()
}

#[test]
fn faces_and_words_of_several_curves_leave_each_other_free() {
    for size in Size::ALL {
        let scene = laid_out(&journey(FIVE), size).pages.remove(0).scene;
        assert_eq!(faults(&scene), Vec::<String>::new(), "{}", size.name());
        let emotions: Vec<&Node> = scene
            .nodes
            .iter()
            .filter_map(|node| match node {
                Node::Group(stage) => stage.nodes.iter().find(|node| {
                    matches!(node, Node::Group(cell)
                        if cell.part == cjm::picture::scene::Part::Cell("emotions".to_owned()))
                }),
                _ => None,
            })
            .collect();
        assert_eq!(emotions.len(), 4);
        for cell in emotions {
            let faces = faces(std::slice::from_ref(cell));
            for (place, one) in faces.iter().enumerate() {
                for other in &faces[place + 1..] {
                    let apart = (one.x - other.x).hypot(one.y - other.y);
                    let own = (one.x - other.x).abs() < 0.1 && (one.y - other.y).abs() < 0.1;
                    let least = one.radius.max(other.radius);
                    assert!(own || apart >= least, "{}: {one:?} hides {other:?}", size.name());
                }
            }
        }
    }
}

#[test]
fn future_map_shows_todays_curve_behind_its_own() {
    let today = "journey: A\npersona: Ana\nstages:\n\
         \x20 - { stage: See, emotion: -1 }\n\
         \x20 - { stage: Queue, emotion: angry }\n\
         \x20 - { stage: Pay up, id: pay, emotion: 0.5 }\n";
    let future = "journey: A\npersona: Ana\nstate: future\nstages:\n\
         \x20 - { stage: See, emotion: 1 }\n\
         \x20 - { stage: Pay, emotion: 2 }\n\
         \x20 - { stage: Tell, emotion: proud }\n";
    let replaced = Some(Arc::new(journey(today)));
    let shown = emotions(future, &ViewOptions { replaced, ..ViewOptions::default() });
    let expected =
        vec![("Future state", CurveLook::Principal), ("Current state", CurveLook::Before)];
    assert_eq!(whose(&shown), expected);
    let scores: Vec<_> =
        shown.curves[1].nodes.iter().map(|node| node.as_ref().map(|node| node.score)).collect();
    assert_eq!(scores, vec![Some(-1.0), Some(0.5), None]);
}

#[test]
fn words_in_the_area_of_the_first_curve_have_a_ground_to_be_read_on() {
    let map = "journey: Home care\npersona: [Nadia, Joel]\n\
         personas: [{ persona: Nadia }, { persona: Joel }]\nstages:\n\
         \x20 - { stage: First ring, emotion: { nadia: anxious -0.8, joel: nervous -1.1 } }\n\
         \x20 - { stage: Weeks, emotion: { nadia: serene +1.1, joel: proud +1.3 } }\n\
         \x20 - { stage: A year on, emotion: { nadia: grateful +1.6, joel: worn out -0.7 } }\n";
    THEMES.iter().for_each(|theme| contrast::check("two curves", &journey(map), theme));
}

#[test]
fn board_gives_up_the_row_of_what_is_decided_before_the_pains() {
    let map = "journey: A\npersona: [Ana, Ben]\npersonas: [{ persona: Ana }, { persona: Ben }]\n\
         stages:\n  - stage: See\n    emotion: { ana: -1, ben: 1 }\n    pains: [Slow]\n\
         \x20   moment_of_truth: The price\n    opportunities: [Faster]\n";
    let options = ViewOptions { density: Density::Board, ..ViewOptions::default() };
    let kinds = |view: &View| -> Vec<LaneKind> {
        view.lanes.iter().map(|lane| lane.kind.clone()).collect()
    };
    let view = View::of(&journey(map), &options);
    let full = [LaneKind::Emotions, LaneKind::Moments, LaneKind::Pains, LaneKind::Opportunities];
    assert_eq!(kinds(&view), full);
    let leaner = view.with_less_below().expect("there is more than two lanes");
    assert_eq!(kinds(&leaner), [LaneKind::Emotions, LaneKind::Pains, LaneKind::Opportunities]);
}

#[test]
fn four_curves_are_drawn_in_a_brand_of_one_colour() {
    let brand = Palette::new("one".to_owned(), Theme::named("light").expect("known"));
    let brand = Palette { accent: Some(Color::hex(0x0B2A6B)), ..brand };
    let (theme, _) = brand.theme().expect("it is possible");
    let five = journey(FIVE);
    for (sheet, scene) in pages(&five, Size::Wide, &theme).filter(|(sheet, _)| *sheet == "map") {
        contrast::check_page(sheet, scene, &theme);
    }
}
