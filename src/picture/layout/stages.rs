//! The heads of the columns: bars for phases, chevrons for stages, and who answers for them.

use super::block::Block;
use super::columns::{Column, Columns, END};
use super::pen::{Pen, disc, panel};
use crate::picture::color::Color;
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::scene::{Node, Paint, Path, Point, Px, Segment};
use crate::picture::view::{Phase, StageHead};

/// How far a chevron's point reaches.
const POINT: Px = 14.0;
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
    let mut bars = Vec::new();
    let mut top = y;
    if !phases.is_empty() {
        let drawn: Vec<Block> = phases.iter().map(|phase| bar(pen, phase, columns)).collect();
        let height = drawn.iter().map(|bar| bar.height).fold(0.0, f64::max);
        for (phase, words) in phases.iter().zip(drawn) {
            let left = columns.stages[phase.stages.start].x;
            let tone = pen.tone(phase.hue);
            bars.push(Node::Rect(panel(left, y, words.width, height, 8.0, tone.pale)));
            let top = y + (height - words.height) / 2.0;
            bars.extend(words.placed(left, top));
        }
        top += height + BAR_GAP;
    }
    let size = name_size(pen, stages, columns);
    let names: Vec<Name> = stages
        .iter()
        .zip(&columns.stages)
        .enumerate()
        .map(|(place, (head, &column))| Name::new(pen, head, column, place, size))
        .collect();
    let tallest = names.iter().map(|name| name.words.height).fold(0.0, f64::max);
    let height = pen.px(52.0).max(tallest + pen.px(14.0));
    let owners: Vec<Option<Block>> = stages
        .iter()
        .zip(&columns.stages)
        .map(|(head, column)| head.owner.as_ref().map(|owner| owner_line(pen, owner, column.width)))
        .collect();
    let owner_height = owners.iter().flatten().map(|owner| owner.height).fold(0.0, f64::max);
    let mut drawn = Vec::new();
    let count = stages.len();
    for (place, ((head, name), owner)) in stages.iter().zip(names).zip(owners).enumerate() {
        let column = columns.stages[place];
        let ends = Ends { is_first: place == 0, is_last: place + 1 == count };
        let mut nodes = chevron(pen, head, name, column, ends, place + 1, top, height);
        if let Some(owner) = owner {
            nodes.extend(owner.placed(column.x + 4.0, top + height + pen.px(6.0)));
        }
        drawn.push(nodes);
    }
    let below = if owner_height > 0.0 { owner_height + pen.px(6.0) } else { 0.0 };
    Heads { phases: bars, stages: drawn, height: top + height + below - y }
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

/// The sizes of stages' names.
const SIZES: [Px; 6] = [16.5, 15.5, 14.5, 13.5, 12.5, 11.5];
/// A column narrower than this has a smaller number, and its star below it.
const NARROW: Px = 190.0;

/// The width below which a column would have to cut a stage's name.
pub(super) fn narrowest(pen: &mut Pen<'_, '_>, stages: &[StageHead]) -> Px {
    const LEAST: Px = 118.0;
    const MOST: Px = 200.0;
    let size = SIZES[SIZES.len() - 1];
    let look = pen.face(Style::Bold, size, size * 1.17);
    let words = stages.iter().flat_map(|head| head.title.split(' '));
    let widest = words.map(|word| pen.width(look, word)).fold(0.0, f64::max);
    (widest + pen.px(30.0) + POINT + 11.0).clamp(LEAST, MOST)
}

/// The largest size at which no stage's name has to be cut.
fn name_size(pen: &mut Pen<'_, '_>, stages: &[StageHead], columns: &Columns) -> Px {
    let fits = |pen: &mut Pen<'_, '_>, size: Px| {
        let look = pen.face(Style::Bold, size, size * 1.15);
        let smallest = pen.face(Style::Bold, SIZES[SIZES.len() - 1], 12.0);
        stages.iter().zip(&columns.stages).enumerate().all(|(place, (head, &column))| {
            let room = Room::new(pen, head, column, place).width;
            let mut words = head.title.split(' ');
            // A word that has to be cut at any size does not make the others small.
            words.all(|word| pen.width(look, word) <= room || pen.width(smallest, word) > room)
        })
    };
    SIZES.into_iter().find(|&size| fits(pen, size)).unwrap_or(SIZES[SIZES.len() - 1])
}

/// Where the words of a chevron stand.
struct Room {
    /// The centre of the number.
    number: Px,
    x: Px,
    width: Px,
}

impl Room {
    fn new(pen: &Pen<'_, '_>, head: &StageHead, column: Column, place: usize) -> Self {
        let narrow = column.width < pen.px(NARROW);
        let inset = match (place == 0, narrow) {
            (true, false) => pen.px(29.0),
            (false, false) => pen.px(21.0) + POINT,
            (true, true) => pen.px(20.0),
            (false, true) => pen.px(12.0) + POINT,
        };
        let number = column.x + inset;
        let x = number + if narrow { pen.px(18.0) } else { pen.px(23.0) };
        let end = match head.is_decisive && !narrow {
            true => column.right() - pen.px(48.0) - 10.0,
            // The last chevron's point ends at END behind its column, and keeps its distance.
            false => column.right() + END - POINT - 4.0,
        };
        Self { number, x, width: (end - x).max(40.0) }
    }
}

/// The words of a chevron.
struct Name {
    room: Room,
    words: Block,
}

impl Name {
    fn new(
        pen: &mut Pen<'_, '_>,
        head: &StageHead,
        column: Column,
        place: usize,
        size: Px,
    ) -> Self {
        let room = Room::new(pen, head, column, place);
        let white = pen.theme.card;
        let name = pen.face(Style::Bold, size, size * 1.17).colored(white);
        let time = pen.face(Style::Medium, 12.0, 16.0).colored(white);
        let mut words = pen.paragraph(name, &head.title, room.width);
        if !head.times.is_empty() {
            let times = pen.enumeration(time, &head.times, room.width);
            words.stack(times, 0.0);
        }
        Self { room, words }
    }
}

#[derive(Clone, Copy)]
struct Ends {
    is_first: bool,
    is_last: bool,
}

#[expect(clippy::too_many_arguments, reason = "a shape has this many measures")]
fn chevron(
    pen: &mut Pen<'_, '_>,
    head: &StageHead,
    name: Name,
    column: Column,
    ends: Ends,
    number: usize,
    top: Px,
    height: Px,
) -> Vec<Node> {
    let tone = pen.tone(head.hue);
    let mut nodes = vec![Node::Path(outline(column, ends, top, height, tone.strong))];
    let middle = top + height / 2.0;
    let narrow = column.width < pen.px(NARROW);
    let stacked = narrow && head.is_decisive;
    let radius = if narrow { pen.px(10.5) } else { pen.px(13.0) };
    let centre = if stacked { middle - pen.px(10.0) } else { middle };
    nodes.push(Node::Circle(disc(name.room.number, centre, radius, pen.theme.card)));
    let size = if narrow { 12.0 } else { 13.5 };
    let look = pen.face(Style::Bold, size, 16.0).colored(tone.strong);
    let digits = pen.centred(look, &number.to_string(), 2.0 * radius);
    let digits_top = centre - digits.height / 2.0;
    nodes.extend(digits.placed(name.room.number - radius, digits_top));
    let words_top = middle - name.words.height / 2.0;
    nodes.extend(name.words.placed(name.room.x, words_top));
    if head.is_decisive {
        let radius = if narrow { pen.px(8.0) } else { pen.px(14.0) };
        let (x, y) = match narrow {
            true => (name.room.number, middle + pen.px(12.0)),
            false => (column.right() - pen.px(34.0), middle),
        };
        nodes.extend(pen.star(radius).placed(x - radius, y - radius));
    }
    nodes
}

/// An arrow that fits into its neighbours; the first starts flat, the last ends at the margin.
fn outline(column: Column, ends: Ends, top: Px, height: Px, fill: Color) -> Path {
    const CORNER: Px = 8.0;
    let point = |x, y| Point { x, y };
    let (middle, bottom) = (top + height / 2.0, top + height);
    let tip = if ends.is_last { column.right() + END } else { column.right() + 6.0 };
    let shoulder = tip - POINT;
    let mut segments = Vec::new();
    if ends.is_first {
        let (left, bend) = (column.x, CORNER * 0.45);
        segments.extend([
            Segment::Move(point(left, top + CORNER)),
            Segment::Curve(
                point(left, top + bend),
                point(left + bend, top),
                point(left + CORNER, top),
            ),
            Segment::Line(point(shoulder, top)),
            Segment::Line(point(tip, middle)),
            Segment::Line(point(shoulder, bottom)),
            Segment::Line(point(left + CORNER, bottom)),
            Segment::Curve(
                point(left + bend, bottom),
                point(left, bottom - bend),
                point(left, bottom - CORNER),
            ),
        ]);
    } else {
        let left = column.x - 8.0;
        segments.extend([
            Segment::Move(point(left, top)),
            Segment::Line(point(shoulder, top)),
            Segment::Line(point(tip, middle)),
            Segment::Line(point(shoulder, bottom)),
            Segment::Line(point(left, bottom)),
            Segment::Line(point(left + POINT, middle)),
        ]);
    }
    segments.push(Segment::Close);
    Path { segments, fill: Some(Paint::solid(fill)), stroke: None }
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
