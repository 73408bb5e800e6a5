//! What kind of stage a title speaks of, in English and French.

use std::sync::LazyLock;

use super::table::{Table, names, rows};
use super::{fold, values};
use crate::journey::{Choice, StageKind};

static PHRASES: LazyLock<Table<String, StageKind>> = LazyLock::new(|| {
    let kinds = values("stage kind");
    let mut phrases = Table::default();
    for [kind, spellings] in rows(include_str!("stage_titles.tsv")) {
        let place = kinds.find(kind).expect("stage_titles.tsv has only kinds of stages");
        for spelling in names(spellings) {
            phrases.entry(fold(spelling).into_owned()).or_insert(StageKind::ALL[place]);
        }
    }
    phrases
});

/// The kind that a stage's title speaks of: the whole title, else its first telling phrase, of
/// phrases that start at one word the longest. `None` when no word tells.
pub fn kind_of_title(title: &str) -> Option<StageKind> {
    const LONGEST: usize = 5;
    const WORDS: usize = 40;
    let folded = fold(title);
    if let Some(&kind) = PHRASES.get(&*folded) {
        return Some(kind);
    }
    let starts: Vec<usize> =
        std::iter::once(0).chain(folded.match_indices('-').map(|(at, _)| at + 1)).collect();
    let end_of = |word: usize| starts.get(word + 1).map_or(folded.len(), |next| next - 1);
    (0..starts.len().min(WORDS)).find_map(|first| {
        let last = (first + LONGEST).min(starts.len());
        (first..last).rev().find_map(|end| {
            let phrase = &folded[starts[first]..end_of(end)];
            PHRASES.get(phrase).copied()
        })
    })
}
