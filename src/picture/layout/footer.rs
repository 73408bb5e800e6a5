//! The foot of the page: where the map comes from, and what its symbols mean.

use std::sync::Arc;

use super::block::{Block, Gaps};
use super::cells::{impact, liked, severity, shape, unproven};
use super::emotions::{Look, touches};
use super::lanes::diamond;
use super::pen::{Pen, Type, panel};
use super::verdict;
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::scene::{Dashes, ImageNode, Paint, Point, Px, Rect, Stroke};
use crate::picture::view::{Meaning, Outline, Symbol, Verdict};

/// What legends show examples of.
const BOTH: [Verdict; 2] = [Verdict::Good, Verdict::Bad];

/// Draws the footer in a width, behind the logo of the theme.
pub(super) fn footer(
    pen: &mut Pen<'_, '_>,
    origin: &[String],
    legend: &[Meaning],
    width: Px,
) -> Block {
    let Some(logo) = logo(pen) else { return words(pen, origin, legend, width) };
    let left = logo.width + pen.px(16.0);
    let words = words(pen, origin, legend, width - left);
    let height = logo.height.max(words.height);
    let (logo_top, words_top) = ((height - logo.height) / 2.0, (height - words.height) / 2.0);
    let mut block = Block::default();
    block.add(logo, 0.0, logo_top);
    block.add(words, left, words_top);
    block
}

/// The logo, as high as a line or two, and no wider than a stage's name.
fn logo(pen: &Pen<'_, '_>) -> Option<Block> {
    let image = pen.theme.logo.as_ref()?;
    let height = pen.px(24.0).min(pen.px(130.0) / image.ratio());
    let width = height * image.ratio();
    let (x, y, radius, label) = (0.0, 0.0, 0.0, pen.theme.name.to_string());
    let node = ImageNode { x, y, width, height, radius, image: Arc::clone(image), label };
    Some(Block { width, height, nodes: vec![node.into()] })
}

/// Origin and symbols on one line, or the symbols above the origin.
fn words(pen: &mut Pen<'_, '_>, origin: &[String], legend: &[Meaning], width: Px) -> Block {
    let look = pen.face(Style::Regular, 12.0, 16.0).colored(pen.theme.muted);
    let between = pen.px(24.0);
    let legend: Vec<Block> = legend.iter().map(|meaning| entry(pen, meaning, look)).collect();
    let legend_width = legend.iter().map(|entry| entry.width).sum::<Px>()
        + between * legend.len().saturating_sub(1) as f64;
    let origin_width = pen.enumeration(look, origin, Px::INFINITY).width;
    let mut block = Block::default();
    if origin_width + legend_width + 2.0 * between <= width {
        let height = legend.iter().map(|entry| entry.height).fold(look.leading, f64::max);
        let words = pen.enumeration(look, origin, width);
        let top = (height - words.height) / 2.0;
        block.add(words, 0.0, top);
        let mut x = width - legend_width;
        for entry in legend {
            let (entry_width, top) = (entry.width, (height - entry.height) / 2.0);
            block.add(entry, x, top);
            x += entry_width + between;
        }
    } else {
        block = Block::flow(legend, width, Gaps { beside: between, below: pen.px(6.0) });
        if !origin.is_empty() {
            let words = pen.enumeration(look, origin, width);
            block.stack(words, pen.px(6.0));
        }
    }
    block
}

fn entry(pen: &mut Pen<'_, '_>, meaning: &Meaning, look: Type) -> Block {
    let drawn = drawn_symbol(pen, meaning.symbol);
    let words = pen.line(look, &meaning.words);
    let height = drawn.height.max(words.height);
    let mut block = Block::default();
    let (left, symbol_top) = (drawn.width + pen.px(8.0), (height - drawn.height) / 2.0);
    block.add(drawn, 0.0, symbol_top);
    let top = (height - words.height) / 2.0;
    block.add(words, left, top);
    Block { height, ..block }
}

fn drawn_symbol(pen: &mut Pen<'_, '_>, symbol: Symbol) -> Block {
    let (negative, positive) = (pen.theme.negative, pen.theme.positive);
    match symbol {
        Symbol::Curve(look) => Look::of(pen, look).sample(pen),
        Symbol::Changed => {
            let reach = pen.px(5.0);
            let mut block = Block::default();
            block.push(diamond(pen, Point { x: reach, y: reach }, reach));
            Block { width: 2.0 * reach, height: 2.0 * reach, ..block }
        }
        Symbol::MomentOfTruth => pen.star(pen.px(8.0)),
        Symbol::Severity => severity(pen, 3, negative),
        Symbol::Impact => impact(pen, 3, positive),
        Symbol::Hypothesis => {
            let (width, height) = (pen.px(24.0), pen.px(13.0));
            let mut block = Block::default();
            block.push(unproven(width, height, pen.px(4.0), negative));
            Block { width, height, ..block }
        }
        Symbol::EmotionTarget => pen.icon(Icon::Target, pen.px(15.0), pen.theme.accent.strong),
        Symbol::TouchpointEmotion => {
            let radius = touches::radius(pen);
            let mut block = Block::default();
            let rings = touches::ring(pen, 1.0, Point { x: radius, y: radius });
            rings.into_iter().for_each(|node| block.push(node));
            Block { width: 2.0 * radius, height: 2.0 * radius, ..block }
        }
        Symbol::UnknownEmotion => {
            let radius = pen.px(8.0);
            let mut block = Block::default();
            block.add(super::face::unknown(pen, radius), radius, radius);
            Block { width: 2.0 * radius, height: 2.0 * radius, ..block }
        }
        Symbol::Nobody => frame(pen, Dashes::Dashed),
        Symbol::Outline(Outline::Owned) => frame(pen, Dashes::Solid),
        Symbol::Outline(Outline::Paid) => frame(pen, Dashes::Dashed),
        Symbol::Outline(Outline::Earned) => frame(pen, Dashes::Dotted),
        Symbol::Nearness => {
            let (width, height, pitch) = (pen.px(15.0), pen.px(6.0), pen.px(19.0));
            let mut block = Block::default();
            for (place, verdict) in BOTH.into_iter().enumerate() {
                let mut bar = verdict::bar(pen, 0.0, width, height, verdict);
                bar.x += place as f64 * pitch;
                block.push(bar);
            }
            Block { width: pitch + width, height, ..block }
        }
        Symbol::Trend => {
            let (radius, pitch) = (pen.px(3.6), pen.px(10.0));
            let mut block = Block::default();
            for (place, verdict) in BOTH.into_iter().enumerate() {
                let x = radius + place as f64 * pitch;
                block.push(verdict::dot(pen, x, radius, radius, verdict));
            }
            Block { width: pitch + 2.0 * radius, height: 2.0 * radius, ..block }
        }
        Symbol::Channel(kind) => {
            let reach = pen.px(4.2);
            let at = Point { x: reach, y: reach };
            let mut block = Block::default();
            block.push(shape(pen, Some(kind), at, pen.theme.accent.strong));
            Block { width: 2.0 * reach, height: 2.0 * reach, ..block }
        }
        Symbol::PreferredChannel => {
            let size = pen.px(12.0);
            let mut block = Block::default();
            block.push(liked(pen, 0.0, size / 2.0, size));
            Block { width: size, height: size, ..block }
        }
        Symbol::Target => {
            let height = pen.px(13.0);
            let mut block = Block::default();
            block.push(panel(0.0, 0.0, 2.0, height, 1.0, pen.theme.ink));
            Block { width: 2.0, height, ..block }
        }
    }
}

/// A small empty pill.
fn frame(pen: &Pen<'_, '_>, dashes: Dashes) -> Block {
    let (width, height) = (pen.px(24.0), pen.px(13.0));
    let stroke = Stroke { paint: Paint::solid(pen.theme.neutral), width: 1.2, dashes };
    let mut block = Block::default();
    block.push(Rect {
        stroke: Some(stroke),
        ..panel(0.6, 0.6, width - 1.2, height - 1.2, height / 2.0, pen.theme.card)
    });
    Block { width, height, ..block }
}
