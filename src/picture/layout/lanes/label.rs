//! The names of rows, with their icons, in a column of their own.

use super::super::block::Block;
use super::super::pen::{Pen, panel};
use crate::picture::breaking::unbreakable;
use crate::picture::fonts::Style;
use crate::picture::scene::Px;
use crate::picture::view::{Density, Lane, LaneKind};

/// The column is never narrower.
const LEAST: Px = 140.0;
/// It grows with its longest word up to this.
const MOST: Px = 190.0;
/// Its width where names stand over the cells.
const NAMELESS: Px = 36.0;
/// The side of a row's tile, beside its cells and over them.
const TILE: Px = 32.0;
const TILE_OVER_CELLS: Px = 24.0;
/// The part of a tile's side that its icon takes.
const ICON: f64 = 18.0 / 32.0;
/// From the column's edge to a row's name.
const NAME_AT: Px = 52.0;

/// The width that the column needs so that no name is cut, at the pen's scale.
pub(in super::super) fn label_width(pen: &mut Pen<'_, '_>, lanes: &[Lane]) -> Px {
    if pen.density == Density::Board {
        return pen.px(NAMELESS);
    }
    let look = pen.face(Style::SemiBold, 13.0, 17.0);
    let words = lanes.iter().flat_map(|lane| unbreakable(&lane.label));
    let widest = words.map(|word| pen.width(look, word)).fold(0.0, f64::max);
    (pen.px(NAME_AT) + widest + 3.0).clamp(pen.px(LEAST), pen.px(MOST))
}

/// Icon and name of a row over its cells, which begin at `cells`: for the board, where columns are
/// precious.
pub(super) fn caption(pen: &mut Pen<'_, '_>, lane: &Lane, cells: Px, scale: f64) -> Block {
    if pen.density == Density::Detail {
        return Block::default();
    }
    let cell_scale = std::mem::replace(&mut pen.scale, scale);
    let look = pen.face(Style::SemiBold, 13.0, 17.0).colored(pen.theme.muted);
    let mut block = Block::default();
    let tile = tile(pen, lane, TILE_OVER_CELLS);
    let words = pen.line(look, &lane.label);
    let (inset, top) = (cells - tile.width - pen.px(6.0), (tile.height - words.height) / 2.0);
    let height = tile.height + pen.px(5.0);
    block.add(tile, inset.max(0.0), 0.0);
    block.add(words, cells, top);
    pen.scale = cell_scale;
    Block { height, ..block }
}

/// The icon of a row on a tile of that side.
fn tile(pen: &Pen<'_, '_>, lane: &Lane, side: Px) -> Block {
    let tone = match lane.kind {
        LaneKind::Pains => pen.theme.negative,
        LaneKind::Opportunities => pen.theme.positive,
        _ => pen.theme.accent,
    };
    let (tile, icon) = (pen.px(side), pen.px(side * ICON));
    let mut block = Block::default();
    block.push(panel(0.0, 0.0, tile, tile, 9.0, tone.pale));
    let at = (tile - icon) / 2.0;
    block.add(pen.icon(lane.kind.icon(), icon, tone.strong), at, at);
    Block { width: tile, height: tile, ..block }
}

/// Icon and name of a row, with the origin at the row's left edge, in the middle of its height;
/// nothing for the board.
pub(super) fn label(pen: &mut Pen<'_, '_>, lane: &Lane, width: Px, scale: f64) -> Block {
    if pen.density == Density::Board {
        return Block::default();
    }
    let cell_scale = std::mem::replace(&mut pen.scale, scale);
    let [inset, words_at] = [12.0, NAME_AT].map(|length| pen.px(length));
    let look = pen.face(Style::SemiBold, 13.0, 17.0);
    let words = pen.paragraph(look, &lane.label, width - words_at - 2.0);
    let tile = tile(pen, lane, TILE);
    let height = words.height.max(tile.height);
    let mut block = Block::default();
    let (tile_top, words_top) = (-tile.height / 2.0, -words.height / 2.0);
    block.add(tile, inset, tile_top);
    block.add(words, words_at, words_top);
    pen.scale = cell_scale;
    Block { width, height, ..block }
}
