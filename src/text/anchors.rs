//! What anchors name, and how much aliases may repeat.
//!
//! Aliases are never expanded, but whoever reads a tree follows them. So the size that a node has
//! with all its aliases followed is known while the tree is built, and an alias that would make
//! the whole too large or too deep is refused: every walk through a tree is bounded.

/// Nodes that aliases may repeat in one file, repetitions of repetitions included.
const REPETITION_LIMIT: u64 = 100_000;

/// Collections may lie this deep in each other once aliases are followed.
const NESTING_LIMIT: u32 = 160;

/// How large a node is once its aliases are followed.
#[derive(Clone, Copy)]
pub(super) struct Extent {
    pub(super) nodes: u64,
    pub(super) height: u32,
}

/// A node that an anchor names.
#[derive(Clone, Copy)]
pub(super) struct Anchored {
    pub(super) target: u32,
    pub(super) extent: Extent,
}

/// All anchors so far, by the parser's numbers for them, from 1.
#[derive(Default)]
pub(super) struct Anchors {
    named: Vec<Anchored>,
    /// Nodes that aliases have repeated so far.
    repeated: u64,
}

impl Extent {
    /// A node without children.
    pub(super) const LEAF: Self = Self { nodes: 1, height: 0 };

    /// The same with one more child.
    pub(super) fn with_child(self, child: Self) -> Self {
        Self { nodes: self.nodes + child.nodes, height: self.height.max(child.height + 1) }
    }
}

impl Anchors {
    /// Gives the node `target` a name; the number 0 names nothing.
    pub(super) fn name(&mut self, number: usize, target: u32, extent: Extent) {
        let Some(place) = number.checked_sub(1) else { return };
        let anchored = Anchored { target, extent };
        if place >= self.named.len() {
            self.named.resize(place + 1, anchored);
        }
        self.named[place] = anchored;
    }

    /// The node of that number.
    pub(super) fn get(&self, number: usize) -> Option<Anchored> {
        self.named.get(number.checked_sub(1)?).copied()
    }

    /// Whether a node may be repeated `depth` collections deep; counts it when it may.
    pub(super) fn repeat(&mut self, anchored: Anchored, depth: usize) -> bool {
        let is_bounded = self.repeated + anchored.extent.nodes <= REPETITION_LIMIT
            && depth as u32 + anchored.extent.height <= NESTING_LIMIT;
        if is_bounded {
            self.repeated += anchored.extent.nodes;
        }
        is_bounded
    }
}
