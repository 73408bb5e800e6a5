//! What stands in one cell, one file per kind of row. Each turns entries and a width into a block.

mod bar;
mod bubbles;
mod cards;
mod channels;
mod chips;
mod measures;
mod paragraphs;
mod pictures;
mod voices;

use super::block::Block;
use crate::picture::scene::Px;

pub(super) use bubbles::bubbles;
pub(super) use cards::{cards, impact, severity, unproven};
pub(super) use channels::{channel, channels, liked, shape};
pub(super) use chips::chips;
pub(super) use measures::measures;
pub(super) use paragraphs::{bullets, paragraphs};
pub(super) use pictures::pictures;
pub(super) use voices::voices;

/// What stands in one cell.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    pub(super) block: Block,
    /// The middles of its cards below its upper edge; nothing for other things.
    pub(super) middles: Vec<Px>,
}

impl From<Block> for Cell {
    fn from(block: Block) -> Self {
        Self { block, middles: Vec::new() }
    }
}
