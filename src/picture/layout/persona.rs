//! The persona's card: avatar, name, role and traits, then what they say and want.

use std::sync::Arc;

use super::block::{Block, Gaps};
use super::header::LEAST;
use super::pen::{Pen, card, disc, panel};
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::scene::{Dashes, ImageNode, Paint, Path, Point, Px, Stroke};
use crate::picture::view::{Backing, PersonaCard};

/// The persona's card before its height is known.
pub(super) struct PersonaPlan<'v> {
    view: &'v PersonaCard,
    /// The width of name, role and traits.
    who: Px,
    /// What the traits lack to stand on one line.
    wants: Px,
    /// The width of quote and goals, 0 when there are none.
    says: Px,
    /// The height it needs.
    pub(super) height: Px,
    pads: Pads,
}

/// The card's room that holds no words.
#[derive(Clone, Copy)]
struct Pads {
    /// From the left edge to the name, with the avatar.
    avatar: Px,
    /// On each side of the rule before what is said.
    rule: Px,
    /// Before the right edge.
    end: Px,
}

impl<'v> PersonaPlan<'v> {
    /// Measures the card at its natural width.
    pub(super) fn new(pen: &mut Pen<'_, '_>, view: &'v PersonaCard) -> Self {
        let name = pen.face(Style::Bold, 19.0, 23.0);
        let role = pen.face(Style::Regular, 13.0, 17.0);
        let mut who = pen.width(name, &view.name).min(pen.px(300.0));
        let line = view.role.as_ref().map_or(0.0, |words| pen.width(role, words));
        who = who.max(line.min(pen.px(260.0))).max(pen.px(130.0));
        let traits = traits(pen, view).width + 1.0;
        who = who.max(traits.min(pen.px(310.0)));
        let wants = (traits - who).clamp(0.0, pen.px(120.0));
        let says = if view.quote.is_some() || !view.goals.is_empty() { pen.px(250.0) } else { 0.0 };
        let pads = Pads { avatar: pen.px(116.0), rule: pen.px(18.0), end: pen.px(18.0) };
        Self { view, who: who + 1.0, wants, says, height: 0.0, pads }.measured(pen)
    }

    /// The width of the whole card.
    pub(super) fn width(&self) -> Px {
        let says = if self.says > 0.0 { self.says + 2.0 * self.pads.rule } else { 0.0 };
        self.pads.avatar + self.who + says + self.pads.end
    }

    /// The card made wider: first until the traits stand on one line, then mostly what is said.
    pub(super) fn widened(mut self, pen: &mut Pen<'_, '_>, by: Px) -> Self {
        if self.says > 0.0 {
            let first = self.wants.min(by);
            self.says += (by - first) * 0.75;
            self.who += first + (by - first) * 0.25;
        } else {
            self.who += by;
        }
        self.measured(pen)
    }

    fn measured(mut self, pen: &mut Pen<'_, '_>) -> Self {
        let tallest = self.who_block(pen).height.max(self.says_block(pen).height);
        self.height = pen.px(LEAST).max(tallest + 2.0 * pen.px(14.0));
        self
    }

    fn who_block(&self, pen: &mut Pen<'_, '_>) -> Block {
        let name = pen.face(Style::Bold, 19.0, 23.0);
        let role = pen.face(Style::Regular, 13.0, 17.0).colored(pen.theme.muted);
        let small = pen.face(Style::Medium, 12.0, 16.0).colored(pen.theme.muted);
        let mut block = pen.paragraph(name, &self.view.name, self.who);
        if let Some(words) = &self.view.role {
            let words = pen.paragraph(role, words, self.who);
            block.stack(words, pen.px(1.0));
        }
        if !self.view.traits.is_empty() {
            let pills = flowing_traits(pen, self.view, self.who);
            block.stack(pills, pen.px(8.0));
        }
        if let Some(others) = &self.view.others {
            let words = pen.paragraph(small, others, self.who);
            block.stack(words, pen.px(5.0));
        }
        block
    }

    fn says_block(&self, pen: &mut Pen<'_, '_>) -> Block {
        let quote = pen.face(Style::Italic, 13.5, 18.0);
        let goal = pen.face(Style::Medium, 12.5, 16.0).colored(pen.theme.muted);
        let [icon, words_at] = [13.0, 20.0].map(|length| pen.px(length));
        let accent = pen.theme.accent.strong;
        let mut block = Block::default();
        if self.says == 0.0 {
            return block;
        }
        if let Some(words) = &self.view.quote {
            let words = pen.paragraph(quote, words, self.says);
            block.stack(words, 0.0);
        }
        for (place, words) in self.view.goals.iter().enumerate() {
            let words = pen.paragraph(goal, words, self.says - words_at);
            let mut line = Block::default();
            line.add(pen.icon(Icon::Target, icon, accent), 0.0, (goal.leading - icon) / 2.0);
            line.add(words, words_at, 0.0);
            block.stack(line, if place == 0 { pen.px(6.0) } else { pen.px(3.0) });
        }
        block
    }

    /// Draws the card at a height.
    pub(super) fn draw(self, pen: &mut Pen<'_, '_>, height: Px) -> Block {
        let width = self.width();
        let mut block = Block::default();
        block.push(card(pen.theme, 0.0, 0.0, width, height, 14.0));
        let radius = pen.px(33.0);
        let avatar = avatar(pen, self.view, radius);
        block.nodes.extend(avatar.placed(pen.px(60.0), height / 2.0));
        let who = self.who_block(pen);
        let top = (height - who.height) / 2.0;
        block.add(who, self.pads.avatar, top);
        if self.says > 0.0 {
            let rule = self.pads.avatar + self.who + self.pads.rule;
            let inset = pen.px(18.0);
            let (from, to) = (Point { x: rule, y: inset }, Point { x: rule, y: height - inset });
            block.push(Path::straight(from, to, Stroke::solid(pen.theme.line, 1.5)));
            let says = self.says_block(pen);
            let top = (height - says.height) / 2.0;
            block.add(says, rule + self.pads.rule, top);
        }
        Block { width, height, ..block }
    }
}

/// Photo or initials in a circle around the origin, with a pale ring that is wider by a seventh; its
/// outline is broken where nothing proves what is said of the persona.
pub(super) fn avatar(pen: &mut Pen<'_, '_>, view: &PersonaCard, radius: Px) -> Block {
    let accent = pen.theme.accent;
    let mut block = Block::default();
    let mut ring = disc(0.0, 0.0, radius * 38.0 / 33.0, accent.pale);
    if view.backing == Backing::Hypothesis {
        let paint = Paint::solid(accent.strong);
        ring.stroke = Some(Stroke { paint, width: 1.6, dashes: Dashes::Dashed });
    }
    block.push(ring);
    if let Some(photo) = &view.photo {
        block.push(ImageNode {
            x: -radius,
            y: -radius,
            width: 2.0 * radius,
            height: 2.0 * radius,
            radius,
            image: Arc::clone(photo),
            label: view.name.clone(),
        });
        return block;
    }
    block.push(disc(0.0, 0.0, radius, accent.strong));
    let size = radius / pen.scale * 2.0 / 3.0;
    let look = pen.face(Style::Bold, size, size * 13.0 / 11.0).colored(pen.theme.on_accent);
    let letters = pen.centred(look, &view.initials, 2.0 * radius);
    let top = -letters.height / 2.0;
    block.add(letters, -radius, top);
    block
}

/// The traits on one line.
fn traits(pen: &mut Pen<'_, '_>, view: &PersonaCard) -> Block {
    flowing_traits(pen, view, Px::INFINITY)
}

/// The traits in as many rows as they need.
pub(super) fn flowing_traits(pen: &mut Pen<'_, '_>, view: &PersonaCard, width: Px) -> Block {
    let gap = pen.px(6.0);
    let pills = view.traits.iter().map(|words| trait_pill(pen, words, width));
    Block::flow(pills, width, Gaps { beside: gap, below: gap })
}

fn trait_pill(pen: &mut Pen<'_, '_>, words: &str, width: Px) -> Block {
    let accent = pen.theme.accent;
    let look = pen.face(Style::Medium, 12.0, 16.0).colored(accent.strong);
    let [pad, high] = [10.0, 24.0].map(|length| pen.px(length));
    let words = pen.snug(look, words, width - 2.0 * pad);
    let (width, height) = (words.width + 2.0 * pad, words.height + high - look.leading);
    let mut pill = Block::default();
    pill.push(panel(0.0, 0.0, width, height, high / 2.0, accent.pale));
    pill.add(words, pad, (high - look.leading) / 2.0);
    Block { width, height, ..pill }
}
