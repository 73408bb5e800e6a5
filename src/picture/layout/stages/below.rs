//! What stands below a chevron: who answers for the stage, and where customers go from it.

use super::super::block::{Block, Gaps};
use super::super::pen::{Pen, disc, panel};
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::reading::Reading;
use crate::picture::scene::{Px, Stroke};
use crate::picture::themes::Tone;
use crate::picture::view::{Goal, StageHead, Way, Words};

/// The owner on the left and the ways that are no lines on the right, below each other where the width is too small.
pub(super) fn below(
    pen: &mut Pen<'_, '_>,
    head: &StageHead,
    others: &[Way],
    words: Words,
    width: Px,
) -> Block {
    let tone = pen.tone(head.hue);
    let ways = ways(pen, others, tone, words, width);
    let owner = head.owner.as_ref().map(|owner| owner_line(pen, owner, width));
    let mut block = owner.unwrap_or_default();
    if ways.nodes.is_empty() {
        return block;
    }
    let left = width - ways.width;
    if block.width + pen.px(10.0) <= left {
        let top = (block.height - ways.height) / 2.0;
        block.nodes.iter_mut().for_each(|node| node.shift(0.0, (-top).max(0.0)));
        block.add(ways, left, top.max(0.0));
    } else {
        let top = block.height + pen.px(3.0);
        block.add(ways, left, top);
    }
    block
}

/// Who answers for a stage.
fn owner_line(pen: &mut Pen<'_, '_>, owner: &str, width: Px) -> Block {
    let look = pen.face(Style::Medium, 12.0, 16.0).colored(pen.theme.muted);
    let icon = pen.px(13.0);
    let words_at = icon + pen.px(5.0);
    let words = pen.paragraph(look, owner, (width - words_at).max(40.0));
    let mut block = Block::default();
    block.add(pen.icon(Icon::User, icon, pen.theme.muted), 0.0, (look.leading - icon) / 2.0);
    block.add(words, words_at, 0.0);
    block
}

fn ways(pen: &mut Pen<'_, '_>, ways: &[Way], tone: Tone, words: Words, width: Px) -> Block {
    let drawn: Vec<Block> = ways.iter().map(|way| one(pen, way, tone, words, width)).collect();
    Block::flow(drawn, width, Gaps { beside: pen.px(8.0), below: pen.px(2.0) })
}

fn one(pen: &mut Pen<'_, '_>, way: &Way, tone: Tone, words: Words, width: Px) -> Block {
    let share = way.share.as_deref().unwrap_or_default();
    match way.to {
        Goal::Following => following(pen, share, tone, width),
        Goal::Exit => {
            let look = pen.face(Style::Medium, 11.5, 18.0).colored(pen.theme.muted);
            let label = match share {
                "" => words.label("exit"),
                share => words.about("picture-leave", share),
            };
            pen.snug(look, &label, width)
        }
        Goal::Back(number) => elsewhere(pen, backward(pen), number, share),
        Goal::Ahead(number) => elsewhere(pen, forward(pen), number, share),
    }
}

/// The share that goes on to the next chevron.
fn following(pen: &mut Pen<'_, '_>, share: &str, tone: Tone, width: Px) -> Block {
    let look = pen.face(Style::SemiBold, 11.5, 18.0).colored(tone.strong);
    let pad = pen.px(7.0);
    let label = match pen.setter.reading() {
        Reading::ToRight => format!("{share}\u{A0}→"),
        Reading::ToLeft => format!("←\u{A0}{share}"),
    };
    let words = pen.snug(look, &label, width - 2.0 * pad);
    let (width, height) = (words.width + 2.0 * pad, words.height);
    let mut pill = Block::default();
    pill.push(panel(0.0, 0.0, width, height, look.leading / 2.0, tone.pale));
    pill.add(words, pad, 0.0);
    Block { width, height, ..pill }
}

/// The arrow towards later stages.
fn forward(pen: &Pen<'_, '_>) -> &'static str {
    match pen.setter.reading() {
        Reading::ToRight => "→",
        Reading::ToLeft => "←",
    }
}

/// The arrow towards earlier stages.
fn backward(pen: &Pen<'_, '_>) -> &'static str {
    match pen.setter.reading() {
        Reading::ToRight => "←",
        Reading::ToLeft => "→",
    }
}

/// An arrow, the number of a stage as its chevron has it, and a share.
fn elsewhere(pen: &mut Pen<'_, '_>, arrow: &str, number: usize, share: &str) -> Block {
    let look = pen.face(Style::Medium, 11.5, 18.0).colored(pen.theme.muted);
    let digits = pen.face(Style::SemiBold, 11.0, 14.0).colored(pen.theme.muted);
    let gap = pen.px(4.0);
    let mut block = pen.line(look, arrow);
    let radius = pen.px(8.0);
    let mut ring = disc(0.0, 0.0, radius, pen.theme.card);
    ring.stroke = Some(Stroke::solid(pen.theme.faint, 1.0));
    let numbered = pen.numbered(digits, number, ring);
    let left = block.width + gap;
    block.add(numbered, left + radius, look.leading / 2.0);
    if !share.is_empty() {
        let words = pen.line(look, share);
        let x = left + 2.0 * radius + gap;
        block.add(words, x, 0.0);
    }
    block
}
