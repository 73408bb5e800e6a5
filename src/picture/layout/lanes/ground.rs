//! What lies under the cells: the rows' cards, thin lines between stages, and golden columns.

use super::super::columns::{Columns, MARGIN};
use super::super::pen::{Pen, card, panel};
use super::Row;
use crate::picture::scene::{Group, Node, Paint, Part, Path, Point, Px, Rect, Stroke};
use crate::picture::view::StageHead;

/// The cards of rows that begin at these heights, and over them the golden columns.
pub(super) fn ground(
    pen: &Pen<'_, '_>,
    rows: &[Row<'_>],
    tops: &[Px],
    heads: &[StageHead],
    columns: &Columns,
) -> Node {
    let cards = rows.iter().zip(tops).map(|(row, &top)| {
        let card = card(pen.theme, MARGIN, top, columns.width(), row.own_height(), 12.0);
        let part = Part::Lane(row.lane.kind.name().to_owned());
        Node::Group(Group { id: None, label: None, part, nodes: vec![card.into()] })
    });
    let mut nodes: Vec<Node> = cards.collect();
    if let ([.., last], [top, ..], [.., last_top]) = (rows, tops, tops) {
        let bands = bands(pen, heads, columns, *top, last_top + last.own_height());
        if !bands.is_empty() {
            let bands = Group { id: None, label: None, part: Part::Bands, nodes: bands };
            nodes.push(Node::Group(bands));
        }
    }
    Node::Group(Group { id: None, label: None, part: Part::Other, nodes })
}

/// Golden columns behind the stages where something is decided.
fn bands(
    pen: &Pen<'_, '_>,
    heads: &[StageHead],
    columns: &Columns,
    top: Px,
    bottom: Px,
) -> Vec<Node> {
    let stages = heads.iter().zip(&columns.stages).enumerate();
    let decisive = stages.filter(|(_, (head, _))| head.is_decisive);
    let bands = decisive.map(|(place, (_, column))| {
        let band = column.with_gaps();
        let right = band.right().max(columns.right_of(place));
        Node::Rect(Rect {
            fill: Some(Paint { color: pen.theme.gold, opacity: 0.1 }),
            ..panel(band.x, top, right - band.x, bottom - top, 0.0, pen.theme.gold)
        })
    });
    bands.collect()
}

/// Thin lines between the cells of a row.
pub(super) fn separators(pen: &Pen<'_, '_>, columns: &Columns, top: Px, height: Px) -> Vec<Node> {
    const INSET: Px = 10.0;
    let lines = columns.stages.iter().map(|column| {
        let x = column.with_gaps().x;
        let (from, to) = (Point { x, y: top + INSET }, Point { x, y: top + height - INSET });
        Node::Path(Path::straight(from, to, Stroke::solid(pen.theme.line, 1.0)))
    });
    lines.collect()
}
