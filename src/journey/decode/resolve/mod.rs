//! Names become items.
//!
//! 1. [`shelf`] finds the item of every name, or makes it: own declarations, libraries, catalogue.
//! 2. [`relink`] puts the item's place into every mention, also into those of library items.
//! 3. [`places`] finds the stages and touchpoints that `at` and `next` name.

mod channels;
mod near;
mod places;
mod relink;
mod shelf;
mod uses;

pub use uses::file_trouble;

use std::sync::Arc;

use super::reader::Reader;
use crate::journey::{Journey, Library};

/// Resolves every name of `journey` and fills its lists.
pub(super) fn resolve(journey: &mut Journey, reader: &mut Reader<'_>) {
    let libraries = reader.libraries(journey);
    let collected = std::mem::take(&mut reader.collected);
    let shelves = shelf::Shelves::resolve(collected, &libraries, reader);
    relink::relink(journey, shelves, &libraries, reader);
    places::resolve(journey, reader);
    journey.channels = channels::mentioned(journey, reader);
    journey.owners = reader.surroundings.owners.unwrap_or_default().to_vec();
}

impl Reader<'_> {
    /// The libraries of this file: those it uses, in order, then the configured ones.
    fn libraries(&mut self, journey: &Journey) -> Vec<Arc<Library>> {
        let mut libraries: Vec<Arc<Library>> = Vec::new();
        let mut add = |library: Arc<Library>| {
            if !libraries.iter().any(|known| known.path == library.path) {
                libraries.push(library);
            }
        };
        for library in self.used_libraries(journey) {
            add(library);
        }
        self.surroundings.libraries.iter().cloned().for_each(add);
        libraries
    }
}
