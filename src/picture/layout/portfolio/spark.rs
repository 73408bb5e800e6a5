//! A small emotion curve.

use super::super::block::Block;
use super::super::face::face;
use super::super::pen::{Pen, disc};
use crate::picture::curve::{Arc, curve};
use crate::picture::scene::{Dashes, Path, Point, Px, Segment, Stroke};

/// The height of the curve.
const HEIGHT: Px = 40.0;
/// The radius of the face at its lowest point.
const FACE: Px = 8.0;
/// The worst and the best feeling.
const BEST: f64 = 2.0;

/// The curve through what is felt at each stage, with a face at the lowest point.
pub(super) fn spark(
    pen: &Pen<'_, '_>,
    felt: &[Option<f64>],
    lowest: Option<usize>,
    width: Px,
) -> Block {
    let radius = pen.px(FACE) + 3.0;
    let height = pen.px(HEIGHT) + 2.0 * radius;
    let column = (width - 2.0 * radius) / felt.len().max(1) as f64;
    let x = |place: usize| radius + column * (place as f64 + 0.5);
    let y = |score: f64| height / 2.0 - score / BEST * (height / 2.0 - radius);
    let mut block = Block::default();
    let level = |x| Point { x, y: height / 2.0 };
    let zero = Stroke { dashes: Dashes::Dotted, ..Stroke::solid(pen.theme.zero_line, 1.0) };
    block.push(Path::straight(level(0.0), level(width), zero));
    let known: Vec<(usize, Option<f64>)> = felt.iter().copied().enumerate().collect();
    // The curve stops where nothing is said.
    for run in known.chunk_by(|a, b| a.1.is_some() == b.1.is_some()) {
        let points = run.iter().filter_map(|(at, score)| Some(Point { x: x(*at), y: (*score)? }));
        for arc in curve(&points.collect::<Vec<_>>()) {
            block.push(stroke(pen, &arc, y));
        }
    }
    for (place, score) in known.into_iter().filter_map(|(at, score)| Some((at, score?))) {
        if lowest == Some(place) {
            block.nodes.extend(face(pen, score, pen.px(FACE)).placed(x(place), y(score)));
        } else {
            let tone = if score < 0.0 { pen.theme.negative } else { pen.theme.positive };
            block.push(disc(x(place), y(score), pen.px(2.6), tone.strong));
        }
    }
    Block { width, height, ..block }
}

fn stroke(pen: &Pen<'_, '_>, arc: &Arc, y: impl Fn(f64) -> Px) -> Path {
    let [start, first, second, end] = arc.points.map(|point| Point { x: point.x, y: y(point.y) });
    let tone = if arc.is_positive() { pen.theme.positive } else { pen.theme.negative };
    Path {
        segments: vec![Segment::Move(start), Segment::Curve(first, second, end)],
        fill: None,
        stroke: Some(Stroke::solid(tone.strong, pen.px(2.0))),
    }
}
