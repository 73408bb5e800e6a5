//! Pieces of a picture before they have a place: their origin is their upper left corner.

use crate::picture::scene::{Node, Px};

/// Nodes within a box of known size.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    /// How wide the box is.
    pub(super) width: Px,
    /// How high the box is.
    pub(super) height: Px,
    /// What is in it, back to front.
    pub(super) nodes: Vec<Node>,
}

/// The room between blocks that flow.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gaps {
    /// Between two of one row.
    pub(super) beside: Px,
    /// Between two rows.
    pub(super) below: Px,
}

impl Block {
    /// The nodes with the box's corner at that place.
    pub(super) fn placed(mut self, x: Px, y: Px) -> Vec<Node> {
        for node in &mut self.nodes {
            node.shift(x, y);
        }
        self.nodes
    }

    /// Adds another block at that place of this one, growing to hold it.
    pub(super) fn add(&mut self, other: Self, x: Px, y: Px) {
        self.width = self.width.max(x + other.width);
        self.height = self.height.max(y + other.height);
        self.nodes.extend(other.placed(x, y));
    }

    /// Adds another block below.
    pub(super) fn stack(&mut self, other: Self, gap: Px) {
        let y = if self.nodes.is_empty() { 0.0 } else { self.height + gap };
        self.add(other, 0.0, y);
    }

    /// Blocks side by side, in as many rows as needed.
    pub(super) fn flow(blocks: impl IntoIterator<Item = Self>, width: Px, gaps: Gaps) -> Self {
        let mut all = Self::default();
        let (mut x, mut y, mut row) = (0.0, 0.0, 0.0_f64);
        for block in blocks {
            if x > 0.0 && x + block.width > width + 0.01 {
                (x, y, row) = (0.0, y + row + gaps.below, 0.0);
            }
            let (block_width, block_height) = (block.width, block.height);
            all.add(block, x, y);
            x += block_width + gaps.beside;
            row = row.max(block_height);
        }
        all
    }

    /// Adds a node that does not change the size.
    pub(super) fn push(&mut self, node: impl Into<Node>) {
        self.nodes.push(node.into());
    }
}
