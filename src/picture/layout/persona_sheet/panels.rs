//! What is known of a persona: cards with a title, in columns that end at one height.

use std::ops::Range;

use super::super::block::Block;
use super::super::cells::{bullets, chips, unproven};
use super::super::pen::{Pen, card, panel as plate};
use super::super::runs::runs;
use super::GAP;
use crate::picture::fonts::Style;
use crate::picture::scene::Px;
use crate::picture::themes::Tone;
use crate::picture::view::{Chips, Leaning, Panel, PanelContent};

/// Columns are not narrower than this.
const NARROWEST: Px = 400.0;
/// There are not more of them.
const MOST: usize = 4;
/// From a card's edge to its words.
const PAD: Px = 16.0;

/// Panels that are measured and have their columns.
pub(super) struct Panels {
    /// The words of each panel.
    inner: Vec<Block>,
    columns: Vec<Range<usize>>,
    /// The width of a column.
    width: Px,
    /// The height of the highest column.
    pub(super) height: Px,
}

impl Panels {
    /// Measures panels in a width.
    pub(super) fn new(pen: &mut Pen<'_, '_>, panels: &[Panel], width: Px) -> Self {
        let (gap, pad) = (pen.px(GAP), pen.px(PAD));
        let fitting = (width / pen.px(NARROWEST)).floor() as usize;
        let count = fitting.clamp(1, MOST).min(panels.len());
        let width = (width - gap * (count as f64 - 1.0)) / count as f64;
        let mut inner = Vec::new();
        for panel in panels {
            inner.push(words(pen, panel, width - 2.0 * pad));
        }
        let heights: Vec<Px> = inner.iter().map(|block| block.height + 2.0 * pad).collect();
        let columns = runs(&heights, count, gap);
        let total = |run: &Range<usize>| {
            heights[run.clone()].iter().sum::<Px>() + gap * (run.len() as f64 - 1.0)
        };
        let height = columns.iter().map(total).fold(0.0, f64::max);
        Self { inner, columns, width, height }
    }

    /// Draws every panel at its place; the panels of a column share the room that it has left.
    pub(super) fn draw(self, pen: &Pen<'_, '_>, panels: &[Panel], height: Px) -> Vec<Block> {
        let (gap, pad) = (pen.px(GAP), pen.px(PAD));
        let shown = self.columns.len() as f64;
        let all = self.width * shown + gap * (shown - 1.0);
        let columns = self.columns.into_iter().enumerate();
        let places = columns.flat_map(|(column, run)| run.map(move |place| (column, place)));
        let columns: Vec<usize> = places.map(|(column, _)| column).collect();
        let width = (all - gap * (shown - 1.0)) / shown;
        let natural = |column: usize| {
            let own = self.inner.iter().zip(&columns).filter(|(_, at)| **at == column);
            let heights: Vec<Px> = own.map(|(block, _)| block.height + 2.0 * pad).collect();
            let count = heights.len() as f64;
            (heights.iter().sum::<Px>() + gap * (count - 1.0), count)
        };
        let more: Vec<Px> = (0..shown as usize)
            .map(|column| {
                let (natural, count) = natural(column);
                (height - natural) / count
            })
            .collect();
        let (mut drawn, mut y, mut last) = (Vec::new(), 0.0, 0);
        for ((words, panel), column) in self.inner.into_iter().zip(panels).zip(columns) {
            if column != last {
                (y, last) = (0.0, column);
            }
            let own = words.height + 2.0 * pad + more[column];
            let x = (width + gap) * column as f64;
            let mut block = Block::default();
            block.add(ground(pen, panel.leaning, width, own), x, y);
            block.add(words, x + pad, y + pad);
            drawn.push(block);
            y += own + gap;
        }
        drawn
    }
}

fn tone(pen: &Pen<'_, '_>, leaning: Leaning) -> Tone {
    match leaning {
        Leaning::Neutral => pen.theme.accent,
        Leaning::Good => pen.theme.positive,
        Leaning::Bad | Leaning::Unproven => pen.theme.negative,
    }
}

/// The card of a panel; what is good or hurts has the tint of it, what is not proven dashes.
fn ground(pen: &Pen<'_, '_>, leaning: Leaning, width: Px, height: Px) -> Block {
    let tone = tone(pen, leaning);
    let mut block = Block::default();
    match leaning {
        Leaning::Neutral => block.push(card(pen.theme, 0.0, 0.0, width, height, 12.0)),
        Leaning::Unproven => block.push(unproven(width, height, 12.0, tone)),
        Leaning::Good | Leaning::Bad => {
            let (bar, inset) = (pen.px(4.0), 14.0);
            block.push(plate(0.0, 0.0, width, height, 12.0, tone.pale));
            let long = (height - 2.0 * inset).max(bar);
            block.push(plate(0.0, inset, bar, long, bar / 2.0, tone.strong));
        }
    }
    Block { width, height, ..block }
}

/// Icon and title, and what stands below them.
fn words(pen: &mut Pen<'_, '_>, panel: &Panel, width: Px) -> Block {
    let tone = tone(pen, panel.leaning);
    let [tile, icon, words_at] = [28.0, 16.0, 38.0].map(|length| pen.px(length));
    let look = pen.face(Style::SemiBold, 14.5, 18.0);
    let title = pen.paragraph(look, &panel.label, width - words_at);
    let height = title.height.max(tile);
    let mut block = Block::default();
    let under = if panel.leaning == Leaning::Neutral { tone.pale } else { pen.theme.card };
    block.push(plate(0.0, 0.0, tile, tile, 8.0, under));
    let inset = (tile - icon) / 2.0;
    block.add(pen.icon(panel.icon, icon, tone.strong), inset, inset);
    let top = (tile - look.leading) / 2.0;
    block.add(title, words_at, top);
    block.height = height;
    let content = match &panel.content {
        PanelContent::Texts(texts) => bullets(pen, texts, width, tone.strong),
        PanelContent::Facts(facts) => fact_rows(pen, facts, width),
        PanelContent::Chips(met) => chips(pen, &Chips::Met(met.clone()), width, tone),
    };
    block.stack(content, pen.px(9.0));
    block
}

/// Names on the left, values on the right.
fn fact_rows(pen: &mut Pen<'_, '_>, facts: &[(String, String)], width: Px) -> Block {
    let name = pen.face(Style::Medium, 12.5, 18.0).colored(pen.theme.muted);
    let value = pen.face(Style::Regular, 13.5, 18.0);
    let (gap, below) = (pen.px(14.0), pen.px(4.0));
    let widest = facts.iter().map(|(label, _)| pen.width(name, label)).fold(0.0, f64::max);
    let left = (widest + 1.0).min(width * 0.4);
    let mut block = Block::default();
    for (label, text) in facts {
        let label = pen.paragraph(name, label, left);
        let text = pen.paragraph(value, text, width - left - gap);
        let mut row = Block::default();
        row.add(label, 0.0, 0.0);
        row.add(text, left + gap, 0.0);
        block.stack(row, below);
    }
    block
}
