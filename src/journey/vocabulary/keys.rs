//! The keys of a map in English and French, with the spellings that are read but never written.

use std::sync::LazyLock;

use super::table::{Table, names, rows};
use super::{Tongue, fold};

/// A key of the format in both languages.
#[derive(Debug)]
pub struct Key {
    /// The English key, as `fmt --keys en` writes it.
    pub english: &'static str,
    /// The French key, as `fmt --keys fr` writes it.
    pub french: &'static str,
    /// French spellings that are read.
    pub aliases: Vec<&'static str>,
    /// English spellings that are read.
    pub synonyms: Vec<&'static str>,
    /// Names that belong inside this field and are read beside it: `age` of `demographics`.
    pub parts: Vec<&'static str>,
    /// English and French words that are read where this key is the title of a thing, unless the
    /// thing has a field of that name.
    pub titles: [Vec<&'static str>; 2],
}

impl Key {
    /// The key as a file in that language writes it.
    pub fn name(&self, tongue: Tongue) -> &'static str {
        tongue.pick(self.english, self.french)
    }

    /// Whether `name` is a general word for a title, such as `name` or `titre`.
    pub fn is_title_word(&self, name: &str) -> bool {
        self.titles.iter().flatten().any(|word| fold(word) == fold(name))
    }
}

static KEYS: LazyLock<Table<&'static str, Key>> = LazyLock::new(|| {
    rows(include_str!("keys.tsv"))
        .map(|[english, french, aliases, synonyms, parts, titles, french_titles]| {
            let aliases = names(aliases).collect();
            let synonyms = names(synonyms).collect();
            let parts = names(parts).collect();
            let titles = [titles, french_titles].map(|cell| names(cell).collect());
            (english, Key { english, french, aliases, synonyms, parts, titles })
        })
        .collect()
});

/// All keys.
pub(super) fn all() -> impl Iterator<Item = &'static Key> {
    KEYS.values()
}

/// The key with that English name.
pub fn key(english: &str) -> Option<&'static Key> {
    KEYS.get(english)
}

#[cfg(test)]
mod tests {
    use super::KEYS;
    use crate::journey::vocabulary::fold;

    #[test]
    fn no_french_key_belongs_to_two_english_ones() {
        let mut french: Vec<_> = KEYS.values().map(|key| fold(key.french)).collect();
        french.sort();
        let distinct = {
            let mut keys = french.clone();
            keys.dedup();
            keys
        };
        assert_eq!(french, distinct);
    }
}
