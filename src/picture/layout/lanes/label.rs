//! The names of rows, with their icons, in a column of their own.

use super::super::block::Block;
use super::super::pen::{Pen, panel};
use crate::picture::breaking::unbreakable;
use crate::picture::fonts::Style;
use crate::picture::scene::Px;
use crate::picture::view::{Lane, LaneKind};

/// The column is never narrower.
const LEAST: Px = 140.0;
/// It grows with its longest word up to this.
const MOST: Px = 190.0;
/// From the column's edge to a row's name.
const NAME_AT: Px = 52.0;

/// The width that the column needs so that no name is cut, at the pen's scale.
pub(in super::super) fn label_width(pen: &mut Pen<'_, '_>, lanes: &[Lane]) -> Px {
    let look = pen.face(Style::SemiBold, 13.0, 17.0);
    let words = lanes.iter().flat_map(|lane| unbreakable(&lane.label));
    let widest = words.map(|word| pen.width(look, word)).fold(0.0, f64::max);
    (pen.px(NAME_AT) + widest + 3.0).clamp(pen.px(LEAST), pen.px(MOST))
}

/// Icon and name of a row, with the origin at the row's left edge, in the middle of its height.
pub(super) fn label(pen: &mut Pen<'_, '_>, lane: &Lane, width: Px, scale: f64) -> Block {
    let cell_scale = std::mem::replace(&mut pen.scale, scale);
    let tone = match lane.kind {
        LaneKind::Pains => pen.theme.negative,
        LaneKind::Opportunities => pen.theme.positive,
        _ => pen.theme.accent,
    };
    let [inset, tile, icon, words_at] = [12.0, 32.0, 18.0, NAME_AT].map(|length| pen.px(length));
    let look = pen.face(Style::SemiBold, 13.0, 17.0);
    let words = pen.paragraph(look, &lane.label, width - words_at - 2.0);
    let height = words.height.max(tile);
    let mut block = Block::default();
    block.push(panel(inset, -tile / 2.0, tile, tile, 9.0, tone.pale));
    let at = inset + (tile - icon) / 2.0;
    block.add(pen.icon(lane.kind.icon(), icon, tone.strong), at, -icon / 2.0);
    let top = -words.height / 2.0;
    block.add(words, words_at, top);
    pen.scale = cell_scale;
    Block { width, height, ..block }
}
