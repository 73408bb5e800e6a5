//! A row of a roadmap: whose tasks they are, and the tasks of each period.

use super::super::block::Block;
use super::super::pen::{Pen, card, panel};
use super::task::task;
use super::{GAP, Grid};
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::scene::{Path, Point, Px, Stroke};
use crate::picture::view::{RoadmapRow, RowKind};

/// Above and below what stands in a row.
const PAD: Px = 10.0;
/// From the edge of a cell to its tasks.
const INSET: Px = 6.0;

/// A row that is measured.
pub(super) struct Row {
    label: Block,
    cells: Vec<Block>,
    /// The height that it needs.
    pub(super) height: Px,
}

impl Row {
    /// Measures a row.
    pub(super) fn new(pen: &mut Pen<'_, '_>, row: &RoadmapRow, grid: &Grid) -> Self {
        let gap = pen.px(6.0);
        let label = label(pen, row, grid.left);
        let mut cells = Vec::new();
        for tasks in &row.cells {
            let mut cell = Block::default();
            for one in tasks {
                let drawn = task(pen, one, grid.column - 2.0 * INSET);
                cell.stack(drawn, gap);
            }
            cells.push(cell);
        }
        let highest = cells.iter().map(|cell| cell.height).fold(label.height, f64::max);
        Self { label, cells, height: highest + 2.0 * pen.px(PAD) }
    }

    /// Draws it in a height.
    pub(super) fn draw(self, pen: &Pen<'_, '_>, grid: &Grid, periods: usize, height: Px) -> Block {
        let mut block = Block::default();
        block.push(card(pen.theme, 0.0, 0.0, grid.width, height, 12.0));
        for place in 0..periods {
            block.push(separator(pen, grid.x(place) - GAP / 2.0, height));
        }
        // Everything begins at one height, the highest of it in the middle of the row.
        let top = (height - self.height) / 2.0 + pen.px(PAD);
        block.add(self.label, 0.0, top);
        for (place, cell) in self.cells.into_iter().enumerate() {
            block.add(cell, grid.x(place) + INSET, top);
        }
        block
    }
}

fn separator(pen: &Pen<'_, '_>, x: Px, height: Px) -> Path {
    const SHORTER: Px = 10.0;
    let (from, to) = (Point { x, y: SHORTER }, Point { x, y: height - SHORTER });
    Path::straight(from, to, Stroke::solid(pen.theme.line, 1.0))
}

/// Icon and name.
fn label(pen: &mut Pen<'_, '_>, row: &RoadmapRow, width: Px) -> Block {
    let tone = pen.theme.accent;
    let icon = match row.kind {
        RowKind::Owner => Icon::User,
        RowKind::Stage => Icon::MapPin,
    };
    let [inset, tile, symbol, words_at] = [12.0, 32.0, 18.0, 54.0].map(|length| pen.px(length));
    let look = pen.face(Style::SemiBold, 13.5, 17.5);
    let words = pen.paragraph(look, &row.name, width - words_at - pen.px(8.0));
    let height = words.height.max(tile);
    let mut block = Block::default();
    let tile_at = (height - tile) / 2.0;
    block.push(panel(inset, tile_at, tile, tile, 9.0, tone.pale));
    let within = (tile - symbol) / 2.0;
    block.add(pen.icon(icon, symbol, tone.strong), inset + within, tile_at + within);
    let top = (height - words.height) / 2.0;
    block.add(words, words_at, top);
    Block { width, height, ..block }
}
