//! The rows: their cells, their heights, and where they stand below each other.

mod boundary;
mod changed;
mod ground;
mod label;
mod ties;

use super::block::Block;
use super::cells::{self, Cell};
use super::columns::{Columns, MARGIN};
use super::emotions::{self, Plan};
use super::pen::Pen;
use crate::picture::fonts::Style;
use crate::picture::scene::{Group, Node, Part, Px};
use crate::picture::view::{Boundary, Cells, Lane, LaneKind, StageHead, Words};
use boundary::strip;
pub(super) use changed::diamond;
use changed::mark;
use ground::{ground, separators};
pub(super) use label::label_width;
use label::{caption, label};
use ties::{Middles, ties};

/// Between a cell's edge and what stands in it.
const CELL_PAD: Px = 4.0;
/// What stands in a cell without an entry.
const DASH: &str = "–";

/// A row whose cells are measured.
pub(super) struct Row<'v> {
    lane: &'v Lane,
    /// The line of a blueprint over the row, with the room below it.
    above: Block,
    label: Block,
    /// The name over the cells, where it stands there.
    caption: Block,
    content: Content<'v>,
    /// The height that the row needs.
    pub(super) natural: Px,
    /// The height that the row gets.
    pub(super) height: Px,
}

enum Content<'v> {
    Cells(Vec<Cell>),
    Curve(Plan<'v>),
}

/// All rows drawn: their grounds and labels, and per stage its cells.
pub(super) struct Drawn {
    pub(super) rows: Vec<Node>,
    pub(super) stages: Vec<Vec<Node>>,
    /// Whether any emotion aimed at found its place.
    pub(super) shows_target: bool,
}

impl Row<'_> {
    /// The height beyond which the row would look empty.
    pub(super) fn most(&self, scale: f64) -> Px {
        const CURVE: Px = 480.0;
        const MARGINS: Px = 80.0;
        match self.content {
            Content::Curve(_) => (CURVE * scale).max(self.natural),
            Content::Cells(_) => self.natural + MARGINS * scale,
        }
    }

    /// Its height without the line over it.
    fn own_height(&self) -> Px {
        self.height - self.above.height
    }

    /// Whether the row shows the emotion curve, which takes what room there is.
    pub(super) fn is_elastic(&self) -> bool {
        matches!(self.content, Content::Curve(_))
    }
}

/// Between two rows, at the pen's scale.
pub(super) fn lane_gap(pen: &Pen<'_, '_>) -> Px {
    7.0 * pen.air()
}

/// Measures all rows at the pen's scale; labels are drawn at `label_scale`.
pub(super) fn rows<'v>(
    pen: &mut Pen<'_, '_>,
    lanes: &'v [Lane],
    heads: &[StageHead],
    columns: &Columns,
    words: Words,
    label_scale: f64,
) -> Vec<Row<'v>> {
    let mut rows = Vec::new();
    for (lane, boundary) in lanes.iter().zip(Boundary::above(lanes)) {
        let above = strip(pen, boundary, columns, words);
        let label = label(pen, lane, columns.label, label_scale);
        let caption = caption(pen, lane, columns.left() - MARGIN, label_scale);
        let padding = 2.0 * pen.gap(9.5);
        let (content, inner) = match &lane.cells {
            Cells::Emotions(view) => {
                let plan = emotions::plan(pen, view, columns, words);
                let needed = plan.needed;
                (Content::Curve(plan), needed - padding)
            }
            others => {
                let cells = draw_cells(pen, others, lane, heads, columns, words);
                let tallest = tallest(&cells);
                (Content::Cells(cells), tallest)
            }
        };
        let natural = above.height + caption.height + inner.max(label.height) + padding;
        rows.push(Row { lane, above, label, caption, content, natural, height: natural });
    }
    rows
}

/// What one row is drawn as.
struct DrawnRow {
    ground: Vec<Node>,
    stages: Vec<Vec<Node>>,
    /// The middles of its cards; nothing for rows of other things.
    middles: Middles,
}

/// Draws rows of the given heights from `y` down.
pub(super) fn draw(
    pen: &mut Pen<'_, '_>,
    rows: Vec<Row<'_>>,
    heads: &[StageHead],
    columns: &Columns,
    words: Words,
    y: Px,
) -> Drawn {
    let gap = lane_gap(pen);
    let tops = rows.iter().scan(y, |next, row| {
        let top = *next + row.above.height;
        *next += row.height + gap;
        Some(top)
    });
    let tops: Vec<Px> = tops.collect();
    let mut drawn = Drawn {
        rows: vec![ground(pen, &rows, &tops, heads, columns)],
        stages: vec![Vec::new(); heads.len()],
        shows_target: false,
    };
    let mut above: Option<(&Lane, Middles)> = None;
    for (row, top) in rows.into_iter().zip(tops) {
        let lane = row.lane;
        let height = row.own_height();
        let strip = row.above.placed(MARGIN, top - (row.height - height));
        let label = row.label.placed(MARGIN, top + height / 2.0);
        let captioned = row.caption.height;
        let caption = row.caption.placed(MARGIN, top + pen.px(5.0));
        let (top, height) = (top + captioned, height - captioned);
        let mut here = match row.content {
            Content::Curve(plan) => {
                let curve = plan.draw(pen, columns, words, top, height);
                drawn.shows_target |= curve.shows_target;
                DrawnRow { ground: curve.chart, stages: curve.stages, middles: Middles::new() }
            }
            Content::Cells(cells) => placed(pen, lane, cells, columns, top, height),
        };
        let lines = above
            .as_ref()
            .map(|(upper, middles)| between(pen, columns, (upper, middles), (lane, &here.middles)));
        for (nodes, lines) in here.stages.iter_mut().zip(lines.into_iter().flatten()) {
            nodes.splice(0..0, lines);
        }
        drawn.add(
            lane,
            heads,
            words,
            strip.into_iter().chain(here.ground).chain(label).chain(caption).collect(),
            here.stages,
        );
        above = Some((lane, here.middles));
    }
    drawn
}

impl Drawn {
    /// Adds a row: its ground with its name, and its cells as groups of their stages.
    fn add(
        &mut self,
        lane: &Lane,
        heads: &[StageHead],
        words: Words,
        ground: Vec<Node>,
        cells: Vec<Vec<Node>>,
    ) {
        let name = lane.kind.name();
        let group = |id: String, label: String, part: fn(String) -> Part, nodes: Vec<Node>| {
            let part = part(name.to_owned());
            Node::Group(Group { id: Some(id), label: Some(label), part, nodes })
        };
        let stages = self.stages.iter_mut().zip(heads).zip(&lane.changed);
        for (((stage, head), is_changed), nodes) in stages.zip(cells) {
            let label = match is_changed {
                true => words.about("picture-changed", &lane.label),
                false => lane.label.clone(),
            };
            if !nodes.is_empty() {
                stage.push(group(head.cell_id(&lane.kind), label, Part::Cell, nodes));
            }
        }
        self.rows.push(group(lane.kind.group_id(), lane.label.clone(), Part::Lane, ground));
    }
}

/// Cells at their places, each in the middle of its row's height.
fn placed(
    pen: &Pen<'_, '_>,
    lane: &Lane,
    cells: Vec<Cell>,
    columns: &Columns,
    top: Px,
    height: Px,
) -> DrawnRow {
    let tallest = tallest(&cells);
    let (mut stages, mut middles) = (Vec::new(), Middles::new());
    for (place, (cell, column)) in cells.into_iter().zip(&columns.stages).enumerate() {
        let taken = match &lane.cells {
            // Figures are compared from stage to stage, so they start level.
            Cells::Measures(kpis) if !kpis[place].is_empty() => tallest,
            _ => cell.block.height,
        };
        let y = top + (height - taken) / 2.0;
        middles.push(cell.middles.iter().map(|middle| y + middle).collect());
        let mut nodes = cell.block.placed(column.x + CELL_PAD, y);
        if lane.changed[place] {
            nodes.push(Node::Path(mark(pen, *column, top)));
        }
        stages.push(nodes);
    }
    DrawnRow { ground: separators(pen, columns, top, height), stages, middles }
}

/// The lines between two neighbouring rows, when one holds pains and the other opportunities.
fn between(
    pen: &Pen<'_, '_>,
    columns: &Columns,
    upper: (&Lane, &Middles),
    lower: (&Lane, &Middles),
) -> Vec<Vec<Node>> {
    for (pains, opportunities) in [(upper, lower), (lower, upper)] {
        if let (LaneKind::Pains, LaneKind::Opportunities, Cells::Cards(cards)) =
            (&pains.0.kind, &opportunities.0.kind, &opportunities.0.cells)
        {
            let ties = ties(pen, columns, cards, opportunities.1, pains.1);
            return ties.into_iter().map(|lines| tied(upper.0, lines)).collect();
        }
    }
    Vec::new()
}

/// Lines that lead to that lane, as a part of their own.
fn tied(lane: &Lane, lines: Vec<Node>) -> Vec<Node> {
    if lines.is_empty() {
        return lines;
    }
    let part = Part::Tie(lane.kind.name().to_owned());
    vec![Node::Group(Group { id: None, label: None, part, nodes: lines })]
}

fn tallest(cells: &[Cell]) -> Px {
    cells.iter().map(|cell| cell.block.height).fold(0.0, f64::max)
}

fn draw_cells(
    pen: &mut Pen<'_, '_>,
    cells: &Cells,
    lane: &Lane,
    heads: &[StageHead],
    columns: &Columns,
    words: Words,
) -> Vec<Cell> {
    if let Cells::Channels(stages) = cells {
        return cells::channels(pen, stages, heads, (columns, CELL_PAD), words);
    }
    let no_value = words.label("no-value");
    let (positive, negative) = (pen.theme.positive, pen.theme.negative);
    let mut drawn = Vec::new();
    for (place, (head, column)) in heads.iter().zip(&columns.stages).enumerate() {
        let width = column.width - 2.0 * CELL_PAD;
        let tone = pen.tone(head.hue);
        let cell = match cells {
            Cells::Paragraphs(texts) => cells::paragraphs(pen, &texts[place], width).into(),
            Cells::Bullets(texts) => cells::bullets(pen, &texts[place], width, tone.strong).into(),
            Cells::Chips(chips) => cells::chips(pen, &chips[place], width, tone).into(),
            Cells::Bubbles(thoughts) => cells::bubbles(pen, &thoughts[place], width).into(),
            Cells::Voices(voices) => cells::voices(pen, &voices[place], width, tone).into(),
            Cells::Cards(cards) if lane.kind == LaneKind::Pains => {
                cells::cards(pen, &cards[place], width, negative, Style::Regular)
            }
            Cells::Cards(cards) => cells::cards(pen, &cards[place], width, positive, Style::Medium),
            Cells::Measures(kpis) => cells::measures(pen, &kpis[place], width, &no_value).into(),
            Cells::Pictures(pictures) => {
                let height = pen.px(104.0);
                cells::pictures(pen, &pictures[place], width, height).into()
            }
            Cells::Emotions(_) | Cells::Channels(_) => Cell::default(),
        };
        let is_empty = cell.block.nodes.is_empty();
        drawn.push(if is_empty { dash(pen).into() } else { cell });
    }
    drawn
}

/// The dash of an empty cell.
fn dash(pen: &mut Pen<'_, '_>) -> Block {
    let look = pen.face(Style::Regular, 13.0, 17.0).colored(pen.theme.muted);
    pen.line(look, DASH)
}
