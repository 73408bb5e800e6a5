//! The name of a line of a service blueprint, and the line, in a strip of their own over a row.

use super::super::block::Block;
use super::super::columns::Columns;
use super::super::pen::Pen;
use crate::picture::fonts::Style;
use crate::picture::scene::{Dashes, Paint, Path, Point, Px, Stroke};
use crate::picture::view::{Boundary, Words};

/// From the rows' left edge to the name, as to the icons of the rows.
const INSET: Px = 12.0;

/// The strip over a row, across the whole map, with the room below it; nothing without a line.
pub(super) fn strip(
    pen: &mut Pen<'_, '_>,
    boundary: Option<Boundary>,
    columns: &Columns,
    words: Words,
) -> Block {
    let Some(boundary) = boundary else { return Block::default() };
    let look = pen.face(Style::SemiBold, 11.5, 14.0).colored(pen.theme.muted);
    let words = pen.line(look, &words.label(boundary.label()));
    let (height, middle) = (words.height + pen.gap(5.0), words.height / 2.0);
    let left = INSET + words.width + pen.px(10.0);
    let paint = Paint::solid(pen.theme.muted);
    let stroke = Stroke { paint, width: 1.2, dashes: Dashes::Dashed };
    let mut block = Block::default();
    block.add(words, INSET, 0.0);
    let (from, to) = (Point { x: left, y: middle }, Point { x: columns.width(), y: middle });
    block.push(Path::straight(from, to, stroke));
    Block { width: columns.width(), height, ..block }
}
