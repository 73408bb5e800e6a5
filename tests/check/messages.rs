//! Every rule is worded in every language, and nothing is worded that nobody says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::help;
use cjm::check::RULES;
use cjm::journey::vocabulary::{Tongue, catalogue, key_in};
use cjm::locale::Locale;

/// The string literals of the sources that could be names of messages, or parts of such names.
#[derive(Default)]
struct Literals {
    whole: BTreeSet<String>,
    /// What stands before a brace, as in `format!("label-{name}")`.
    beginnings: BTreeSet<String>,
}

impl Literals {
    fn of_the_sources() -> Self {
        let mut found = Self::default();
        found.read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")));
        found
    }

    fn read(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).expect("src is readable") {
            let path = entry.expect("src is readable").path();
            if path.is_dir() {
                self.read(&path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("sources are text");
                text.split('"').for_each(|literal| self.take(literal));
            }
        }
    }

    fn take(&mut self, literal: &str) {
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
        let is_name = |text: &str| !text.is_empty() && text.chars().all(letter);
        match literal.split_once('{') {
            None if is_name(literal) => _ = self.whole.insert(literal.replace('_', "-")),
            Some((beginning, _)) if beginning.ends_with('-') && is_name(beginning) => {
                self.beginnings.insert(beginning.to_owned());
            }
            _ => {}
        }
    }

    /// Whether the sources can make this name.
    fn can_say(&self, name: &str) -> bool {
        let rules = RULES.iter().map(|rule| format!("{}-", rule.name));
        // `Locale::label` puts its own beginning before the name it is given.
        let labels = self.beginnings.iter().map(|it| format!("label-{it}"));
        let mut beginnings = self.beginnings.iter().cloned().chain(rules).chain(labels);
        let kpis: BTreeSet<&str> = catalogue().iter().map(|kpi| kpi.id).collect();
        let knows = |rest: &str| self.whole.contains(rest) || kpis.contains(rest);
        knows(name) || beginnings.any(|start| name.strip_prefix(&start).is_some_and(knows))
    }
}

#[test]
fn every_rule_is_worded_in_every_language() {
    for locale in Locale::ALL {
        let messages: Vec<_> = locale.message_names().collect();
        for rule in RULES {
            let own = |name: &&str| {
                name.strip_prefix(rule.name).is_some_and(|it| it.is_empty() || it.starts_with('-'))
            };
            assert!(messages.iter().any(own), "{} has no {} message", rule.name, locale.tag());
        }
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let literals = Literals::of_the_sources();
    let names = Locale::English.message_names();
    let silent: Vec<_> = names.filter(|name| !literals.can_say(name)).collect();
    assert_eq!(silent, Vec::<&str>::new());
}

/// The words before a colon between backticks, in the messages of a language.
fn keys_of_code(locale: Locale) -> BTreeSet<String> {
    let file = format!("{}/src/locale/{}.ftl", env!("CARGO_MANIFEST_DIR"), locale.tag());
    let text = fs::read_to_string(file).expect("every language has its messages");
    let code = text.lines().flat_map(|line| line.split('`').skip(1).step_by(2));
    let word = |c: char| c.is_alphabetic() || "_’".contains(c);
    code.flat_map(|code| code.match_indices(": ").map(|(at, _)| &code[..at]))
        .map(|before| before.rsplit(|c| !word(c)).next().unwrap_or_default().to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn every_key_in_a_sentence_has_its_counterpart_for_files_of_the_other_language() {
    let [english, french] = [(Locale::English, Tongue::French), (Locale::French, Tongue::English)]
        .map(|(locale, other)| {
            let mut keys = keys_of_code(locale);
            keys.retain(|name| key_in(other, name).is_none());
            keys
        });
    assert_eq!(Vec::from_iter(english), ["cjm", "key"]);
    assert_eq!(Vec::from_iter(french), ["cjm", "clé"]);
}

#[test]
fn advice_names_the_keys_of_the_file_in_the_language_of_the_reader() {
    let rule = "no-moment-of-truth";
    let map = "journey: A\nstages: [{ stage: B }]\n";
    let parcours = "parcours: A\nétapes: [{ étape: B }]\n";
    let asked = [(Locale::French, map), (Locale::English, parcours), (Locale::French, parcours)];
    let helps = asked.map(|(locale, map)| help(locale, rule, map).unwrap_or_default());
    assert_eq!(
        helps,
        [
            "à l’étape ou au point de contact où cela se joue, dites ce qui se décide, par exemple `moment_of_truth: Elle nous confie sa carte, ou s’en va`",
            "at the stage or touchpoint where that happens, say what is decided, for example `moment_de_vérité: She trusts us with her card, or leaves`",
            "à l’étape ou au point de contact où cela se joue, dites ce qui se décide, par exemple `moment_de_vérité: Elle nous confie sa carte, ou s’en va`",
        ]
    );
}
