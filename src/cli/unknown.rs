//! What to say of a value that nothing can be made of, such as a name that is not on its list.

use std::error::Error;
use std::fmt;

use crate::locale::{Argument, Locale};
use crate::text::nearest::nearest;

/// Why a value is refused: a message, and the words it is filled with.
#[derive(Clone, Debug)]
pub(super) struct Hint {
    sentence: &'static str,
    words: Vec<(&'static str, String)>,
    /// A message that goes on behind it.
    more: Option<&'static str>,
}

impl Hint {
    /// The reason that the message `sentence` gives.
    pub(super) fn new<const N: usize>(
        sentence: &'static str,
        words: [(&'static str, String); N],
    ) -> Self {
        Self { sentence, words: words.into(), more: None }
    }

    /// The same, which goes on with another message.
    pub(super) fn and(self, more: &'static str) -> Self {
        Self { more: Some(more), ..self }
    }

    /// The reason in words.
    pub(super) fn said(&self, locale: Locale) -> String {
        let words: Vec<_> =
            self.words.iter().map(|(name, word)| (*name, Argument::Text(word))).collect();
        let said = locale.sentence(self.sentence, &words);
        let more = self.more.map(|it| locale.sentence(it, &[]));
        format!("{said}{}", more.unwrap_or_default())
    }
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said(Locale::English))
    }
}

impl Error for Hint {}

/// The name that may have been meant, else the whole list.
pub(super) fn suggestion<'n>(found: &str, names: impl IntoIterator<Item = &'n str>) -> Hint {
    let names: Vec<&str> = names.into_iter().collect();
    match nearest(found, names.iter().copied()) {
        Some(near) => Hint::new("hint-near", [("near", near.to_owned())]),
        None => Hint::new("hint-list", [("names", names.join(", "))]),
    }
}

/// The same as a sentence of its own, for words that nothing else introduces.
pub(super) fn unknown<'n>(
    what: &str,
    found: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Hint {
    let names: Vec<&str> = names.into_iter().collect();
    let (what, found, list) = (what.to_owned(), found.to_owned(), names.join(", "));
    match nearest(&found.to_lowercase(), names) {
        Some(near) => {
            let near = near.to_owned();
            let words = [("what", what), ("found", found), ("near", near), ("names", list)];
            Hint::new("hint-unknown-near", words)
        }
        None => Hint::new("hint-unknown", [("what", what), ("found", found), ("names", list)]),
    }
}
