//! Several names written as one text, where a list was meant: `touchpoints: Google, Facebook, TV`.

use super::forms::short_touchpoint;
use super::reader::{Reader, plain};
use crate::text::quoting::{self, Place};
use crate::text::{Diagnostic, Mend, Node};

/// Names have at most so many words; what is longer is a sentence.
const LONGEST_NAME: usize = 4;

/// Words that carry a sentence on, and begin no name.
const LINKS: [&str; 14] = [
    "then", "and", "or", "but", "so", "with", "without", "puis", "et", "ou", "mais", "donc",
    "avec", "sans",
];

impl Reader<'_> {
    /// Says that a text without quotation marks looks like several names. Two of them must both be
    /// channels: `Store, Paris` is one place.
    pub(super) fn bare_list(&mut self, node: Node<'_>) {
        let Some(names) = plain(node).and_then(names) else { return };
        let is_known = |name: &&str| {
            let (title, channels) = short_touchpoint(name);
            !channels.is_empty() || self.channel_id(title).is_some()
        };
        if names.len() < 3 && !names.iter().all(is_known) {
            return;
        }
        let written: Vec<_> = names.iter().map(|name| quoting::scalar(name, Place::Flow)).collect();
        let write = format!("[{}]", written.join(", "));
        self.report(
            Diagnostic::new("list-without-brackets", node.span())
                .with("found", self.written(node.span()))
                .with("count", names.len())
                .with("write", write.as_str())
                .mend(Mend::uncertain(node.span(), write)),
        );
    }
}

/// The names that a text seems to hold; `None` where it is one name or a sentence.
fn names(text: &str) -> Option<Vec<&str>> {
    let mut names: Vec<&str> = text.split(',').map(str::trim).collect();
    let last = names.pop()?;
    let and = [" and ", " et ", " & "].into_iter().find_map(|and| last.split_once(and));
    match and {
        Some((one, other)) if !names.is_empty() => names.extend([one.trim(), other.trim()]),
        _ => names.push(last),
    }
    (names.len() > 1 && names.iter().all(|name| is_name(name))).then_some(names)
}

/// Whether a part reads as a name: few words, and in lower case two at most.
fn is_name(part: &str) -> bool {
    let (title, _) = short_touchpoint(part);
    let words: Vec<&str> = title.split_whitespace().collect();
    let Some(first) = words.first() else { return false };
    let most = if first.starts_with(char::is_lowercase) { 2 } else { LONGEST_NAME };
    let has_signs = part.contains(['(', ')', '"', '«', '»', '“', '”', '!', '?', '…', ';']);
    words.len() <= most
        && first.starts_with(char::is_alphabetic)
        && !LINKS.contains(first)
        && !has_signs
        && !part.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn names_are_told_from_sentences() {
        let read = [
            ("Google, Facebook, TV", Some(vec!["Google", "Facebook", "TV"])),
            ("site web, magasin et téléphone", Some(vec!["site web", "magasin", "téléphone"])),
            ("Cart @website, Till @store", Some(vec!["Cart @website", "Till @store"])),
            ("Waits, then leaves", None),
            ("She waits at the till, nobody comes, she leaves", None),
            ("Store (Paris, Lyon, Lille)", None),
            ("Rate of 1,5", None),
            ("Search and ads", None),
            ("Google", None),
            ("Google,", None),
        ];
        for (text, expected) in read {
            assert_eq!(names(text), expected, "{text}");
        }
    }
}
