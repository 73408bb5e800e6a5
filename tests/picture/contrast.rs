//! Words read on what lies under them: WCAG AA, measured in pixels.

use cjm::journey::Journey;
use cjm::output::svg::{TextAs, svg};
use cjm::picture::color::Color;
use cjm::picture::fonts::Fonts;
use cjm::picture::layout::Size;
use cjm::picture::scene::{Group, Node, Scene, Text};
use cjm::picture::themes::{THEMES, Theme};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::{examples, pages};

/// The large quotation mark of a bubble: an ornament, the words beside it say it all.
const ORNAMENT: &str = "“";

fn without_words(nodes: &[Node], words: &mut Vec<Text>) -> Vec<Node> {
    let mut kept = Vec::new();
    for node in nodes {
        match node {
            Node::Group(group) => kept.push(Node::Group(Group {
                id: group.id.clone(),
                label: group.label.clone(),
                part: group.part.clone(),
                nodes: without_words(&group.nodes, words),
            })),
            Node::Text(text) => words.push(text.clone()),
            other => kept.push(other.clone()),
        }
    }
    kept
}

fn pixels(scene: &Scene) -> Pixmap {
    let document = svg(scene, &Fonts::default(), TextAs::Outlined);
    let tree = Tree::from_str(&document, &Options::default()).expect("our SVG is well-formed");
    let mut pixels =
        Pixmap::new(scene.width as u32, scene.height as u32).expect("a page has a size");
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels
}

/// The lowest contrast of a text with the pixels under its letters; `None` for one off the page.
fn worst(text: &Text, ground: &Pixmap) -> Option<f64> {
    let mut worst: Option<f64> = None;
    for line in &text.lines {
        let (left, width) = (text.left_of(line), line.shaped.width_at(text.size, text.tracking));
        let columns = (left as u32..=(left + width) as u32).step_by(3);
        for x in columns {
            for y in ((line.y - 0.7 * text.size) as u32..=line.y as u32).step_by(3) {
                let Some(pixel) = ground.pixel(x, y) else { continue };
                let under = Color { red: pixel.red(), green: pixel.green(), blue: pixel.blue() };
                let contrast = text.color.contrast(under);
                worst = Some(worst.map_or(contrast, |worst| worst.min(contrast)));
            }
        }
    }
    worst
}

#[test]
fn words_of_every_example_contrast_with_what_is_under_them_in_every_theme() {
    for (name, journey) in examples() {
        THEMES.iter().for_each(|theme| check(&name, &journey, theme));
    }
}

/// How much words must stand out from their ground.
fn least(theme: &Theme) -> f64 {
    if theme.name == "high-contrast" { 7.0 } else { 4.5 }
}

pub(super) fn check(name: &str, journey: &Journey, theme: &Theme) {
    for (sheet, scene) in pages(journey, Size::Wide, theme) {
        check_page(&format!("{name}, {sheet}, {}", theme.name), scene, theme);
    }
}

pub(super) fn check_page(name: &str, mut scene: Scene, theme: &Theme) {
    let mut words = Vec::new();
    scene.nodes = without_words(&scene.nodes, &mut words);
    let ground = pixels(&scene);
    assert!(words.len() > 4, "{name}: {} texts", words.len());
    for text in words {
        let shown = &text.lines[0].shaped.text;
        let contrast = worst(&text, &ground);
        let is_readable = contrast.is_some_and(|contrast| contrast >= least(theme));
        assert!(shown == ORNAMENT || is_readable, "{name}: {shown}: {contrast:?}");
    }
}
