//! What remains to be done when all fields of an item are read.

use super::mapping::Seen;
use super::reader::Reader;
use crate::journey::{Opportunity, Pain, Source};

/// Fields that depend on each other are settled once all are known.
pub(super) trait Finish {
    /// Settles them; `seen` says which fields were written.
    fn finish(&mut self, _seen: Seen, _reader: &mut Reader<'_>) {}
}

impl Finish for Pain {}
impl Finish for Opportunity {}
impl Finish for Source {}
