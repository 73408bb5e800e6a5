//! The known thing that a mistaken name most likely means.

use super::reader::Reader;
use crate::journey::vocabulary::fold;
use crate::text::nearest::nearest_thing;

impl Reader<'_> {
    /// The thing with the spelling nearest to `found`, when it is near enough to be meant; of equals
    /// the first. None any more when many diagnostics of `rule` have asked.
    pub(super) fn nearest<'s, T>(
        &mut self,
        rule: &'static str,
        found: &str,
        spellings: impl IntoIterator<Item = (&'s str, T)>,
    ) -> Option<T> {
        if !self.complaints.may_suggest(rule) {
            return None;
        }
        let folded = spellings.into_iter().map(|(spelling, thing)| (fold(spelling), thing));
        nearest_thing(&fold(found), folded)
    }
}
