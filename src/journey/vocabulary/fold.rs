//! One spelling for everything that people write in several ways.
//!
//! Two names are the same when their folded forms are: `Points de contact`, `points_de_contact`
//! and `points-de-contact` all become `points-de-contact`; `Œuvre d’été` becomes `oeuvre-d-ete`.
//! The folded form of a title is also its id.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// `text` in lower case, Latin letters without marks, every run of anything that is neither a
/// letter nor a digit as one hyphen, none at the ends. Folding twice changes nothing.
pub fn fold(text: &str) -> Cow<'_, str> {
    if is_folded(text) {
        return Cow::Borrowed(text);
    }
    let mut folded = Folded::with_capacity(text.len());
    if text.is_ascii() {
        text.bytes().for_each(|byte| folded.push_ascii(byte));
    } else {
        text.nfd().for_each(|letter| match u8::try_from(letter) {
            Ok(byte) if byte.is_ascii() => folded.push_ascii(byte),
            _ => push_unmarked(&mut folded, letter),
        });
    }
    Cow::Owned(folded.text)
}

fn is_folded(text: &str) -> bool {
    let mut after_hyphen = true;
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => after_hyphen = false,
            b'-' if !after_hyphen => after_hyphen = true,
            _ => return false,
        }
    }
    !after_hyphen || text.is_empty()
}

/// Letters of the Latin script lose their marks; a mark of another script may be a vowel and stays.
fn push_unmarked(folded: &mut Folded, letter: char) {
    match letter {
        'œ' | 'Œ' => folded.push_all("oe"),
        'æ' | 'Æ' => folded.push_all("ae"),
        'ß' | 'ẞ' => folded.push_all("ss"),
        'ø' | 'Ø' => folded.push('o'),
        'ł' | 'Ł' => folded.push('l'),
        'đ' | 'Đ' => folded.push('d'),
        'ı' => folded.push('i'),
        mark if is_combining_mark(mark) => folded.push_mark(mark),
        letter => letter.to_lowercase().for_each(|lower| folded.push(lower)),
    }
}

struct Folded {
    text: String,
    gap: bool,
}

impl Folded {
    fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), gap: false }
    }

    fn push(&mut self, letter: char) {
        if is_combining_mark(letter) {
            self.push_mark(letter);
        } else if letter.is_alphanumeric() {
            self.bridge();
            self.text.push(letter);
        } else {
            self.gap = true;
        }
    }

    /// The same for the letters that most texts are made of.
    fn push_ascii(&mut self, byte: u8) {
        if byte.is_ascii_alphanumeric() {
            self.bridge();
            self.text.push(char::from(byte.to_ascii_lowercase()));
        } else {
            self.gap = true;
        }
    }

    /// Writes the hyphen that stands for what was skipped, except at the start.
    fn bridge(&mut self) {
        if self.gap && !self.text.is_empty() {
            self.text.push('-');
        }
        self.gap = false;
    }

    fn push_all(&mut self, letters: &str) {
        letters.chars().for_each(|letter| self.push(letter));
    }

    fn push_mark(&mut self, mark: char) {
        let after_other_script = self.text.chars().next_back().is_some_and(|last| last > '\u{24F}');
        if after_other_script && !self.gap {
            self.text.push(mark);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::fold;

    #[test]
    fn names_fold_as_people_mean_them() {
        let folded = [
            ("Points de contact", "points-de-contact"),
            ("points_de_contact", "points-de-contact"),
            ("carte d’empathie", "carte-d-empathie"),
            ("carte_d'empathie", "carte-d-empathie"),
            ("Œuvre  d’été\u{a0}", "oeuvre-d-ete"),
            ("Straße", "strasse"),
            ("Complaint about size", "complaint-about-size"),
            ("Étape 3 (24 min)", "etape-3-24-min"),
            ("購入", "購入"),
            ("Покупка йода", "покупка-и\u{306}ода"),
            ("→ !", ""),
            ("", ""),
        ];
        for (written, expected) in folded {
            assert_eq!(fold(written), expected, "{written}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,24}") {
            let once = fold(&text).into_owned();
            prop_assert_eq!(fold(&once).into_owned(), once);
        }
    }
}
