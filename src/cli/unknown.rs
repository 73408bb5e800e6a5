//! What to say of a name that is not on its list.

use super::sentence::Sentence;
use crate::text::nearest::nearest;

/// The name that may have been meant, else the whole list.
pub(super) fn suggestion<'n>(found: &str, names: impl IntoIterator<Item = &'n str>) -> Sentence {
    let names: Vec<&str> = names.into_iter().collect();
    match nearest(found, names.iter().copied()) {
        Some(near) => Sentence::new("hint-near").with("near", near),
        None => Sentence::new("hint-list").with("names", names.join(", ")),
    }
}

/// The same as a sentence of its own, for words that nothing else introduces.
pub(super) fn unknown<'n>(
    what: &str,
    found: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Sentence {
    let names: Vec<&str> = names.into_iter().collect();
    let list = names.join(", ");
    let sentence = match nearest(&found.to_lowercase(), names) {
        Some(near) => Sentence::new("hint-unknown-near").with("near", near),
        None => Sentence::new("hint-unknown"),
    };
    sentence.with("what", what).with("found", found).with("names", list)
}
