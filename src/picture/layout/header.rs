//! What stands on top: the title on the left, figures and the persona on the right.

use super::block::Block;
use super::pen::{Pen, card, disc, panel};
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::scene::{Path, Point, Px, Segment, Stroke};
use crate::picture::view::{Delta, Header, PersonaCard, Tile, Verdict};

/// Between the blocks of the header.
const GAP: Px = 14.0;
/// Cards are never lower.
const LEAST: Px = 116.0;

/// The header, with the persona apart so that it can be a group of its own.
pub(super) struct Drawn {
    pub(super) header: Block,
    pub(super) persona: Block,
    pub(super) height: Px,
}

/// Draws the header in a width; blocks that do not fit beside the title stand below it.
pub(super) fn header(pen: &mut Pen<'_, '_>, view: &Header, width: Px) -> Drawn {
    let tiles = tile_widths(pen, &view.tiles);
    let persona = view.persona.as_ref().map(|persona| PersonaPlan::new(pen, persona));
    let tiles_width = tiles.iter().sum::<Px>() + 10.0 * tiles.len().saturating_sub(1) as f64;
    let persona_width = persona.as_ref().map_or(0.0, PersonaPlan::width);
    let between = if tiles.is_empty() || persona.is_none() { 0.0 } else { GAP };
    let right = tiles_width + between + persona_width;
    let wanted = title_width(pen, view).clamp(pen.px(420.0), pen.px(640.0));
    let is_alone = right == 0.0;
    let left = width - right - 2.0 * GAP;
    if is_alone || left >= wanted.min(pen.px(470.0)) {
        let spare = if is_alone { 0.0 } else { (left - wanted - GAP).max(0.0) };
        beside(pen, view, persona, &tiles, width, spare)
    } else {
        below(pen, view, persona, &tiles, width)
    }
}

/// Title and cards in one row; spare room widens the cards.
fn beside(
    pen: &mut Pen<'_, '_>,
    view: &Header,
    persona: Option<PersonaPlan<'_>>,
    tiles: &[Px],
    width: Px,
    spare: Px,
) -> Drawn {
    let per_tile =
        if tiles.is_empty() { 0.0 } else { (spare / tiles.len() as f64 / 2.0).min(36.0) };
    let rest = spare - per_tile * tiles.len() as f64;
    let persona = persona.map(|persona| persona.widened(pen, rest.min(pen.px(150.0))));
    let tiles: Vec<Px> = tiles.iter().map(|tile| tile + per_tile).collect();
    let tiles_width = tiles.iter().sum::<Px>() + 10.0 * tiles.len().saturating_sub(1) as f64;
    let persona_width = persona.as_ref().map_or(0.0, PersonaPlan::width);
    let between = if tiles.is_empty() || persona.is_none() { 0.0 } else { GAP };
    let right = tiles_width + between + persona_width;
    let measure = if right > 0.0 { width - right - 2.0 * GAP } else { width };
    let title = title(pen, view, measure);
    let least = if right > 0.0 { pen.px(LEAST) } else { 0.0 };
    let persona_height = persona.as_ref().map_or(0.0, |persona| persona.height);
    let height = least.max(title.height).max(persona_height);
    let mut header = Block::default();
    header.add(title, 0.0, 0.0);
    let mut x = width - right;
    for (tile, tile_width) in view.tiles.iter().zip(&tiles) {
        let drawn = draw_tile(pen, tile, *tile_width, height);
        header.add(drawn, x, 0.0);
        x += tile_width + 10.0;
    }
    let mut card = Block::default();
    if let Some(persona) = persona {
        let drawn = persona.draw(pen, height);
        card.add(drawn, width - persona_width, 0.0);
    }
    Drawn { header, persona: card, height }
}

/// The title across the page, the cards in a row below it.
fn below(
    pen: &mut Pen<'_, '_>,
    view: &Header,
    persona: Option<PersonaPlan<'_>>,
    tiles: &[Px],
    width: Px,
) -> Drawn {
    let title = title(pen, view, width);
    let top = title.height + GAP;
    let persona_width = persona.as_ref().map_or(0.0, PersonaPlan::width);
    let gaps = 10.0 * tiles.len().saturating_sub(1) as f64;
    let between = if tiles.is_empty() || persona.is_none() { 0.0 } else { GAP };
    let spare = width - tiles.iter().sum::<Px>() - gaps - between - persona_width;
    let persona = persona.map(|persona| {
        let share = if tiles.is_empty() { spare } else { spare * 0.6 };
        persona.widened(pen, share)
    });
    let persona_width = persona.as_ref().map_or(0.0, PersonaPlan::width);
    let for_tiles = width - persona_width - between - gaps;
    let natural: Px = tiles.iter().sum();
    let factor = if natural > 0.0 { for_tiles / natural } else { 1.0 };
    let height = pen.px(LEAST).max(persona.as_ref().map_or(0.0, |persona| persona.height));
    let mut header = Block::default();
    header.add(title, 0.0, 0.0);
    let mut x = 0.0;
    for (tile, natural) in view.tiles.iter().zip(tiles) {
        let drawn = draw_tile(pen, tile, natural * factor, height);
        header.add(drawn, x, top);
        x += natural * factor + 10.0;
    }
    let mut card = Block::default();
    if let Some(persona) = persona {
        let drawn = persona.draw(pen, height);
        card.add(drawn, width - persona_width, top);
    }
    Drawn { header, persona: card, height: top + height }
}

fn title_width(pen: &mut Pen<'_, '_>, view: &Header) -> Px {
    let title = pen.face(Style::Bold, 29.0, 35.0);
    let headline = pen.face(Style::SemiBold, 17.0, 23.0);
    let subtitle = pen.face(Style::Regular, 14.0, 19.0);
    let mut widest = pen.width(title, &view.title);
    if let Some(words) = &view.headline {
        widest = widest.max(pen.width(headline, words));
    }
    if let Some(words) = &view.subtitle {
        widest = widest.max(pen.width(subtitle, words).min(pen.px(520.0)));
    }
    widest
}

fn title(pen: &mut Pen<'_, '_>, view: &Header, measure: Px) -> Block {
    let accent = pen.theme.phases[0].strong;
    let eyebrow = pen.face(Style::SemiBold, 12.0, 16.0).colored(accent).tracked(pen.px(1.4));
    let mut block = Block::default();
    let words = pen.paragraph(eyebrow, &view.eyebrow, measure);
    block.add(words, 0.0, pen.px(1.0));
    let title = fitting_title(pen, &view.title, measure);
    block.stack(title, pen.px(9.0));
    if let Some(headline) = &view.headline {
        let look = pen.face(Style::SemiBold, 17.0, 23.0).colored(accent);
        let words = pen.paragraph(look, headline, measure);
        block.stack(words, pen.px(4.0));
    }
    if let Some(subtitle) = &view.subtitle {
        let look = pen.face(Style::Regular, 14.0, 19.0).colored(pen.theme.muted);
        let words = pen.paragraph(look, subtitle, measure);
        block.stack(words, pen.px(5.0));
    }
    block
}

/// The title on at most two lines, in the largest size that allows it.
fn fitting_title(pen: &mut Pen<'_, '_>, title: &str, measure: Px) -> Block {
    const SIZES: [Px; 4] = [29.0, 26.0, 23.0, 20.0];
    const LINES: f64 = 2.0;
    let mut drawn = Block::default();
    for size in SIZES {
        let look = pen.face(Style::Bold, size, size * 1.2);
        drawn = pen.paragraph(look, title, measure);
        if drawn.height <= look.leading * LINES + 0.1 {
            break;
        }
    }
    drawn
}

fn tile_widths(pen: &mut Pen<'_, '_>, tiles: &[Tile]) -> Vec<Px> {
    let label = pen.face(Style::Medium, 12.5, 16.0);
    let value = pen.face(Style::Bold, 29.0, 34.0);
    let mut widths = Vec::new();
    for tile in tiles {
        let inner = (pen.width(label, &tile.title) + 0.5).min(pen.px(124.0));
        let inner = inner.max(pen.width(value, &tile.value));
        widths.push((inner + 1.0 + pen.px(32.0)).max(pen.px(128.0)));
    }
    widths
}

fn draw_tile(pen: &mut Pen<'_, '_>, tile: &Tile, width: Px, height: Px) -> Block {
    let label = pen.face(Style::Medium, 12.5, 16.0).colored(pen.theme.muted);
    let value = pen.face(Style::Bold, 29.0, 34.0);
    let small = pen.face(Style::Regular, 12.0, 16.0).colored(pen.theme.muted);
    let pad = pen.px(16.0);
    let mut inner = pen.paragraph(label, &tile.title, width - 2.0 * pad);
    let figure = pen.paragraph(value, &tile.value, width - 2.0 * pad);
    inner.stack(figure, pen.px(3.0));
    if let Some(delta) = &tile.delta {
        let pill = delta_pill(pen, delta);
        inner.stack(pill, pen.px(5.0));
    } else if let Some(target) = &tile.target {
        let words = pen.paragraph(small, target, width - 2.0 * pad);
        inner.stack(words, pen.px(5.0));
    }
    let mut block = Block::default();
    let height = height.max(inner.height + 2.0 * pen.px(10.0));
    block.push(card(pen.theme, 0.0, 0.0, width, height, 14.0));
    let top = (height - inner.height) / 2.0;
    block.add(inner, pad, top);
    Block { width, height, ..block }
}

fn delta_pill(pen: &mut Pen<'_, '_>, delta: &Delta) -> Block {
    let (ink, ground) = match delta.verdict {
        Verdict::Good => (pen.theme.positive.strong, pen.theme.positive.pale),
        Verdict::Bad => (pen.theme.negative.strong, pen.theme.negative.pale),
        Verdict::Open => (pen.theme.muted, pen.theme.bubble),
    };
    let icon = match delta.sign {
        1.. => Icon::TrendingUp,
        0 => Icon::Minus,
        _ => Icon::TrendingDown,
    };
    let look = pen.face(Style::SemiBold, 12.0, 16.0).colored(ink);
    let words = pen.line(look, &delta.words);
    let [pad, side, words_at] = [7.0, 14.0, 26.0].map(|length| pen.px(length));
    let (width, height) = (words_at + words.width + pen.px(9.0), pen.px(22.0));
    let mut pill = Block::default();
    pill.push(panel(0.0, 0.0, width, height, height / 2.0, ground));
    pill.add(pen.icon(icon, side, ink), pad, (height - side) / 2.0);
    let top = (height - words.height) / 2.0;
    pill.add(words, words_at, top);
    // The pill's round end is optically set in.
    let mut shifted = Block::default();
    shifted.add(Block { width, height, ..pill }, -pen.px(2.0), 0.0);
    shifted
}

/// The persona's card before its height is known.
struct PersonaPlan<'v> {
    view: &'v PersonaCard,
    /// The width of name, role and traits.
    who: Px,
    /// What the traits lack to stand on one line.
    wants: Px,
    /// The width of quote and goals, 0 when there are none.
    says: Px,
    height: Px,
    pads: Pads,
}

#[derive(Clone, Copy)]
struct Pads {
    avatar: Px,
    rule: Px,
    end: Px,
}

impl<'v> PersonaPlan<'v> {
    fn new(pen: &mut Pen<'_, '_>, view: &'v PersonaCard) -> Self {
        let name = pen.face(Style::Bold, 19.0, 23.0);
        let role = pen.face(Style::Regular, 13.0, 17.0);
        let mut who = pen.width(name, &view.name).min(pen.px(300.0));
        let line = view.role.as_ref().map_or(0.0, |words| pen.width(role, words));
        who = who.max(line.min(pen.px(260.0))).max(pen.px(130.0));
        let traits = traits(pen, view).width + 1.0;
        who = who.max(traits.min(pen.px(280.0)));
        let wants = (traits - who).clamp(0.0, pen.px(120.0));
        let says = if view.quote.is_some() || !view.goals.is_empty() { pen.px(250.0) } else { 0.0 };
        let pads = Pads { avatar: pen.px(116.0), rule: pen.px(18.0), end: pen.px(18.0) };
        Self { view, who: who + 1.0, wants, says, height: 0.0, pads }.measured(pen)
    }

    fn width(&self) -> Px {
        let says = if self.says > 0.0 { self.says + 2.0 * self.pads.rule } else { 0.0 };
        self.pads.avatar + self.who + says + self.pads.end
    }

    fn widened(mut self, pen: &mut Pen<'_, '_>, by: Px) -> Self {
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
        let accent = pen.theme.phases[0].strong;
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

    fn draw(self, pen: &mut Pen<'_, '_>, height: Px) -> Block {
        let (width, accent) = (self.width(), pen.theme.phases[0]);
        let mut block = Block::default();
        block.push(card(pen.theme, 0.0, 0.0, width, height, 14.0));
        let (x, y) = (pen.px(60.0), height / 2.0);
        let [ring, radius] = [38.0, 33.0].map(|length| pen.px(length));
        block.push(disc(x, y, ring, accent.pale));
        block.push(disc(x, y, radius, accent.strong));
        let look = pen.face(Style::Bold, 22.0, 26.0).colored(pen.theme.card);
        let letters = pen.centred(look, &self.view.initials, 2.0 * radius);
        let top = y - letters.height / 2.0;
        block.add(letters, x - radius, top);
        let who = self.who_block(pen);
        let top = (height - who.height) / 2.0;
        block.add(who, self.pads.avatar, top);
        if self.says > 0.0 {
            let rule = self.pads.avatar + self.who + self.pads.rule;
            block.push(Path {
                segments: vec![
                    Segment::Move(Point { x: rule, y: pen.px(18.0) }),
                    Segment::Line(Point { x: rule, y: height - pen.px(18.0) }),
                ],
                fill: None,
                stroke: Some(Stroke::solid(pen.theme.line, 1.5)),
            });
            let says = self.says_block(pen);
            let top = (height - says.height) / 2.0;
            block.add(says, rule + self.pads.rule, top);
        }
        Block { width, height, ..block }
    }
}

/// The traits on one line.
fn traits(pen: &mut Pen<'_, '_>, view: &PersonaCard) -> Block {
    flowing_traits(pen, view, Px::INFINITY)
}

fn flowing_traits(pen: &mut Pen<'_, '_>, view: &PersonaCard, width: Px) -> Block {
    let accent = pen.theme.phases[0];
    let look = pen.face(Style::Medium, 12.0, 16.0).colored(accent.strong);
    let [pad, gap, high] = [10.0, 6.0, 24.0].map(|length| pen.px(length));
    let mut all = Block::default();
    let (mut x, mut y, mut row) = (0.0, 0.0, 0.0_f64);
    for words in &view.traits {
        let room = if width.is_finite() { width - 2.0 * pad } else { width };
        let words = pen.snug(look, words, room);
        let (pill_width, pill_height) =
            (words.width + 2.0 * pad, words.height + high - look.leading);
        let mut pill = Block::default();
        pill.push(panel(0.0, 0.0, pill_width, pill_height, high / 2.0, accent.pale));
        pill.add(words, pad, (high - look.leading) / 2.0);
        if x > 0.0 && x + pill_width > width + 0.01 {
            (x, y, row) = (0.0, y + row + gap, 0.0);
        }
        all.add(Block { width: pill_width, height: pill_height, ..pill }, x, y);
        x += pill_width + gap;
        row = row.max(pill_height);
    }
    all
}
