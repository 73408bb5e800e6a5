//! Scenes as SVG: readable markup, grouped by lane and stage, that also opens in slides and editors.
//!
//! No script, style sheet variable, `foreignObject` or outside reference: viewers and slide programs
//! disagree about those; clip paths only where a font asks for one. Words reach the page in one of
//! several ways, [`TextAs`].

mod colored;
mod embed;
mod families;
mod inline;
mod outline;
mod shapes;
mod trace;

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::markup::{self, Markup, push_number};
use super::picture::{PictureFormat, Write};
use crate::picture::fonts::{FaceId, Fonts, GlyphOutline, OutlinePart};
use crate::picture::ids::within;
use crate::picture::scene::{Group, ImageNode, Node, Scene, Text};
use crate::picture::sheets::MAP;
use crate::picture::view::Details;
use families::Families;
pub(super) use inline::Inline;
use outline::GlyphOutlines;
use trace::Tracer;

/// The format.
pub(super) static SVG: PictureFormat = PictureFormat {
    name: "svg",
    about: "shapes and words, for the web and every size",
    sheet: &MAP,
    details: Details::Untold,
    write: Write::EachPage(
        |scene, fonts, options| Ok(svg(scene, fonts, options.text).into_bytes()),
    ),
};

/// How words are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextAs {
    /// Text, with the letters it needs of each font inside the file.
    #[default]
    Embedded,
    /// Outlines: the same everywhere, also where web fonts are unknown.
    Outlined,
    /// Outlines without any structure, one path per line: for programs that draw them at once.
    Traced,
    /// Text in whatever font the viewer finds.
    Plain,
}

/// The scene as an SVG document.
pub fn svg(scene: &Scene, fonts: &Fonts<'_>, text: TextAs) -> String {
    let mut markup = Markup::new();
    let families = Families::new(fonts, letters(&scene.nodes).keys());
    open(&mut markup, scene, &families);
    let mut words = match text {
        TextAs::Embedded => {
            embed::write_fonts(&mut markup, fonts, &letters(&scene.nodes));
            Words::Written(families)
        }
        TextAs::Outlined => {
            let mut outlines = GlyphOutlines::default();
            outlines.write_definitions(&mut markup, fonts, &scene.nodes);
            Words::Outlined(outlines)
        }
        TextAs::Traced => {
            let tracer = Tracer::new(fonts, &scene.nodes);
            tracer.write_definitions(&mut markup);
            Words::Traced(tracer)
        }
        TextAs::Plain => Words::Written(families),
    };
    shapes::write_ground(&mut markup, scene);
    let mut hand = Hand { scene, words: &mut words, attributes: &|_| Attributes::new() };
    for node in &scene.nodes {
        write(&mut markup, node, &mut hand);
    }
    markup.close("svg");
    markup.finish()
}

/// Names and values.
pub(super) type Attributes = Vec<(&'static str, String)>;

/// How the nodes of a scene are written.
struct Hand<'h, 'f> {
    scene: &'h Scene,
    words: &'h mut Words<'f>,
    /// What groups have besides their id and label.
    attributes: &'h dyn Fn(&Group) -> Attributes,
}

enum Words<'f> {
    Written(Families),
    Outlined(GlyphOutlines),
    Traced(Tracer<'f>),
}

fn open(markup: &mut Markup, scene: &Scene, families: &Families) {
    let (title, description) = (within(&scene.id, "title"), within(&scene.id, "desc"));
    let size = [scene.width, scene.height].map(markup::number);
    markup.open(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
            ("width", &size[0]),
            ("height", &size[1]),
            ("viewBox", &format!("0 0 {} {}", size[0], size[1])),
            ("role", "img"),
            ("aria-labelledby", &format!("{title} {description}")),
            ("xml:lang", &scene.language),
            ("font-family", families.usual()),
        ],
    );
    markup.leaf("title", &[("id", &title)], &scene.title);
    markup.leaf("desc", &[("id", &description)], &scene.description);
}

/// The words that each font draws.
fn letters<'n>(nodes: impl IntoIterator<Item = &'n Node>) -> BTreeMap<FaceId, String> {
    let mut letters = BTreeMap::<FaceId, String>::new();
    each_text(nodes, &mut |text| {
        for line in &text.lines {
            for run in &line.shaped.runs {
                letters.entry(run.face).or_default().push_str(&line.shaped.text[run.range.clone()]);
            }
        }
    });
    letters
}

/// A picture inside the file.
fn write_image(markup: &mut Markup, image: &ImageNode) {
    markup.start("image");
    markup.number("x", image.x);
    markup.number("y", image.y);
    markup.number("width", image.width);
    markup.number("height", image.height);
    markup.attribute("preserveAspectRatio", "none");
    markup.attribute("role", "img");
    markup.attribute("aria-label", &image.label);
    markup.value("xlink:href", |out| {
        out.push_str("data:image/png;base64,");
        STANDARD.encode_string(&*image.embedded(), out);
    });
    markup.end_empty();
}

fn each_text<'n>(nodes: impl IntoIterator<Item = &'n Node>, visit: &mut dyn FnMut(&'n Text)) {
    for node in nodes {
        match node {
            Node::Group(group) => each_text(&group.nodes, visit),
            Node::Text(text) => visit(text),
            Node::Rect(_) | Node::Circle(_) | Node::Path(_) | Node::Icon(_) | Node::Image(_) => {}
        }
    }
}

/// Puts down an outline in SVG path notation, y downwards, with its origin there.
fn push_outline(out: &mut String, outline: &GlyphOutline, (x, y): (f64, f64), factor: f64) {
    let mut points = |letter: char, points: &[f32]| {
        out.push(letter);
        for (place, pair) in points.chunks_exact(2).enumerate() {
            if place > 0 {
                out.push(' ');
            }
            push_number(out, x + f64::from(pair[0]) * factor);
            out.push(' ');
            push_number(out, y - f64::from(pair[1]) * factor);
        }
    };
    for part in outline.parts() {
        match part {
            OutlinePart::Move(to) => points('M', to),
            OutlinePart::Line(to) => points('L', to),
            OutlinePart::Quadratic(to) => points('Q', to),
            OutlinePart::Cubic(to) => points('C', to),
            OutlinePart::Close => points('Z', &[]),
        }
    }
}

fn write(markup: &mut Markup, node: &Node, hand: &mut Hand<'_, '_>) {
    match node {
        Node::Group(group) => write_group(markup, group, hand),
        Node::Rect(rect) => shapes::write_rect(markup, rect),
        Node::Circle(circle) => shapes::write_circle(markup, circle),
        Node::Path(path) => shapes::write_path(markup, path),
        Node::Icon(icon) => shapes::write_icon(markup, icon),
        // Who draws the traced outlines puts pictures over them.
        Node::Image(_) if matches!(hand.words, Words::Traced(_)) => {}
        Node::Image(image) => write_image(markup, image),
        Node::Text(text) => match hand.words {
            Words::Written(families) => {
                shapes::write_text(markup, text, families.unusual(text.style));
            }
            Words::Outlined(outlines) => outlines.write_text(markup, text),
            Words::Traced(tracer) => tracer.write_text(markup, text),
        },
    }
}

fn write_group(markup: &mut Markup, group: &Group, hand: &mut Hand<'_, '_>) {
    let id = group.id.as_ref().map(|id| within(&hand.scene.id, id));
    let attributes = [
        ("id", id.as_deref()),
        ("role", group.label.as_ref().map(|_| "group")),
        ("aria-label", group.label.as_deref()),
    ];
    let own = attributes.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let further = (hand.attributes)(group);
    let further = further.iter().map(|(name, value)| (*name, value.as_str()));
    markup.open("g", &own.chain(further).collect::<Vec<_>>());
    for node in &group.nodes {
        write(markup, node, hand);
    }
    markup.close("g");
}
