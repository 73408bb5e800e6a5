//! The heads of the columns: bars for phases, chevrons for stages, and who answers for them.

mod chevron;

use super::block::Block;
use super::columns::Columns;
use super::pen::{Pen, panel};
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::scene::{Node, Px};
use crate::picture::view::{Phase, StageHead};
use chevron::{Chevron, Manner};

pub(super) use chevron::narrowest;

/// Between phase bars and chevrons.
const BAR_GAP: Px = 6.0;

/// The heads of all columns.
pub(super) struct Heads {
    /// The phase bars.
    pub(super) phases: Vec<Node>,
    /// What belongs to each stage.
    pub(super) stages: Vec<Vec<Node>>,
    /// The height of all of it.
    pub(super) height: Px,
}

/// Draws the heads with their upper edge at `y`.
pub(super) fn heads(
    pen: &mut Pen<'_, '_>,
    phases: &[Phase],
    stages: &[StageHead],
    columns: &Columns,
    y: Px,
) -> Heads {
    let (bars, bar_height) = bars(pen, phases, columns, y);
    let top = if phases.is_empty() { y } else { y + bar_height + BAR_GAP };
    let manner = Manner::fitting(pen, stages, columns);
    let mut chevrons: Vec<Chevron<'_>> = Vec::new();
    for place in 0..stages.len() {
        chevrons.push(Chevron::new(pen, stages, columns, place, manner));
    }
    let tallest = chevrons.iter().map(Chevron::words_height).fold(0.0, f64::max);
    let height = pen.px(52.0).max(tallest + pen.px(14.0));
    let gap = pen.px(6.0);
    let (mut drawn, mut owner_height) = (Vec::new(), 0.0_f64);
    for ((chevron, head), column) in chevrons.into_iter().zip(stages).zip(&columns.stages) {
        let mut nodes = chevron.draw(pen, top, height);
        if let Some(owner) = &head.owner {
            let owner = owner_line(pen, owner, column.width);
            owner_height = owner_height.max(owner.height + gap);
            nodes.extend(owner.placed(column.x + 4.0, top + height + gap));
        }
        drawn.push(nodes);
    }
    Heads { phases: bars, stages: drawn, height: top + height + owner_height - y }
}

/// The bars of the phases at `y`, and how high they are.
fn bars(pen: &mut Pen<'_, '_>, phases: &[Phase], columns: &Columns, y: Px) -> (Vec<Node>, Px) {
    let words: Vec<Block> = phases.iter().map(|phase| bar(pen, phase, columns)).collect();
    let height = words.iter().map(|bar| bar.height).fold(0.0, f64::max);
    let mut bars = Vec::new();
    for (phase, words) in phases.iter().zip(words) {
        let left = columns.stages[phase.stages.start].x;
        let tone = pen.tone(phase.hue);
        bars.push(Node::Rect(panel(left, y, words.width, height, 8.0, tone.pale)));
        let top = y + (height - words.height) / 2.0;
        bars.extend(words.placed(left, top));
    }
    (bars, height)
}

fn bar(pen: &mut Pen<'_, '_>, phase: &Phase, columns: &Columns) -> Block {
    let first = columns.stages[phase.stages.start];
    let width = columns.right_of(phase.stages.end - 1) - first.x;
    let look = pen.face(Style::Bold, 12.0, 15.0);
    let look = look.colored(pen.tone(phase.hue).strong).tracked(pen.px(1.2));
    let words = pen.paragraph(look, &phase.title, width - pen.px(28.0));
    let height = words.height + pen.px(11.0);
    let mut block = Block::default();
    block.add(words, pen.px(14.0), pen.px(5.5));
    Block { width, height, ..block }
}

/// Who answers for a stage.
fn owner_line(pen: &mut Pen<'_, '_>, owner: &str, width: Px) -> Block {
    let look = pen.face(Style::Medium, 12.0, 16.0).colored(pen.theme.muted);
    let icon = pen.px(13.0);
    let words = pen.paragraph(look, owner, width - icon - pen.px(5.0) - 8.0);
    let mut block = Block::default();
    block.add(pen.icon(Icon::User, icon, pen.theme.muted), 0.0, (look.leading - icon) / 2.0);
    block.add(words, icon + pen.px(5.0), 0.0);
    block
}
