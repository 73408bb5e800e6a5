//! Parts shared among columns and pages.

use std::collections::BTreeMap;

use super::super::pen::Pen;
use super::part::PartBlock;
use super::{GAP, MARGIN};
use crate::picture::ids::within;
use crate::picture::scene::{Group, Node, Part, Px};
use crate::picture::view::StageHead;

/// Columns are stretched by no more than this: higher ones look empty.
const MOST: f64 = 1.5;

/// The room of a column.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub(super) width: Px,
    pub(super) height: Px,
}

/// The parts of one page, column by column.
pub(super) struct Spread {
    columns: Vec<Vec<PartBlock>>,
    width: Px,
}

/// Shares parts among as many pages as they need, on each of them among columns of about one height.
pub(super) fn spread(parts: Vec<PartBlock>, column: Column, count: usize) -> Vec<Spread> {
    let parts: Vec<PartBlock> =
        parts.into_iter().flat_map(|part| parted(part, column.height)).collect();
    let heights: Vec<Px> = parts.iter().map(PartBlock::height).collect();
    let pages = columns_of(&heights, column.height).div_ceil(count).max(1);
    let mut columns = balanced(parts, pages * count).into_iter();
    let pages = (0..pages).map(|_| {
        let columns = columns.by_ref().take(count).collect();
        Spread { columns, width: column.width }
    });
    pages.collect()
}

/// The part in pieces that each fit the height, as far as single entries do.
fn parted(part: PartBlock, height: Px) -> Vec<PartBlock> {
    if part.height() <= height {
        return vec![part];
    }
    let mut pieces: Vec<PartBlock> = Vec::new();
    for entry in part.entries.clone() {
        match pieces.last_mut() {
            Some(last) if last.height() + last.further(&entry) <= height => {
                last.entries.push(entry);
            }
            _ => pieces.push(part.with(vec![entry])),
        }
    }
    pieces
}

/// The parts in columns no higher than asked for, unless one part alone is.
fn filled(parts: Vec<PartBlock>, height: Px) -> Vec<Vec<PartBlock>> {
    let mut columns: Vec<Vec<PartBlock>> = Vec::new();
    for part in parts {
        match columns.last_mut() {
            Some(last) if needed(last) + GAP + part.height() <= height => last.push(part),
            _ => columns.push(vec![part]),
        }
    }
    columns
}

/// The parts in at most so many columns, the highest of which is as low as can be.
fn balanced(parts: Vec<PartBlock>, count: usize) -> Vec<Vec<PartBlock>> {
    const HALVINGS: usize = 24;
    let heights: Vec<Px> = parts.iter().map(PartBlock::height).collect();
    let mut low = heights.iter().copied().fold(0.0, f64::max);
    let mut high = heights.iter().sum::<Px>() + GAP * heights.len() as f64;
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if columns_of(&heights, middle) <= count { high = middle } else { low = middle }
    }
    filled(parts, high)
}

/// How many columns of that height the parts need.
fn columns_of(heights: &[Px], height: Px) -> usize {
    let (mut columns, mut used) = (0, f64::INFINITY);
    for part in heights {
        if used + GAP + part <= height {
            used += GAP + part;
        } else {
            (columns, used) = (columns + 1, *part);
        }
    }
    columns
}

fn needed(column: &[PartBlock]) -> Px {
    let parts: Px = column.iter().map(PartBlock::height).sum();
    parts + GAP * column.len().saturating_sub(1) as f64
}

impl Spread {
    /// The height of the highest column.
    pub(super) fn height(&self) -> Px {
        self.columns.iter().map(|column| needed(column)).fold(0.0, f64::max)
    }

    /// Draws all columns from `top` down, of one height; what a column has left goes to its
    /// parts, by their height.
    pub(super) fn placed(
        self,
        pen: &Pen<'_, '_>,
        top: Px,
        room: Px,
        head: &StageHead,
    ) -> Vec<Node> {
        let height = room.min(self.height() * MOST);
        let mut seen = BTreeMap::<String, usize>::new();
        let mut nodes = Vec::new();
        let mut x = MARGIN;
        for column in self.columns {
            let natural: Px = column.iter().map(PartBlock::height).sum();
            let spare = height - needed(&column);
            let mut y = top;
            for part in column {
                let own = part.height() + spare * part.height() / natural;
                let number = seen.entry(part.kind.name().to_owned()).or_default();
                *number += 1;
                let id = head.cell_id(&part.kind);
                let id = if *number > 1 { within(&id, &number.to_string()) } else { id };
                let (label, name) = (part.label.clone(), part.kind.name().to_owned());
                let mut drawn = part.draw(pen, own);
                drawn.iter_mut().for_each(|node| node.shift(x, y));
                nodes.push(Node::Group(Group {
                    id: Some(id),
                    label: Some(label),
                    part: Part::Cell(name),
                    nodes: drawn,
                }));
                y += own + GAP;
            }
            x += self.width + GAP;
        }
        nodes
    }
}
