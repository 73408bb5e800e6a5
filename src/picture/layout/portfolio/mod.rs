//! Many maps at once: personas by kinds of stages, and below them a row for each map.
//!
//! ```text
//! ┌            Awareness  Purchase  Delivery  Support ┐
//! │ Léa Martin     ☺         ☹         –        ☹     │
//! │ Paul           –         ☺         ☺        –     │
//! └───────────────────────────────────────────────────┘
//! ┌ Journey      Emotions   Lowest point   ★   82 ▬▬▬  Owner ┐
//! │ Winter coat  ╲╱‾╲_╱     ☹ Support      3   82 ▬▬▬  Shop  │
//! └──────────────────────────────────────────────────────────┘
//! ```
//!
//! What does not fit a page goes on on further ones, with the heads of the columns again.

mod coverage;
mod maps;
mod sheaf;
mod spark;

use super::frame::{Filling, Room, lay_out_on_pages};
use super::pen::Pen;
use super::{Layout, LayoutOptions};
use crate::picture::fonts::Typesetter;
use crate::picture::scene::{Group, Node, Part, Px};
use crate::picture::view::Portfolio;
use sheaf::Sheaf;

/// Between the two tables.
const GAP: Px = 12.0;

/// Lays out an overview of maps.
pub(in crate::picture) fn lay_out_portfolio(
    view: &Portfolio,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
) -> Layout {
    lay_out_on_pages(view.coverage.len() + view.maps.len(), options, setter, |number| {
        let page = view.page(number);
        (page.frame.clone(), page)
    })
}

impl Portfolio {
    /// The tables that have rows: names in ids, and the rows.
    fn tables(&self, pen: &mut Pen<'_, '_>, width: Px) -> Vec<(&'static str, &'static str, Sheaf)> {
        let mut tables = Vec::new();
        if !self.coverage.is_empty() {
            tables.push(("coverage", "portfolio-coverage", coverage::table(pen, self, width)));
        }
        if !self.maps.is_empty() {
            tables.push(("maps", "portfolio", maps::table(pen, self, width)));
        }
        tables
    }
}

impl Filling for Portfolio {
    fn most(&self) -> f64 {
        1.5
    }

    fn needed(&self, pen: &mut Pen<'_, '_>, width: Px) -> Px {
        let tables = self.tables(pen, width);
        let gaps = pen.px(GAP) * tables.len().saturating_sub(1) as f64;
        tables.iter().map(|(_, _, table)| table.height()).sum::<Px>() + gaps
    }

    fn draw(&self, pen: &mut Pen<'_, '_>, room: Room) -> Vec<Node> {
        /// No row is drawn higher than it needs by more than this.
        const MOST: Px = 26.0;
        let spare = room.height - self.needed(pen, room.width);
        let rows = self.coverage.len() + self.maps.len();
        let more = (spare / rows.max(1) as f64).clamp(0.0, pen.px(MOST));
        let mut y = 0.0;
        let mut nodes = Vec::new();
        for (id, label, table) in self.tables(pen, room.width) {
            let drawn = table.draw(pen, room.width, more);
            let height = drawn.height;
            nodes.push(Node::Group(Group {
                id: Some(id.to_owned()),
                label: Some(self.frame.words.label(label)),
                part: Part::Other,
                nodes: drawn.placed(0.0, y),
            }));
            y += height + pen.px(GAP);
        }
        nodes
    }
}
