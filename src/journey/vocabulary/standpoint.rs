//! Who speaks in a title: the customer, who does something, or the company, by the name of a team,
//! a system or a step of its own work.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::fold;
use super::table::{Table, names, rows};

/// Words by their folded forms; the values are the words as people write them.
#[derive(Default)]
struct Words {
    titles: Table<String, &'static str>,
    anywhere: Table<String, &'static str>,
    verbs: HashSet<String>,
    french_verbs: HashSet<String>,
    after_verbs: HashSet<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::default();
    for [kind, list] in rows(include_str!("standpoint.tsv")) {
        for word in names(list) {
            let folded = fold(word).into_owned();
            match kind {
                "title" => _ = words.titles.insert(folded, word),
                "word" => _ = words.anywhere.insert(folded, word),
                "verb" => _ = words.verbs.insert(folded),
                "french verb" => _ = words.french_verbs.insert(folded),
                _ => _ = words.after_verbs.insert(folded),
            }
        }
    }
    words
});

/// Words of one phrase at most.
const LONGEST: usize = 5;

/// The word or words by which the company speaks in a title; `None` when the customer does.
pub fn company_words(title: &str) -> Option<&'static str> {
    let folded = fold(title);
    if let Some(team) = WORDS.titles.get(&*folded) {
        return Some(team);
    }
    if is_action(title) {
        return None;
    }
    let words: Vec<&str> = folded.split('-').collect();
    (0..words.len()).find_map(|first| {
        let last = (first + LONGEST).min(words.len());
        let mut phrases = (first..last).rev().map(|end| words[first..=end].join("-"));
        phrases.find_map(|phrase| WORDS.anywhere.get(&phrase).copied())
    })
}

/// Whether a title begins with what somebody does: `Comparing offers`, `Call the hotline`,
/// `Appeler le service client`. A verb that may be a noun, as in `Order entry`, counts when a small
/// word follows.
pub fn is_action(title: &str) -> bool {
    let folded = fold(title);
    let mut words = folded.split('-');
    let first = words.next().unwrap_or_default();
    let second = words.next().unwrap_or_default();
    let is_french = |verb: &str| WORDS.french_verbs.contains(verb);
    if is_french(first) || is_french(&format!("{first}-{second}")) {
        return true;
    }
    let is_verb = |verb: &str| WORDS.verbs.contains(verb);
    if let Some(stem) = first.strip_suffix("ing") {
        let undoubled = stem.get(..stem.len().saturating_sub(1)).unwrap_or_default();
        return is_verb(stem) || is_verb(&format!("{stem}e")) || is_verb(undoubled);
    }
    let base = |ending: &str| first.strip_suffix(ending).is_some_and(is_verb);
    (is_verb(first) || base("s") || base("es")) && WORDS.after_verbs.contains(second)
}

#[cfg(test)]
mod tests {
    use super::{company_words, is_action};

    #[test]
    fn titles_that_begin_with_a_verb_are_actions() {
        for action in [
            "Comparing offers",
            "Getting the bill",
            "Using it daily",
            "Call the hotline",
            "Asks for a discount",
            "Appeler le service client",
            "S’inscrire en ligne",
            "Se plaindre",
        ] {
            assert!(is_action(action), "{action}");
        }
        for name in ["Order entry", "Marketing", "Call centre", "Panier", "Returns", "", "Ing", "é"]
        {
            assert!(!is_action(name), "{name}");
        }
    }

    #[test]
    fn words_of_the_company_are_told_as_they_are_written() {
        assert_eq!(company_words("Saisie dans le crm"), Some("saisie"));
        assert_eq!(company_words("Export to Salesforce"), Some("Salesforce"));
        assert_eq!(company_words("it"), Some("IT"));
        assert_eq!(company_words("Choosing a CRM"), None);
    }
}
