//! The rows: their cells, their heights, and where they stand below each other.

use super::block::Block;
use super::cells;
use super::columns::{Columns, MARGIN};
use super::emotions::{self, Plan};
use super::pen::{Pen, card, panel};
use crate::picture::fonts::Style;
use crate::picture::scene::{Group, Node, Paint, Path, Point, Px, Rect, Stroke};
use crate::picture::view::{Cells, Lane, LaneKind, StageHead, Words};

/// Between two rows.
pub(super) const LANE_GAP: Px = 7.0;
/// Between a cell's edge and what stands in it.
const CELL_PAD: Px = 4.0;
/// What stands in a cell without an entry.
const DASH: &str = "–";
/// The labels' column is never narrower.
const LEAST_LABELS: Px = 140.0;
/// The labels' column grows with its longest word up to this.
const MOST_LABELS: Px = 190.0;

/// A row whose cells are measured.
pub(super) struct Row<'v> {
    lane: &'v Lane,
    label: Block,
    content: Content<'v>,
    /// The height that the row needs.
    pub(super) natural: Px,
    /// The height that the row gets.
    pub(super) height: Px,
}

enum Content<'v> {
    Cells(Vec<Block>),
    Curve(Plan<'v>),
}

/// All rows drawn: their grounds and labels, and per stage its cells.
pub(super) struct Drawn {
    pub(super) rows: Vec<Node>,
    pub(super) stages: Vec<Vec<Node>>,
}

impl Row<'_> {
    /// The height beyond which the row would look empty.
    pub(super) fn most(&self, scale: f64) -> Px {
        const CURVE: Px = 480.0;
        const MARGINS: Px = 70.0;
        match self.content {
            Content::Curve(_) => (CURVE * scale).max(self.natural),
            Content::Cells(_) => self.natural + MARGINS * scale,
        }
    }

    /// Whether the row shows the emotion curve, which takes what room there is.
    pub(super) fn is_elastic(&self) -> bool {
        matches!(self.content, Content::Curve(_))
    }
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
    for lane in lanes {
        let label = label(pen, lane, columns.label, label_scale);
        let padding = 2.0 * pen.px(9.5);
        let (content, inner) = match &lane.cells {
            Cells::Curve(curve) => {
                let plan = emotions::plan(pen, curve, columns);
                let needed = plan.needed;
                (Content::Curve(plan), needed - padding)
            }
            others => {
                let cells = draw_cells(pen, others, lane, heads, columns, words);
                let tallest = cells.iter().map(|cell| cell.height).fold(0.0, f64::max);
                (Content::Cells(cells), tallest)
            }
        };
        let natural = inner.max(label.height) + padding;
        rows.push(Row { lane, label, content, natural, height: natural });
    }
    rows
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
    let bottom = rows.iter().map(|row| row.height + LANE_GAP).sum::<Px>() - LANE_GAP + y;
    let mut tops = Vec::new();
    let mut top = y;
    let mut grounds = Vec::new();
    for row in &rows {
        let ground = card(pen.theme, MARGIN, top, columns.width(), row.height, 12.0);
        grounds.push(Node::Rect(ground));
        tops.push(top);
        top += row.height + LANE_GAP;
    }
    grounds.extend(bands(pen, heads, columns, y, bottom));
    let mut drawn = Drawn {
        rows: vec![Node::Group(Group { id: None, label: None, nodes: grounds })],
        stages: vec![Vec::new(); heads.len()],
    };
    for (row, top) in rows.into_iter().zip(tops) {
        let mut nodes = row.label.placed(MARGIN, top + row.height / 2.0);
        let name = row.lane.kind.name().to_owned();
        let cells = match row.content {
            Content::Curve(plan) => {
                let curve = plan.draw(pen, columns, words, top, row.height);
                nodes.splice(0..0, curve.chart);
                curve.stages
            }
            Content::Cells(cells) => {
                nodes.extend(separators(pen, columns, top, row.height));
                let tallest = cells.iter().map(|cell| cell.height).fold(0.0, f64::max);
                let placed = cells.into_iter().zip(&columns.stages).enumerate();
                let placed = placed.map(|(place, (cell, column))| {
                    let height = match &row.lane.cells {
                        // Figures are compared from stage to stage, so they start level.
                        Cells::Measures(kpis) if !kpis[place].is_empty() => tallest,
                        _ => cell.height,
                    };
                    let offset = (row.height - height) / 2.0;
                    cell.placed(column.x + CELL_PAD, top + offset)
                });
                placed.collect()
            }
        };
        for (stage, (nodes, head)) in drawn.stages.iter_mut().zip(cells.into_iter().zip(heads)) {
            if !nodes.is_empty() {
                stage.push(Node::Group(Group {
                    id: Some(format!("stage-{}-{name}", head.id)),
                    label: Some(row.lane.label.clone()),
                    nodes,
                }));
            }
        }
        drawn.rows.push(Node::Group(Group {
            id: Some(format!("lane-{name}")),
            label: Some(row.lane.label.clone()),
            nodes,
        }));
    }
    drawn
}

fn draw_cells(
    pen: &mut Pen<'_, '_>,
    cells: &Cells,
    lane: &Lane,
    heads: &[StageHead],
    columns: &Columns,
    words: Words,
) -> Vec<Block> {
    let no_value = words.label("no-value");
    let (positive, negative) = (pen.theme.positive, pen.theme.negative);
    let mut drawn = Vec::new();
    for (place, (head, column)) in heads.iter().zip(&columns.stages).enumerate() {
        let width = column.width - 2.0 * CELL_PAD;
        let tone = pen.tone(head.hue);
        let block = match cells {
            Cells::Paragraphs(texts) => cells::paragraphs(pen, &texts[place], width),
            Cells::Bullets(texts) => cells::bullets(pen, &texts[place], width, tone.strong),
            Cells::Chips(chips) => cells::chips(pen, &chips[place], width, tone),
            Cells::Bubbles(thoughts) => cells::bubbles(pen, &thoughts[place], width),
            Cells::Voices(voices) => cells::voices(pen, &voices[place], width, tone),
            Cells::Cards(cards) if lane.kind == LaneKind::Pains => {
                cells::cards(pen, &cards[place], width, negative, Style::Regular)
            }
            Cells::Cards(cards) => cells::cards(pen, &cards[place], width, positive, Style::Medium),
            Cells::Measures(kpis) => cells::measures(pen, &kpis[place], width, &no_value),
            Cells::Curve(_) => Block::default(),
        };
        let is_empty = block.nodes.is_empty();
        drawn.push(if is_empty { dash(pen) } else { block });
    }
    drawn
}

/// The dash of an empty cell.
fn dash(pen: &mut Pen<'_, '_>) -> Block {
    let look = pen.face(Style::Regular, 13.0, 17.0).colored(pen.theme.muted);
    pen.line(look, DASH)
}

/// From the column's edge to a row's name.
const NAME_AT: Px = 52.0;

/// The width that the labels' column needs so that no name is cut, at the pen's scale.
pub(super) fn label_width(pen: &mut Pen<'_, '_>, lanes: &[Lane]) -> Px {
    let look = pen.face(Style::SemiBold, 13.0, 17.0);
    let words = lanes.iter().flat_map(|lane| lane.label.split(' '));
    let widest = words.map(|word| pen.width(look, word)).fold(0.0, f64::max);
    (pen.px(NAME_AT) + widest + 3.0).clamp(pen.px(LEAST_LABELS), pen.px(MOST_LABELS))
}

/// Icon and name of a row, with the origin at the row's left edge, in the middle of its height.
fn label(pen: &mut Pen<'_, '_>, lane: &Lane, width: Px, scale: f64) -> Block {
    let cell_scale = std::mem::replace(&mut pen.scale, scale);
    let tone = match lane.kind {
        LaneKind::Pains => pen.theme.negative,
        LaneKind::Opportunities => pen.theme.positive,
        _ => pen.theme.phases[0],
    };
    let [inset, tile, icon, words_at] = [12.0, 32.0, 18.0, NAME_AT].map(|length| pen.px(length));
    let look = pen.face(Style::SemiBold, 13.0, 17.0);
    let words = pen.paragraph(look, &lane.label, width - words_at - 2.0);
    let height = words.height.max(tile);
    let mut block = Block::default();
    block.push(panel(inset, -tile / 2.0, tile, tile, 9.0, tone.pale));
    let at = inset + (tile - icon) / 2.0;
    block.add(pen.icon(lane.kind.icon(), icon, tone.strong), at, -icon / 2.0);
    let top = -words.height / 2.0;
    block.add(words, words_at, top);
    pen.scale = cell_scale;
    Block { width, height, ..block }
}

/// Thin lines between the cells of a row.
fn separators(pen: &Pen<'_, '_>, columns: &Columns, top: Px, height: Px) -> Vec<Node> {
    const INSET: Px = 10.0;
    let lines = columns.stages.iter().map(|column| {
        let x = column.with_gaps().x;
        let (from, to) = (Point { x, y: top + INSET }, Point { x, y: top + height - INSET });
        Node::Path(Path::straight(from, to, Stroke::solid(pen.theme.line, 1.0)))
    });
    lines.collect()
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
