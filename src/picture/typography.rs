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
    /// characters, the signs of print for those of typewriters, and this language's no-break
    /// spaces. What comes after `most`
    /// characters is left out.
    pub fn set(self, text: &str, most: usize) -> String {
        let plain = set_signs(&curl_apostrophes(&join_white_space(text, most)));
        match self {
            Self::English => keep_together(&curl_quotes(&plain, ["“", "”"])),
            Self::French => space_as_french(&keep_together(&curl_quotes(&plain, ["«", "»"]))),
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
        if count >= most {
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
        let leads = |c: &char| c.is_alphanumeric() || matches!(c, '"' | '«');
        let inside = before.is_alphanumeric() && rest.peek().is_some_and(leads);
        let plural = before == 's' && rest.peek().is_none_or(|&c| c == ' ');
        curled.push(if c == '\'' && (inside || plural) { '’' } else { c });
        before = c;
    }
    curled
}

/// An ellipsis for three full stops, and a minus for the hyphen before a negative number.
fn set_signs(text: &str) -> String {
    let mut set = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (before, after) = (set.chars().next_back(), &rest[c.len_utf8()..]);
        let is_negative = c == '-'
            && before.is_none_or(|it| matches!(it, ' ' | NBSP | THIN | '(' | '/'))
            && after.starts_with(|it: char| it.is_ascii_digit());
        let is_ellipsis =
            rest.starts_with("...") && !rest.starts_with("....") && before != Some('.');
        let (sign, length) = match c {
            _ if is_ellipsis => ('…', 3),
            _ if is_negative => ('−', 1),
            c => (c, c.len_utf8()),
        };
        set.push(sign);
        rest = &rest[length..];
    }
    set
}

/// The quotation marks of a language for the straight ones around words; those behind a number
/// are inches.
fn curl_quotes(text: &str, [open, close]: [&str; 2]) -> String {
    if text.matches('"').count() < 2 {
        return text.to_owned();
    }
    let mut curled = String::with_capacity(text.len());
    let (mut is_open, mut rest) = (false, text.chars().peekable());
    while let Some(c) = rest.next() {
        let before = curled.chars().next_back();
        let opens = c == '"'
            && before.is_none_or(|it| matches!(it, ' ' | NBSP | THIN | '(' | '’'))
            && rest.peek().is_some_and(|it| !matches!(*it, ' ' | NBSP | THIN))
            && rest.clone().any(|it| it == '"');
        match c {
            '"' if !is_open && opens => {
                is_open = true;
                curled.push_str(open);
            }
            '"' if is_open => {
                is_open = false;
                curled.push_str(close);
            }
            c => curled.push(c),
        }
    }
    curled
}

/// A number and its unit, the groups of a long number, dates and titles with their names stay on
/// one line, and no line begins with a dash.
fn keep_together(text: &str) -> String {
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
    let last = before.rsplit([' ', NBSP, THIN, '(', '«']).next().unwrap_or_default();
    if leads(last, after) || after.starts_with("– ") || after.starts_with("— ") {
        return Some(NBSP);
    }
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
    let is_date = matches!(number.len(), 1 | 2) && MONTHS.contains(&word);
    (belongs_to_numbers(word) || is_date || Unit::named(word).is_some()).then_some(NBSP)
}

/// Whether a word does not stand without the one behind it: `n° 5`, `Mme Martin`, `1er mai`,
/// `17 h 30`.
fn leads(word: &str, after: &str) -> bool {
    let next = after.split([' ', NBSP, THIN, ',', '.', ')', ';']).next().unwrap_or_default();
    let is_number = next.starts_with(|c: char| c.is_ascii_digit());
    let is_name = next.starts_with(char::is_uppercase);
    match word {
        "n°" | "N°" | "nº" | "No." | "no." | "p." | "§" | "art." => is_number,
        "h" => next.len() == 2 && is_number,
        "M." | "MM." | "Mme" | "Mmes" | "Mlle" | "Dr" | "Me" | "Pr" | "Mr" | "Mr." | "Mrs"
        | "Mrs." | "Ms" | "Ms." | "Dr." => is_name,
        "1er" => MONTHS.contains(&next),
        _ => false,
    }
}

/// The months, as they are written behind days.
const MONTHS: [&str; 24] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

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
            c => {
                spaced.extend(space_before(c, &spaced, rest.peek().copied()));
                spaced.push(c);
            }
        }
    }
    spaced
}

/// The space that an author left out before high punctuation behind a word, and before a percent
/// sign behind a number; addresses and times have none.
fn space_before(c: char, before: &str, after: Option<char>) -> Option<char> {
    let ends = after.is_none_or(|it| matches!(it, ' ' | NBSP | THIN | ')' | '»' | '”' | '!' | '?'));
    let word = before.rsplit([' ', NBSP, THIN]).next().unwrap_or_default();
    let is_address = word.contains(['/', '@', '&', '=']);
    let last = before.chars().next_back()?;
    let follows_word = last.is_alphanumeric() || matches!(last, ')' | '%' | '€');
    match c {
        ';' | '!' | '?' if ends && follows_word && !is_address => Some(THIN),
        ':' if after == Some(' ') && follows_word && !is_address => Some(NBSP),
        '%' if last.is_ascii_digit()
            && !after.is_some_and(char::is_alphanumeric)
            && !is_address =>
        {
            Some(NBSP)
        }
        _ => None,
    }
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
    fn french_adds_the_spaces_that_were_left_out() {
        assert_eq!(
            French.set("Combien? Quoi?! Prix: 12%, soit 3€; fini (vraiment!)", MOST),
            "Combien\u{202F}? Quoi\u{202F}?! Prix\u{A0}: 12\u{A0}%, soit 3€\u{202F}; \
             fini (vraiment\u{202F}!)"
        );
        for kept in ["à 14:30", "https://x.example/a%20b?c", "a/b?", "mailto:a@b.example", "50 %"]
        {
            let plain = French.set(kept, MOST).replace('\u{A0}', " ");
            assert_eq!(plain, kept);
        }
    }

    #[test]
    fn straight_quotes_become_those_of_the_language() {
        let text = "She said \"why me?\" about a 5\" screen";
        assert_eq!(English.set(text, MOST), "She said “why me?” about a 5\" screen");
        assert_eq!(
            French.set("Elle dit \"oui\" à l'\"offre\"", MOST),
            "Elle dit «\u{A0}oui\u{A0}» à l’«\u{A0}offre\u{A0}»"
        );
        assert_eq!(English.set("27\" and 32\"", MOST), "27\" and 32\"");
    }

    #[test]
    fn full_stops_and_hyphens_become_ellipses_and_minus_signs() {
        assert_eq!(
            English.set("Wait... -5 pts (-3), 2026-10-02, A-4, 1-2 days, ....", MOST),
            "Wait… −5\u{A0}pts (−3), 2026-10-02, A-4, 1-2\u{A0}days, ...."
        );
    }

    #[test]
    fn what_does_not_stand_alone_keeps_its_neighbour() {
        assert_eq!(
            French.set("Le 1er mai et le 2 novembre à 17 h 30, n° 5, Mme Martin – 1 200 €", MOST),
            "Le 1er\u{A0}mai et le 2\u{A0}novembre à 17\u{A0}h\u{A0}30, n°\u{A0}5, \
             Mme\u{A0}Martin\u{A0}– 1\u{202F}200\u{A0}€"
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
        for text in [
            "Ah ! « oui »",
            "l'été : 1 200 €",
            "J'en parle ; toi ?",
            "Quoi?! \"12%\": -3...",
            "\"a\" \"b\"",
        ] {
            assert_eq!(French.set(&French.set(text, MOST), MOST), French.set(text, MOST));
        }
    }
}
