//! An empty map on white paper: lines to write on, columns for the stages, rows with their questions.
//!
//! ```text
//! Persona ________  What happens ____________  What they want ________  Team and date ____
//!              ❯ 1 Awareness     ❯ 2 Purchase      ❯ 3 Use            ❯
//! ┌──────────────────────────────────────────────────────────────────────┐
//! │ ◎ Goals     │                │                 │                      │  rows share the height;
//! │   question  │                │                 │                      │  feelings get more of it
//! └──────────────────────────────────────────────────────────────────────┘
//! ```

mod blanks;
mod heads;
mod rows;

use super::frame::{Filling, Room, lay_out_framed};
use super::pen::Pen;
use super::{Layout, LayoutOptions, Overflow};
use crate::picture::fonts::Typesetter;
use crate::picture::scene::{Group, Node, Part, Px};
use crate::picture::view::{PageNumber, Worksheet};
use blanks::blanks;
use heads::heads;
use rows::{draw_rows, needed_by_rows};

/// Columns narrower than this leave no room to write.
const NARROWEST: Px = 176.0;
/// The column of the rows' names.
const LABELS: Px = 216.0;
/// Between two columns.
const GAP: Px = 8.0;

/// Lays out a worksheet; more stages than columns with room to write take several pages.
pub(in crate::picture) fn lay_out_worksheet(
    view: &Worksheet,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
) -> Layout {
    let width = options.width.unwrap_or(options.size.width());
    let most = (((width - LABELS) / NARROWEST).floor() as usize).max(1);
    let stages = view.stages.len();
    let count = match options.overflow {
        Overflow::Split => stages.div_ceil(most).max(1),
        Overflow::Grow => 1,
    };
    let mut layout = Layout::default();
    for page in 0..count {
        let shown = page * stages / count..(page + 1) * stages / count;
        let part = view.page(shown, PageNumber { number: page + 1, count });
        let mut one = lay_out_framed(&part.frame, &part, options, setter);
        if count > 1 {
            one.pages[0].title = part.extent();
        }
        layout.append(one);
    }
    layout
}

/// The columns of a sheet at the pen's scale.
struct Grid {
    /// The width of all of it.
    width: Px,
    /// Where the first column begins.
    left: Px,
    /// The width of a column.
    column: Px,
}

impl Grid {
    fn new(pen: &Pen<'_, '_>, stages: usize, width: Px) -> Self {
        let left = pen.px(LABELS);
        let count = stages.max(1) as f64;
        Self { width, left, column: (width - left - GAP * (count - 1.0)) / count }
    }

    /// The left edge of a column.
    fn x(&self, place: usize) -> Px {
        self.left + (self.column + GAP) * place as f64
    }
}

impl Filling for Worksheet {
    fn most(&self) -> f64 {
        1.16
    }

    fn needed(&self, pen: &mut Pen<'_, '_>, width: Px) -> Px {
        let grid = Grid::new(pen, self.stages.len(), width);
        let above = self.above(pen, &grid);
        above.height + needed_by_rows(pen, &self.rows)
    }

    fn draw(&self, pen: &mut Pen<'_, '_>, room: Room) -> Vec<Node> {
        let grid = Grid::new(pen, self.stages.len(), room.width);
        let above = self.above(pen, &grid);
        let (top, rest) = (above.height, room.height - above.height);
        let mut nodes = above.nodes;
        nodes.extend(draw_rows(pen, &self.rows, &grid, self.stages.len(), top, rest));
        nodes
    }
}

/// What stands above the rows.
struct Above {
    nodes: Vec<Node>,
    height: Px,
}

impl Worksheet {
    fn above(&self, pen: &mut Pen<'_, '_>, grid: &Grid) -> Above {
        let [after_blanks, after_heads] = [14.0, 8.0].map(|length| pen.px(length));
        let blanks = blanks(pen, &self.blanks, grid.width);
        let heads_at = blanks.height + after_blanks;
        let heads = heads(pen, &self.stages, grid);
        let height = heads_at + heads.height + after_heads;
        let label = |name: &str| Some(self.frame.words.label(name));
        let mut nodes = vec![Node::Group(Group {
            id: Some("blanks".to_owned()),
            label: label("worksheet"),
            part: Part::Other,
            nodes: blanks.nodes,
        })];
        for (stage, mut head) in self.stages.iter().zip(heads.stages) {
            head.iter_mut().for_each(|node| node.shift(0.0, heads_at));
            nodes.push(Node::Group(Group {
                id: Some(format!("stage-{}", stage.number)),
                label: Some(stage.title.clone().unwrap_or_else(|| stage.number.to_string())),
                part: Part::Stage,
                nodes: head,
            }));
        }
        Above { nodes, height }
    }
}
