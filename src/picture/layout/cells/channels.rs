//! Channels across the stages: a row for each, with a shape where it is met.
//!
//! ```text
//!   ● Website ♥   │  ● Website ♥   │  ·              Round online, square offline, a triangle
//!   ·             │  ■ Store       │  ■ Store        where somebody else runs it; a dot where
//!   ▲ Instagram   │  ·             │  ·              only other stages have it.
//! ```

use super::super::block::Block;
use super::super::columns::Columns;
use super::super::pen::{Pen, disc, panel};
use super::Cell;
use crate::journey::vocabulary::ChannelKind;
use crate::picture::color::Color;
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::scene::{IconLook, IconNode, Node, Paint, Path, Point, Px, Segment, Stroke};
use crate::picture::view::{ChannelMark, ChannelUse, Liking, StageHead, Words};

/// From the cell's edge to a channel's name.
const NAME_AT: Px = 17.0;
/// Half the side of a shape.
const REACH: Px = 4.2;
/// Between a name and the heart behind it, and the heart's side.
const HEART: [Px; 2] = [5.0, 11.0];

/// The cells of all stages, whose rows are level with each other.
pub(in super::super) fn channels(
    pen: &mut Pen<'_, '_>,
    stages: &[Vec<ChannelMark>],
    heads: &[StageHead],
    (columns, pad): (&Columns, Px),
    words: Words,
) -> Vec<Cell> {
    let gap = pen.gap(6.0);
    let mut cells: Vec<Block> = vec![Block::default(); stages.len()];
    let count = stages.first().map_or(0, Vec::len);
    for row in 0..count {
        let mut drawn = Vec::new();
        for (place, (marks, head)) in stages.iter().zip(heads).enumerate() {
            let width = columns.stages[place].width - 2.0 * pad;
            let color = pen.tone(head.hue).strong;
            drawn.push(one(pen, &marks[row], (place, width), color, words));
        }
        let height = drawn.iter().map(|block| block.height).fold(0.0, f64::max);
        for (cell, block) in cells.iter_mut().zip(drawn) {
            let y = if row == 0 { 0.0 } else { cell.height + gap };
            cell.add(block, 0.0, y);
            cell.height = y + height;
        }
    }
    cells.into_iter().map(Cell::from).collect()
}

/// The channels that one stage has, and those that nobody offers.
pub(in super::super) fn channel(
    pen: &mut Pen<'_, '_>,
    mark: &ChannelMark,
    width: Px,
    color: Color,
    words: Words,
) -> Block {
    one(pen, mark, (0, width), color, words)
}

/// One channel at the stage of that place.
fn one(
    pen: &mut Pen<'_, '_>,
    mark: &ChannelMark,
    (place, width): (usize, Px),
    color: Color,
    words: Words,
) -> Block {
    let face = pen.face(Style::Medium, 12.5, 17.0);
    let [name_at, reach] = [NAME_AT, REACH].map(|length| pen.px(length));
    let [before, heart] = HEART.map(|length| pen.px(length));
    let at = Point { x: reach, y: face.leading / 2.0 };
    let mut block = Block::default();
    match mark.use_here {
        ChannelUse::Met => {
            let is_liked = mark.liking == Liking::Preferred;
            let tail = if is_liked { before + heart } else { 0.0 };
            let name = pen.snug(face, &mark.name, width - name_at - tail);
            block.push(shape(pen, mark.kind, at, color));
            if is_liked {
                let x = name_at + name.width + before;
                block.push(liked(pen, x, at.y, heart));
            }
            block.add(name, name_at, 0.0);
        }
        // Said once, where reading begins.
        ChannelUse::Nowhere if place == 0 => {
            let look = pen.face(Style::Italic, 12.5, 17.0).colored(pen.theme.muted);
            let said =
                pen.snug(look, &words.about("picture-not-offered", &mark.name), width - name_at);
            block.push(liked(pen, at.x - heart / 2.0, at.y, heart));
            block.add(said, name_at, 0.0);
        }
        ChannelUse::Elsewhere | ChannelUse::Nowhere => {
            block.push(disc(at.x, at.y, pen.px(1.7), pen.theme.faint));
        }
    }
    block.height = block.height.max(face.leading);
    block
}

/// The shape of a kind of channel around a point.
pub(in super::super) fn shape(
    pen: &Pen<'_, '_>,
    kind: Option<ChannelKind>,
    at: Point,
    color: Color,
) -> Node {
    let reach = pen.px(REACH);
    let point = |x: Px, y: Px| Point { x: at.x + x * reach, y: at.y + y * reach };
    match kind {
        Some(ChannelKind::Online) => Node::Circle(disc(at.x, at.y, reach, color)),
        Some(ChannelKind::Offline) => {
            let side = 1.8 * reach;
            let corner = point(-0.9, -0.9);
            Node::Rect(panel(corner.x, corner.y, side, side, 1.0, color))
        }
        Some(ChannelKind::ThirdParty) => Node::Path(Path {
            segments: vec![
                Segment::Move(point(0.0, -1.05)),
                Segment::Line(point(1.1, 0.9)),
                Segment::Line(point(-1.1, 0.9)),
                Segment::Close,
            ],
            fill: Some(Paint::solid(color)),
            stroke: None,
        }),
        None => {
            let mut ring = disc(at.x, at.y, 0.85 * reach, pen.theme.card);
            ring.stroke = Some(Stroke::solid(color, 1.6));
            Node::Circle(ring)
        }
    }
}

/// A heart whose middle is at that height.
pub(in super::super) fn liked(pen: &Pen<'_, '_>, x: Px, middle: Px, size: Px) -> IconNode {
    let (color, look) = (pen.theme.accent.strong, IconLook::Filled);
    IconNode { icon: Icon::Heart, x, y: middle - size / 2.0, size, color, look }
}
