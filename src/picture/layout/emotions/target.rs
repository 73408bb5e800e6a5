//! The feeling that the company aims at: a ring at its height, tied to the face by a dotted line.
//!
//! ```text
//!     ◎              word  ◎       The ring stands over or under the face; where face, word or
//!     ┊               ☺ ┄┄╯        note stand there already, it moves to their side.
//!     ☹
//! ```

use super::super::block::Block;
use super::super::columns::Column;
use super::super::pen::{Pen, disc};
use super::area::Area;
use super::chart::Chart;
use crate::picture::icons::Icon;
use crate::picture::scene::{Dashes, Node, Paint, Path, Point, Px, Segment, Stroke};

/// The place of one face on the chart.
pub(super) struct Spot<'t> {
    pub(super) column: Column,
    /// The score aimed at.
    pub(super) target: f64,
    /// Where the face stands.
    pub(super) face: Area,
    /// What is not free any more, the face included.
    pub(super) taken: &'t [Area],
}

/// The ring and its tie, and the ring's room; `None` in a column too narrow for all of it.
pub(super) fn draw(pen: &Pen<'_, '_>, chart: &Chart, spot: &Spot<'_>) -> Option<(Vec<Node>, Area)> {
    let half = pen.px(8.0);
    let ring = Area::around(0.0, 0.0, half + 2.0);
    let centre = free_place(spot, chart.y(spot.target), &ring)?;
    let accent = pen.theme.accent.strong;
    let mut nodes = Vec::new();
    if let Some(segments) = tie(spot, centre, half + 2.0) {
        let stroke = Stroke { paint: Paint::solid(accent), width: 1.4, dashes: Dashes::Dotted };
        nodes.push(Node::Path(Path { segments, fill: None, stroke: Some(stroke) }));
    }
    let mut block = Block::default();
    block.push(disc(half, half, half + 1.5, pen.theme.card));
    block.add(pen.icon(Icon::Target, 2.0 * half, accent), 0.0, 0.0);
    nodes.extend(block.placed(centre.x - half, centre.y - half));
    Some((nodes, Area::around(centre.x, centre.y, half + 2.0)))
}

/// The middle of a ring of that size at height `y`, where nothing else stands.
fn free_place(spot: &Spot<'_>, y: Px, ring: &Area) -> Option<Point> {
    let (column, taken, half) = (spot.column, spot.taken, ring.height() / 2.0);
    let x = spot.face.middle().x;
    let right = taken.iter().map(|area| area.right).fold(x, f64::max) + half + 1.0;
    let left = taken.iter().map(|area| area.left).fold(x, f64::min) - half - 1.0;
    let within = |x: &Px| x - half > column.x - 6.0 && x + half < column.right() + 6.0;
    let is_free = |x: &Px| {
        let own = Area::around(*x, y, half);
        !taken.iter().any(|area| area.touches(&own))
    };
    let x = [x, right, left].into_iter().filter(within).find(is_free)?;
    Some(Point { x, y })
}

/// From face to ring: straight up or down, beginning behind what stands between them, or in a bow
/// to the side; `None` where they all but touch.
fn tie(spot: &Spot<'_>, ring: Point, reach: Px) -> Option<Vec<Segment>> {
    let face = spot.face.middle();
    let upwards = if ring.y < face.y { -1.0 } else { 1.0 };
    let end = ring.y - upwards * reach;
    if ring.x == face.x {
        let between = spot.taken.iter().filter(|area| match ring.y < face.y {
            true => area.top > ring.y && area.top < face.y,
            false => area.bottom < ring.y && area.bottom > face.y,
        });
        let start = between.fold(face.y, |start, area| match ring.y < face.y {
            true => start.min(area.top),
            false => start.max(area.bottom),
        });
        let at = |y| Point { x: ring.x, y };
        return ((start - end) * upwards < -4.0)
            .then(|| vec![Segment::Move(at(start)), Segment::Line(at(end))]);
    }
    let side = if ring.x > face.x { 1.0 } else { -1.0 };
    let start = Point { x: face.x + side * (spot.face.height() / 2.0 + 2.0), y: face.y };
    if (ring.y - face.y).abs() <= reach {
        let end = Point { x: ring.x - side * reach, y: face.y };
        return ((end.x - start.x) * side > 4.0)
            .then(|| vec![Segment::Move(start), Segment::Line(end)]);
    }
    let (end, part) = (Point { x: ring.x, y: end }, 0.55);
    let first = Point { x: start.x + (end.x - start.x) * part, y: start.y };
    let second = Point { x: end.x, y: end.y + (start.y - end.y) * part };
    Some(vec![Segment::Move(start), Segment::Curve(first, second, end)])
}
