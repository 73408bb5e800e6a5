//! The heads of the columns: arrows in outline, with a number and a name, or a line for one.

use std::ops::Range;

use super::super::block::Block;
use super::super::pen::{Pen, disc};
use super::Grid;
use crate::picture::fonts::Style;
use crate::picture::scene::{Dashes, Node, Paint, Path, Point, Px, Segment, Stroke};
use crate::picture::view::BlankStage;

/// How far an arrow points.
const POINT: Px = 12.0;

/// The heads, with their upper edge at 0.
pub(super) struct Heads {
    /// What belongs to each stage.
    pub(super) stages: Vec<Vec<Node>>,
    /// The height of all of them.
    pub(super) height: Px,
}

/// Draws the heads, all as high as the highest.
pub(super) fn heads(pen: &mut Pen<'_, '_>, stages: &[BlankStage], grid: &Grid) -> Heads {
    let look = pen.face(Style::Bold, 15.0, 18.0);
    let words_at = pen.px(42.0) + POINT;
    let measure = grid.column - words_at - POINT;
    let mut names = Vec::new();
    for stage in stages {
        let title = stage.title.as_deref().unwrap_or_default();
        names.push(pen.paragraph(look, title, measure));
    }
    let tallest = names.iter().map(|name| name.height).fold(0.0, f64::max);
    let height = pen.px(52.0).max(tallest + pen.px(14.0));
    let mut drawn = Vec::new();
    for (place, (stage, name)) in stages.iter().zip(names).enumerate() {
        let x = grid.x(place);
        let tip =
            if place + 1 == stages.len() { grid.width } else { grid.x(place + 1) + POINT - 5.0 };
        let notch = if place == 0 { 0.0 } else { POINT };
        let mut nodes = vec![Node::Path(arrow(pen, x..tip, notch, height))];
        nodes.extend(number(pen, stage.number).placed(x + pen.px(22.0) + POINT, height / 2.0));
        if name.nodes.is_empty() {
            let y = height / 2.0 + pen.px(9.0);
            let (from, to) = (Point { x: x + words_at, y }, Point { x: x + words_at + measure, y });
            let paint = Paint::solid(pen.theme.faint);
            let stroke = Stroke { paint, width: 1.2, dashes: Dashes::Dotted };
            nodes.push(Node::Path(Path::straight(from, to, stroke)));
        } else {
            let top = (height - name.height) / 2.0;
            nodes.extend(name.placed(x + words_at, top));
        }
        drawn.push(nodes);
    }
    Heads { stages: drawn, height }
}

/// A number in a ring around the origin.
fn number(pen: &mut Pen<'_, '_>, number: usize) -> Block {
    let accent = pen.theme.accent.strong;
    let radius = pen.px(13.0);
    let mut ring = disc(0.0, 0.0, radius, pen.theme.card);
    ring.stroke = Some(Stroke::solid(accent, 1.5));
    let look = pen.face(Style::Bold, 13.0, 16.0).colored(accent);
    pen.numbered(look, number, ring)
}

/// An arrow in outline from edge to tip; its back is notched so far.
fn arrow(
    pen: &Pen<'_, '_>,
    Range { start: left, end: tip }: Range<Px>,
    notch: Px,
    height: Px,
) -> Path {
    let point = |x, y| Point { x, y };
    let segments = vec![
        Segment::Move(point(left, 0.0)),
        Segment::Line(point(tip - POINT, 0.0)),
        Segment::Line(point(tip, height / 2.0)),
        Segment::Line(point(tip - POINT, height)),
        Segment::Line(point(left, height)),
        Segment::Line(point(left + notch, height / 2.0)),
        Segment::Close,
    ];
    let stroke = Some(Stroke::solid(pen.theme.accent.strong, 1.5));
    Path { segments, fill: Some(Paint::solid(pen.theme.card)), stroke }
}
