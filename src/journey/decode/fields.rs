//! The fields of a record, found by every spelling that is read.

use std::borrow::Cow;

use super::record::{Field, Record};
use super::spelling::Spelling;
use crate::journey::vocabulary::table::Table;
use crate::journey::vocabulary::{Tongue, fold};
use crate::text::nearest::{allowance, distance};

/// The fields of a record by every spelling that is read.
pub(crate) struct Fields {
    pub(crate) all: Vec<Field>,
    by_spelling: Table<Cow<'static, str>, Hit>,
}

/// The field that a spelling means.
#[derive(Clone, Copy)]
pub(crate) struct Hit {
    pub(crate) place: usize,
    pub(super) english: Spelling,
    pub(super) french: Spelling,
}

impl Fields {
    pub(super) fn of<R: Record>() -> Self {
        let mut fields = Self { all: R::declared(), by_spelling: Table::default() };
        for place in 0..fields.all.len() {
            let key = fields.all[place].key;
            fields.spell(place, key.english, Spelling::Canonical, Spelling::Foreign);
            fields.spell(place, key.french, Spelling::Foreign, Spelling::Canonical);
        }
        for place in 0..fields.all.len() {
            let key = fields.all[place].key;
            for &spelling in &key.aliases {
                fields.spell(place, spelling, Spelling::Foreign, Spelling::Alias);
            }
            for &spelling in &key.synonyms {
                fields.spell(place, spelling, Spelling::Alias, Spelling::Foreign);
            }
            for &spelling in &key.parts {
                fields.spell(place, spelling, Spelling::Part, Spelling::Part);
            }
        }
        for place in 0..fields.all.len() {
            let Field { key, needed: true, .. } = fields.all[place] else { continue };
            let [english, french] = &key.titles;
            for &spelling in english {
                fields.spell(place, spelling, Spelling::Alias, Spelling::Foreign);
            }
            for &spelling in french {
                fields.spell(place, spelling, Spelling::Foreign, Spelling::Alias);
            }
        }
        fields
    }

    /// Adds a spelling as it is and folded; of two fields the one that was there first keeps it.
    fn spell(&mut self, place: usize, spelling: &'static str, english: Spelling, french: Spelling) {
        for name in [Cow::Borrowed(spelling), fold(spelling)] {
            let hit = self.by_spelling.entry(name).or_insert(Hit {
                place,
                english: Spelling::Foreign,
                french: Spelling::Foreign,
            });
            if hit.place == place {
                hit.english = if english == Spelling::Foreign { hit.english } else { english };
                hit.french = if french == Spelling::Foreign { hit.french } else { french };
            }
        }
    }

    pub(crate) fn find(&self, written: &str) -> Option<Hit> {
        let exact = self.by_spelling.get(written);
        exact.or_else(|| self.by_spelling.get(&*fold(written))).copied()
    }

    /// The fields with a spelling nearest to `written`, each by its name in the language of the file.
    pub(super) fn nearest(&self, written: &str, tongue: Tongue) -> Vec<(usize, &'static str)> {
        let folded = fold(written);
        let mut best: Vec<(usize, usize, &'static str)> = Vec::new();
        for (place, field) in self.all.iter().enumerate() {
            let own = field.key.name(tongue);
            let foreign = tongue.pick(field.key.french, field.key.english);
            let aliases = field.key.aliases.iter().chain(&field.key.synonyms);
            let spellings = [own, foreign].into_iter().chain(aliases.copied());
            let nearest = spellings.map(|spelling| distance(&folded, &fold(spelling))).min();
            if let Some(distance) = nearest
                && distance <= allowance(&folded)
            {
                best.push((distance, place, own));
            }
        }
        let least = best.iter().map(|(distance, ..)| *distance).min();
        best.retain(|(distance, ..)| Some(*distance) == least);
        best.into_iter().map(|(_, place, name)| (place, name)).collect()
    }

    /// Fields that have `written` as one of their words: `objectifs` in `objectifs_client`.
    pub(super) fn containing(&self, written: &str, tongue: Tongue) -> Vec<&'static str> {
        let folded = fold(written);
        let names = self.all.iter().map(|field| field.key.name(tongue));
        names.filter(|name| name.split(['_', ' ']).any(|word| fold(word) == folded)).collect()
    }
}
