//! A board of notes in groups, which stand in columns of about the same height.
//!
//! ```text
//! ┌ Say it early ────────────┐ ┌ One order everywhere ─────┐
//! │ ┌──────────┐ ┌─────────┐ │ │ ┌──────────┐ ┌──────────┐ │
//! │ │ ⚠ pain   │ │ “quote” │ │ │ │ ⚠ pain   │ │ ✦ idea   │ │
//! │ └──────────┘ └─────────┘ │ │ └──────────┘ └──────────┘ │
//! └──────────────────────────┘ └───────────────────────────┘
//! ```

mod group;
mod note;

use std::ops::Range;

use super::frame::{Filling, Room, lay_out_on_pages};
use super::pen::Pen;
use super::runs::runs;
use super::{Layout, LayoutOptions};
use crate::picture::fonts::Typesetter;
use crate::picture::scene::{Group, Node, Part, Px};
use crate::picture::view::Affinity;
use group::GroupBlock;

/// Between two groups.
const GAP: Px = 12.0;
/// Columns are not narrower.
const NARROWEST: Px = 410.0;
/// There are not more of them.
const MOST: usize = 4;

/// Lays out a board; more groups than a page holds take several.
pub(in crate::picture) fn lay_out_affinity(
    view: &Affinity,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
) -> Layout {
    lay_out_on_pages(view.groups.len(), options, setter, |number| {
        let page = view.page(number);
        (page.frame.clone(), page)
    })
}

/// Groups that are measured and have their columns.
struct Board {
    groups: Vec<GroupBlock>,
    columns: Vec<Range<usize>>,
    /// The width of a column.
    width: Px,
    gap: Px,
}

impl Board {
    fn new(pen: &mut Pen<'_, '_>, view: &Affinity, width: Px) -> Self {
        let gap = pen.px(GAP);
        let fitting = ((width + gap) / (pen.px(NARROWEST) + gap)).floor() as usize;
        let count = fitting.clamp(1, MOST).min(view.groups.len().max(1));
        let width = (width - gap * (count as f64 - 1.0)) / count as f64;
        let groups: Vec<GroupBlock> =
            view.groups.iter().map(|group| GroupBlock::new(pen, group, width)).collect();
        let heights: Vec<Px> = groups.iter().map(|group| group.height).collect();
        Self { columns: runs(&heights, count, gap), groups, width, gap }
    }

    fn column_height(&self, column: &Range<usize>) -> Px {
        let groups: Px = self.groups[column.clone()].iter().map(|group| group.height).sum();
        groups + self.gap * column.len().saturating_sub(1) as f64
    }

    fn height(&self) -> Px {
        self.columns.iter().map(|column| self.column_height(column)).fold(0.0, f64::max)
    }
}

impl Filling for Affinity {
    fn most(&self) -> f64 {
        1.8
    }

    fn needed(&self, pen: &mut Pen<'_, '_>, width: Px) -> Px {
        Board::new(pen, self, width).height()
    }

    fn draw(&self, pen: &mut Pen<'_, '_>, room: Room) -> Vec<Node> {
        /// Groups are not drawn higher than they need by more than this.
        const MOST: Px = 60.0;
        let mut board = Board::new(pen, self, room.width);
        let height = board.height() + (room.height - board.height()).clamp(0.0, pen.px(MOST));
        let mut nodes = Vec::new();
        let columns = std::mem::take(&mut board.columns);
        for (place, column) in columns.into_iter().enumerate() {
            let more = (height - board.column_height(&column)) / column.len().max(1) as f64;
            let x = (board.width + board.gap) * place as f64;
            let mut y = 0.0;
            for at in column.clone() {
                let own = board.groups[at].height + more;
                let drawn = board.groups[at].draw(pen, board.width, own);
                nodes.push(Node::Group(Group {
                    id: Some(format!("group-{}", at + 1)),
                    label: Some(self.groups[at].title.clone()),
                    part: Part::Other,
                    nodes: drawn.placed(x, y),
                }));
                y += own + board.gap;
            }
        }
        nodes
    }
}
