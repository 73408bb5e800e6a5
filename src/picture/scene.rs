//! A picture as shapes and words at their places: what every graphic format is written from.
//!
//! Nothing is left to decide here: texts are broken into lines and shaped, colours are chosen,
//! curves are cubic. A writer in `output` translates one node at a time. The unit is the design
//! pixel, 1/1920 of the width of a 16:9 page; x grows to the right and y downwards.

use std::sync::Arc;

use super::color::Color;
use super::fonts::{Shaped, Style};
use super::icons::Icon;
use super::images::Image;

/// A length in design pixels.
pub type Px = f64;

/// A whole picture.
#[derive(Clone, Debug)]
pub struct Scene {
    /// The page's width.
    pub width: Px,
    /// The page's height.
    pub height: Px,
    /// The page's colour.
    pub ground: Color,
    /// What the picture shows, for readers who do not see it.
    pub title: String,
    /// The same in more words.
    pub description: String,
    /// The language of the words, a BCP 47 tag.
    pub language: String,
    /// What the ids of this picture start with, so that two pictures can share a page.
    pub id: String,
    /// What is drawn, back to front.
    pub nodes: Vec<Node>,
}

/// One thing that is drawn.
#[derive(Clone, Debug)]
pub enum Node {
    /// Several nodes that belong together.
    Group(Group),
    /// A rectangle, perhaps with round corners.
    Rect(Rect),
    /// A circle.
    Circle(Circle),
    /// Any other outline.
    Path(Path),
    /// A drawn symbol.
    Icon(IconNode),
    /// A picture that the author brought.
    Image(ImageNode),
    /// Words.
    Text(Text),
}

/// Nodes that belong together, for example a stage.
#[derive(Clone, Debug)]
pub struct Group {
    /// The name, unique in the picture; `None` for groups nobody needs to find.
    pub id: Option<String>,
    /// What it is, for readers who do not see it.
    pub label: Option<String>,
    /// Which part of a map it is.
    pub part: Part,
    /// What it holds, back to front.
    pub nodes: Vec<Node>,
}

/// Which part of a picture a group is, for formats that let readers choose among parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// None that anybody asks for.
    #[default]
    Other,
    /// A stage with all its cells.
    Stage,
    /// The ground and the label of the lane of that name.
    Lane(String),
    /// What a stage has in the lane of that name.
    Cell(String),
    /// Lines out of a cell to the lane of that name.
    Tie(String),
    /// The stripes behind all lanes of stages where something is decided.
    Bands,
    /// What belongs to the emotion curves of those people or maps, where there are several.
    Curves(Vec<String>),
    /// What those personas alone meet.
    Met(Vec<String>),
}

/// A colour that may let the ground through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paint {
    /// The colour.
    pub color: Color,
    /// From 0, not there, to 1, opaque.
    pub opacity: f64,
}

/// A line along an outline, half of it outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Its paint.
    pub paint: Paint,
    /// Its width.
    pub width: Px,
    /// Whether it is broken.
    pub dashes: Dashes,
}

/// How a line is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dashes {
    /// Not at all.
    Solid,
    /// Into dashes.
    Dashed,
    /// Into dots.
    Dotted,
    /// Into dashes and dots in turn.
    DashDotted,
}

/// A rectangle.
#[derive(Clone, Debug, PartialEq)]
pub struct Rect {
    /// The left edge.
    pub x: Px,
    /// The upper edge.
    pub y: Px,
    /// From left to right.
    pub width: Px,
    /// From top to bottom.
    pub height: Px,
    /// The radius of the corners.
    pub radius: Px,
    /// What fills it.
    pub fill: Option<Paint>,
    /// The line around it.
    pub stroke: Option<Stroke>,
}

/// A circle.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    /// The centre, from the left.
    pub x: Px,
    /// The centre, from the top.
    pub y: Px,
    /// From the centre to the middle of the outline.
    pub radius: Px,
    /// What fills it.
    pub fill: Option<Paint>,
    /// The line around it.
    pub stroke: Option<Stroke>,
}

/// An outline of lines and curves.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// Its parts in order.
    pub segments: Vec<Segment>,
    /// What fills it.
    pub fill: Option<Paint>,
    /// The line along it; its ends and corners are round.
    pub stroke: Option<Stroke>,
}

/// A part of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// Lifts the pen to a point.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A cubic Bézier curve: two control points and the end.
    Curve(Point, Point, Point),
    /// Back to where the pen was put down.
    Close,
}

/// A place on the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: Px,
    /// From the top.
    pub y: Px,
}

/// A symbol of the icon set in a square.
#[derive(Clone, Debug, PartialEq)]
pub struct IconNode {
    /// Which one.
    pub icon: Icon,
    /// The square's left edge.
    pub x: Px,
    /// The square's upper edge.
    pub y: Px,
    /// The square's side.
    pub size: Px,
    /// Its colour.
    pub color: Color,
    /// Whether it is filled or drawn with lines.
    pub look: IconLook,
}

/// How a symbol is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconLook {
    /// Lines, 2/24 of the square thick.
    Lined,
    /// Filled.
    Filled,
}

/// A picture that fills a box; its middle is seen where the box has another shape.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageNode {
    /// The box's left edge.
    pub x: Px,
    /// The box's upper edge.
    pub y: Px,
    /// From left to right, more than 0.
    pub width: Px,
    /// From top to bottom, more than 0.
    pub height: Px,
    /// The radius of the corners; half the side of a square makes a circle.
    pub radius: Px,
    /// The picture.
    pub image: Arc<Image>,
    /// What it shows, for readers who do not see it.
    pub label: String,
}

/// Words of one look, already broken into lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// The cut.
    pub style: Style,
    /// The type size.
    pub size: Px,
    /// The colour.
    pub color: Color,
    /// Space added after every letter.
    pub tracking: Px,
    /// What the lines' `x` means.
    pub anchor: Anchor,
    /// The lines from top to bottom.
    pub lines: Vec<Line>,
}

/// A line of words.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Where it is anchored.
    pub x: Px,
    /// The baseline.
    pub y: Px,
    /// The words with their glyphs.
    pub shaped: Arc<Shaped>,
}

/// Which point of a line lies at its `x`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Where reading starts: the left end, of right-to-left lines the right one.
    Start,
    /// The middle.
    Middle,
    /// The right end, whichever way the line reads.
    End,
}

impl Paint {
    /// An opaque paint.
    pub const fn solid(color: Color) -> Self {
        Self { color, opacity: 1.0 }
    }
}

impl Stroke {
    /// An unbroken line.
    pub const fn solid(color: Color, width: Px) -> Self {
        Self { paint: Paint::solid(color), width, dashes: Dashes::Solid }
    }

    /// Lengths of line and gap in turn, longer on thick lines; nothing for unbroken lines.
    pub fn pattern(&self) -> Vec<Px> {
        const THIN: Px = 1.6;
        let lengths: &[Px] = match self.dashes {
            Dashes::Solid => &[],
            Dashes::Dashed => &[5.0, 4.0],
            Dashes::Dotted => &[1.0, 5.0],
            Dashes::DashDotted => &[6.0, 4.0, 1.0, 4.0],
        };
        let factor = (self.width / THIN).max(1.0);
        lengths.iter().map(|length| length * factor).collect()
    }
}

impl Path {
    /// A straight line.
    pub fn straight(from: Point, to: Point, stroke: Stroke) -> Self {
        let segments = vec![Segment::Move(from), Segment::Line(to)];
        Self { segments, fill: None, stroke: Some(stroke) }
    }
}

impl Text {
    /// The left end of a line.
    pub fn left_of(&self, line: &Line) -> Px {
        let width = line.shaped.width_at(self.size, self.tracking);
        match (self.anchor, line.shaped.right_to_left) {
            (Anchor::Start, false) => line.x,
            (Anchor::Start, true) | (Anchor::End, _) => line.x - width,
            (Anchor::Middle, _) => line.x - width / 2.0,
        }
    }
}

impl Node {
    /// The width of the widest line of words; 0 for what is no text.
    pub fn text_width(&self) -> Px {
        let Self::Text(text) = self else { return 0.0 };
        let widths = text.lines.iter().map(|it| it.shaped.width_at(text.size, text.tracking));
        widths.fold(0.0, f64::max)
    }

    /// Moves the node and all it holds.
    pub fn shift(&mut self, dx: Px, dy: Px) {
        match self {
            Self::Group(group) => group.nodes.iter_mut().for_each(|node| node.shift(dx, dy)),
            Self::Rect(rect) => (rect.x, rect.y) = (rect.x + dx, rect.y + dy),
            Self::Circle(circle) => (circle.x, circle.y) = (circle.x + dx, circle.y + dy),
            Self::Path(path) => path.segments.iter_mut().for_each(|part| part.shift(dx, dy)),
            Self::Icon(icon) => (icon.x, icon.y) = (icon.x + dx, icon.y + dy),
            Self::Image(image) => (image.x, image.y) = (image.x + dx, image.y + dy),
            Self::Text(text) => {
                for line in &mut text.lines {
                    (line.x, line.y) = (line.x + dx, line.y + dy);
                }
            }
        }
    }
}

impl Segment {
    fn shift(&mut self, dx: Px, dy: Px) {
        let moved = |point: Point| Point { x: point.x + dx, y: point.y + dy };
        *self = match *self {
            Self::Move(to) => Self::Move(moved(to)),
            Self::Line(to) => Self::Line(moved(to)),
            Self::Curve(a, b, to) => Self::Curve(moved(a), moved(b), moved(to)),
            Self::Close => Self::Close,
        };
    }
}

macro_rules! nodes {
    ($($item:ident as $variant:ident),*) => {
        $(impl From<$item> for Node {
            fn from(item: $item) -> Self {
                Self::$variant(item)
            }
        })*
    };
}

nodes!(
    Group as Group,
    Rect as Rect,
    Circle as Circle,
    Path as Path,
    IconNode as Icon,
    ImageNode as Image,
    Text as Text
);
