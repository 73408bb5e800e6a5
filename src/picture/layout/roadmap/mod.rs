//! Opportunities over time: periods from left to right, owners or stages from top to bottom.
//!
//! ```text
//!               ┌ Q4 2026 ────┐ ┌ Q1 2027 ────┐ ┌ No date yet ┐
//! ┌ (i) Web team │ Show total  │ │             │ │ Size advice  │ ┐   rows share the height
//! │              │ In progress │ │             │ │ Idea         │ │
//! └──────────────┴─────────────┴─┴─────────────┴─┴──────────────┘ ┘
//! ```

mod row;
mod task;

use super::block::Block;
use super::frame::{Filling, Room, lay_out_on_pages};
use super::pen::{Pen, panel};
use super::{Layout, LayoutOptions};
use crate::picture::fonts::{Style, Typesetter};
use crate::picture::scene::{Group, Node, Part, Px};
use crate::picture::view::Roadmap;
use row::Row;

/// The column of the rows' names.
const LABELS: Px = 170.0;
/// Between columns, and between rows.
const GAP: Px = 8.0;

/// Lays out a roadmap; more rows than a page holds take several.
pub(in crate::picture) fn lay_out_roadmap(
    view: &Roadmap,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
) -> Layout {
    lay_out_on_pages(view.rows.len(), options, setter, |number| {
        let page = view.page(number);
        (page.frame.clone(), page)
    })
}

/// The columns of a roadmap at the pen's scale.
struct Grid {
    /// The width of all of it.
    width: Px,
    /// Where the first period begins.
    left: Px,
    /// The width of a period.
    column: Px,
}

impl Grid {
    fn new(pen: &Pen<'_, '_>, periods: usize, width: Px) -> Self {
        let left = pen.px(LABELS).min(width / 3.0);
        let count = periods.max(1) as f64;
        Self { width, left, column: (width - left - GAP * (count - 1.0)) / count }
    }

    /// The left edge of a period.
    fn x(&self, place: usize) -> Px {
        self.left + (self.column + GAP) * place as f64
    }
}

/// The parts of a roadmap, measured.
struct Parts {
    heads: Block,
    rows: Vec<Row>,
    dropped: Block,
}

impl Parts {
    fn new(pen: &mut Pen<'_, '_>, view: &Roadmap, grid: &Grid) -> Self {
        let rows = if view.rows.is_empty() { Block::default() } else { heads(pen, view, grid) };
        let small = pen.face(Style::Regular, 12.5, 17.0).colored(pen.theme.muted);
        let dropped = view.dropped.as_deref().unwrap_or_default();
        Self {
            heads: rows,
            rows: view.rows.iter().map(|row| Row::new(pen, row, grid)).collect(),
            dropped: pen.paragraph(small, dropped, grid.width),
        }
    }

    /// The height of all but the rows.
    fn around(&self, pen: &Pen<'_, '_>) -> Px {
        let between = GAP * self.rows.len() as f64;
        let dropped = match self.dropped.height {
            0.0 => 0.0,
            height => height + pen.px(10.0),
        };
        self.heads.height + between + dropped
    }

    fn natural(&self) -> Px {
        self.rows.iter().map(|row| row.height).sum()
    }
}

/// The names of the periods.
fn heads(pen: &mut Pen<'_, '_>, view: &Roadmap, grid: &Grid) -> Block {
    let tone = pen.theme.accent;
    let look = pen.face(Style::Bold, 14.5, 18.0).colored(tone.strong);
    let (across, down) = (pen.px(12.0), pen.px(8.0));
    let names =
        view.periods.iter().map(|name| pen.paragraph(look, name, grid.column - 2.0 * across));
    let names: Vec<Block> = names.collect();
    let height = names.iter().map(|name| name.height).fold(0.0, f64::max) + 2.0 * down;
    let mut block = Block::default();
    for (place, name) in names.into_iter().enumerate() {
        let x = grid.x(place);
        block.push(panel(x, 0.0, grid.column, height, 8.0, tone.pale));
        let top = (height - name.height) / 2.0;
        block.add(name, x + across, top);
    }
    Block { width: grid.width, height, ..block }
}

impl Filling for Roadmap {
    fn most(&self) -> f64 {
        1.6
    }

    fn needed(&self, pen: &mut Pen<'_, '_>, width: Px) -> Px {
        let grid = Grid::new(pen, self.periods.len(), width);
        let parts = Parts::new(pen, self, &grid);
        parts.around(pen) + parts.natural()
    }

    fn draw(&self, pen: &mut Pen<'_, '_>, room: Room) -> Vec<Node> {
        /// No row is drawn higher than it needs by more than this.
        const MOST: Px = 90.0;
        let grid = Grid::new(pen, self.periods.len(), room.width);
        let parts = Parts::new(pen, self, &grid);
        let spare = room.height - parts.around(pen) - parts.natural();
        let more = (spare / self.rows.len().max(1) as f64).clamp(0.0, pen.px(MOST));
        let words = self.frame.words;
        let group = |id: String, label: String, nodes: Vec<Node>| {
            let (id, label) = (Some(id), Some(label));
            Node::Group(Group { id, label, part: Part::Other, nodes })
        };
        let mut y = parts.heads.height;
        let mut nodes = Vec::new();
        if !parts.heads.nodes.is_empty() {
            nodes.push(group("periods".to_owned(), words.label("roadmap"), parts.heads.nodes));
        }
        for (place, (row, drawn)) in self.rows.iter().zip(parts.rows).enumerate() {
            y += GAP;
            let height = drawn.height + more;
            let drawn = drawn.draw(pen, &grid, self.periods.len(), height);
            nodes.push(group(format!("row-{}", place + 1), row.name.clone(), drawn.placed(0.0, y)));
            y += height;
        }
        if !parts.dropped.nodes.is_empty() {
            let top = y + pen.px(10.0);
            let label = words.label("progress-dropped");
            nodes.push(group("dropped".to_owned(), label, parts.dropped.placed(0.0, top)));
        }
        nodes
    }
}
