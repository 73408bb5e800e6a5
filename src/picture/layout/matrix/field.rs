//! The field: four quarters, the scales of value and effort, and the opportunities in it.

use super::super::block::Block;
use super::super::frame::Room;
use super::super::pen::{Pen, card, panel};
use super::labels::{Obstacle, labels};
use super::{circle, swarm};
use crate::picture::color::Color;
use crate::picture::fonts::Style;
use crate::picture::scene::{Node, Path, Point, Px, Segment, Stroke};
use crate::picture::view::{Field, Quarter};

/// Inside the edges of the card.
const PAD: Px = 18.0;
/// The room of a scale's numbers and of its name.
const SCALE: Px = 22.0;
/// From the edge of a quarter to its name.
const INSET: Px = 12.0;
/// Between two quarters.
const SEAM: Px = 4.0;
/// The quarters are never lower together.
const LEAST: Px = 400.0;

/// Where the parts of a field stand in its card.
struct Plan {
    /// The corner of the quarters.
    left: Px,
    top: Px,
    /// What the quarters take together.
    width: Px,
    height: Px,
    /// The room for names above the highest and below the lowest circles.
    band: Px,
}

impl Plan {
    fn new(pen: &Pen<'_, '_>, room: Room) -> Self {
        let (pad, scale) = (pen.px(PAD), pen.px(SCALE));
        let (left, top) = (pad + scale, pad + scale);
        let width = room.width - left - pad;
        let height = room.height - top - pad - 2.0 * scale;
        Self { left, top, width, height, band: pen.px(20.0 + INSET) }
    }

    /// A quarter with its place.
    fn quarter(&self, quarter: Quarter) -> Obstacle {
        let (width, height) = ((self.width - SEAM) / 2.0, (self.height - SEAM) / 2.0);
        let x = if quarter.is_left() { self.left } else { self.left + width + SEAM };
        let y = if quarter.is_upper() { self.top } else { self.top + height + SEAM };
        Obstacle { x, y, width, height }
    }

    /// The height between the two bands.
    fn inner(&self) -> Px {
        self.height - 2.0 * self.band
    }
}

/// The height that a field needs.
pub(super) fn needed(pen: &Pen<'_, '_>, field: &Field, width: Px, radius: Px) -> Px {
    let plan = Plan::new(pen, Room { width, height: 0.0 });
    let swarm = swarm::needed(&field.dots, plan.width, radius);
    swarm.max(pen.px(LEAST)) - plan.inner()
}

/// Draws the field.
pub(super) fn draw(pen: &mut Pen<'_, '_>, field: &Field, room: Room, radius: Px) -> Vec<Node> {
    let plan = Plan::new(pen, room);
    let mut block = Block::default();
    block.push(card(pen.theme, 0.0, 0.0, room.width, room.height, 14.0));
    let (mut names, mut quarters) = (Vec::new(), Vec::new());
    for (quarter, name) in &field.quarters {
        let place = plan.quarter(*quarter);
        names.push(draw_quarter(pen, *quarter, name, place, &mut block));
        quarters.push(place);
    }
    scales(pen, field, &plan, &mut block);
    let mut spots = swarm::spots(&field.dots, plan.width, plan.inner(), radius);
    for spot in &mut spots {
        (spot.x, spot.y) = (spot.x + plan.left, spot.y + plan.top + plan.band);
    }
    block.nodes.extend(labels(pen, &field.dots, &spots, radius, names, &quarters));
    for (dot, spot) in field.dots.iter().zip(&spots) {
        let circle = circle(pen, dot.number, radius, dot.standing);
        block.nodes.extend(circle.placed(spot.x, spot.y));
    }
    block.nodes
}

/// Draws a quarter with its name in its outer corner, and returns where that stands.
fn draw_quarter(
    pen: &mut Pen<'_, '_>,
    quarter: Quarter,
    name: &str,
    place: Obstacle,
    block: &mut Block,
) -> Obstacle {
    let (ground, ink) = colors(pen, quarter);
    block.push(panel(place.x, place.y, place.width, place.height, 10.0, ground));
    let look = pen.face(Style::Bold, 15.0, 20.0).colored(ink);
    let inset = pen.px(INSET);
    let words = pen.paragraph(look, name, place.width - 2.0 * inset);
    let (width, height) = (words.width, words.height);
    let x = match quarter.is_left() {
        true => place.x + inset,
        false => place.x + place.width - inset - width,
    };
    let y = match quarter.is_upper() {
        true => place.y + inset,
        false => place.y + place.height - inset - height,
    };
    block.add(words, x, y);
    Obstacle { x, y, width, height }
}

/// The ground of a quarter, and the colour of its name.
fn colors(pen: &Pen<'_, '_>, quarter: Quarter) -> (Color, Color) {
    let theme = pen.theme;
    match quarter {
        Quarter::QuickWins => (theme.positive.pale, theme.positive.strong),
        Quarter::BigBets => (theme.accent.pale, theme.accent.strong),
        Quarter::FillIns => (theme.bubble, theme.muted),
        Quarter::Doubts => (theme.negative.pale, theme.negative.strong),
    }
}

/// The two scales: an arrow, the steps from 1 to 5, and what grows.
fn scales(pen: &mut Pen<'_, '_>, field: &Field, plan: &Plan, block: &mut Block) {
    let small = pen.face(Style::Medium, 12.0, 16.0).colored(pen.theme.muted);
    let look = pen.face(Style::SemiBold, 13.0, 17.0).colored(pen.theme.muted);
    let (left, top) = (plan.left, plan.top);
    let (right, bottom) = (left + plan.width, top + plan.height);
    let [scale, away, words_at] = [SCALE, 4.0, 20.0].map(|length| pen.px(length));
    for step in 1..=5_u8 {
        let step_at = f64::from(step);
        let digit = pen.line(small, &step.to_string());
        let x = left + plan.width * (step_at - 0.5) / swarm::EFFORTS - digit.width / 2.0;
        block.add(digit, x, bottom + away);
        let digit = pen.line(small, &step.to_string());
        let middle = top + plan.band + plan.inner() * (10.5 - 2.0 * step_at) / swarm::VALUES;
        let y = middle - digit.height / 2.0;
        block.add(digit, left - scale + away, y);
    }
    let value = pen.line(look, &field.value);
    let value_top = top - 1.5 * away - value.height;
    let tip = Point { x: left + away, y: value_top + pen.px(2.0) };
    block.push(arrow(pen, tip, Growth::Upwards));
    block.add(value, left + words_at, value_top);
    let effort = pen.line(look, &field.effort);
    let effort_top = bottom + scale;
    let tip = Point { x: right - away, y: effort_top + effort.height / 2.0 };
    block.push(arrow(pen, tip, Growth::Rightwards));
    let x = right - words_at - away - effort.width;
    block.add(effort, x, effort_top);
}

/// Which way a scale grows.
#[derive(Clone, Copy)]
enum Growth {
    Upwards,
    Rightwards,
}

/// A small arrow with its tip at that point.
fn arrow(pen: &Pen<'_, '_>, tip: Point, growth: Growth) -> Path {
    let (long, wide) = (pen.px(13.0), pen.px(4.0));
    let at = |along: Px, across: Px| match growth {
        Growth::Upwards => Point { x: tip.x + across, y: tip.y + along },
        Growth::Rightwards => Point { x: tip.x - along, y: tip.y + across },
    };
    Path {
        segments: vec![
            Segment::Move(at(long, 0.0)),
            Segment::Line(at(0.0, 0.0)),
            Segment::Move(at(wide, -wide)),
            Segment::Line(at(0.0, 0.0)),
            Segment::Line(at(wide, wide)),
        ],
        fill: None,
        stroke: Some(Stroke::solid(pen.theme.muted, pen.px(1.6))),
    }
}
