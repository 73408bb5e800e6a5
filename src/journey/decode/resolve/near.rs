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

    /// The nearest known name, for a name that must be one: with the same digits, else the only one
    /// that is as near. Of `pain-1` to `pain-9` none is meant by `pain-x` more than the others.
    pub(super) fn nearest(&self, folded: &str) -> Option<&str> {
        let most = allowance(folded);
        let same_digits = |known: &str| digits(known).eq(digits(folded));
        if let Some(near) = self.nearest_within(folded, most, same_digits) {
            return Some(near);
        }
        let near: Vec<_> = self.within(folded, most, |_| true).collect();
        let least = near.iter().map(|(distance, _)| *distance).min()?;
        let mut nearest = near.into_iter().filter(|(distance, _)| *distance == least);
        let (_, first) = nearest.next()?;
        nearest.all(|(_, other)| other == first).then_some(first)
    }

    fn nearest_within(
        &self,
        folded: &str,
        most: usize,
        may: impl Fn(&str) -> bool,
    ) -> Option<&str> {
        let near = self.within(folded, most, may);
        near.min_by_key(|(distance, _)| *distance).map(|(_, offered)| offered)
    }

    /// The names at most so many letters away, each with how many.
    fn within(
        &self,
        folded: &str,
        most: usize,
        may: impl Fn(&str) -> bool,
    ) -> impl Iterator<Item = (usize, &str)> {
        let near = self
            .names
            .iter()
            .filter(move |(known, _)| known.len().abs_diff(folded.len()) <= most * 2 && may(known));
        near.filter_map(move |(known, offered)| {
            let distance = distance(known, folded);
            (distance <= most).then_some((distance, offered.as_str()))
        })
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
    fn of_numbered_names_that_are_as_near_none_is_meant() {
        let mut known = Known::default();
        for number in 1..30 {
            known.add(format!("pain-{number}"), &format!("pain-{number}"));
        }
        assert_eq!(known.nearest("pain-x"), None);
        assert_eq!(known.nearest("pain-31"), None);
        assert_eq!(known.nearest("pian-12"), Some("pain-12"));
        assert_eq!(known.nearest("pain12"), Some("pain-12"));
        assert_eq!(known.nearest("pain-100"), Some("pain-10"));
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
