//! The field of the curve: tinted halves, scale, areas, strokes, and the points on it.

use super::super::block::Block;
use super::super::columns::Column;
use super::super::face::{face, unknown};
use super::super::pen::{Pen, panel};
use super::{BEST, target};
use crate::picture::curve::Arc;
use crate::picture::fonts::Style;
use crate::picture::scene::{Dashes, Node, Paint, Path, Point, Px, Rect, Segment, Stroke};
use crate::picture::view::Words;

/// The field that the curve is drawn on.
pub(super) struct Chart {
    pub(super) left: Px,
    pub(super) right: Px,
    pub(super) top: Px,
    pub(super) bottom: Px,
    /// From the zero line to the end of the scale.
    pub(super) reach: Px,
}

impl Chart {
    /// The height of the zero line on the page.
    pub(super) fn zero(&self) -> Px {
        f64::midpoint(self.top, self.bottom)
    }

    /// The height of a score on the page.
    pub(super) fn y(&self, score: f64) -> Px {
        self.zero() - score / BEST * self.reach
    }

    fn on_page(&self, point: Point) -> Point {
        Point { x: point.x, y: self.y(point.y) }
    }

    /// The chart without its points.
    pub(super) fn draw(&self, pen: &mut Pen<'_, '_>, arcs: &[Arc], words: Words) -> Vec<Node> {
        let mut nodes = self.ground(pen);
        nodes.extend(self.axis(pen, words));
        nodes.extend(arcs.iter().map(|arc| Node::Path(self.area(pen, arc))));
        nodes.push(Node::Path(self.zero_line(pen)));
        nodes.extend(self.strokes(pen, arcs));
        nodes
    }

    /// Two tinted halves.
    fn ground(&self, pen: &Pen<'_, '_>) -> Vec<Node> {
        let half = |top: Px, bottom: Px, tint, opacity| {
            Node::Rect(Rect {
                fill: Some(Paint { color: tint, opacity }),
                ..panel(self.left, top, self.right - self.left, bottom - top, 0.0, tint)
            })
        };
        vec![
            half(self.top, self.zero(), pen.theme.positive.pale, 0.55),
            half(self.zero(), self.bottom, pen.theme.negative.pale, 0.6),
        ]
    }

    /// The scale in the labels' column, with a thin line for each step.
    fn axis(&self, pen: &mut Pen<'_, '_>, words: Words) -> Vec<Node> {
        let look = pen.face(Style::Medium, 11.0, 14.0).colored(pen.theme.muted);
        let mut nodes = Vec::new();
        let right_aligned = |pen: &mut Pen<'_, '_>, label: &str, centre: Px| {
            let label = pen.line(look, label);
            let (x, y) = (self.left - 7.0 - label.width, centre - label.height / 2.0);
            label.placed(x, y)
        };
        // The zero line speaks for itself, and the row's name stands beside it.
        for step in [-2_i8, -1, 1, 2] {
            let score = f64::from(step);
            nodes.extend(right_aligned(pen, &words.signed(score), self.y(score)));
            let paint = Paint { color: pen.theme.card, opacity: 0.9 };
            let stroke = Stroke { paint, width: 1.0, dashes: Dashes::Solid };
            nodes.push(Node::Path(self.across(self.y(score), stroke)));
        }
        let half = look.leading / 2.0;
        nodes.extend(right_aligned(pen, &words.label("positive"), self.top + half));
        nodes.extend(right_aligned(pen, &words.label("negative"), self.bottom - half));
        nodes
    }

    fn zero_line(&self, pen: &Pen<'_, '_>) -> Path {
        let paint = Paint::solid(pen.theme.zero_line);
        self.across(self.zero(), Stroke { paint, width: 1.0, dashes: Dashes::Dotted })
    }

    /// A level line from edge to edge.
    fn across(&self, y: Px, stroke: Stroke) -> Path {
        Path::straight(Point { x: self.left, y }, Point { x: self.right, y }, stroke)
    }

    /// The area between an arc and the zero line.
    fn area(&self, pen: &Pen<'_, '_>, arc: &Arc) -> Path {
        let [start, first, second, end] = arc.points.map(|point| self.on_page(point));
        let zero = self.zero();
        let color = pen.theme.areas[usize::from(!arc.is_positive())];
        Path {
            segments: vec![
                Segment::Move(Point { x: start.x, y: zero }),
                Segment::Line(start),
                Segment::Curve(first, second, end),
                Segment::Line(Point { x: end.x, y: zero }),
                Segment::Close,
            ],
            fill: Some(Paint { color, opacity: 0.32 }),
            stroke: None,
        }
    }

    /// The curve: one path for each stretch on one side of zero.
    fn strokes(&self, pen: &Pen<'_, '_>, arcs: &[Arc]) -> Vec<Node> {
        let mut paths: Vec<Path> = Vec::new();
        let mut last: Option<(Point, bool)> = None;
        for arc in arcs {
            let [start, first, second, end] = arc.points.map(|point| self.on_page(point));
            let is_positive = arc.is_positive();
            let follows = last == Some((arc.points[0], is_positive));
            if !follows {
                let tone = if is_positive { pen.theme.positive } else { pen.theme.negative };
                paths.push(Path {
                    segments: vec![Segment::Move(start)],
                    fill: None,
                    stroke: Some(Stroke::solid(tone.strong, pen.px(3.5))),
                });
            }
            if let Some(path) = paths.last_mut() {
                path.segments.push(Segment::Curve(first, second, end));
            }
            last = Some((arc.points[3], is_positive));
        }
        paths.into_iter().map(Node::Path).collect()
    }

    /// From a point of the curve to the zero line.
    fn stem(&self, pen: &Pen<'_, '_>, x: Px, y: Px) -> Path {
        let paint = Paint::solid(pen.theme.zero_line);
        let stroke = Stroke { paint, width: 1.2, dashes: Dashes::Dotted };
        Path::straight(Point { x, y }, Point { x, y: self.zero() }, stroke)
    }

    /// A known feeling: stem, word, face, and the feeling aimed at.
    pub(super) fn felt(
        &self,
        pen: &mut Pen<'_, '_>,
        arcs: &[Arc],
        feeling: Feeling,
        mut spot: Spot,
    ) -> Marked {
        let Feeling { score, word, radius } = feeling;
        let (x, y) = (spot.column.centre(), self.y(score));
        let mut nodes = Vec::new();
        // The line to what is decided here runs where the stem would.
        if spot.taken.is_empty() {
            nodes.push(Node::Path(self.stem(pen, x, y)));
        }
        let gap = radius + 3.0 + pen.px(4.0);
        let top = if score >= 0.0 { y - gap - word.height } else { y + gap };
        let (words, word_area) = self.label(pen, arcs, word, spot.column, top);
        spot.taken.extend([spot.face, word_area]);
        let target = target::draw(pen, self, &spot);
        let shows_target = target.is_some();
        nodes.extend(target.into_iter().flatten());
        nodes.extend(words);
        nodes.extend(face(pen, score, radius).placed(x, y));
        Marked { nodes, shows_target }
    }

    /// A feeling that nobody knows, and the one aimed at.
    pub(super) fn unknown(&self, pen: &mut Pen<'_, '_>, mut spot: Spot) -> Marked {
        spot.taken.push(spot.face);
        let target = target::draw(pen, self, &spot);
        let shows_target = target.is_some();
        let mut nodes: Vec<Node> = target.into_iter().flatten().collect();
        let face = unknown(pen, spot.face.height() / 2.0);
        nodes.extend(face.placed(spot.column.centre(), self.zero()));
        Marked { nodes, shows_target }
    }

    /// The word of a face: over its middle, or to a side where the curve would run through it;
    /// where that does not help, on a ground of its own.
    fn label(
        &self,
        pen: &Pen<'_, '_>,
        arcs: &[Arc],
        word: Block,
        column: Column,
        top: Px,
    ) -> (Vec<Node>, Area) {
        const AIR: Px = 4.0;
        const STEPS: u32 = 24;
        let half = word.nodes.iter().map(Node::text_width).fold(0.0, f64::max) / 2.0 + AIR;
        let aside = (half + 2.0).min((column.width / 2.0 - half).max(0.0));
        let area = |shift: Px| {
            let middle = column.centre() + shift;
            let (left, right) = (middle - half, middle + half);
            Area { left, top: top - AIR, right, bottom: top + word.height + AIR }
        };
        let is_clear = |shift: Px| {
            let area = area(shift);
            let near = |arc: &&Arc| arc.points[3].x > area.left && arc.points[0].x < area.right;
            !arcs.iter().filter(near).any(|arc| {
                (0..=STEPS).any(|step| {
                    let at = arc.at(f64::from(step) / f64::from(STEPS));
                    area.holds(self.on_page(at))
                })
            })
        };
        let left = column.x + 2.0;
        if let Some(shift) = [0.0, -aside, aside].into_iter().find(|&shift| is_clear(shift)) {
            let area = area(shift);
            return (word.placed(left + shift, top), area);
        }
        let area = area(0.0);
        let (width, height) = (area.right - area.left, word.height);
        let ground = panel(area.left, top, width, height, pen.px(6.0), pen.theme.card);
        let mut nodes = vec![Node::Rect(ground)];
        nodes.extend(word.placed(left, top));
        (nodes, area)
    }
}

/// A feeling that is known.
pub(super) struct Feeling {
    pub(super) score: f64,
    /// Its word, centred in a column but for two pixels on each side.
    pub(super) word: Block,
    /// The radius of its face.
    pub(super) radius: Px,
}

/// The place of one stage on the chart.
pub(super) struct Spot {
    pub(super) column: Column,
    /// The score aimed at.
    pub(super) target: Option<f64>,
    /// Where its face stands.
    pub(super) face: Area,
    /// What is not free any more: what is decided here.
    pub(super) taken: Vec<Area>,
}

/// The marks of one stage.
pub(super) struct Marked {
    pub(super) nodes: Vec<Node>,
    /// Whether the feeling aimed at is among them.
    pub(super) shows_target: bool,
}

/// A box on the page.
#[derive(Clone, Copy)]
pub(super) struct Area {
    pub(super) left: Px,
    pub(super) top: Px,
    pub(super) right: Px,
    pub(super) bottom: Px,
}

impl Area {
    pub(super) fn around(x: Px, y: Px, reach: Px) -> Self {
        Self { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    }

    pub(super) fn height(&self) -> Px {
        self.bottom - self.top
    }

    /// Its middle.
    pub(super) fn middle(&self) -> Point {
        let (x, y) = (f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom));
        Point { x, y }
    }

    fn holds(&self, point: Point) -> bool {
        point.x > self.left && point.x < self.right && point.y > self.top && point.y < self.bottom
    }

    pub(super) fn touches(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}
