//! The keys of a map in English and French, with the spellings that are read but never written.

use std::sync::LazyLock;

use super::table::{Table, names, rows};

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
}

static KEYS: LazyLock<Table<&'static str, Key>> = LazyLock::new(|| {
    rows(include_str!("keys.tsv"))
        .map(|[english, french, aliases, synonyms, parts]| {
            let aliases = names(aliases).collect();
            let synonyms = names(synonyms).collect();
            let parts = names(parts).collect();
            (english, Key { english, french, aliases, synonyms, parts })
        })
        .collect()
});

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
