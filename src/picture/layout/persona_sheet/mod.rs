//! One persona on a page.
//!
//! ```text
//! ┌ (LM)  Léa Martin      │  “ I don't have time …     │  ◔ 35 %  First-time buyers ┐
//! └───────────────────────────────────────────────────────────────────────────────┘
//! ┌ Who ────┐ ┌ Goals ──┐ ┌ Needs ──┐ ┌ Frustrations ┐   panels in columns of about
//! ┌ Habits ─┐ ┌ Drives ─┐ ┌ Success ┐ ┌ Evidence ────┐   the same height
//! ┌ How the journey feels ─╱╲──╱──── best, worst ──────┐   takes what room is left
//! ```

mod panels;
mod path;
mod portrait;

use super::frame::{Filling, Room, lay_out_on_pages};
use super::pen::Pen;
use super::{Layout, LayoutOptions};
use crate::picture::fonts::Typesetter;
use crate::picture::scene::{Group, Node, Part, Px};
use crate::picture::view::PersonaSheet;
use panels::Panels;

/// Between the parts of the page.
const GAP: Px = 12.0;

/// Lays out a persona; what is too much for a page goes on on another one.
pub(in crate::picture) fn lay_out_persona(
    view: &PersonaSheet,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
) -> Layout {
    lay_out_on_pages(view.panels.len(), options, setter, |number| {
        let page = view.page(number);
        (page.frame.clone(), page)
    })
}

impl Filling for PersonaSheet {
    fn needed(&self, pen: &mut Pen<'_, '_>, width: Px) -> Px {
        let gap = pen.px(GAP);
        let mut height = portrait::portrait(pen, self, width).height;
        if !self.panels.is_empty() {
            height += gap + Panels::new(pen, &self.panels, width).height;
        }
        if let Some(path) = &self.path {
            height += gap + path::needed(pen, path, self.frame.words, width);
        }
        height
    }

    fn draw(&self, pen: &mut Pen<'_, '_>, room: Room) -> Vec<Node> {
        /// The curve is not drawn higher than it needs by more than this.
        const MOST_CURVE: Px = 150.0;
        /// Nor are panels.
        const MOST_PANELS: Px = 120.0;
        let gap = pen.px(GAP);
        let words = self.frame.words;
        let spare = (room.height - self.needed(pen, room.width)).max(0.0);
        let to_path = if self.path.is_some() { (spare * 0.7).min(pen.px(MOST_CURVE)) } else { 0.0 };
        let to_panels = (spare - to_path).min(pen.px(MOST_PANELS));
        let portrait = portrait::portrait(pen, self, room.width);
        let mut y = portrait.height + gap;
        let mut nodes = Vec::new();
        let mut add = |id: &str, label: String, nodes_of: Vec<Node>| {
            let (id, label) = (Some(id.to_owned()), Some(label));
            nodes.push(Node::Group(Group { id, label, part: Part::Other, nodes: nodes_of }));
        };
        add("persona", words.about("picture-persona", &self.portrait.name), portrait.nodes);
        if !self.panels.is_empty() {
            let panels = Panels::new(pen, &self.panels, room.width);
            let height = panels.height + to_panels;
            for (panel, drawn) in self.panels.iter().zip(panels.draw(pen, &self.panels, height)) {
                add(panel.name, panel.label.clone(), drawn.placed(0.0, y));
            }
            y += height + gap;
        }
        if let Some(path) = &self.path {
            let height = path::needed(pen, path, self.frame.words, room.width) + to_path;
            let drawn = path::draw(pen, path, words, Room { width: room.width, height });
            add("path", words.label("felt-path"), drawn.placed(0.0, y));
        }
        nodes
    }
}
