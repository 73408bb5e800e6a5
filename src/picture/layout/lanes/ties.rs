//! Thin lines from pains to the opportunities that answer them, where their rows are neighbours.
//!
//! ```text
//!  │ ╭┃ a pain       ●●○ │
//!  │ │┃ another      ●○○ │   The lines keep to the free strip left of the cards,
//!  ├─┼───────────────────┤   so that they cross no words.
//!  │ ╰┃ an opportunity ++│
//! ```

use super::super::columns::Columns;
use super::super::pen::{Pen, disc};
use super::CELL_PAD;
use crate::picture::scene::{Node, Paint, Path, Point, Px, Segment, Stroke};
use crate::picture::view::Card;

/// From the cards' edge to the first line, and from there to a second one.
const STRIP: [Px; 2] = [3.6, 6.4];
/// The radius of the lines' corners.
const CORNER: Px = 2.6;
/// The radius of the dot where a line leaves its pain.
const DOT: Px = 1.9;

/// The heights on the page of the middles of one row's cards, by stage.
pub(super) type Middles = Vec<Vec<Px>>;

/// The lines of each stage: `opportunities` are the cards whose middles are given.
pub(super) fn ties(
    pen: &Pen<'_, '_>,
    columns: &Columns,
    opportunities: &[Vec<Card>],
    middles: &Middles,
    pains: &Middles,
) -> Vec<Vec<Node>> {
    let mut stages = Vec::new();
    for (place, column) in columns.stages.iter().enumerate() {
        let edge = column.x + CELL_PAD;
        let mut nodes = Vec::new();
        let drawn = opportunities[place].iter().zip(&middles[place]);
        let solving = drawn.filter(|(card, _)| !card.solves.is_empty());
        for (turn, (card, &to)) in solving.enumerate() {
            for from in card.solves.iter().filter_map(|&pain| pains[place].get(pain)) {
                nodes.extend(tie(pen, edge, STRIP[turn % STRIP.len()], *from, to));
            }
        }
        stages.push(nodes);
    }
    stages
}

/// One line, from a dot at the pain to the opportunity.
fn tie(pen: &Pen<'_, '_>, edge: Px, reach: Px, from: Px, to: Px) -> [Node; 2] {
    let color = pen.theme.positive.strong;
    let (outer, down) = (edge - reach, if to > from { CORNER } else { -CORNER });
    let point = |x, y| Point { x, y };
    let bend = |a: Point, corner: Point, b: Point| {
        let mid = |p: Point| point(p.x + (corner.x - p.x) * 0.55, p.y + (corner.y - p.y) * 0.55);
        Segment::Curve(mid(a), mid(b), b)
    };
    let (leaves, turns) = (point(outer + CORNER, from), point(outer, from + down));
    let (arrives, ends) = (point(outer, to - down), point(outer + CORNER, to));
    let segments = vec![
        Segment::Move(point(edge, from)),
        Segment::Line(leaves),
        bend(leaves, point(outer, from), turns),
        Segment::Line(arrives),
        bend(arrives, point(outer, to), ends),
        Segment::Line(point(edge, to)),
    ];
    let paint = Paint { color, opacity: 0.7 };
    let stroke = Some(Stroke { paint, ..Stroke::solid(color, 1.2) });
    [
        Node::Path(Path { segments, fill: None, stroke }),
        Node::Circle(disc(edge + DOT, from, DOT, color)),
    ]
}
