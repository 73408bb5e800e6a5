//! Who it is: initials, name and traits, what they say, and whom they stand for.

use super::super::block::Block;
use super::super::pen::{Pen, card};
use super::super::persona::{avatar, flowing_traits};
use crate::picture::fonts::Style;
use crate::picture::scene::{Circle, Path, Point, Px, Segment, Stroke};
use crate::picture::view::{PersonaCard, PersonaSheet, Standing};

/// How name, quote and standing share the width.
const SHARES: [f64; 3] = [0.38, 0.38, 0.24];
/// Between the parts.
const GAP: Px = 26.0;

/// The card across the page.
pub(super) fn portrait(pen: &mut Pen<'_, '_>, view: &PersonaSheet, width: Px) -> Block {
    let [left, pad, gap] = [170.0, 22.0, GAP].map(|length| pen.px(length));
    let has_quote = view.portrait.quote.is_some();
    let has_standing = view.standing.segment.is_some() || view.standing.share.is_some();
    let is_there = [true, has_quote, has_standing];
    let shown = || SHARES.iter().zip(is_there).filter(|(_, there)| *there).map(|(share, _)| share);
    let room = width - left - pad - 2.0 * gap * (shown().count() as f64 - 1.0);
    let unit = room / shown().sum::<f64>();
    let mut parts = vec![who(pen, &view.portrait, SHARES[0] * unit)];
    if let Some(words) = &view.portrait.quote {
        parts.push(quote(pen, words, SHARES[1] * unit));
    }
    if has_standing {
        parts.push(standing(pen, &view.standing, SHARES[2] * unit));
    }
    let tallest = parts.iter().map(|part| part.height).fold(0.0, f64::max);
    let height = (tallest + 2.0 * pad).max(pen.px(176.0));
    let mut block = Block::default();
    block.push(card(pen.theme, 0.0, 0.0, width, height, 14.0));
    let radius = pen.px(58.0);
    let face = avatar(pen, &view.portrait, radius);
    block.nodes.extend(face.placed(pen.px(88.0), height / 2.0));
    let mut x = left;
    for (place, part) in parts.into_iter().enumerate() {
        if place > 0 {
            let inset = pen.px(24.0);
            let rule = x - gap;
            let (from, to) = (Point { x: rule, y: inset }, Point { x: rule, y: height - inset });
            block.push(Path::straight(from, to, Stroke::solid(pen.theme.line, 1.5)));
        }
        let (wide, top) = (part.width, (height - part.height) / 2.0);
        block.add(part, x, top);
        x += wide + 2.0 * gap;
    }
    Block { width, height, ..block }
}

fn who(pen: &mut Pen<'_, '_>, view: &PersonaCard, width: Px) -> Block {
    let name = pen.face(Style::Bold, 32.0, 38.0);
    let role = pen.face(Style::Regular, 16.0, 21.0).colored(pen.theme.muted);
    let mut block = pen.paragraph(name, &view.name, width);
    if let Some(words) = &view.role {
        let words = pen.paragraph(role, words, width);
        block.stack(words, pen.px(3.0));
    }
    if !view.traits.is_empty() {
        let pills = flowing_traits(pen, view, width);
        block.stack(pills, pen.px(12.0));
    }
    Block { width, ..block }
}

fn quote(pen: &mut Pen<'_, '_>, words: &str, width: Px) -> Block {
    let look = pen.face(Style::Italic, 20.0, 28.0);
    let block = pen.paragraph(look, words, width);
    Block { width, ..block }
}

/// The share as a ring, and the segment beside it.
fn standing(pen: &mut Pen<'_, '_>, view: &Standing, width: Px) -> Block {
    let segment = pen.face(Style::SemiBold, 15.0, 20.0);
    let note = pen.face(Style::Regular, 13.0, 17.0).colored(pen.theme.muted);
    let radius = pen.px(40.0);
    let left = if view.share.is_some() { 2.0 * radius + pen.px(20.0) } else { 0.0 };
    let measure = width - left;
    let mut words = match &view.segment {
        Some(words) => pen.paragraph(segment, words, measure),
        None => Block::default(),
    };
    if !view.notes.is_empty() {
        let notes = pen.enumeration(note, &view.notes, measure);
        words.stack(notes, pen.px(3.0));
    }
    let mut block = Block::default();
    let Some((ratio, share)) = &view.share else { return Block { width, ..words } };
    let height = words.height.max(2.0 * radius);
    let ring = ring(pen, *ratio, share, radius);
    block.nodes.extend(ring.placed(radius, height / 2.0));
    let top = (height - words.height) / 2.0;
    block.add(words, left, top);
    Block { width, height, ..block }
}

/// A ring around the origin, so much of it filled from the top on, with the share inside.
fn ring(pen: &mut Pen<'_, '_>, ratio: f64, share: &str, radius: Px) -> Block {
    let thick = pen.px(9.0);
    let middle = radius - thick / 2.0;
    let mut block = Block::default();
    let track = Stroke::solid(pen.theme.track, thick);
    block.push(Circle { x: 0.0, y: 0.0, radius: middle, fill: None, stroke: Some(track) });
    let stroke = Some(Stroke::solid(pen.theme.accent.strong, thick));
    if ratio > 0.0 {
        block.push(Path { segments: arc(ratio, middle), fill: None, stroke });
    }
    let look = pen.face(Style::Bold, 17.0, 21.0);
    let words = pen.centred(look, share, 2.0 * (middle - thick));
    let top = -words.height / 2.0;
    block.add(words, thick - middle, top);
    block
}

/// A part of a circle from the top clockwise, in quarters or less, as cubics.
fn arc(ratio: f64, radius: Px) -> Vec<Segment> {
    let at = |angle: f64| Point { x: radius * angle.sin(), y: -radius * angle.cos() };
    let whole = ratio * std::f64::consts::TAU;
    let parts = (ratio * 4.0).ceil().max(1.0);
    let step = whole / parts;
    let reach = radius * 4.0 / 3.0 * (step / 4.0).tan();
    let mut segments = vec![Segment::Move(at(0.0))];
    for part in 0..parts as u32 {
        let (from, to) = (f64::from(part) * step, f64::from(part + 1) * step);
        let (start, end) = (at(from), at(to));
        let first = Point { x: start.x + reach * from.cos(), y: start.y + reach * from.sin() };
        let second = Point { x: end.x - reach * to.cos(), y: end.y - reach * to.sin() };
        segments.push(Segment::Curve(first, second, end));
    }
    segments
}
