//! Pictures: nothing clipped, nothing overlapping, readable, the same every time.

mod blueprint;
mod board;
mod brand;
mod changes;
mod channels;
mod contrast;
mod curves;
mod emoji;
mod evidence;
mod generated;
mod golden;
mod hostile_text;
mod html;
mod images;
mod mirrored;
mod paging;
mod placing;
mod portfolio;
mod program;
mod repeatable;
#[cfg(feature = "pptx")]
mod slides;
mod stage_pages;
mod touches;
mod ways;

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cjm::journey::{
    FileTrouble, Journey, Libraries, Library, Surroundings, Text, read, read_library, vocabulary,
};
use cjm::output::svg::{TextAs, svg};
use cjm::picture::fonts::{Fonts, Typesetter};
use cjm::picture::layout::{Layout, LayoutOptions, Size, lay_out};
use cjm::picture::scene::{Group, Node, Rect, Scene};
use cjm::picture::sheets::{Drawing, Need, SHEETS, Sheet, Subject};
use cjm::picture::themes::Theme;
use cjm::picture::view::{View, ViewOptions};
use cjm::text::{Source, parse_with};

/// Files beside a map.
struct Beside(PathBuf);

impl Libraries for Beside {
    fn library(&self, path: &Text) -> Result<Arc<Library>, FileTrouble> {
        let text = std::fs::read_to_string(self.0.join(&path.value));
        let text = text.map_err(|_| FileTrouble::Missing)?;
        let source = Source::new(path.value.clone(), text);
        Ok(Arc::new(read_library(path.value.clone(), source, &Surroundings::default())))
    }
}

/// The journey of a text whose `use` files stand in `folder`.
fn journey_in(folder: &Path, text: &str) -> Journey {
    let source = Source::new("map.journey.yaml", text);
    let parsed = parse_with(&source, vocabulary::hints());
    let files = Beside(folder.to_owned());
    let surroundings = Surroundings { files: Some(&files), ..Surroundings::default() };
    read(&source, &parsed.tree, &surroundings).journey
}

fn journey(text: &str) -> Journey {
    journey_in(Path::new("examples"), text)
}

/// Every example map, by its path.
fn examples() -> Vec<(String, Journey)> {
    let mut maps = Vec::new();
    for folder in ["examples", "examples/fr"] {
        for entry in std::fs::read_dir(folder).expect("the examples are there") {
            let path = entry.expect("a folder can be listed").path();
            let name = path.display().to_string();
            if name.ends_with(".journey.yaml") || name.ends_with(".parcours.yaml") {
                let text = std::fs::read_to_string(&path).expect("examples can be read");
                maps.push((name, journey_in(Path::new(folder), &text)));
            }
        }
    }
    maps.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(maps.len() >= 8, "{} examples", maps.len());
    maps
}

/// A map as it is drawn unless something else is asked for.
fn laid_out(journey: &Journey, size: Size) -> Layout {
    let shown = ViewOptions { images: images::of(journey), ..ViewOptions::default() };
    let view = View::of(journey, &shown);
    let options = LayoutOptions { size, ..LayoutOptions::default() };
    lay_out(&view, options, &mut Typesetter::new(&Fonts::default()))
}

fn scene(journey: &Journey) -> Scene {
    laid_out(journey, Size::Wide).pages.remove(0).scene
}

/// A sheet of a map, as it is drawn unless something else is asked for.
fn drawn(journey: &Journey, sheet: &Sheet, size: Size, theme: &Theme) -> Result<Drawing, Need> {
    let density = sheet.density;
    let images = images::of(journey);
    let shown = ViewOptions { density, images, ..ViewOptions::default() };
    let options = LayoutOptions { size, density, theme, ..LayoutOptions::default() };
    let subject = Subject { journey, options: &shown };
    sheet.draw(subject, options, &mut Typesetter::new(&Fonts::default()))
}

/// Every sheet that can be drawn of a map, by its name.
fn sheets(
    journey: &Journey,
    size: Size,
    theme: &Theme,
) -> impl Iterator<Item = (&'static str, Drawing)> {
    SHEETS.iter().filter_map(move |sheet| {
        let drawing = drawn(journey, sheet, size, theme).ok()?;
        Some((sheet.name, drawing))
    })
}

/// The pages of every sheet of a map, by the sheet's name; one that several sheets have, once.
fn pages(
    journey: &Journey,
    size: Size,
    theme: &Theme,
) -> impl Iterator<Item = (&'static str, Scene)> {
    let mut known = HashSet::new();
    let pages = sheets(journey, size, theme).flat_map(|(name, drawing)| {
        drawing.document.pages.into_iter().map(move |page| (name, page.scene))
    });
    pages.filter(move |(_, scene)| known.insert(svg(scene, &Fonts::default(), TextAs::Plain)))
}

fn scene_of(journey: &Journey, options: &ViewOptions) -> Scene {
    let view = View::of(journey, options);
    let options = LayoutOptions::default();
    lay_out(&view, options, &mut Typesetter::new(&Fonts::default())).pages.remove(0).scene
}

/// Visits all groups of a scene.
fn each_group<'n>(nodes: &'n [Node], visit: &mut impl FnMut(&'n Group)) {
    for node in nodes {
        if let Node::Group(group) = node {
            visit(group);
            each_group(&group.nodes, visit);
        }
    }
}

/// All rectangles of a scene, and the squares around its circles.
fn rects(nodes: &[Node]) -> Vec<Rect> {
    let mut found = Vec::new();
    for node in nodes {
        match node {
            Node::Group(group) => found.extend(rects(&group.nodes)),
            Node::Rect(rect) => found.push(rect.clone()),
            Node::Circle(circle) => found.push(Rect {
                x: circle.x - circle.radius,
                y: circle.y - circle.radius,
                width: 2.0 * circle.radius,
                height: 2.0 * circle.radius,
                radius: circle.radius,
                fill: circle.fill,
                stroke: circle.stroke,
            }),
            Node::Image(image) => found.push(Rect {
                x: image.x,
                y: image.y,
                width: image.width,
                height: image.height,
                radius: image.radius,
                fill: None,
                stroke: None,
            }),
            Node::Path(_) | Node::Icon(_) | Node::Text(_) => {}
        }
    }
    found
}
