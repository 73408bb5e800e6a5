//! The opportunities in a list, those to take up first on top.

use std::ops::Range;

use super::super::block::Block;
use super::super::pen::{Pen, card, disc};
use super::super::runs::runs;
use super::circle;
use crate::picture::fonts::Style;
use crate::picture::scene::Px;
use crate::picture::view::{Entry, Section};

/// Inside the edges of the card.
const PAD: Px = 18.0;
/// Between two entries.
const GAP: Px = 11.0;
/// Columns are not narrower.
const NARROWEST: Px = 420.0;
/// There are not more of them.
const MOST: usize = 3;

/// Entries that are measured and have their columns.
pub(super) struct List {
    drawn: Vec<Block>,
    columns: Vec<Range<usize>>,
    /// The width of a column.
    width: Px,
    gap: Px,
    pad: Px,
}

impl List {
    /// Measures entries in a width.
    pub(super) fn new(pen: &mut Pen<'_, '_>, entries: &[Entry], width: Px, radius: Px) -> Self {
        let (gap, pad) = (pen.px(GAP), pen.px(PAD));
        let count = ((width / (pen.px(NARROWEST) + 2.0 * pad)).floor() as usize).clamp(1, MOST);
        let width = width / count as f64 - 2.0 * pad;
        let drawn = entries.iter().map(|entry| drawn_entry(pen, entry, width, radius));
        let drawn: Vec<Block> = drawn.collect();
        let heights: Vec<Px> = drawn.iter().map(|block| block.height).collect();
        Self { columns: runs(&heights, count, gap), drawn, width, gap, pad }
    }

    fn column_height(&self, column: &Range<usize>) -> Px {
        let entries: Px = self.drawn[column.clone()].iter().map(|block| block.height).sum();
        entries + self.gap * column.len().saturating_sub(1) as f64
    }

    /// The height that it needs.
    pub(super) fn height(&self) -> Px {
        let columns = self.columns.iter().map(|column| self.column_height(column));
        columns.fold(0.0, f64::max) + 2.0 * self.pad
    }

    /// Draws it on a card; the entries of a column share what room is left, as far as looks well.
    pub(super) fn draw(mut self, pen: &Pen<'_, '_>, entries: &[Entry], height: Px) -> Block {
        let (pad, outer) = (self.pad, self.width + 2.0 * self.pad);
        let width = outer * self.columns.len() as f64;
        let mut block = Block::default();
        block.push(card(pen.theme, 0.0, 0.0, width, height, 14.0));
        for (place, column) in std::mem::take(&mut self.columns).into_iter().enumerate() {
            let gaps = column.len().saturating_sub(1).max(1) as f64;
            let spare = height - 2.0 * pad - self.column_height(&column);
            let more = (spare / gaps).clamp(0.0, 1.6 * self.gap);
            let mut y = pad;
            for at in column.clone() {
                // A heading stands apart from the entries above it.
                if at > column.start && entries[at].section.is_some() {
                    y += (spare - gaps * more).clamp(0.0, self.gap);
                }
                let drawn = std::mem::take(&mut self.drawn[at]);
                let next = y + drawn.height + self.gap + more;
                block.add(drawn, outer * place as f64 + pad, y);
                y = next;
            }
        }
        Block { width, height, ..block }
    }
}

/// A heading where a list begins, and the entry: its number, what could be done, and notes.
fn drawn_entry(pen: &mut Pen<'_, '_>, entry: &Entry, width: Px, radius: Px) -> Block {
    let words_at = 2.0 * radius + pen.px(10.0);
    let look = pen.face(Style::Medium, 13.5, 17.5);
    let small = pen.face(Style::Regular, 12.0, 15.5).colored(pen.theme.muted);
    let words = pen.noted([look, small], &entry.title, &entry.notes, width - words_at);
    let mut row = Block::default();
    match entry.number {
        Some(number) => row.add(circle(pen, number, radius, entry.standing), radius, radius),
        None => row.push(disc(radius, radius, pen.px(2.6), pen.theme.muted)),
    }
    // The first line stands beside the middle of the circle.
    row.add(words, words_at, (2.0 * radius - look.leading) / 2.0);
    let mut block = match &entry.section {
        Some(section) => heading(pen, section, width),
        None => Block::default(),
    };
    block.stack(row, pen.px(GAP));
    Block { width, ..block }
}

fn heading(pen: &mut Pen<'_, '_>, section: &Section, width: Px) -> Block {
    let look = pen.face(Style::Bold, 16.0, 20.0);
    let small = pen.face(Style::Regular, 11.5, 15.0).colored(pen.theme.muted);
    let mut block = pen.paragraph(look, &section.title, width);
    if let Some(remark) = &section.remark {
        let remark = pen.paragraph(small, remark, width);
        block.stack(remark, pen.px(2.0));
    }
    block
}
