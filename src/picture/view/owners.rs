//! The names of those who answer for parts of a map.

use std::collections::BTreeMap;

use super::Words;
use crate::journey::Text;

/// Names by the ids that maps write.
#[derive(Clone, Copy)]
pub(super) struct Owners<'o> {
    names: &'o BTreeMap<String, String>,
    words: Words,
}

impl<'o> Owners<'o> {
    /// The names that a configuration gives.
    pub(super) fn new(names: &'o BTreeMap<String, String>, words: Words) -> Self {
        Self { names, words }
    }

    /// The name of an owner; the words of the map where no name is given.
    pub(super) fn name(self, owner: &Text) -> String {
        let name = self.names.get(&owner.value).unwrap_or(&owner.value);
        self.words.capitalized(&self.words.set(name))
    }
}
