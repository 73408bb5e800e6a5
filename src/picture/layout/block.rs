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

    /// Adds a node that does not change the size.
    pub(super) fn push(&mut self, node: impl Into<Node>) {
        self.nodes.push(node.into());
    }
}
