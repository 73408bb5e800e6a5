//! Words made fit for print: white space, apostrophes, and the fine spaces of French.

use unicode_normalization::UnicodeNormalization;

use crate::journey::Unit;

/// No-break space.
const NBSP: char = '\u{A0}';
/// Narrow no-break space.
const THIN: char = '\u{202F}';

/// The typographic habits of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typography {
    /// No space before punctuation.
    English,
    /// Fine spaces before `; ! ?`, no-break spaces before `:` and inside `« »`.
    French,
}

impl Typography {
    /// The author's words on one line: composed characters, single spaces, no control
    /// characters, curly apostrophes, and this language's no-break spaces. What comes after `most`
    /// characters is left out.
    pub fn set(self, text: &str, most: usize) -> String {
        let plain = curl_apostrophes(&join_white_space(text, most));
        match self {
            Self::English => keep_units_together(&plain),
            Self::French => space_as_french(&keep_units_together(&plain)),
        }
    }

    /// A quantity with a no-break space wherever its number touches letters or a sign of money or
    /// percent; `None` where the language leaves them together.
    pub fn apart_from_numbers(self, written: &str) -> Option<String> {
        if self == Self::English {
            return None;
        }
        let is_unit = |c: char| c.is_alphabetic() || matches!(c, '%' | '€' | '$' | '£');
        let mut apart = String::with_capacity(written.len() + 4);
        let mut before = ' ';
        for c in written.chars() {
            let is_number = |c: char| c.is_ascii_digit();
            if is_number(before) && is_unit(c) || is_unit(before) && is_number(c) {
                apart.push(NBSP);
            }
            apart.push(c);
            before = c;
        }
        Some(apart)
    }
}

/// One space for every stretch of white space; what XML cannot hold becomes □.
fn join_white_space(text: &str, most: usize) -> String {
    let mut joined = String::with_capacity(text.len().min(4 * most));
    let (mut space, mut count) = (false, 0);
    for c in text.nfc() {
        if count > most {
            break;
        }
        count += usize::from(!c.is_whitespace());
        match c {
            NBSP | THIN => {
                space = false;
                joined.push(c);
            }
            c if c.is_whitespace() => space = !joined.is_empty(),
            '\u{202A}'..='\u{202E}' | '\u{FEFF}' => {}
            c => {
                if std::mem::take(&mut space) && !joined.ends_with([NBSP, THIN]) {
                    joined.push(' ');
                }
                if matches!(c, '\u{1D2C}'..='\u{1D6A}' | '\u{1D78}' | '\u{1D9B}'..='\u{1DBF}') {
                    // Raised and lowered letters, as in `2ᵉ`, which the font lacks.
                    joined.extend(std::iter::once(c).nfkc());
                    continue;
                }
                let unprintable = c.is_control() || (c as u32) & 0xFFFE == 0xFFFE;
                joined.push(if unprintable { '□' } else { c });
            }
        }
    }
    joined
}

fn curl_apostrophes(text: &str) -> String {
    if !text.contains('\'') {
        return text.to_owned();
    }
    let mut curled = String::with_capacity(text.len());
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let inside = before.is_alphanumeric() && rest.peek().is_some_and(|c| c.is_alphanumeric());
        let plural = before == 's' && rest.peek().is_none_or(|&c| c == ' ');
        curled.push(if c == '\'' && (inside || plural) { '’' } else { c });
        before = c;
    }
    curled
}

/// A number and its unit, and the groups of a long number, stay on one line.
fn keep_units_together(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(' ') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        kept.push_str(before);
        kept.push(space_after_number(before, after).unwrap_or(' '));
        rest = after;
    }
    kept.push_str(rest);
    kept
}

fn space_after_number(before: &str, after: &str) -> Option<char> {
    if !before.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let word = after.split([' ', NBSP, THIN, ',', '.', ')', ';']).next().unwrap_or_default();
    let groups = word.len() == 3 && word.bytes().all(|b| b.is_ascii_digit());
    let number = before.rsplit([' ', NBSP, THIN, '(']).next().unwrap_or_default();
    let short = number.len() <= 3 && number.bytes().all(|b| b.is_ascii_digit());
    if groups && short {
        return Some(THIN);
    }
    (belongs_to_numbers(word) || Unit::named(word).is_some()).then_some(NBSP)
}

/// Whether a word behind a number belongs to it without being a unit of quantities: a multiplier,
/// an hour of the day, a length, a weight.
fn belongs_to_numbers(word: &str) -> bool {
    let number = word.strip_suffix(['€', '$', '£']).unwrap_or(word);
    matches!(number, "k" | "M" | "Md" | "bn")
        || matches!(word, "am" | "pm" | "px" | "km" | "kg" | "cm" | "m²")
}

fn space_as_french(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            ' ' | NBSP | THIN => spaced.push(match rest.peek() {
                Some(';' | '!' | '?') => THIN,
                Some(':' | '»' | '%') => NBSP,
                _ => c,
            }),
            '«' => {
                spaced.push_str("«\u{A0}");
                while rest.next_if(|&next| matches!(next, ' ' | NBSP | THIN)).is_some() {}
            }
            '»' => {
                if !spaced.ends_with([NBSP, THIN, ' ']) {
                    spaced.push(NBSP);
                }
                spaced.push('»');
            }
            c => spaced.push(c),
        }
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::Typography::{English, French};

    const MOST: usize = 1_000;

    #[test]
    fn french_puts_fine_spaces_before_high_punctuation() {
        assert_eq!(
            French.set("Combien ? Ah ! Prix : 12 €", MOST),
            "Combien\u{202F}? Ah\u{202F}! Prix\u{A0}: 12\u{A0}€"
        );
    }

    #[test]
    fn french_puts_no_break_spaces_inside_guillemets() {
        assert_eq!(
            French.set("Guide « planifier » et «tableur»", MOST),
            "Guide «\u{A0}planifier\u{A0}» et «\u{A0}tableur\u{A0}»"
        );
    }

    #[test]
    fn addresses_keep_their_punctuation() {
        assert_eq!(French.set("https://x.example/?a=1;b", MOST), "https://x.example/?a=1;b");
    }

    #[test]
    fn apostrophes_between_letters_are_curled() {
        assert_eq!(
            English.set("Saturday's race, she said 'no'", MOST),
            "Saturday’s race, she said 'no'"
        );
    }

    #[test]
    fn white_space_is_joined_and_trimmed() {
        assert_eq!(English.set("  two\n\t words  ", MOST), "two words");
    }

    #[test]
    fn control_characters_become_visible() {
        assert_eq!(English.set("a\u{1}b\u{FFFF}c\u{202E}d", MOST), "a□b□cd");
    }

    #[test]
    fn raised_letters_are_set_plain() {
        assert_eq!(French.set("2ᵉ année", MOST), "2e année");
    }

    #[test]
    fn numbers_stay_with_their_groups_and_units() {
        assert_eq!(
            English.set("after 24 min and 1 200 orders", MOST),
            "after 24\u{A0}min and 1\u{202F}200 orders"
        );
    }

    #[test]
    fn setting_twice_changes_nothing() {
        for text in ["Ah ! « oui »", "l'été : 1 200 €", "J'en parle ; toi ?"] {
            assert_eq!(French.set(&French.set(text, MOST), MOST), French.set(text, MOST));
        }
    }
}
