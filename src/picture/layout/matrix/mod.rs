//! Opportunities between value and effort, and beside them the same in a list.
//!
//! ```text
//! ┌ Value ──────────────────────────┐ ┌ What to take up first ──┐
//! │ ┌ Quick wins ─┐ ┌ Big bets ───┐ │ │ (1) Show the total cost │
//! │ │    (1)      │ │        (3)  │ │ │     Purchase · Web team │
//! │ └─────────────┘ └─────────────┘ │ │ (2) …                   │
//! │ ┌ Fill-ins ───┐ ┌ Think twice ┐ │ │                         │
//! │ │     (2)     │ │             │ │ │ Not scored yet          │
//! │ └─────────────┘ └─────────────┘ │ │  •  …                   │
//! └────────────────────────── Effort┘ └─────────────────────────┘
//! ```
//!
//! The list goes on in columns on further pages.

mod field;
mod labels;
mod list;
mod swarm;

use super::block::Block;
use super::frame::{Filling, Room, lay_out_on_pages};
use super::pen::{Pen, Type, disc};
use super::{Layout, LayoutOptions};
use crate::picture::fonts::{Style, Typesetter};
use crate::picture::scene::{Circle, Group, Node, Part, Px, Stroke};
use crate::picture::view::{Matrix, Settled};
use list::List;

/// Between field and list.
const GAP: Px = 12.0;
/// The part of the width that the field takes beside the list.
const FIELD: f64 = 0.62;
/// The radius of circles with short numbers.
const RADIUS: Px = 13.0;

/// Lays out a matrix.
pub(in crate::picture) fn lay_out_matrix(
    view: &Matrix,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
) -> Layout {
    lay_out_on_pages(view.entries.len(), options, setter, |number| {
        let page = view.page(number);
        (page.frame.clone(), page)
    })
}

/// How numbers in circles look.
fn digits(pen: &Pen<'_, '_>) -> Type {
    pen.face(Style::Bold, 13.0, 16.0)
}

/// The radius of circles that hold numbers up to the highest.
fn radius(pen: &mut Pen<'_, '_>, view: &Matrix) -> Px {
    let highest = view.entries.iter().filter_map(|entry| entry.number).max();
    let widest = "0".repeat(highest.unwrap_or_default().to_string().len());
    let width = pen.width(digits(pen), &widest);
    pen.px(RADIUS).max(width / 2.0 + pen.px(4.0))
}

/// The number of an opportunity around the origin; hollow for one that is done.
fn circle(pen: &mut Pen<'_, '_>, number: usize, radius: Px, standing: Settled) -> Block {
    let color = pen.theme.positive.strong;
    let (around, ink) = match standing {
        Settled::Open => (disc(0.0, 0.0, radius, color), pen.theme.on_accent),
        Settled::Done => {
            let rim = pen.px(1.6);
            let stroke = Some(Stroke::solid(color, rim));
            let radius = radius - rim / 2.0;
            (Circle { stroke, ..disc(0.0, 0.0, radius, pen.theme.card) }, color)
        }
    };
    let face = digits(pen).colored(ink);
    pen.numbered(face, number, around)
}

impl Matrix {
    /// The widths of field and list.
    fn widths(&self, pen: &Pen<'_, '_>, width: Px) -> (Px, Px) {
        match &self.field {
            None => (0.0, width),
            Some(_) => {
                let field = (width * FIELD).floor();
                (field, width - field - pen.px(GAP))
            }
        }
    }
}

impl Filling for Matrix {
    fn most(&self) -> f64 {
        1.5
    }

    fn needed(&self, pen: &mut Pen<'_, '_>, width: Px) -> Px {
        let (field_width, list_width) = self.widths(pen, width);
        let radius = radius(pen, self);
        let list = List::new(pen, &self.entries, list_width, radius).height();
        let field = self.field.as_ref();
        list.max(field.map_or(0.0, |field| field::needed(pen, field, field_width, radius)))
    }

    fn draw(&self, pen: &mut Pen<'_, '_>, room: Room) -> Vec<Node> {
        let (field_width, list_width) = self.widths(pen, room.width);
        let radius = radius(pen, self);
        let words = self.frame.words;
        let group = |id: &str, label: &str, nodes: Vec<Node>| {
            let (id, label) = (Some(id.to_owned()), Some(words.label(label)));
            Node::Group(Group { id, label, part: Part::Other, nodes })
        };
        let mut nodes = Vec::new();
        if let Some(field) = &self.field {
            let place = Room { width: field_width, height: room.height };
            nodes.push(group("field", "matrix", field::draw(pen, field, place, radius)));
        }
        if !self.entries.is_empty() {
            let list = List::new(pen, &self.entries, list_width, radius);
            let left = room.width - list_width;
            let drawn = list.draw(pen, &self.entries, room.height);
            nodes.push(group("list", "lane-opportunities", drawn.placed(left, 0.0)));
        }
        nodes
    }
}
