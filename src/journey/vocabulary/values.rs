//! The words that may stand for a field with a fixed list, in English and French.

use std::sync::LazyLock;

use super::fold;
use super::table::{Table, names, rows};

/// One word of a fixed list.
#[derive(Debug)]
pub struct Value {
    /// The English word, as it is written in English files and in machine outputs.
    pub english: &'static str,
    /// The French word, as it is written in French files.
    pub french: &'static str,
    /// Other spellings that are read.
    pub aliases: Vec<&'static str>,
}

/// All words of one field.
#[derive(Debug, Default)]
pub struct Values {
    /// The words in the order to offer them.
    pub all: Vec<Value>,
    by_spelling: Table<String, usize>,
}

static FIELDS: LazyLock<Table<&'static str, Values>> = LazyLock::new(|| {
    let mut fields: Table<&'static str, Values> = Table::default();
    for [field, english, french, aliases] in rows(include_str!("values.tsv")) {
        let value = Value { english, french, aliases: names(aliases).collect() };
        fields.entry(field).or_default().add(value);
    }
    fields
});

/// The words of the list called `field`, for example `pain kind`.
pub fn values(field: &str) -> &'static Values {
    FIELDS.get(field).expect("every list that a field names is in values.tsv")
}

/// All lists with their names, sorted by name.
pub fn fields() -> Vec<(&'static str, &'static Values)> {
    let mut fields: Vec<_> = FIELDS.iter().map(|(name, values)| (*name, values)).collect();
    fields.sort_by_key(|(name, _)| *name);
    fields
}

impl Values {
    fn add(&mut self, value: Value) {
        let place = self.all.len();
        let spellings = [value.english, value.french].into_iter().chain(value.aliases.clone());
        for spelling in spellings {
            self.by_spelling.entry(fold(spelling).into_owned()).or_insert(place);
        }
        self.all.push(value);
    }

    /// The place in `all` of the word that `text` spells: case, accents, spaces and hyphens do not
    /// matter, nor do French endings of gender and number, inclusive ones included.
    pub fn find(&self, text: &str) -> Option<usize> {
        if let Some(&place) = self.by_spelling.get(text) {
            return Some(place);
        }
        let folded = fold(text);
        stems(&folded).find_map(|stem| self.by_spelling.get(stem).copied())
    }
}

/// A folded word, then what is left of it without French endings of number and gender:
/// `validees` → `validee`, `valide`; `valide-e-s` (from `validé·e·s`) → `valide`.
pub(crate) fn stems(folded: &str) -> impl Iterator<Item = &str> {
    const ENDINGS: [&str; 6] = ["", "s", "e", "es", "-e", "-e-s"];
    ENDINGS
        .into_iter()
        .filter_map(|ending| folded.strip_suffix(ending))
        .filter(|stem| !stem.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{fields, values};

    fn english(field: &str, written: &str) -> Option<&'static str> {
        let values = values(field);
        values.find(written).map(|place| values.all[place].english)
    }

    #[test]
    fn every_word_finds_itself_in_both_languages() {
        for (field, values) in fields() {
            for (place, value) in values.all.iter().enumerate() {
                for spelling in [value.english, value.french] {
                    assert_eq!(values.find(spelling), Some(place), "{field}: {spelling}");
                }
            }
        }
    }

    #[test]
    fn endings_and_separators_do_not_matter() {
        assert_eq!(english("status (map)", "validée"), Some("approved"));
        assert_eq!(english("status (map)", "Validé·e"), Some("approved"));
        assert_eq!(english("status (opportunity)", "prévues"), Some("planned"));
        assert_eq!(english("status (opportunity)", "en_cours"), Some("doing"));
        assert_eq!(english("pain kind", "Goulots d’étranglement"), None);
        assert_eq!(english("pain kind", "goulots"), Some("bottleneck"));
        assert_eq!(english("stage kind", "Need recognition"), Some("need-recognition"));
        assert_eq!(english("status (map)", "en cours"), None);
    }
}
