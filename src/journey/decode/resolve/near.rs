//! Whether a name is a mistaken spelling of a known one.

use crate::text::nearest::{allowance, distance};

/// Letters that a name needs before a near miss counts.
const LEAST_LETTERS: usize = 5;
/// Letters that a near miss may differ by.
const MOST_EDITS: usize = 2;

/// Known names, folded, with the spelling to offer.
#[derive(Default)]
pub(super) struct Known {
    names: Vec<(String, String)>,
}

impl Known {
    pub(super) fn add(&mut self, folded: String, offered: &str) {
        if !folded.is_empty() {
            self.names.push((folded, offered.to_owned()));
        }
    }

    /// How many names are known.
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// The known name within two edits of a name of five letters and more. Names that differ in
    /// their digits are different names: `Step 1`, `Step 2`.
    pub(super) fn misspelt(&self, folded: &str) -> Option<&str> {
        if folded.chars().count() < LEAST_LETTERS {
            return None;
        }
        self.nearest_within(folded, MOST_EDITS, |known| digits(known).eq(digits(folded)))
    }

    /// The nearest known name, for a name that must be one.
    pub(super) fn nearest(&self, folded: &str) -> Option<&str> {
        self.nearest_within(folded, allowance(folded), |_| true)
    }

    fn nearest_within(
        &self,
        folded: &str,
        most: usize,
        may: impl Fn(&str) -> bool,
    ) -> Option<&str> {
        let near = self
            .names
            .iter()
            .filter(|(known, _)| known.len().abs_diff(folded.len()) <= most * 2 && may(known));
        let near = near.filter_map(|(known, offered)| {
            let distance = distance(known, folded);
            (distance <= most).then_some((distance, offered))
        });
        near.min_by_key(|(distance, _)| *distance).map(|(_, offered)| offered.as_str())
    }
}

fn digits(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().filter(u8::is_ascii_digit)
}

/// Whether a name looks like an id: one token of small letters, digits and hyphens, with a hyphen
/// or a digit.
pub(super) fn looks_like_id(words: &str) -> bool {
    let token = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    words.bytes().all(token) && words.bytes().any(|byte| byte == b'-' || byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{Known, looks_like_id};

    #[test]
    fn near_names_are_mistakes_and_other_names_are_new() {
        let mut known = Known::default();
        known.add("no-size-guide".to_owned(), "No size guide");
        known.add("step-1-fails".to_owned(), "Step 1 fails");
        assert_eq!(known.misspelt("no-sise-guide"), Some("No size guide"));
        assert_eq!(known.misspelt("no-size-guides"), Some("No size guide"));
        assert_eq!(known.misspelt("no-shipping-guide"), None);
        assert_eq!(known.misspelt("step-2-fails"), None);
    }

    #[test]
    fn ids_are_recognised() {
        assert!(looks_like_id("size-guide"));
        assert!(looks_like_id("p9"));
        assert!(!looks_like_id("jargon"));
        assert!(!looks_like_id("No size guide"));
        assert!(!looks_like_id("3 validations"));
    }
}
