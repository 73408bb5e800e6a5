//! The rows: icon, name and question on the left, empty cells on the right.

use super::super::block::Block;
use super::super::face::hollow;
use super::super::pen::{Pen, card, panel};
use super::Grid;
use crate::picture::fonts::Style;
use crate::picture::scene::{Dashes, Group, Node, Paint, Part, Path, Point, Px, Rect, Stroke};
use crate::picture::view::{BlankRow, LaneKind};

/// A row is never lower: two lines of a broad pen.
const LEAST: Px = 88.0;
/// The row of feelings takes so many times the height of another.
const FEELINGS: f64 = 1.5;
/// Between two rows.
const GAP: Px = 7.0;
/// From a row's edge to its name.
const NAME_AT: Px = 52.0;
/// The part of the names' column that the scale of feelings takes.
const SCALE: Px = 34.0;

/// The height that all rows need.
pub(super) fn needed_by_rows(pen: &mut Pen<'_, '_>, rows: &[BlankRow]) -> Px {
    let gaps = GAP * rows.len().saturating_sub(1) as f64;
    least(pen, rows) * shares(rows) + gaps
}

/// Draws the rows in a height.
pub(super) fn draw_rows(
    pen: &mut Pen<'_, '_>,
    rows: &[BlankRow],
    grid: &Grid,
    stages: usize,
    top: Px,
    height: Px,
) -> Vec<Node> {
    let gaps = GAP * rows.len().saturating_sub(1) as f64;
    let unit = (height - gaps) / shares(rows).max(1.0);
    let (mut drawn, mut y) = (Vec::new(), top);
    for row in rows {
        let height = unit * share(row);
        let rim = Stroke { paint: rim(pen), ..Stroke::solid(pen.theme.faint, 1.2) };
        let frame = card(pen.theme, 0.0, y, grid.width, height, 12.0);
        let mut nodes = vec![Node::Rect(Rect { stroke: Some(rim), ..frame })];
        nodes.extend((0..stages).map(|place| Node::Path(separator(pen, grid, place, y, height))));
        if row.kind == LaneKind::Emotions {
            nodes.extend(scale(pen, grid, stages, y, height));
        }
        let label = label(pen, row);
        let label_top = y + (height - label.height) / 2.0;
        nodes.extend(label.placed(0.0, label_top));
        drawn.push(Node::Group(Group {
            id: Some(row.kind.group_id()),
            label: Some(row.label.clone()),
            part: Part::Lane(row.kind.name().to_owned()),
            nodes,
        }));
        y += height + GAP;
    }
    drawn
}

fn share(row: &BlankRow) -> f64 {
    if row.kind == LaneKind::Emotions { FEELINGS } else { 1.0 }
}

fn shares(rows: &[BlankRow]) -> f64 {
    rows.iter().map(share).sum()
}

/// The height of a row that holds every label.
fn least(pen: &mut Pen<'_, '_>, rows: &[BlankRow]) -> Px {
    let padding = pen.px(12.0);
    let labels = rows.iter().map(|row| label(pen, row).height + padding);
    labels.fold(0.0, f64::max).max(pen.px(LEAST))
}

/// Icon, name and question, from the upper edge of the name.
fn label(pen: &mut Pen<'_, '_>, row: &BlankRow) -> Block {
    let tone = match row.kind {
        LaneKind::Pains => pen.theme.negative,
        LaneKind::Opportunities => pen.theme.positive,
        _ => pen.theme.accent,
    };
    let taken = if row.kind == LaneKind::Emotions { SCALE } else { 8.0 };
    let measure = pen.px(super::LABELS - NAME_AT - taken);
    let [inset, tile, icon, words_at] = [12.0, 32.0, 18.0, NAME_AT].map(|length| pen.px(length));
    let name = pen.face(Style::SemiBold, 14.0, 18.0);
    let question = pen.face(Style::Regular, 12.0, 15.5).colored(pen.theme.muted);
    let mut words = pen.paragraph(name, &row.label, measure);
    let asked = pen.paragraph(question, &row.question, measure);
    words.stack(asked, pen.px(2.0));
    let height = words.height.max(tile);
    let mut block = Block::default();
    let (tile_at, words_top) = ((height - tile) / 2.0, (height - words.height) / 2.0);
    block.push(panel(inset, tile_at, tile, tile, 9.0, tone.pale));
    let (icon_x, icon_y) = (inset + (tile - icon) / 2.0, tile_at + (tile - icon) / 2.0);
    block.add(pen.icon(row.kind.icon(), icon, tone.strong), icon_x, icon_y);
    block.add(words, words_at, words_top);
    Block { height, ..block }
}

/// The paint of frames: light, yet no printer leaves it out.
fn rim(pen: &Pen<'_, '_>) -> Paint {
    Paint { color: pen.theme.faint, opacity: 0.6 }
}

/// The thin line before a column.
fn separator(pen: &Pen<'_, '_>, grid: &Grid, place: usize, y: Px, height: Px) -> Path {
    const INSET: Px = 10.0;
    let x = grid.x(place) - super::GAP / 2.0;
    let (from, to) = (Point { x, y: y + INSET }, Point { x, y: y + height - INSET });
    Path::straight(from, to, Stroke { paint: rim(pen), ..Stroke::solid(pen.theme.faint, 1.0) })
}

/// The scale of feelings: a face at either end, and the line of neither good nor bad with a mark
/// in the middle of each column, to draw the curve by.
fn scale(pen: &Pen<'_, '_>, grid: &Grid, stages: usize, y: Px, height: Px) -> Vec<Node> {
    let (middle, right) = (y + height / 2.0, grid.width - 8.0);
    let line = |from: Point, to: Point, width, dashes| {
        let paint = Paint::solid(pen.theme.faint);
        Node::Path(Path::straight(from, to, Stroke { paint, width, dashes }))
    };
    let level = |x| Point { x, y: middle };
    let mut nodes = vec![line(level(grid.left), level(right), 1.0, Dashes::Dashed)];
    for place in 0..stages {
        let x = grid.x(place) + grid.column / 2.0;
        let tick = |y| Point { x, y };
        nodes.push(line(tick(middle - 5.0), tick(middle + 5.0), 1.2, Dashes::Solid));
    }
    let radius = pen.px(11.0);
    let (x, inset) = (grid.left - pen.px(SCALE / 2.0) - 2.0, pen.px(10.0) + radius);
    let ends = [(2.0, y + inset), (-2.0, y + height - inset)];
    for (score, at) in ends {
        nodes.extend(hollow(pen, score, radius, pen.theme.neutral).placed(x, at));
    }
    nodes
}
