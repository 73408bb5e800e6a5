//! A group of notes: what they have in common, and the notes in columns.

use super::super::block::Block;
use super::super::pen::{Pen, card, panel};
use super::super::runs::runs;
use super::note::note;
use crate::picture::fonts::Style;
use crate::picture::scene::Px;
use crate::picture::view::NoteGroup;

/// From the edge of a group to its notes.
const PAD: Px = 14.0;
/// Between two notes.
const GAP: Px = 8.0;
/// Notes are not narrower.
const NARROWEST: Px = 240.0;
/// There are no more columns of them.
const MOST: usize = 5;

/// A group that is measured.
pub(super) struct GroupBlock {
    title: Block,
    notes: Block,
    pad: Px,
    /// The height that it needs.
    pub(super) height: Px,
}

impl GroupBlock {
    /// Measures a group in a width.
    pub(super) fn new(pen: &mut Pen<'_, '_>, group: &NoteGroup, width: Px) -> Self {
        let (pad, after_title) = (pen.px(PAD), pen.px(10.0));
        let inner = width - 2.0 * pad;
        let title = title(pen, group, inner);
        let notes = notes(pen, group, inner);
        let height = title.height + after_title + notes.height + 2.0 * pad;
        Self { title, notes, pad, height }
    }

    /// Draws it on a card of that size.
    pub(super) fn draw(&mut self, pen: &Pen<'_, '_>, width: Px, height: Px) -> Block {
        let (title, notes) = (std::mem::take(&mut self.title), std::mem::take(&mut self.notes));
        let notes_at = self.height - self.pad - notes.height;
        let mut block = Block::default();
        block.push(card(pen.theme, 0.0, 0.0, width, height, 14.0));
        block.add(title, self.pad, self.pad);
        block.add(notes, self.pad, notes_at);
        block
    }
}

/// What the notes have in common, and how many they are.
fn title(pen: &mut Pen<'_, '_>, group: &NoteGroup, width: Px) -> Block {
    let tone = pen.theme.accent;
    let look = pen.face(Style::Bold, 16.0, 20.0);
    let digits = pen.face(Style::SemiBold, 12.0, 16.0).colored(tone.strong);
    let count = pen.line(digits, &group.notes.len().to_string());
    let (across, down) = (pen.px(8.0), pen.px(2.0));
    let (pill_width, pill_height) = (count.width + 2.0 * across, count.height + 2.0 * down);
    let mut block = pen.paragraph(look, &group.title, width - pill_width - across);
    let x = width - pill_width;
    block.push(panel(x, 0.0, pill_width, pill_height, pill_height / 2.0, tone.pale));
    block.add(count, x + across, down);
    Block { width, ..block }
}

/// The notes in columns of about the same height, in their order.
fn notes(pen: &mut Pen<'_, '_>, group: &NoteGroup, width: Px) -> Block {
    let gap = pen.px(GAP);
    let fitting = ((width + gap) / (pen.px(NARROWEST) + gap)).floor() as usize;
    let count = fitting.clamp(1, MOST).min(group.notes.len().max(1));
    let column_width = (width - gap * (count as f64 - 1.0)) / count as f64;
    let mut drawn: Vec<Block> =
        group.notes.iter().map(|one| note(pen, one, column_width)).collect();
    let heights: Vec<Px> = drawn.iter().map(|note| note.height).collect();
    let mut all = Block::default();
    for (place, column) in runs(&heights, count, gap).into_iter().enumerate() {
        let mut stack = Block::default();
        for one in &mut drawn[column] {
            stack.stack(std::mem::take(one), gap);
        }
        all.add(stack, (column_width + gap) * place as f64, 0.0);
    }
    all
}
