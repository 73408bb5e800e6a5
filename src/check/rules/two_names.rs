//! `two-names`.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::check::rule::rule;
use crate::check::{Project, ProjectCollector, Site};
use crate::journey::vocabulary::fold;
use crate::text::Span;
use crate::text::nearest::distance;

rule! {
    /// A touchpoint goes by nearly the same name on another map.
    ///
    /// ## Why it matters
    /// One touchpoint under two names is two rows in every table: its pains are never added up, and the
    /// team that runs it sees half of them.
    ///
    /// ## En français
    /// Un point de contact porte presque le même nom sur une autre carte.
    ///
    /// Un point de contact sous deux noms fait deux lignes dans chaque tableau : ses irritants ne
    /// s’additionnent jamais, et l’équipe qui s’en occupe n’en voit que la moitié.
    ///
    /// ## Example
    /// ```yaml coat.journey.yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Buy
    ///     touchpoints: [Check-out page]
    /// ```
    /// ```yaml shoes.journey.yaml
    /// journey: Buy shoes
    /// stages:
    ///   - stage: Buy
    ///     touchpoints: [Checkout page]
    /// ```
    ///
    /// ## Better
    /// ```yaml coat.journey.yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Buy
    ///     touchpoints: [Checkout page]
    /// ```
    /// ```yaml shoes.journey.yaml
    /// journey: Buy shoes
    /// stages:
    ///   - stage: Buy
    ///     touchpoints: [Checkout page]
    /// ```
    pub(super) static TWO_NAMES = "two-names" {
        group: Consistency, level: Info, project: check, since: "0.1.0",
    }
}

/// Words that names have or have not.
const FILLERS: [&str; 27] = [
    "a", "an", "the", "of", "to", "for", "with", "by", "in", "on", "at", "le", "la", "les", "l",
    "un", "une", "des", "de", "du", "d", "au", "aux", "a-l", "en", "par", "pour",
];
/// Shorter words are too easily others with one letter less.
const LONG_WORD: usize = 7;

/// One way to write a touchpoint's name.
struct Spelling<'p> {
    written: &'p str,
    /// How many touchpoints are called so.
    count: usize,
    /// The first of them on each map.
    places: BTreeMap<usize, Span>,
}

fn check(project: &Project, findings: &mut ProjectCollector<'_>) {
    let spellings = spellings(project);
    let mut alike: HashMap<String, Vec<&str>> = HashMap::new();
    for folded in spellings.keys() {
        keys(folded).into_iter().for_each(|key| alike.entry(key).or_default().push(folded));
    }
    for (folded, spelling) in &spellings {
        let others = keys(folded).into_iter().flat_map(|key| alike[&key].iter().copied());
        let others: BTreeSet<&str> = others.filter(|other| are_one(folded, other)).collect();
        // The name used most is right; of two used as often, the first in the alphabet.
        let rank = |name: &str| (Reverse(spellings[name].count), name.to_owned());
        let best = others.into_iter().filter(|other| rank(other) < rank(folded));
        let Some(usual) = best.min_by_key(|other| rank(other)) else { continue };
        for (&map, &span) in &spelling.places {
            let elsewhere = spellings[usual].places.keys().find(|&&other| other != map);
            let Some(&elsewhere) = elsewhere else { continue };
            findings
                .at(Site::Map(map), span)
                .with("found", spelling.written)
                .with("usual", spellings[usual].written)
                .with("file", project.maps[elsewhere].name.as_str());
        }
    }
}

fn spellings(project: &Project) -> BTreeMap<String, Spelling<'_>> {
    let mut spellings: BTreeMap<String, Spelling<'_>> = BTreeMap::new();
    for (map, file) in project.maps.iter().enumerate() {
        for title in file.overview.touchpoints.iter().filter(|title| !title.is_empty()) {
            let spelling = spellings.entry(fold(title).into_owned()).or_insert(Spelling {
                written: title,
                count: 0,
                places: BTreeMap::new(),
            });
            spelling.count += 1;
            spelling.places.entry(map).or_insert(title.span);
        }
    }
    spellings
}

/// The words that carry the meaning.
fn bearing(folded: &str) -> impl Iterator<Item = &str> {
    folded.split('-').filter(|word| !FILLERS.contains(word))
}

/// These words without the plural's `s`.
fn words(folded: &str) -> Vec<&str> {
    bearing(folded)
        .map(|word| if word.len() > 3 { word.trim_end_matches('s') } else { word })
        .collect()
}

/// All their letters, as if written in one word.
fn letters(folded: &str) -> String {
    bearing(folded).collect::<String>().trim_end_matches('s').to_owned()
}

/// Names that may be one share one of these: their letters, their words in any order, or all
/// their words but one.
fn keys(folded: &str) -> Vec<String> {
    let words = words(folded);
    let mut sorted = words.clone();
    sorted.sort_unstable();
    let mut keys = vec![letters(folded), sorted.join("-")];
    for (at, word) in words.iter().enumerate().filter(|(_, word)| word.len() >= LONG_WORD) {
        let mut rest = words.clone();
        rest[at] = &word[..word.chars().next().map_or(0, char::len_utf8)];
        keys.push(format!("{}:{}", at, rest.join("-")));
    }
    keys
}

/// Whether two folded names that differ mean one touchpoint.
fn are_one(one: &str, other: &str) -> bool {
    if one == other {
        return false;
    }
    let (mine, theirs) = (words(one), words(other));
    if letters(one) == letters(other) {
        return true;
    }
    let sorted = |words: &[&str]| {
        let mut words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        words.sort_unstable();
        words
    };
    if mine.len() > 1 && sorted(&mine) == sorted(&theirs) {
        return true;
    }
    let differing: Vec<_> = mine.iter().zip(&theirs).filter(|(a, b)| a != b).collect();
    let is_slip = |a: &str, b: &str| {
        a.len().min(b.len()) >= LONG_WORD
            && distance(a, b) == 1
            && !a.contains(|c: char| c.is_ascii_digit())
    };
    match differing.as_slice() {
        // A word alone may differ by a letter on purpose: « Conseiller », « Conseillère ».
        [(a, b)] => mine.len() > 1 && mine.len() == theirs.len() && is_slip(a, b),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{are_one, fold, keys};

    #[test]
    fn names_are_one_where_people_said_so() {
        let judged = include_str!("../../../tests/check/touchpoint_names.txt");
        let mut wrong = Vec::new();
        for line in judged.lines().filter(|line| !line.starts_with('#')) {
            let parts: Vec<&str> = line.split(" | ").collect();
            let (one, other) = (fold(parts[1]), fold(parts[2]));
            let shares_key = keys(&one).iter().any(|key| keys(&other).contains(key));
            let found = one == other || shares_key && are_one(&one, &other);
            if found != (parts[0] == "same") {
                wrong.push(line);
            }
        }
        assert_eq!(wrong, Vec::<&str>::new());
    }
}
