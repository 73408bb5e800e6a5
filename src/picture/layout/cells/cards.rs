//! Pains and opportunities: tinted cards with a bar on the left and a mark on the right.

use super::super::block::Block;
use super::super::pen::{Pen, disc, panel};
use super::Cell;
use super::bar::Bar;
use crate::picture::fonts::Style;
use crate::picture::scene::{Circle, Dashes, Node, Paint, Px, Rect, Stroke};
use crate::picture::themes::Tone;
use crate::picture::view::{Backing, Card, Density, Mark};

/// How many dots a severity has.
const DOTS: u8 = 3;

/// Cards, one below the other, in the tone of their row.
pub(in super::super) fn cards(
    pen: &mut Pen<'_, '_>,
    cards: &[Card],
    width: Px,
    tone: Tone,
    style: Style,
) -> Cell {
    let gap = pen.gap(6.0);
    let mut cell = Cell::default();
    for card in cards {
        let drawn = one(pen, card, width, tone, style);
        let height = drawn.height;
        cell.block.stack(drawn, gap);
        cell.middles.push(cell.block.height - height / 2.0);
    }
    cell
}

fn one(pen: &mut Pen<'_, '_>, card: &Card, width: Px, tone: Tone, style: Style) -> Block {
    let face = pen.face(style, 13.0, 17.0);
    let note = pen.face(Style::Regular, 11.5, 15.0).colored(pen.theme.muted);
    let [words_at, bar] = [13.0, 3.5].map(|length| pen.px(length));
    let pad = pen.gap(7.0);
    let mark = card.mark.map(|mark| drawn_mark(pen, mark, tone));
    // Large words in a narrow column need all of its width.
    let (mark, below) = match pen.density {
        Density::Detail => (mark, None),
        Density::Board => (None, mark),
    };
    let reserved = mark.as_ref().map_or(pen.px(8.0), |mark| mark.width + pen.px(18.0));
    let mut words = pen.paragraph(face, &card.title, width - words_at - reserved);
    if !card.notes.is_empty() {
        let notes = pen.enumeration(note, &card.notes, width - words_at - reserved);
        words.stack(notes, pen.px(2.0));
    }
    if let Some(mark) = below {
        words.stack(mark, pen.px(5.0));
    }
    let height = words.height + 2.0 * pad;
    let mut block = Block::default();
    let (inset, corner) = (pen.px(6.0), pen.px(8.0));
    let strip = match card.backing {
        Backing::Solid => {
            block.push(panel(0.0, 0.0, width, height, corner, tone.pale));
            Bar { x: 0.0, top: inset, bottom: height - inset, width: bar }
        }
        Backing::Hypothesis => {
            block.push(unproven(width, height, corner, tone));
            let from = 1.4 * inset;
            Bar { x: bar, top: from, bottom: height - from, width: bar }
        }
    };
    block.nodes.extend(strip.draw(pen, card.backing, tone.strong).into_iter().map(Node::Rect));
    block.add(words, words_at, pad);
    if let Some(mark) = mark {
        let (x, y) = (width - mark.width - pen.px(8.0), (height - mark.height) / 2.0);
        block.add(mark, x, y);
    }
    Block { width, height, ..block }
}

/// A frame in dashes: what it holds is not proven.
pub(in super::super) fn unproven(width: Px, height: Px, radius: Px, tone: Tone) -> Rect {
    let paint = Paint::solid(tone.strong);
    Rect {
        stroke: Some(Stroke { paint, width: 1.2, dashes: Dashes::Dashed }),
        ..panel(0.6, 0.6, width - 1.2, height - 1.2, radius, tone.pale)
    }
}

fn drawn_mark(pen: &mut Pen<'_, '_>, mark: Mark, tone: Tone) -> Block {
    match mark {
        Mark::Severity(filled) => severity(pen, filled, tone),
        Mark::Impact(signs) => impact(pen, signs, tone),
    }
}

/// Three dots, some of them filled.
pub(in super::super) fn severity(pen: &Pen<'_, '_>, filled: u8, tone: Tone) -> Block {
    let [radius, small, pitch] = [3.6, 3.0, 10.0].map(|length| pen.px(length));
    let mut dots = Block::default();
    for place in 0..DOTS {
        let x = radius + f64::from(place) * pitch;
        dots.push(if place < filled {
            disc(x, radius, radius, tone.strong)
        } else {
            Circle {
                x,
                y: radius,
                radius: small,
                fill: Some(Paint::solid(tone.pale)),
                stroke: Some(Stroke::solid(pen.theme.empty_dot, 1.2)),
            }
        });
    }
    Block { width: 2.0 * pitch + 2.0 * radius, height: 2.0 * radius, ..dots }
}

/// A pill with plus signs.
pub(in super::super) fn impact(pen: &mut Pen<'_, '_>, signs: u8, tone: Tone) -> Block {
    let face = pen.face(Style::Bold, 12.0, 18.0).colored(pen.theme.on_accent).tracked(0.5);
    let signs = "+".repeat(usize::from(signs));
    let inner = pen.width(face, &signs);
    let width = inner + pen.px(14.0);
    let words = pen.line(face, &signs);
    let height = face.leading;
    let mut pill = Block::default();
    pill.push(panel(0.0, 0.0, width, height, height / 2.0, tone.strong));
    // The last letter is followed by tracking as well, which shifts the signs to the left.
    pill.add(words, (width - inner + face.tracking) / 2.0, -0.2);
    Block { width, height, ..pill }
}
