//! What stands on top: the title on the left, figures and the persona on the right.

use super::block::Block;
use super::pen::{Pen, card, panel};
use super::persona::PersonaPlan;
use super::verdict;
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::scene::{Px, Rect, Stroke};
use crate::picture::view::{Delta, Header, Tile};

/// Between the blocks of the header.
const GAP: Px = 14.0;
/// Between two tiles.
const TILE_GAP: Px = 10.0;
/// Cards are never lower.
pub(super) const LEAST: Px = 116.0;

/// The header, with the persona apart so that it can be a group of its own.
#[derive(Clone)]
pub(super) struct Drawn {
    pub(super) header: Block,
    pub(super) persona: Block,
    pub(super) height: Px,
}

/// Draws the header in a width; blocks that do not fit beside the title stand below it.
pub(super) fn header(pen: &mut Pen<'_, '_>, view: &Header, width: Px) -> Drawn {
    let tiles = tile_widths(pen, &view.tiles);
    let persona = view.persona.as_ref().map(|persona| PersonaPlan::new(pen, persona));
    let right = cards_width(&tiles, persona.as_ref());
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

/// The width of tiles and persona beside each other.
fn cards_width(tiles: &[Px], persona: Option<&PersonaPlan<'_>>) -> Px {
    let tiles_width = tiles.iter().sum::<Px>() + TILE_GAP * tiles.len().saturating_sub(1) as f64;
    let between = if tiles.is_empty() || persona.is_none() { 0.0 } else { GAP };
    tiles_width + between + persona.map_or(0.0, PersonaPlan::width)
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
    let right = cards_width(&tiles, persona.as_ref());
    let measure = if right > 0.0 { width - right - 2.0 * GAP } else { width };
    let title = title(pen, view, measure);
    let least = if right > 0.0 { pen.px(LEAST) } else { 0.0 };
    let persona_height = persona.as_ref().map_or(0.0, |persona| persona.height);
    let height = least.max(title.height).max(persona_height);
    let mut header = Block::default();
    header.add(title, 0.0, 0.0);
    header.add(draw_tiles(pen, &view.tiles, &tiles, height), width - right, 0.0);
    Drawn { header, persona: draw_persona(pen, persona, width, 0.0, height), height }
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
    let spare = width - cards_width(tiles, persona.as_ref());
    let persona = persona.map(|persona| {
        let share = if tiles.is_empty() { spare } else { spare * 0.6 };
        persona.widened(pen, share)
    });
    let left = width - cards_width(tiles, persona.as_ref());
    let natural: Px = tiles.iter().sum();
    let factor = if natural > 0.0 { (natural + left) / natural } else { 1.0 };
    let tiles: Vec<Px> = tiles.iter().map(|tile| tile * factor).collect();
    let height = pen.px(LEAST).max(persona.as_ref().map_or(0.0, |persona| persona.height));
    let mut header = Block::default();
    header.add(title, 0.0, 0.0);
    header.add(draw_tiles(pen, &view.tiles, &tiles, height), 0.0, top);
    let persona = draw_persona(pen, persona, width, top, height);
    Drawn { header, persona, height: top + height }
}

/// The persona's card at the right edge of a width.
fn draw_persona(
    pen: &mut Pen<'_, '_>,
    persona: Option<PersonaPlan<'_>>,
    width: Px,
    top: Px,
    height: Px,
) -> Block {
    let mut block = Block::default();
    if let Some(persona) = persona {
        let left = width - persona.width();
        block.add(persona.draw(pen, height), left, top);
    }
    block
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
    let accent = pen.theme.accent.strong;
    let eyebrow = pen.face(Style::SemiBold, 12.0, 16.0).colored(accent).tracked(pen.px(1.4));
    let mut block = Block::default();
    let words = pen.paragraph(eyebrow, &view.eyebrow, measure);
    block.add(words, 0.0, pen.px(1.0));
    if !view.title.is_empty() {
        let title = fitting_title(pen, &view.title, measure);
        block.stack(title, pen.px(9.0));
    }
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

/// Tiles of these widths in a row, all as high as the highest; their values share a baseline.
fn draw_tiles(pen: &mut Pen<'_, '_>, tiles: &[Tile], widths: &[Px], height: Px) -> Block {
    let look = pen.face(Style::Medium, 12.5, 16.0).colored(pen.theme.muted);
    let pad = pen.px(16.0);
    let sized = || tiles.iter().zip(widths);
    let labels: Vec<Block> =
        sized().map(|(tile, width)| pen.paragraph(look, &tile.title, width - 2.0 * pad)).collect();
    let label_height = labels.iter().map(|label| label.height).fold(0.0, f64::max);
    let inners: Vec<Block> = sized()
        .zip(labels)
        .map(|((tile, width), label)| {
            let label = Block { height: label_height, ..label };
            tile_words(pen, tile, label, width - 2.0 * pad)
        })
        .collect();
    let tallest = inners.iter().map(|inner| inner.height).fold(0.0, f64::max);
    let height = height.max(tallest + 2.0 * pen.px(10.0));
    let (mut row, mut x) = (Block::default(), 0.0);
    for (inner, &width) in inners.into_iter().zip(widths) {
        let mut tile = Block::default();
        tile.push(card(pen.theme, 0.0, 0.0, width, height, 14.0));
        tile.add(inner, pad, (height - tallest) / 2.0);
        row.add(Block { width, height, ..tile }, x, 0.0);
        x += width + TILE_GAP;
    }
    row
}

/// Label, value, and the change or else the target, one below the other.
fn tile_words(pen: &mut Pen<'_, '_>, tile: &Tile, label: Block, width: Px) -> Block {
    let value = pen.face(Style::Bold, 29.0, 34.0);
    let small = pen.face(Style::Regular, 12.0, 16.0).colored(pen.theme.muted);
    let mut inner = label;
    let figure = pen.paragraph(value, &tile.value, width);
    inner.stack(figure, pen.px(3.0));
    if let Some(delta) = &tile.delta {
        let pill = delta_pill(pen, delta);
        inner.stack(pill, pen.px(5.0));
    } else if let Some(target) = &tile.target {
        let words = pen.paragraph(small, target, width);
        inner.stack(words, pen.px(5.0));
    }
    inner
}

fn delta_pill(pen: &mut Pen<'_, '_>, delta: &Delta) -> Block {
    let verdict::Look { fill, rim, ink } = verdict::pill(pen, delta.verdict);
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
    pill.push(Rect {
        stroke: rim.map(|rim| Stroke::solid(rim, 1.2)),
        ..panel(0.0, 0.0, width, height, height / 2.0, fill)
    });
    pill.add(pen.icon(icon, side, ink), pad, (height - side) / 2.0);
    let top = (height - words.height) / 2.0;
    pill.add(words, words_at, top);
    // The pill's round end is optically set in.
    let mut shifted = Block::default();
    shifted.add(Block { width, height, ..pill }, -pen.px(2.0), 0.0);
    shifted
}
