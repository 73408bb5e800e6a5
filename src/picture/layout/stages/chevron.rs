//! A stage's chevron: its number, name, times and star.

use super::super::block::Block;
use super::super::columns::{Column, Columns, END};
use super::super::pen::{Pen, disc};
use crate::picture::breaking::unbreakable;
use crate::picture::color::Color;
use crate::picture::fonts::Style;
use crate::picture::scene::{Node, Paint, Path, Point, Px, Segment};
use crate::picture::view::StageHead;

/// How far the point reaches.
const POINT: Px = 14.0;
/// The smallest size of names.
const LEAST_SIZE: Px = 11.5;

/// What WCAG asks between neighbouring shapes; a star with less on its chevron gets a ring.
const LEAST_CONTRAST: f64 = 3.0;
/// The width of that ring.
const RING: Px = 2.0;

/// How all chevrons of a page are set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Manner {
    star: Star,
    /// The size of names.
    size: Px,
}

/// Where the star of a moment of truth stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Star {
    /// At the right end.
    Right,
    /// Below the number, both smaller, to leave room for the name.
    BelowNumber,
}

/// A chevron whose words are set.
pub(super) struct Chevron<'v> {
    head: &'v StageHead,
    column: Column,
    place: usize,
    is_last: bool,
    manner: Manner,
    room: Room,
    words: Block,
}

/// Where number and words stand.
struct Room {
    /// The centre of the number.
    number: Px,
    x: Px,
    width: Px,
}

/// The width below which a column would have to cut a stage's name.
pub(in super::super) fn narrowest(pen: &mut Pen<'_, '_>, stages: &[StageHead]) -> Px {
    const LEAST: Px = 118.0;
    const MOST: Px = 200.0;
    let look = pen.face(Style::Bold, LEAST_SIZE, LEAST_SIZE);
    let words = stages.iter().flat_map(|head| unbreakable(&head.title));
    let widest = words.map(|word| pen.width(look, word)).fold(0.0, f64::max);
    (widest + pen.px(30.0) + POINT + 11.0).clamp(LEAST, MOST.max(pen.px(MOST)))
}

impl Manner {
    /// The roomiest manner in which no stage's name has to be cut.
    pub(super) fn fitting(pen: &mut Pen<'_, '_>, stages: &[StageHead], columns: &Columns) -> Self {
        let roomy = [16.5, 15.5, 14.5].map(|size| Self { star: Star::Right, size });
        let tight = [14.5, 13.5, 12.5].map(|size| Self { star: Star::BelowNumber, size });
        let least = Self { star: Star::BelowNumber, size: LEAST_SIZE };
        let manners = roomy.into_iter().chain(tight);
        let mut fitting = manners.filter(|manner| manner.fits(pen, stages, columns));
        fitting.next().unwrap_or(least)
    }

    fn fits(self, pen: &mut Pen<'_, '_>, stages: &[StageHead], columns: &Columns) -> bool {
        let look = pen.face(Style::Bold, self.size, self.size);
        let smallest = pen.face(Style::Bold, LEAST_SIZE, LEAST_SIZE);
        let tight = Self { star: Star::BelowNumber, size: LEAST_SIZE };
        stages.iter().zip(&columns.stages).enumerate().all(|(place, (head, &column))| {
            let room = self.room(pen, head, column, place).width;
            let most = tight.room(pen, head, column, place).width;
            let mut words = unbreakable(&head.title);
            // A word that has to be cut in any manner does not make the others small.
            words.all(|word| pen.width(look, word) <= room || pen.width(smallest, word) > most)
        })
    }

    fn room(self, pen: &Pen<'_, '_>, head: &StageHead, column: Column, place: usize) -> Room {
        let notch = if place == 0 { 0.0 } else { POINT };
        let [inset, gap] = match (self.star, place) {
            (Star::Right, 0) => [29.0, 23.0],
            (Star::Right, _) => [21.0, 23.0],
            (Star::BelowNumber, 0) => [20.0, 18.0],
            (Star::BelowNumber, _) => [12.0, 18.0],
        };
        let number = column.x + pen.px(inset) + notch;
        let x = number + pen.px(gap);
        let end = match head.is_decisive && self.star == Star::Right {
            true => column.right() - pen.px(48.0) - 10.0,
            // The last chevron's point ends at END behind its column, and keeps its distance.
            false => column.right() + END - POINT - 4.0,
        };
        Room { number, x, width: (end - x).max(40.0) }
    }
}

impl<'v> Chevron<'v> {
    /// Sets the words of the stage at `place`.
    pub(super) fn new(
        pen: &mut Pen<'_, '_>,
        stages: &'v [StageHead],
        columns: &Columns,
        place: usize,
        manner: Manner,
    ) -> Self {
        let (head, column) = (&stages[place], columns.stages[place]);
        let room = manner.room(pen, head, column, place);
        let ink = pen.theme.on_accent;
        let name = pen.face(Style::Bold, manner.size, manner.size * 1.17).colored(ink);
        let time = pen.face(Style::Medium, 12.0, 16.0).colored(ink);
        let mut words = pen.paragraph(name, &head.title, room.width);
        if !head.times.is_empty() {
            let times = pen.enumeration(time, &head.times, room.width);
            words.stack(times, 0.0);
        }
        let is_last = place + 1 == stages.len();
        Self { head, column, place, is_last, manner, room, words }
    }

    /// The height of name and times.
    pub(super) fn words_height(&self) -> Px {
        self.words.height
    }

    /// Draws the chevron between `top` and `top + height`.
    pub(super) fn draw(self, pen: &mut Pen<'_, '_>, top: Px, height: Px) -> Vec<Node> {
        let tone = pen.tone(self.head.hue);
        let mut nodes = vec![Node::Path(self.outline(top, height, tone.strong))];
        let middle = top + height / 2.0;
        let (radius, size, lift) = match self.manner.star {
            Star::Right => (pen.px(13.0), 13.5, 0.0),
            Star::BelowNumber if self.head.is_decisive => (pen.px(10.5), 12.0, pen.px(9.5)),
            Star::BelowNumber => (pen.px(10.5), 12.0, 0.0),
        };
        let (x, y) = (self.room.number, middle - lift);
        let look = pen.face(Style::Bold, size, 16.0).colored(tone.strong);
        let around = disc(0.0, 0.0, radius, pen.theme.on_accent);
        nodes.extend(pen.numbered(look, self.head.number, around).placed(x, y));
        if self.head.is_decisive {
            let (x, y, radius) = match self.manner.star {
                Star::Right => (self.column.right() - pen.px(34.0), middle, pen.px(14.0)),
                Star::BelowNumber => (x, middle + pen.px(12.0), pen.px(8.0)),
            };
            if pen.theme.gold.contrast(tone.strong) < LEAST_CONTRAST {
                nodes.push(Node::Circle(disc(x, y, radius + RING, pen.theme.on_accent)));
            }
            nodes.extend(pen.star(radius).placed(x - radius, y - radius));
        }
        let words_top = middle - self.words.height / 2.0;
        nodes.extend(self.words.placed(self.room.x, words_top));
        nodes
    }

    /// An arrow that fits into its neighbours; the first starts flat, the last ends at the margin.
    fn outline(&self, top: Px, height: Px, fill: Color) -> Path {
        const CORNER: Px = 8.0;
        let point = |x, y| Point { x, y };
        let (middle, bottom) = (top + height / 2.0, top + height);
        let tip = if self.is_last { self.column.right() + END } else { self.column.right() + 6.0 };
        let shoulder = tip - POINT;
        let mut segments = Vec::new();
        if self.place == 0 {
            let (left, bend) = (self.column.x, CORNER * 0.45);
            segments.extend([
                Segment::Move(point(left, top + CORNER)),
                Segment::Curve(
                    point(left, top + bend),
                    point(left + bend, top),
                    point(left + CORNER, top),
                ),
                Segment::Line(point(shoulder, top)),
                Segment::Line(point(tip, middle)),
                Segment::Line(point(shoulder, bottom)),
                Segment::Line(point(left + CORNER, bottom)),
                Segment::Curve(
                    point(left + bend, bottom),
                    point(left, bottom - bend),
                    point(left, bottom - CORNER),
                ),
            ]);
        } else {
            let left = self.column.x - 8.0;
            segments.extend([
                Segment::Move(point(left, top)),
                Segment::Line(point(shoulder, top)),
                Segment::Line(point(tip, middle)),
                Segment::Line(point(shoulder, bottom)),
                Segment::Line(point(left, bottom)),
                Segment::Line(point(left + POINT, middle)),
            ]);
        }
        segments.push(Segment::Close);
        Path { segments, fill: Some(Paint::solid(fill)), stroke: None }
    }
}
