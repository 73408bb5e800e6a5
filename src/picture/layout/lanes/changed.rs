//! The mark of a cell that is new or other than today: a diamond in its upper right corner.

use super::super::columns::Column;
use super::super::pen::Pen;
use crate::picture::scene::{Paint, Path, Point, Px, Segment};

/// From a row's upper edge to the middle of the mark.
const DOWN: Px = 8.0;
/// From a column's right edge to the middle of the mark, between the column and the next one.
const ASIDE: Px = 0.5;
/// Half of its side; more would reach into the words of the cell.
const REACH: Px = 4.4;

/// The mark of the cell in that column of a row that begins at `top`.
pub(super) fn mark(pen: &Pen<'_, '_>, column: Column, top: Px) -> Path {
    diamond(pen, Point { x: column.right() + ASIDE, y: top + DOWN }, REACH)
}

/// A diamond in the accent, from its middle to its corners.
pub(in super::super) fn diamond(pen: &Pen<'_, '_>, middle: Point, reach: Px) -> Path {
    let at = |x: Px, y: Px| Point { x: middle.x + x * reach, y: middle.y + y * reach };
    let segments = vec![
        Segment::Move(at(0.0, -1.0)),
        Segment::Line(at(1.0, 0.0)),
        Segment::Line(at(0.0, 1.0)),
        Segment::Line(at(-1.0, 0.0)),
        Segment::Close,
    ];
    Path { segments, fill: Some(Paint::solid(pen.theme.accent.strong)), stroke: None }
}
