//! The score that a feeling has, in English and French, in every gender and number.

use std::sync::LazyLock;

use super::fold;
use super::table::{Table, rows};
use crate::text::nearest::{allowance, distance};

/// No feeling of the lexicon takes more bytes, however it is spelled: longer text is none.
const LONGEST: usize = 120;

/// What the lexicon knows of a word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KnownFeeling {
    /// −2 to +2, in steps of 0.5.
    pub score: f64,
    /// Whether the word means opposite things to different people: a number helps.
    pub ambiguous: bool,
}

static LEXICON: LazyLock<Table<String, KnownFeeling>> = LazyLock::new(|| {
    let mut lexicon = Table::default();
    for (form, feeling) in forms() {
        lexicon.entry(fold(&form).into_owned()).or_insert(feeling);
    }
    lexicon
});

const FACES: [(char, f64); 54] = [
    ('😀', 1.0),
    ('😃', 1.0),
    ('😄', 1.5),
    ('😁', 1.5),
    ('😆', 1.5),
    ('😂', 1.5),
    ('🤣', 1.5),
    ('😊', 1.0),
    ('🙂', 1.0),
    ('☺', 1.0),
    ('😉', 1.0),
    ('😌', 1.0),
    ('😇', 1.0),
    ('😋', 1.0),
    ('😎', 1.0),
    ('🤗', 1.0),
    ('👍', 1.0),
    ('😍', 2.0),
    ('🤩', 2.0),
    ('🥰', 2.0),
    ('😘', 2.0),
    ('🥳', 2.0),
    ('❤', 2.0),
    ('😐', 0.0),
    ('😑', 0.0),
    ('😶', 0.0),
    ('🤔', 0.0),
    ('😮', 0.0),
    ('😯', 0.0),
    ('😲', 0.0),
    ('🙄', -1.0),
    ('😏', 0.0),
    ('😕', -1.0),
    ('🙁', -1.0),
    ('☹', -1.0),
    ('😟', -1.0),
    ('😞', -1.0),
    ('😔', -1.0),
    ('😒', -1.0),
    ('😣', -1.0),
    ('😖', -1.0),
    ('😫', -1.5),
    ('😩', -1.5),
    ('😥', -1.0),
    ('😢', -1.5),
    ('😓', -1.0),
    ('😰', -1.5),
    ('👎', -1.0),
    ('😭', -2.0),
    ('😠', -2.0),
    ('😡', -2.0),
    ('🤬', -2.0),
    ('😤', -1.5),
    ('😱', -2.0),
];

/// Every form of every entry with its score: lemmas, feminines, plurals, variants.
fn forms() -> impl Iterator<Item = (String, KnownFeeling)> {
    rows(include_str!("lexicon.tsv")).flat_map(
        |[language, score, kind, lemma, others, ambiguous]: [&str; 6]| {
            let score = score.parse().expect("lexicon.tsv has numbers as scores");
            let feeling = KnownFeeling { score, ambiguous: ambiguous == "yes" };
            let singular = std::iter::once(lemma).chain(others.split('|'));
            let written: Vec<&str> = singular.filter(|form| !form.is_empty()).collect();
            let mut all: Vec<String> = written.iter().map(|form| (*form).to_owned()).collect();
            if language == "fr" && kind != "phrase" {
                all.extend(written.iter().filter_map(|form| plural(form)));
            }
            all.into_iter().map(move |form| (form, feeling))
        },
    )
}

/// The French plural, where it differs from the singular.
fn plural(singular: &str) -> Option<String> {
    (!singular.ends_with(['s', 'x', 'z'])).then(|| format!("{singular}s"))
}

/// What the lexicon knows of `text` as a whole: a word or phrase of either language in any gender
/// and number, an inclusive form (`satisfait·e`), or one face.
pub fn feeling(text: &str) -> Option<KnownFeeling> {
    if text.len() > LONGEST {
        return None;
    }
    if let Some(known) = LEXICON.get(text) {
        return Some(*known);
    }
    let folded = fold(text);
    if folded.is_empty() {
        return face(text);
    }
    entry(&folded).or_else(|| qualified(&folded))
}

/// The entry of a folded word in any gender.
fn entry(folded: &str) -> Option<KnownFeeling> {
    let inclusive = ["", "-e", "-e-s", "-s"].into_iter();
    inclusive
        .filter_map(|ending| folded.strip_suffix(ending))
        .find_map(|form| LEXICON.get(form).copied())
}

/// Folded words before a feeling that make it stronger, weaker, or deny it.
const STRONGER: [&str; 10] = [
    "very-",
    "really-",
    "extremely-",
    "totally-",
    "so-",
    "tres-",
    "vraiment-",
    "extremement-",
    "totalement-",
    "super-",
];
const WEAKER: [&str; 7] =
    ["slightly-", "a-bit-", "a-little-", "somewhat-", "un-peu-", "legerement-", "plutot-"];
const DENIED: [&str; 5] = ["not-", "pas-", "not-very-", "pas-tres-", "peu-"];

/// `very frustrated`, `un peu déçu`, `pas satisfait`: half a point more, half as much, and for a
/// pleasant feeling that is denied −1. Who is not worried may feel anything: that has no score.
fn qualified(folded: &str) -> Option<KnownFeeling> {
    let behind =
        |words: &[&str]| words.iter().find_map(|word| folded.strip_prefix(word).and_then(entry));
    let scored = |known: KnownFeeling, score| KnownFeeling { score, ..known };
    if let Some(known) = behind(&STRONGER) {
        let more = if known.score == 0.0 { 0.0 } else { 0.5_f64.copysign(known.score) };
        return Some(scored(known, (known.score + more).clamp(-2.0, 2.0)));
    }
    if let Some(known) = behind(&WEAKER) {
        return Some(scored(known, known.score / 2.0));
    }
    behind(&DENIED).filter(|known| known.score > 0.0).map(|known| scored(known, -1.0))
}

fn face(text: &str) -> Option<KnownFeeling> {
    const VARIATION_SELECTOR: char = '\u{fe0f}';
    let mut letters = text.trim().chars().filter(|letter| *letter != VARIATION_SELECTOR);
    let (first, None) = (letters.next()?, letters.next()) else { return None };
    let (_, score) = FACES.iter().find(|(face, _)| *face == first)?;
    Some(KnownFeeling { score: *score, ambiguous: false })
}

/// The spelling, folded, that somebody who wrote `text` most likely meant.
pub(crate) fn nearest_feeling(text: &str) -> Option<&'static str> {
    if text.len() > LONGEST {
        return None;
    }
    let folded = fold(text);
    let allowed = allowance(&folded).min(2);
    let near = LEXICON.keys().filter_map(|known| {
        let distance = distance(&folded, known);
        let is_meant = distance <= allowed && !are_opposites(&folded, known);
        is_meant.then_some((distance, known.as_str()))
    });
    near.min().map(|(_, known)| known)
}

/// Whether one of two folded words denies the other: `insecure` is no typing error for `secure`.
fn are_opposites(one: &str, two: &str) -> bool {
    const DENYING: [&str; 11] =
        ["in", "im", "ir", "un", "dis", "des", "de", "mis", "mal", "non-", "not-"];
    let denies = |long: &str, short: &str| {
        let mut rests = DENYING.iter().filter_map(|denying| long.strip_prefix(denying));
        rests.any(|rest| distance(rest, short) <= 1)
    };
    denies(one, two) || denies(two, one)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{feeling, fold, forms, nearest_feeling};

    fn score(text: &str) -> Option<f64> {
        feeling(text).map(|known| known.score)
    }

    #[test]
    fn every_form_fits_the_longest_text_that_is_looked_up() {
        let longest = forms().map(|(form, _)| form.len()).max();
        assert!(longest.is_some_and(|longest| longest * 2 <= super::LONGEST), "{longest:?}");
    }

    #[test]
    fn no_form_has_two_scores() {
        let mut scores: BTreeMap<String, Vec<f64>> = BTreeMap::new();
        for (form, feeling) in forms() {
            let known = scores.entry(fold(&form).into_owned()).or_default();
            if !known.contains(&feeling.score) {
                known.push(feeling.score);
            }
        }
        scores.retain(|_, known| known.len() > 1);
        assert_eq!(scores, BTreeMap::new());
    }

    #[test]
    fn feelings_are_known_in_gender_and_number() {
        let known = [
            ("curieuse", 1.0),
            ("Frustrées", -1.0),
            ("fières", 2.0),
            ("loyaux", 1.0),
            ("soulagé·e", 1.0),
            ("soulagé(e)s", 1.0),
            ("en colère", -2.0),
            ("prises au piège", -2.0),
            ("sûre", 1.0),
            ("energized", 1.0),
            ("skeptical", -1.0),
            ("😡", -2.0),
            ("☹️", -1.0),
            ("so-so", 0.0),
        ];
        for (written, expected) in known {
            assert_eq!(score(written), Some(expected), "{written}");
        }
        assert_eq!(score("bleu"), None);
        assert_eq!(score("not really happy"), None);
        assert_eq!(score("😡😡"), None);
    }

    #[test]
    fn words_before_a_feeling_strengthen_weaken_or_deny_it() {
        let known = [
            ("very frustrated", Some(-1.5)),
            ("très satisfaite", Some(1.5)),
            ("really furious", Some(-2.0)),
            ("un peu déçue", Some(-0.5)),
            ("not happy", Some(-1.0)),
            ("pas très rassurée", Some(-1.0)),
            ("not worried", None),
            ("very blue", None),
        ];
        for (written, expected) in known {
            assert_eq!(score(written), expected, "{written}");
        }
    }

    #[test]
    fn opposite_is_never_what_was_meant() {
        assert_eq!(nearest_feeling("frustated"), Some("frustrated"));
        assert_eq!(nearest_feeling("disatisfied"), Some("dissatisfied"));
        assert_eq!(nearest_feeling("inimpressed"), Some("unimpressed"));
        for opposite in ["unproud", "inserein", "démotivé", "disloyal", "unrelieved"] {
            let nearest = nearest_feeling(opposite);
            assert!(nearest.is_none_or(|it| !opposite.ends_with(it)), "{opposite}: {nearest:?}");
        }
    }
}
