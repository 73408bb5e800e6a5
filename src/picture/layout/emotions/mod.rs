//! The emotion curve in its row.
//!
//! ```text
//!  Positive ┌────────────────────────────┐
//!        +2 │        ☺ word   ┌────────┐ │  head room for a face and its word
//!        +1 │      ╱    ╲     │ decided│ │  what is decided stands opposite the face
//!         0 │─────╱──────╲────└────────┘─│
//!        −1 │             ╲____☹ word    │
//!        −2 │                            │
//!  Negative └────────────────────────────┘
//! ```

mod callout;
mod chart;
mod target;

use super::block::Block;
use super::columns::{Column, Columns};
use super::face::Expression;
use super::pen::Pen;
use crate::picture::color::Color;
use crate::picture::curve::{Arc, curve};
use crate::picture::fonts::Style;
use crate::picture::scene::{Node, Point, Px};
use crate::picture::view::{Curve, Words};
use callout::{Callout, Room};
use chart::{Area, Chart, Feeling, Marked, Spot};

/// The score at the top of the scale.
const BEST: f64 = 2.0;
/// Between the row's edge and the chart.
const INSET: Px = 5.0;
/// Between the chart's edge and what is written at it.
const EDGE: Px = 8.0;
/// Scores that use less of the scale than this are not stretched further.
const LEAST_USED: f64 = 0.75;

/// The nodes of the row: the chart, and what belongs to each stage.
pub(super) struct Drawn {
    pub(super) chart: Vec<Node>,
    pub(super) stages: Vec<Vec<Node>>,
    /// Whether any feeling aimed at found its place.
    pub(super) shows_target: bool,
}

/// A curve with everything about it that does not depend on the row's height.
pub(super) struct Plan<'c> {
    view: &'c Curve,
    arcs: Vec<Arc>,
    words: Vec<Option<Block>>,
    callouts: Vec<Option<Callout>>,
    /// The room that a face and its word need beyond their score.
    head: Px,
    /// The part of the scale that the scores use, from 0 to 1.
    used: f64,
    radius: Px,
    /// The height the row needs.
    pub(super) needed: Px,
}

/// Measures the curve's words and callouts.
pub(super) fn plan<'c>(pen: &mut Pen<'_, '_>, view: &'c Curve, columns: &Columns) -> Plan<'c> {
    let radius = pen.px(16.0);
    let look = pen.face(Style::SemiBold, 13.5, 17.0);
    let nodes = view.nodes.iter().zip(&columns.stages);
    let words: Vec<Option<Block>> = nodes
        .map(|(node, column)| {
            let node = node.as_ref()?;
            let color = word_color(pen, node.score);
            Some(pen.centred(look.colored(color), &node.word, column.width - 4.0))
        })
        .collect();
    let highest = words.iter().flatten().map(|word| word.height).fold(pen.px(17.0), f64::max);
    let head = radius + 3.0 + pen.px(4.0) + highest + pen.px(4.0);
    let arcs = arcs(view, columns);
    let scores = view.nodes.iter().flatten().map(|node| node.score);
    let scores = scores.chain(view.targets.iter().flatten().copied());
    let used = scores.map(|score| score.abs() / BEST).fold(LEAST_USED, f64::max);
    let mut half = pen.px(79.0).max(head + pen.px(24.0));
    let mut callouts = Vec::new();
    for (place, column) in columns.stages.iter().enumerate() {
        let callout = callout::place(pen, view, &arcs, place, *column, Room { head, used });
        callouts.push(callout.map(|(callout, needs)| {
            half = half.max(needs);
            callout
        }));
    }
    let needed = 2.0 * (half + INSET);
    Plan { view, arcs, words, callouts, head, used, radius, needed }
}

/// The colour of a feeling's word: its face's, darkened where that is too pale to read.
fn word_color(pen: &Pen<'_, '_>, score: f64) -> Color {
    let expression = Expression::of(score);
    match expression {
        Expression::Angry | Expression::Delighted => pen.theme.faces[expression.place()],
        Expression::Sad => pen.theme.negative.strong,
        Expression::Calm => pen.theme.muted,
        Expression::Glad => pen.theme.positive.strong,
    }
}

/// The arcs of the curve in page x and scores; stages without a score leave gaps.
fn arcs(view: &Curve, columns: &Columns) -> Vec<Arc> {
    let mut arcs = Vec::new();
    let mut run: Vec<Point> = Vec::new();
    let count = view.nodes.len();
    for (place, (node, column)) in view.nodes.iter().zip(&columns.stages).enumerate() {
        let Some(node) = node else {
            arcs.extend(curve(&std::mem::take(&mut run)));
            continue;
        };
        let edges = column.with_gaps();
        if place == 0 {
            run.push(Point { x: edges.x, y: node.score });
        }
        run.push(Point { x: column.centre(), y: node.score });
        if place + 1 == count {
            run.push(Point { x: columns.right() - INSET, y: node.score });
        }
    }
    arcs.extend(curve(&run));
    arcs
}

impl Plan<'_> {
    /// Draws the row between `y` and `y + height`.
    pub(super) fn draw(
        self,
        pen: &mut Pen<'_, '_>,
        columns: &Columns,
        words: Words,
        y: Px,
        height: Px,
    ) -> Drawn {
        let first = columns.stages.first().copied().unwrap_or(Column { x: 0.0, width: 0.0 });
        let half = height / 2.0 - INSET;
        let chart = Chart {
            left: first.with_gaps().x,
            right: columns.right() - INSET,
            top: y + INSET,
            bottom: y + height - INSET,
            reach: reach(pen, half, self.head, self.used),
        };
        let mut drawn = Drawn {
            chart: chart.draw(pen, &self.arcs, words),
            stages: Vec::new(),
            shows_target: false,
        };
        let parts = self.words.into_iter().zip(self.callouts).zip(&columns.stages).enumerate();
        for (place, ((word, callout), &column)) in parts {
            let node = self.view.nodes[place].as_ref();
            let face = match node {
                Some(node) => Area::around(column.centre(), chart.y(node.score), self.radius + 3.0),
                None => Area::around(column.centre(), chart.zero(), pen.px(12.0)),
            };
            let note = callout.map(|callout| callout.placed(pen, &chart, column, face));
            let taken = note.iter().map(|(_, area)| *area).collect();
            let spot = Spot { column, target: self.view.targets[place], face, taken };
            let Marked { nodes, shows_target } = match (node, word) {
                (Some(node), Some(word)) => {
                    let feeling = Feeling { score: node.score, word, radius: self.radius };
                    chart.felt(pen, &self.arcs, feeling, spot)
                }
                _ => chart.unknown(pen, spot),
            };
            let mut here: Vec<Node> = note.into_iter().flat_map(|(nodes, _)| nodes).collect();
            here.extend(nodes);
            drawn.stages.push(here);
            drawn.shows_target |= shows_target;
        }
        drawn
    }
}

/// From the zero line to the end of the scale: as far as faces and their words allow, and not into
/// the labels at the chart's edges.
fn reach(pen: &Pen<'_, '_>, half: Px, head: Px, used: f64) -> Px {
    ((half - head) / used).min((half - pen.px(24.0)).max(half - head))
}
