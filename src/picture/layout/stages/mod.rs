//! The heads of the columns: bars for phases, chevrons for stages, the lines of ways over them, and
//! what stands below.

mod below;
mod chevron;
mod leaps;

use super::block::Block;
use super::columns::Columns;
use super::pen::{Pen, panel};
use crate::picture::fonts::Style;
use crate::picture::scene::{Node, Px};
use crate::picture::view::{Phase, StageHead, Words};
use below::below;
use chevron::{Chevron, Manner};
use leaps::Leaps;

pub(super) use chevron::narrowest;

/// Between phase bars and chevrons.
const BAR_GAP: Px = 6.0;

/// The heads of all columns, with their upper edge at 0.
#[derive(Clone)]
pub(super) struct Heads {
    /// The phase bars.
    pub(super) phases: Vec<Node>,
    /// What belongs to each stage.
    pub(super) stages: Vec<Vec<Node>>,
    /// The height of all of it.
    pub(super) height: Px,
}

impl Heads {
    /// The same with their upper edge at `y`.
    pub(super) fn at(mut self, y: Px) -> Self {
        let nodes = self.phases.iter_mut().chain(self.stages.iter_mut().flatten());
        nodes.for_each(|node| node.shift(0.0, y));
        self
    }
}

/// Draws the heads.
pub(super) fn heads(
    pen: &mut Pen<'_, '_>,
    phases: &[Phase],
    stages: &[StageHead],
    columns: &Columns,
    words: Words,
) -> Heads {
    let (bars, bar_height) = bars(pen, phases, columns);
    let top = if phases.is_empty() { 0.0 } else { bar_height + BAR_GAP };
    let leaps = Leaps::new(pen, stages, columns);
    let top = top + leaps.height;
    let manner = Manner::fitting(pen, stages, columns);
    let mut chevrons: Vec<Chevron<'_>> = Vec::new();
    for place in 0..stages.len() {
        chevrons.push(Chevron::new(pen, stages, columns, place, manner));
    }
    let tallest = chevrons.iter().map(Chevron::words_height).fold(0.0, f64::max);
    let height = pen.px(52.0).max(tallest + pen.px(14.0));
    let gap = pen.px(6.0);
    let (mut drawn, mut height_below) = (Vec::new(), 0.0_f64);
    let columns = stages.iter().zip(&columns.stages).enumerate();
    for (chevron, (place, (head, column))) in chevrons.into_iter().zip(columns) {
        let mut nodes = chevron.draw(pen, top, height);
        nodes.extend(leaps.draw(pen, stages, place, words, top));
        let ways = leaps.others(place, &head.ways);
        let below = below(pen, head, &ways, words, column.width - 8.0);
        if !below.nodes.is_empty() {
            height_below = height_below.max(below.height + gap);
            nodes.extend(below.placed(column.x + 4.0, top + height + gap));
        }
        drawn.push(nodes);
    }
    Heads { phases: bars, stages: drawn, height: top + height + height_below }
}

/// The bars of the phases, and how high they are.
fn bars(pen: &mut Pen<'_, '_>, phases: &[Phase], columns: &Columns) -> (Vec<Node>, Px) {
    let words: Vec<Block> = phases.iter().map(|phase| bar(pen, phase, columns)).collect();
    let height = words.iter().map(|bar| bar.height).fold(0.0, f64::max);
    let mut bars = Vec::new();
    for (phase, words) in phases.iter().zip(words) {
        let left = columns.stages[phase.stages.start].x;
        let tone = pen.tone(phase.hue);
        bars.push(Node::Rect(panel(left, 0.0, words.width, height, 8.0, tone.pale)));
        let top = (height - words.height) / 2.0;
        bars.extend(words.placed(left, top));
    }
    (bars, height)
}

fn bar(pen: &mut Pen<'_, '_>, phase: &Phase, columns: &Columns) -> Block {
    let first = columns.stages[phase.stages.start];
    let width = columns.right_of(phase.stages.end - 1) - first.x;
    let look = pen.face(Style::Bold, 12.0, 15.0).colored(pen.tone(phase.hue).strong);
    let airy = (look.tracked(pen.px(1.2)), pen.px(14.0));
    let tight = (look, pen.px(6.0));
    let mut longest = phase.title.split(' ');
    let fits = longest.all(|word| pen.width(airy.0, word) <= width - 2.0 * airy.1);
    let (look, pad) = if fits { airy } else { tight };
    let words = pen.paragraph(look, &phase.title, width - 2.0 * pad);
    let height = words.height + pen.px(11.0);
    let mut block = Block::default();
    block.add(words, pad, pen.px(5.5));
    Block { width, height, ..block }
}
