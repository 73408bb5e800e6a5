//! What stands in one cell, one file per kind of row. Each turns entries and a width into a block.

mod bubbles;
mod cards;
mod chips;
mod measures;
mod paragraphs;
mod voices;

pub(super) use bubbles::bubbles;
pub(super) use cards::{cards, impact, severity, unproven};
pub(super) use chips::chips;
pub(super) use measures::measures;
pub(super) use paragraphs::{bullets, paragraphs};
pub(super) use voices::voices;
