//! One curve of the chart: where its faces sit, and the line through them.

use super::super::block::Block;
use super::super::columns::Columns;
use super::super::face::Expression;
use super::super::pen::Pen;
use super::INSET;
use super::area::Area;
use super::chart::Chart;
use super::look::Look;
use crate::picture::color::Color;
use crate::picture::curve::{Arc, curve};
use crate::picture::fonts::Style;
use crate::picture::scene::{Node, Path, Point, Px, Segment};
use crate::picture::view::{self, Curve};

/// So many eighths of its width a face may stand beside the middle of its column.
const STEPS_ASIDE: u32 = 24;

/// A curve with its words measured.
pub(super) struct Line<'c> {
    pub(super) view: &'c Curve,
    pub(super) look: Look,
    /// One entry per stage.
    pub(super) words: Vec<Option<Block>>,
}

impl<'c> Line<'c> {
    pub(super) fn new(pen: &mut Pen<'_, '_>, view: &'c Curve, columns: &Columns) -> Self {
        let look = Look::of(pen, view.look);
        let face = pen.face(Style::SemiBold, 13.5, 17.0);
        let words = view.nodes.iter().zip(&columns.stages).map(|(node, column)| {
            let node = node.as_ref()?;
            let color = look.color.unwrap_or_else(|| word_color(pen, node.score));
            Some(pen.centred(face.colored(color), &node.word, column.width - 4.0))
        });
        let words = words.collect();
        Self { view, look, words }
    }

    /// The feeling at a stage.
    pub(super) fn node(&self, place: usize) -> Option<&view::Node> {
        self.view.nodes[place].as_ref()
    }

    /// The room of a face whose middle is there.
    pub(super) fn face_area(&self, at: Point) -> Area {
        Area::around(at.x, at.y, self.look.radius + 3.0)
    }

    /// The arcs of the curve in page x and scores; stages without a score leave gaps. `xs` are
    /// the places of the faces.
    pub(super) fn arcs(&self, columns: &Columns, xs: &[Px]) -> Vec<Arc> {
        let mut arcs = Vec::new();
        let mut run: Vec<Point> = Vec::new();
        let count = self.view.nodes.len();
        for (place, (node, column)) in self.view.nodes.iter().zip(&columns.stages).enumerate() {
            let Some(node) = node else {
                arcs.extend(curve(&std::mem::take(&mut run)));
                continue;
            };
            if place == 0 {
                run.push(Point { x: column.with_gaps().x, y: node.score });
            }
            run.push(Point { x: xs[place], y: node.score });
            if place + 1 == count {
                run.push(Point { x: columns.right() - INSET, y: node.score });
            }
        }
        arcs.extend(curve(&run));
        arcs
    }

    /// The curve: one path for each stretch on one side of zero.
    pub(super) fn strokes(&self, pen: &Pen<'_, '_>, chart: &Chart, arcs: &[Arc]) -> Vec<Node> {
        let mut paths: Vec<Path> = Vec::new();
        let mut last: Option<(Point, bool)> = None;
        for arc in arcs {
            let [start, first, second, end] = arc.points.map(|point| chart.on_page(point));
            // A curve of one colour is broken only where its data is.
            let is_positive = self.look.color.is_some() || arc.is_positive();
            if last != Some((arc.points[0], is_positive)) {
                paths.push(Path {
                    segments: vec![Segment::Move(start)],
                    fill: None,
                    stroke: Some(self.look.stroke(pen, arc.at(0.5).y)),
                });
            }
            if let Some(path) = paths.last_mut() {
                path.segments.push(Segment::Curve(first, second, end));
            }
            last = Some((arc.points[3], is_positive));
        }
        paths.into_iter().map(Node::Path).collect()
    }
}

/// The places of all faces, for each line one per stage: in the middle of their columns, but
/// moved to a side where another face stands.
pub(super) fn seats(lines: &[Line<'_>], columns: &Columns, chart: &Chart) -> Vec<Vec<Px>> {
    let mut seats: Vec<Vec<Px>> = vec![Vec::new(); lines.len()];
    for (place, column) in columns.stages.iter().enumerate() {
        let mut taken: Vec<Area> = Vec::new();
        for (line, seats) in lines.iter().zip(&mut seats) {
            let middle = column.centre();
            let Some(node) = line.node(place) else {
                seats.push(middle);
                continue;
            };
            let area = |x| line.face_area(Point { x, y: chart.y(node.score) });
            let step = area(0.0).width() / 8.0;
            let steps = (0..=STEPS_ASIDE).map(f64::from).flat_map(|steps| [steps, -steps]);
            let inside = steps.map(|steps| middle + steps * step).filter(|&x| {
                x == middle || (area(x).left >= column.x && area(x).right <= column.right())
            });
            let freedom = |x: Px| {
                let own = area(x);
                let distances = taken.iter().map(|other| own.distance(other));
                distances.fold(0.0, f64::min)
            };
            // The first of the freest: the one next to the middle.
            let freest = inside
                .map(|x| (freedom(x), x))
                .reduce(|best, next| if next.0 > best.0 { next } else { best });
            let x = freest.map_or(middle, |(_, x)| x);
            taken.push(area(x));
            seats.push(x);
        }
    }
    seats
}

/// The colour of a feeling's word: its face's, darkened where that is too pale to read.
pub(in super::super) fn word_color(pen: &Pen<'_, '_>, score: f64) -> Color {
    let expression = Expression::of(score);
    match expression {
        Expression::Angry | Expression::Delighted => pen.theme.faces[expression.place()],
        Expression::Sad => pen.theme.negative.strong,
        Expression::Calm => pen.theme.muted,
        Expression::Glad => pen.theme.positive.strong,
    }
}
