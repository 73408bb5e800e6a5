//! The emotion curves in their row.
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
//!
//! Several curves share the chart: the first as it would be alone, the others broken lines with
//! hollow faces, each in a colour of its own and with its name at an end.

mod area;
mod callout;
mod chart;
mod line;
mod look;
mod moment;
mod name;
mod target;
pub(super) mod touches;
mod word;

use super::columns::{Column, Columns};
use super::pen::Pen;
use crate::picture::curve::Arc;
use crate::picture::scene::{Group, Node, Part, Px};
use crate::picture::view::{Emotions, Touch, Words};
use area::Area;
use callout::{Callout, Room};
use chart::Chart;
pub(super) use line::word_color;
use line::{Line, seats};
pub(super) use look::Look;
use moment::{Marked, Moment};

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

/// Curves with everything about them that does not depend on the row's height.
pub(super) struct Plan<'c> {
    lines: Vec<Line<'c>>,
    touches: &'c [Vec<Touch>],
    callouts: Vec<Option<Callout>>,
    /// The room that a face and its word need beyond their score.
    head: Px,
    /// The part of the scale that the scores use, from 0 to 1.
    used: f64,
    /// The height the row needs.
    pub(super) needed: Px,
}

/// Measures the curves' words and callouts.
pub(super) fn plan<'c>(
    pen: &mut Pen<'_, '_>,
    view: &'c Emotions,
    columns: &Columns,
    words: Words,
) -> Plan<'c> {
    for name in &view.left_out {
        pen.losses.leave_out(words.about("picture-curve", name));
    }
    let lines: Vec<Line<'_>> =
        view.curves.iter().map(|curve| Line::new(pen, curve, columns)).collect();
    let blocks = lines.iter().flat_map(|line| line.words.iter().flatten());
    let highest = blocks.map(|word| word.height).fold(pen.px(17.0), f64::max);
    let head = pen.px(16.0) + 3.0 + pen.px(4.0) + highest + pen.px(4.0);
    let nodes = view.curves.iter().flat_map(|curve| curve.nodes.iter().flatten());
    let targets = view.curves.iter().flat_map(|curve| curve.targets.iter().flatten());
    let scores = nodes.map(|node| node.score).chain(targets.copied());
    let used = scores.map(|score| score.abs() / BEST).fold(LEAST_USED, f64::max);
    // Words of several curves need room between their faces.
    let least = if lines.len() > 1 { 116.0 } else { 79.0 };
    let mut half = pen.px(least).max(head + pen.px(24.0));
    let mut callouts = Vec::new();
    let middles: Vec<Px> = columns.stages.iter().map(|it| it.centre()).collect();
    let arcs = lines.first().map(|line| line.arcs(columns, &middles)).unwrap_or_default();
    for (place, column) in columns.stages.iter().enumerate() {
        let sentences = &view.sentences[place];
        let room = Room { head, used };
        let callout = lines.first().and_then(|line| {
            callout::place(pen, sentences, line.view, &arcs, place, *column, room)
        });
        callouts.push(callout.map(|(callout, needs)| {
            half = half.max(needs);
            callout
        }));
    }
    let needed = 2.0 * (half + INSET);
    Plan { lines, touches: &view.touches, callouts, head, used, needed }
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
        let xs = seats(&self.lines, columns, &chart);
        let arcs: Vec<Vec<Arc>> =
            self.lines.iter().zip(&xs).map(|(line, xs)| line.arcs(columns, xs)).collect();
        let areas = arcs.first().map(|arcs| chart.areas(pen, arcs)).unwrap_or_default();
        let areas = of_curves(&self.lines, &[0], areas);
        let mut drawn =
            Drawn { chart: chart.draw(pen, areas, words), stages: Vec::new(), shows_target: false };
        for (place, (line, arcs)) in self.lines.iter().zip(&arcs).enumerate().rev() {
            let strokes = line.strokes(pen, &chart, arcs);
            drawn.chart.extend(of_curves(&self.lines, &[place], strokes));
        }
        let mut taken: Vec<Area> = Vec::new();
        let mut lines = self.lines;
        for (place, (callout, &column)) in
            self.callouts.into_iter().zip(&columns.stages).enumerate()
        {
            let moment = Moment { chart: &chart, arcs: &arcs, column, place };
            let xs: Vec<Px> = xs.iter().map(|xs| xs[place]).collect();
            let marked = moment.draw(pen, &mut lines, &xs, callout);
            let Marked { mut nodes, taken: here, shows_target } = marked;
            let rings = touches::rings(pen, &chart, column, &self.touches[place], &here);
            nodes.splice(0..0, rings);
            taken.extend(here);
            drawn.stages.push(nodes);
            drawn.shows_target |= shows_target;
        }
        if lines.len() > 1 {
            drawn.chart.extend(name::names(pen, &chart, &lines, &arcs, taken));
        }
        drawn
    }
}

/// Nodes of the curves at these places, as a part of their own where there are other curves.
fn of_curves(lines: &[Line<'_>], places: &[usize], nodes: Vec<Node>) -> Vec<Node> {
    if nodes.is_empty() || lines.len() < 2 {
        return nodes;
    }
    let names = places.iter().flat_map(|&place| lines[place].view.whose.clone()).collect();
    vec![Node::Group(Group { id: None, label: None, part: Part::Curves(names), nodes })]
}

/// From the zero line to the end of the scale: as far as faces and their words allow, and not into
/// the labels at the chart's edges.
fn reach(pen: &Pen<'_, '_>, half: Px, head: Px, used: f64) -> Px {
    ((half - head) / used).min((half - pen.px(24.0)).max(half - head))
}
