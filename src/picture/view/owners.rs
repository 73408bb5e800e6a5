//! The names of those who answer for parts of a map.

use super::Words;
use crate::journey::{Journey, Text};

/// The owners of a journey, as its picture writes them.
#[derive(Clone, Copy)]
pub(super) struct Owners<'j> {
    journey: &'j Journey,
    words: Words,
}

impl<'j> Owners<'j> {
    /// The owners of `journey`.
    pub(super) fn new(journey: &'j Journey, words: Words) -> Self {
        Self { journey, words }
    }

    /// The name of an owner, beginning with a capital.
    pub(super) fn name(self, owner: &Text) -> String {
        self.words.capitalized(&self.words.set(self.journey.owner_name(owner)))
    }
}
