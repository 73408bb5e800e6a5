//! Rows of a table on a card, with lines between them.

use super::super::block::Block;
use super::super::pen::{Pen, card};
use crate::picture::scene::{Path, Point, Px, Stroke};

/// From the edge of the card to its rows.
pub(super) const PAD: Px = 18.0;
/// Above and below what stands in a row.
const AIR: Px = 6.0;

/// The heads of columns and the rows below them; the middle of a row is half its height.
pub(super) struct Sheaf {
    pub(super) heads: Block,
    pub(super) rows: Vec<Block>,
    /// Above and below what stands in a row, at the scale of the rows.
    air: Px,
}

/// The width that rows have on a card of that width.
pub(super) fn inner(pen: &Pen<'_, '_>, width: Px) -> Px {
    width - 2.0 * pen.px(PAD)
}

/// Cells side by side, each in the middle of a row as high as the highest, at these places.
pub(super) fn row(cells: impl IntoIterator<Item = (Px, Block)>) -> Block {
    let cells: Vec<(Px, Block)> = cells.into_iter().collect();
    let height = cells.iter().map(|(_, cell)| cell.height).fold(0.0, f64::max);
    let mut row = Block::default();
    for (x, cell) in cells {
        let top = (height - cell.height) / 2.0;
        row.add(cell, x, top);
    }
    Block { height, ..row }
}

impl Sheaf {
    /// A table of these rows.
    pub(super) fn new(pen: &Pen<'_, '_>, heads: Block, rows: Vec<Block>) -> Self {
        Self { heads, rows, air: pen.px(AIR) }
    }

    /// The height that it needs.
    pub(super) fn height(&self) -> Px {
        let rows: Px = self.rows.iter().map(|row| row.height + 2.0 * self.air).sum();
        4.0 * self.air + self.heads.height + rows
    }

    /// Draws it with rows that are so much higher than they need.
    pub(super) fn draw(self, pen: &Pen<'_, '_>, width: Px, more: Px) -> Block {
        let (pad, air) = (pen.px(PAD), self.air);
        let height = self.height() + more * self.rows.len() as f64;
        let mut block = Block::default();
        block.push(card(pen.theme, 0.0, 0.0, width, height, 14.0));
        let mut y = 3.0 * air + self.heads.height;
        block.add(self.heads, pad, 2.0 * air);
        for row in self.rows {
            let (from, to) = (Point { x: pad, y }, Point { x: width - pad, y });
            block.push(Path::straight(from, to, Stroke::solid(pen.theme.line, 1.0)));
            let taken = row.height + 2.0 * air + more;
            block.add(row, pad, y + air + more / 2.0);
            y += taken;
        }
        Block { width, height, ..block }
    }
}
