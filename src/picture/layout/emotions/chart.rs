//! The field of the curve: tinted halves, scale, areas, strokes, and the points on it.

use super::super::columns::MARGIN;
use super::super::pen::{Pen, panel};
use super::BEST;
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

    /// A point of a curve on the page.
    pub(super) fn on_page(&self, point: Point) -> Point {
        Point { x: point.x, y: self.y(point.y) }
    }

    /// The chart with these areas, without its curves.
    pub(super) fn draw(&self, pen: &mut Pen<'_, '_>, areas: Vec<Node>, words: Words) -> Vec<Node> {
        let mut nodes = self.ground(pen);
        nodes.extend(self.axis(pen, words));
        nodes.extend(areas);
        nodes.push(Node::Path(self.zero_line(pen)));
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
            // A narrow column has no room for words.
            if x < MARGIN { Vec::new() } else { label.placed(x, y) }
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

    /// The areas of a curve with these arcs.
    pub(super) fn areas(&self, pen: &Pen<'_, '_>, arcs: &[Arc]) -> Vec<Node> {
        arcs.iter().map(|arc| Node::Path(self.area(pen, arc))).collect()
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

    /// From a point of the curve to the zero line.
    pub(super) fn stem(&self, pen: &Pen<'_, '_>, x: Px, y: Px) -> Path {
        let paint = Paint::solid(pen.theme.zero_line);
        let stroke = Stroke { paint, width: 1.2, dashes: Dashes::Dotted };
        Path::straight(Point { x, y }, Point { x, y: self.zero() }, stroke)
    }
}
