//! What is decided at a stage: a note opposite the face.

use super::super::block::Block;
use super::super::columns::Column;
use super::super::pen::{Pen, panel};
use super::area::Area;
use super::chart::Chart;
use super::{BEST, EDGE};
use crate::picture::curve::Arc;
use crate::picture::fonts::Style;
use crate::picture::scene::{Node, Path, Point, Px, Rect, Stroke};
use crate::picture::view::Curve;

/// What is decided at a stage, and the side of the zero line it stands on.
pub(super) struct Callout {
    block: Block,
    side: Side,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Above,
    Below,
}

impl Callout {
    /// The note at its edge of the chart with a line to the face it speaks of, and where it stands.
    pub(super) fn placed(
        self,
        pen: &Pen<'_, '_>,
        chart: &Chart,
        column: Column,
        face: Area,
    ) -> (Vec<Node>, Area) {
        let (width, height) = (self.block.width, self.block.height);
        let top = match self.side {
            Side::Above => chart.top + EDGE,
            Side::Below => chart.bottom - EDGE - height,
        };
        let left = column.centre() - width / 2.0;
        let area = Area { left, top, right: left + width, bottom: top + height };
        let (from, to) = match self.side {
            Side::Above => (area.bottom, face.top),
            Side::Below => (area.top, face.bottom),
        };
        let at = |y| Point { x: column.centre(), y };
        let leader = Path::straight(at(from), at(to), Stroke::solid(pen.theme.gold, 1.2));
        let mut nodes = vec![Node::Path(leader)];
        nodes.extend(self.block.placed(left, top));
        (nodes, area)
    }
}

/// What limits the curve's height.
#[derive(Clone, Copy)]
pub(super) struct Room {
    /// The room that a face and its word need beyond their score.
    pub(super) head: Px,
    /// The part of the scale that the scores use, from 0 to 1.
    pub(super) used: f64,
}

/// What is decided at a stage, in the shape that needs the least height, and half that height.
pub(super) fn place(
    pen: &mut Pen<'_, '_>,
    sentences: &[String],
    curve: &Curve,
    arcs: &[Arc],
    place: usize,
    column: Column,
    room: Room,
) -> Option<(Callout, Px)> {
    if sentences.is_empty() {
        return None;
    }
    let score = curve.nodes[place].as_ref().map_or(0.0, |node| node.score);
    let side = if score >= 0.0 { Side::Below } else { Side::Above };
    let target = curve.targets[place].map_or(0.0, |target| match side {
        Side::Above => target / BEST,
        Side::Below => -target / BEST,
    });
    let shapes = [1.0, 0.85, 0.7].map(|part| {
        let block = sentence(pen, sentences, (column.width - 12.0) * part);
        let reach =
            Column { x: column.centre() - block.width / 2.0 - 6.0, width: block.width + 12.0 };
        let (low, high) = extremes(arcs, reach);
        let towards = match side {
            Side::Above => high / BEST,
            Side::Below => -low / BEST,
        };
        // The part of the half that the curve crosses towards the callout.
        let crossed = (towards.max(target).max(0.0) / room.used).min(0.95);
        let taken = EDGE + block.height + 12.0;
        let needs = ((taken - crossed * room.head) / (1.0 - crossed)).max(taken + pen.px(20.0));
        (block, needs)
    });
    let (block, needs) =
        shapes.into_iter().reduce(|best, next| if next.1 < best.1 - 1.0 { next } else { best })?;
    Some((Callout { block, side }, needs))
}

/// The lowest and the highest score of the curve within a column.
fn extremes(arcs: &[Arc], column: Column) -> (f64, f64) {
    const STEPS: u32 = 16;
    let mut range = (0.0_f64, 0.0_f64);
    for arc in arcs {
        if arc.points[3].x < column.x || arc.points[0].x > column.right() {
            continue;
        }
        for step in 0..=STEPS {
            let at = arc.at(f64::from(step) / f64::from(STEPS));
            if at.x >= column.x && at.x <= column.right() {
                range = (range.0.min(at.y), range.1.max(at.y));
            }
        }
    }
    range
}

/// A white box with a gold border: a star and what is decided.
fn sentence(pen: &mut Pen<'_, '_>, sentences: &[String], width: Px) -> Block {
    let look = pen.face(Style::Medium, 12.5, 16.0);
    let [pad, star, words_at] = [7.0, 7.0, 27.0].map(|length| pen.px(length));
    let mut words = Block::default();
    for sentence in sentences {
        let paragraph = pen.snug(look, sentence, width - words_at - pad);
        words.stack(paragraph, pen.px(3.0));
    }
    let (wide, high) = (words_at + words.width + pad + 1.0, words.height + 2.0 * pen.px(6.0));
    let mut block = Block::default();
    block.push(Rect {
        stroke: Some(Stroke::solid(pen.theme.gold, 1.2)),
        ..panel(0.0, 0.0, wide, high, pen.px(8.0), pen.theme.card)
    });
    block.add(pen.star(star), pad, (high - 2.0 * star) / 2.0);
    block.add(words, words_at, pen.px(6.0));
    Block { width: wide, height: high, ..block }
}
