//! What a finding is recognised by from one run to the next.
//!
//! A fingerprint is made of the rule, the file's path from the top of the repository, the words that
//! stand at the place, blanks counting alike, and the titles of what the finding is about where these
//! words are others: `-1` says little without the stage that feels it. Line numbers do not take part,
//! nor do sentences, levels and suggestions: a finding keeps its fingerprint when lines move, when
//! another language is spoken, and when a later version words it better. Of findings that are equal
//! in all this, the second one of the file is another than the first, also where the first is known.

use std::collections::HashMap;
use std::fmt;

use sha2::{Digest, Sha256};

use super::{Finding, Lines};
use crate::text::Fact;

/// The same for the same finding on every machine; as text 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 16]);

/// The facts that tell what a finding is about by its title.
const ABOUT: [&str; 9] =
    ["after", "kpi", "moment", "opportunity", "pain", "persona", "place", "stage", "touchpoint"];

/// Takes the fingerprints of findings, which must come in the order of their file.
#[derive(Debug, Default)]
pub struct Fingerprints {
    /// How often each was seen, before equal ones are told apart.
    seen: HashMap<Fingerprint, u32>,
}

impl Fingerprints {
    /// The fingerprint of the next finding, in the file with that path from the top of the
    /// repository and these lines.
    pub fn next(&mut self, path: &str, finding: &Finding, lines: &Lines) -> Fingerprint {
        self.numbered(path, finding, lines).0
    }

    /// The same, which the finding keeps when equal ones before it are taken out.
    pub fn settle(&mut self, path: &str, finding: &mut Finding, lines: &Lines) -> Fingerprint {
        let (fingerprint, nth) = self.numbered(path, finding, lines);
        finding.nth = nth;
        fingerprint
    }

    fn numbered(&mut self, path: &str, finding: &Finding, lines: &Lines) -> (Fingerprint, u32) {
        let words = words_at(finding, lines);
        let titles = titles(finding).filter(|title| *title != words);
        let parts: Vec<&str> =
            [finding.rule.name, path, &words].into_iter().chain(titles).collect();
        let first = Fingerprint::of(&parts);
        let nth = self.seen.entry(first).or_default();
        *nth = finding.nth.max(*nth + 1);
        match *nth {
            1 => (first, 1),
            again => (Fingerprint::of(&[&first.to_string(), &again.to_string()]), again),
        }
    }
}

impl Fingerprint {
    /// That of the note that a file has more findings than are kept.
    pub fn of_cut(path: &str) -> Self {
        Self::of(&["", path])
    }

    /// Of parts in order; where one ends and the next begins counts.
    fn of(parts: &[&str]) -> Self {
        let mut digest = Sha256::new();
        for part in parts {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        }
        let whole = digest.finalize();
        let mut half = [0; 16];
        half.copy_from_slice(&whole[..16]);
        Self(half)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The titles of what a finding is about.
fn titles(finding: &Finding) -> impl Iterator<Item = &str> {
    finding.diagnostic.facts.iter().filter_map(|(name, fact)| match fact {
        Fact::Text(title) if ABOUT.contains(&name) => Some(title.as_str()),
        Fact::Text(_) | Fact::Texts(_) | Fact::Number(_) | Fact::Term(_) => None,
    })
}

/// The words at the place of a finding, or of its line where the place is empty; the author's words
/// that its sentence repeats where the lines are too long to be kept.
fn words_at(finding: &Finding, lines: &Lines) -> String {
    let Some(excerpt) = lines.excerpt(finding) else {
        let texts = finding.diagnostic.facts.iter().filter_map(|(_, fact)| match fact {
            Fact::Text(text) => Some(text.as_str()),
            Fact::Texts(_) | Fact::Number(_) | Fact::Term(_) => None,
        });
        return texts.collect::<Vec<_>>().join("\n");
    };
    let place = &excerpt.text[excerpt.place.clone()];
    let line = || excerpt.text[..excerpt.place.start].matches('\n').count();
    let words = match place.trim() {
        "" => excerpt.text.lines().nth(line()).unwrap_or_default(),
        words => words,
    };
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::check::rule_named;
    use crate::text::{Diagnostic, Source, Span};

    /// The fingerprints of unknown keys called `gaol` wherever that is written.
    fn fingerprints(path: &str, text: &str) -> Vec<String> {
        let source = Source::new("map.journey.yaml", text);
        let spans = text.match_indices("gaol").map(|(at, word)| {
            Diagnostic::new("unknown-key", Span::new(at as u32, (at + word.len()) as u32))
        });
        let rule = rule_named("unknown-key").expect("the rule exists");
        let findings = spans.map(|it| Finding::new(rule, rule.level, it, &source));
        let mut all = Fingerprints::default();
        let mut lines = Lines::default();
        let fingerprint = |finding| {
            lines.keep(&finding, &source);
            all.next(path, &finding, &lines).to_string()
        };
        findings.map(fingerprint).collect()
    }

    #[test]
    fn fingerprint_is_the_same_on_every_machine() {
        assert_eq!(fingerprints("a.yaml", "gaol: x\n"), ["fb39a2105b0038c7579e85626ad1d990"]);
    }

    #[test]
    fn lines_and_indentation_do_not_change_it() {
        let here = fingerprints("a.yaml", "gaol: x\n");
        assert_eq!(fingerprints("a.yaml", "# comment\n\n    gaol: y # z\n"), here);
    }

    #[test]
    fn file_and_repetition_change_it() {
        let mut all = fingerprints("a.yaml", "gaol: x\ngaol: y\ngaol: z\n");
        all.extend(fingerprints("b.yaml", "gaol: x\n"));
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), 4);
    }
}
