//! Beside the lanes of a map for the board: what to take up first.

use super::block::Block;
use super::pen::{Pen, card, disc};
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::scene::Px;
use crate::picture::view::{Answer, PriorityCard, Words};

/// The width of the panel, at its nominal size.
const WIDTH: Px = 250.0;
/// Inside its edges.
const PAD: Px = 15.0;
/// Between two priorities, at least and at most.
const GAPS: (Px, Px) = (12.0, 34.0);

/// The panel before its height is known.
#[derive(Clone)]
pub(super) struct Aside {
    title: Block,
    cards: Vec<Block>,
    scale: f64,
}

impl Aside {
    /// The width that a panel of these priorities takes; 0 for none.
    pub(super) fn width(pen: &Pen<'_, '_>, priorities: &[PriorityCard]) -> Px {
        if priorities.is_empty() { 0.0 } else { pen.px(WIDTH) }
    }

    /// Measures the panel.
    pub(super) fn new(pen: &mut Pen<'_, '_>, priorities: &[PriorityCard], words: Words) -> Self {
        let inner = pen.px(WIDTH - 2.0 * PAD);
        let look = pen.face(Style::Bold, 15.0, 19.0);
        let title = pen.paragraph(look, &words.label("priorities"), inner);
        let cards = priorities.iter().enumerate();
        let cards = cards.map(|(place, priority)| priority_card(pen, place + 1, priority, inner));
        Self { title, cards: cards.collect(), scale: pen.scale }
    }

    /// The height that it needs.
    pub(super) fn natural(&self) -> Px {
        if self.cards.is_empty() {
            return 0.0;
        }
        let cards: Px = self.cards.iter().map(|card| card.height + GAPS.0 * self.scale).sum();
        self.title.height + cards + 2.0 * PAD * self.scale
    }

    /// Draws it in a height of at least what it needs.
    pub(super) fn draw(self, pen: &Pen<'_, '_>, height: Px) -> Block {
        let height = height.max(self.natural());
        let spare = (height - self.natural()) / self.cards.len().max(1) as f64;
        let gap = GAPS.0 * self.scale + spare.clamp(0.0, (GAPS.1 - GAPS.0) * self.scale);
        let (width, pad) = (WIDTH * self.scale, PAD * self.scale);
        let mut block = Block::default();
        if self.cards.is_empty() {
            return block;
        }
        block.push(card(pen.theme, 0.0, 0.0, width, height, 12.0));
        let mut y = pad + self.title.height;
        block.add(self.title, pad, pad);
        for card in self.cards {
            let taken = card.height;
            block.add(card, pad, y + gap);
            y += gap + taken;
        }
        Block { width, height, ..block }
    }
}

/// A number, the pain, whom it hurts and where, and what is planned against it.
fn priority_card(
    pen: &mut Pen<'_, '_>,
    number: usize,
    priority: &PriorityCard,
    width: Px,
) -> Block {
    let negative = pen.theme.negative;
    let (radius, words_at) = (pen.px(11.0), pen.px(31.0));
    let measure = width - words_at;
    let look = pen.face(Style::SemiBold, 14.0, 18.0);
    let small = pen.face(Style::Regular, 13.0, 17.0).colored(pen.theme.muted);
    let mut words = pen.paragraph(look, &priority.pain, measure);
    let facts: Vec<String> =
        priority.stage.iter().chain(&priority.share).chain(&priority.proof).cloned().collect();
    if !facts.is_empty() {
        let facts = pen.enumeration(small, &facts, measure);
        words.stack(facts, pen.px(2.0));
    }
    if let Some(answer) = &priority.answer {
        let planned = answer_lines(pen, answer, measure);
        words.stack(planned, pen.px(6.0));
    }
    let mut block = Block::default();
    let digit = pen.face(Style::Bold, 13.0, 16.0).colored(pen.theme.on_accent);
    let digit = pen.numbered(digit, number, disc(0.0, 0.0, radius, negative.strong));
    block.add(digit, radius, radius);
    block.add(words, words_at, 0.0);
    Block { width, ..block }
}

/// What is planned, with its symbol, and below it who does it by when.
fn answer_lines(pen: &mut Pen<'_, '_>, answer: &Answer, measure: Px) -> Block {
    let positive = pen.theme.positive;
    let (icon, words_at) = (pen.px(15.0), pen.px(22.0));
    let look = pen.face(Style::Medium, 13.0, 17.0);
    let small = pen.face(Style::Regular, 13.0, 17.0).colored(pen.theme.muted);
    let words = pen.noted([look, small], &answer.title, &answer.notes, measure - words_at);
    let mut block = Block::default();
    let top = (look.leading - icon) / 2.0;
    block.add(pen.icon(Icon::Lightbulb, icon, positive.strong), 0.0, top);
    block.add(words, words_at, 0.0);
    block
}
