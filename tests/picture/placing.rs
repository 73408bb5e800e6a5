//! usvg as an independent witness: where words are drawn, and whether that is where they belong.
//!
//! The plain SVG is read back with nothing but the compiled-in fonts. usvg shapes the words itself;
//! the ink of each text must lie within the smallest box drawn around it, and no two may touch.

use std::fmt;
use std::sync::Arc;

use cjm::output::svg::{TextAs, svg};
use cjm::picture::document::Page;
use cjm::picture::fonts::{Fonts, Style};
use cjm::picture::layout::Size;
use cjm::picture::scene::{Node, Rect, Scene};
use cjm::picture::themes::THEMES;
use resvg::usvg::{self, Options, Tree, fontdb};

use super::{examples, journey, laid_out, pages, rects};

/// The ink of a text on the page.
pub(super) struct Ink {
    words: String,
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl fmt::Debug for Ink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { words, left, top, right, bottom } = self;
        write!(f, "“{words}” at {left:.1}–{right:.1} × {top:.1}–{bottom:.1}")
    }
}

/// The faults of all pages.
pub(super) fn all_faults(pages: &[Page]) -> Vec<String> {
    pages.iter().flat_map(|page| faults(&page.scene)).collect()
}

/// Checks the laws of placing and returns the broken ones.
pub(super) fn faults(scene: &Scene) -> Vec<String> {
    let inks = inks(scene);
    let boxes = rects(&scene.nodes);
    let mut faults = Vec::new();
    for ink in &inks {
        if let Some(around) = smallest_around(ink, &boxes)
            && !is_within(ink, around)
        {
            faults.push(format!("{ink:?} leaves {around:?}"));
        }
        if ink.left < 0.0 || ink.top < 0.0 || ink.right > scene.width || ink.bottom > scene.height {
            faults.push(format!("{ink:?} leaves the page"));
        }
    }
    let mut by_top: Vec<&Ink> = inks.iter().collect();
    by_top.sort_by(|a, b| a.top.total_cmp(&b.top));
    for (place, ink) in by_top.iter().enumerate() {
        let below = by_top[place + 1..].iter().take_while(|other| other.top < ink.bottom - 0.3);
        for other in below {
            if other.left < ink.right - 0.3 && ink.left < other.right - 0.3 {
                faults.push(format!("{ink:?} touches {other:?}"));
            }
        }
    }
    faults
}

pub(super) fn inks(scene: &Scene) -> Vec<Ink> {
    let fonts = Fonts::default();
    // The space behind a line is for copying and has no ink.
    let document = svg(scene, &fonts, TextAs::Plain);
    let mut database = fontdb::Database::new();
    for style in Style::ALL {
        database.load_font_data(style.bytes().to_vec());
    }
    let options = Options { fontdb: Arc::new(database), ..Options::default() };
    let tree = Tree::from_str(&document, &options).expect("our SVG is well-formed");
    let mut inks = Vec::new();
    collect(tree.root(), &mut inks);
    inks
}

fn collect(group: &usvg::Group, inks: &mut Vec<Ink>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => collect(group, inks),
            usvg::Node::Text(text) => {
                let chunks = text.chunks().iter().map(usvg::TextChunk::text);
                let ink = text.flattened().abs_bounding_box();
                inks.push(Ink {
                    words: chunks.collect(),
                    left: f64::from(ink.left()),
                    top: f64::from(ink.top()),
                    right: f64::from(ink.right()),
                    bottom: f64::from(ink.bottom()),
                });
            }
            usvg::Node::Path(_) | usvg::Node::Image(_) => {}
        }
    }
}

fn smallest_around<'b>(ink: &Ink, boxes: &'b [Rect]) -> Option<&'b Rect> {
    let (x, y) = (f64::midpoint(ink.left, ink.right), f64::midpoint(ink.top, ink.bottom));
    let around = boxes.iter().filter(|rect| {
        (rect.x..rect.x + rect.width).contains(&x) && (rect.y..rect.y + rect.height).contains(&y)
    });
    around.min_by(|a, b| (a.width * a.height).total_cmp(&(b.width * b.height)))
}

fn is_within(ink: &Ink, rect: &Rect) -> bool {
    const SLACK: f64 = 0.5;
    ink.left >= rect.x - SLACK
        && ink.right <= rect.x + rect.width + SLACK
        && ink.top >= rect.y - SLACK
        && ink.bottom <= rect.y + rect.height + SLACK
}

/// The smallest words.
fn least(nodes: &[Node]) -> f64 {
    let sizes = nodes.iter().map(|node| match node {
        Node::Group(group) => least(&group.nodes),
        Node::Text(text) => text.size,
        Node::Rect(_) | Node::Circle(_) | Node::Path(_) | Node::Icon(_) | Node::Image(_) => {
            f64::MAX
        }
    });
    sizes.fold(f64::MAX, f64::min)
}

#[test]
fn words_of_every_example_stay_in_their_boxes_apart_and_no_smaller_than_eleven_pixels() {
    for (name, journey) in examples() {
        for size in Size::ALL {
            for (sheet, scene) in pages(&journey, size, THEMES[0]) {
                let faults = faults(&scene);
                assert!(faults.is_empty(), "{name} {sheet} {}: {faults:#?}", size.name());
                let least = least(&scene.nodes);
                assert!(least >= 11.0, "{name} {sheet} {}: {least}", size.name());
            }
        }
    }
}

#[test]
fn maps_that_are_all_too_much_or_next_to_nothing_fit_too() {
    let long = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
    let stage = |number: usize| {
        format!(
            "  - stage: {long}{number}\n    phase: {long}\n    when: {long}\n    owner: {long}\n    \
             goal: {long}\n    actions: [{long}]\n    touchpoints: [{long} @website]\n    \
             thoughts: [{long}]\n    quotes: [{{quote: {long}, who: {long}}}]\n    emotion: {}\n    \
             moment_of_truth: {long} {long}\n    pains: [{{pain: {long}, severity: 5}}]\n    \
             opportunities: [{{opportunity: {long}, owner: {long}, customer_value: 5}}]\n    \
             kpis: [{{kpi: {long}, actual: 1200 {long}, target: 1300 {long}}}]\n",
            ["-2", "+2", "0"][number % 3]
        )
    };
    let head = format!(
        "journey: {long} {long} {long}\nheadline: {long}\nscenario: {long}\nowner: {long}\n\
         persona: {{persona: {long}, role: {long}, quote: {long} {long}, traits: [{long}, {long}], \
         goals: [{long}, {long}], needs: [{long}], pains: [{long}], success: {long}, \
         demographics: {{{long}: {long}}}, behaviour: {{site: {long}}}, motivations: [{long}], \
         share: 7%, segment: {long}, empathy: {{says: {long}, does: [{long}, {long}]}}}}\nstages:\n"
    );
    let many: String = (0..14).map(stage).collect();
    let few: String = (0..2).map(stage).collect();
    let maps = [
        head.clone() + &many,
        head + &few,
        "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n".to_owned(),
        "journey: A\nstages:\n  - stage: B\n    touchpoints: none\n    emotion: -2\n".to_owned(),
        "journey: ''\nstages:\n  - stage: B\n".to_owned(),
    ];
    for map in &maps {
        for size in Size::ALL {
            for (sheet, scene) in pages(&journey(map), size, THEMES[0]) {
                let faults = faults(&scene);
                assert!(faults.is_empty(), "{sheet} {} {map}: {faults:#?}", size.name());
            }
        }
    }
}

#[test]
fn pages_have_the_size_asked_for_when_the_map_fits() {
    let map = journey(include_str!("../../examples/minimal.journey.yaml"));
    let pages = Size::ALL.map(|size| {
        let layout = laid_out(&map, size);
        let scene = &layout.pages[0].scene;
        (scene.width, scene.height, layout.has_grown)
    });
    let [wide, standard, a4, a3, poster] = pages;
    assert_eq!(wide, (1920.0, 1080.0, false));
    assert_eq!(standard, (1440.0, 1080.0, false));
    assert_eq!((a4, a3), ((1920.0, 1358.0, false), (1920.0, 1358.0, false)));
    assert_eq!((poster.0, poster.2), (2880.0, false));
}
