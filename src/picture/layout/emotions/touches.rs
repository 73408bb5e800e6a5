//! What is felt at the touchpoints of a stage: rings beside the curve, in their order.
//!
//! ```text
//!        ☺            The curve keeps to the stages. A touchpoint whose channels feel otherwise
//!    ○  ╱ ╲    ○      has a ring for each, with a line between them.
//!   ───╱   ╲──○┼──
//!                ○
//! ```

use super::super::columns::Column;
use super::super::pen::{Pen, disc};
use super::area::Area;
use super::chart::Chart;
use super::line::word_color;
use crate::picture::scene::{Group, Node, Part, Path, Point, Px, Stroke};
use crate::picture::view::Touch;

/// How finely places are tried.
const STEP: Px = 2.0;
/// Between two rings, and between a ring and anything else.
const AIR: Px = 2.0;

/// The radius of a ring, with the light around it.
pub(in super::super) fn radius(pen: &Pen<'_, '_>) -> Px {
    pen.px(5.2)
}

/// The rings of a stage; none in a column that has no room for all of them.
pub(super) fn rings(
    pen: &Pen<'_, '_>,
    chart: &Chart,
    column: Column,
    touches: &[Touch],
    taken: &[Area],
) -> Vec<Node> {
    let reach = radius(pen) + AIR;
    let slot = column.width / touches.len().max(1) as f64;
    let mut nodes = Vec::new();
    let mut least = column.x + reach;
    for (turn, touch) in touches.iter().enumerate() {
        let room = |x: Px| -> Vec<Area> {
            touch.scores.iter().map(|&score| Area::around(x, chart.y(score), reach)).collect()
        };
        let is_free = |x: &Px| {
            let own = room(*x);
            !own.iter().any(|area| taken.iter().any(|other| other.touches(area)))
        };
        let ideal = (column.x + slot * (turn as f64 + 0.5)).max(least);
        let steps = (0..=(column.width / STEP) as u32).map(f64::from);
        let places = steps.flat_map(|step| [ideal + step * STEP, ideal - step * STEP]);
        let mut places = places.filter(|x| *x >= least && *x + reach <= column.right());
        let Some(x) = places.find(is_free) else { return Vec::new() };
        least = x + 2.0 * reach;
        nodes.push(drawn(pen, chart, touch, x));
    }
    nodes
}

/// The rings of one touchpoint.
fn drawn(pen: &Pen<'_, '_>, chart: &Chart, touch: &Touch, x: Px) -> Node {
    let mut nodes = Vec::new();
    let at = |score: f64| Point { x, y: chart.y(score) };
    if let [lowest, .., highest] = *touch.scores {
        let stroke = Stroke::solid(pen.theme.zero_line, 1.4);
        nodes.push(Node::Path(Path::straight(at(lowest), at(highest), stroke)));
    }
    for &score in &touch.scores {
        nodes.extend(ring(pen, score, at(score)));
    }
    let label = Some(touch.label.clone());
    Node::Group(Group { id: None, label, part: Part::Other, nodes })
}

/// A ring in the colour of its feeling.
pub(in super::super) fn ring(pen: &Pen<'_, '_>, score: f64, at: Point) -> [Node; 2] {
    let radius = radius(pen);
    let light = disc(at.x, at.y, radius, pen.theme.card);
    let mut ring = disc(at.x, at.y, radius - 2.0, pen.theme.card);
    ring.stroke = Some(Stroke::solid(word_color(pen, score), 2.0));
    [Node::Circle(light), Node::Circle(ring)]
}
