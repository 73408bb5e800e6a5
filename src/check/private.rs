//! Personal data in a text: e-mail addresses, phone numbers, bank accounts, cards.
//!
//! Only what has the shape of one is found: accounts and cards by their check digits, phone numbers
//! by how people group them. Addresses of departments (`contact@…`) and free numbers are nobody's.

use std::ops::Range;

use crate::journey::vocabulary::fold;

/// A kind of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Private {
    /// An e-mail address of a person.
    Email,
    /// A phone number.
    Phone,
    /// An account by its IBAN.
    Account,
    /// A payment card.
    Card,
}

/// Fewer digits than these make no phone number, account or card.
const FEWEST_DIGITS: usize = 9;

/// All personal data in a text, in order.
pub(super) fn private_in(text: &str) -> Vec<(Range<usize>, Private)> {
    let mut found: Vec<_> = text
        .match_indices('@')
        .filter_map(|(at, _)| Some((email(text, at)?, Private::Email)))
        .collect();
    if text.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS {
        let mut at = 0;
        while let Some(start) = next_word(text, at) {
            let number = account(text, start)
                .map(|end| (end, Some(Private::Account)))
                .or_else(|| Number::read(text, start).map(|number| (number.end, number.kind())));
            at = match number {
                Some((end, kind)) => {
                    found.extend(kind.map(|kind| (start..end, kind)));
                    end
                }
                None => start + 1,
            };
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// The address around the `@` at `at`, unless it is that of a department.
fn email(text: &str, at: usize) -> Option<Range<usize>> {
    let of_local = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let start = text[..at].trim_end_matches(of_local).len();
    let behind = &text[at + 1..];
    let length = behind.len()
        - behind.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || ".-".contains(c)).len();
    let domain = behind[..length].trim_end_matches(['.', '-']);
    let (name, country) = domain.rsplit_once('.')?;
    let local = &text[start..at];
    let is_address = !local.is_empty()
        && !name.is_empty()
        && country.len() >= 2
        && country.bytes().all(|byte| byte.is_ascii_alphabetic());
    (is_address && !is_of_a_department(local)).then(|| start..at + 1 + domain.len())
}

fn is_of_a_department(local: &str) -> bool {
    const DEPARTMENTS: [&str; 31] = [
        "accueil",
        "admin",
        "aide",
        "billing",
        "bonjour",
        "care",
        "clients",
        "commercial",
        "communication",
        "compta",
        "contact",
        "customer",
        "customerservice",
        "facturation",
        "hello",
        "help",
        "helpdesk",
        "info",
        "infos",
        "marketing",
        "no",
        "noreply",
        "office",
        "orders",
        "presse",
        "reservation",
        "returns",
        "sales",
        "sav",
        "service",
        "support",
    ];
    let folded = fold(local);
    folded.split('-').next().is_some_and(|word| DEPARTMENTS.contains(&word))
}

/// The next place from `at` on where a word, or a number with its sign, begins.
fn next_word(text: &str, at: usize) -> Option<usize> {
    let before = text[..at].chars().next_back();
    let mut inside = before.is_some_and(char::is_alphanumeric);
    for (offset, letter) in text[at..].char_indices() {
        if !inside && (letter.is_ascii_alphanumeric() || letter == '+' || letter == '(') {
            return Some(at + offset);
        }
        inside = letter.is_alphanumeric();
    }
    None
}

/// Where an IBAN that begins at `start` ends.
fn account(text: &str, start: usize) -> Option<usize> {
    const LENGTHS: Range<usize> = 15..35;
    let mut compact = Vec::new();
    let mut end = None;
    let mut letters = text[start..].char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        match letter {
            'A'..='Z' | '0'..='9' => compact.push(letter as u8),
            ' ' | '\u{a0}' | '\u{202f}' => continue,
            _ => break,
        }
        let is_last = letters.peek().is_none_or(|(_, next)| !next.is_alphanumeric());
        if is_last && LENGTHS.contains(&compact.len()) && is_iban(&compact) {
            end = Some(start + offset + 1);
        }
        if compact.len() >= LENGTHS.end {
            break;
        }
    }
    end
}

/// ISO 13616: country, check digits and account; moved behind and with letters from A = 10 on, the
/// number leaves 1 when divided by 97.
fn is_iban(compact: &[u8]) -> bool {
    let (head, account) = compact.split_at(4);
    let is_head =
        head[..2].iter().all(u8::is_ascii_uppercase) && head[2..].iter().all(u8::is_ascii_digit);
    let rest = account.iter().chain(head).fold(0_u32, |rest, &byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte - b'A') + 10) % 97,
    });
    is_head && rest == 1
}

/// Digits in groups, as people write long numbers.
#[derive(Default)]
struct Number {
    digits: Vec<u8>,
    groups: Vec<usize>,
    is_signed: bool,
    has_brackets: bool,
    is_spaced: bool,
    end: usize,
}

impl Number {
    /// Reads groups of digits with one sign between two of them.
    fn read(text: &str, start: usize) -> Option<Self> {
        let mut number = Self::default();
        let mut signs = 0;
        for (offset, letter) in text[start..].char_indices() {
            match letter {
                '0'..='9' => {
                    if signs > 0 || number.groups.is_empty() {
                        number.groups.push(0);
                    }
                    *number.groups.last_mut()? += 1;
                    number.digits.push(letter as u8 - b'0');
                    (signs, number.end) = (0, start + offset + 1);
                }
                '+' if offset == 0 => number.is_signed = true,
                '(' | ')' => {
                    number.has_brackets = true;
                    signs += 1;
                }
                ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' if !number.groups.is_empty() => {
                    number.is_spaced |= !matches!(letter, '.' | '-');
                    signs += 1;
                }
                _ => break,
            }
            if signs > 2 {
                break;
            }
        }
        let behind = text[number.end.max(start)..].chars().next();
        let ends_there = behind.is_none_or(|next| !next.is_alphanumeric());
        (ends_there && !number.digits.is_empty()).then_some(number)
    }

    fn kind(&self) -> Option<Private> {
        match self {
            _ if self.is_card() => Some(Private::Card),
            _ if self.is_phone() => Some(Private::Phone),
            _ => None,
        }
    }

    fn is_card(&self) -> bool {
        let shape = matches!(self.groups.as_slice(), [4, 4, 4, 4] | [4, 6, 5] | [15] | [16]);
        shape && !self.is_signed && (2..=6).contains(&self.digits[0]) && luhn(&self.digits)
    }

    fn is_phone(&self) -> bool {
        let count = self.digits.len();
        if self.is_signed {
            return (10..=15).contains(&count) && !is_free_call(national(&self.digits));
        }
        let is_national = match self.digits.as_slice() {
            [0, 1..=9, ..] => {
                let shortest = self.groups.iter().min().is_some_and(|&group| group >= 2);
                let is_date = self.groups.starts_with(&[2, 2, 4]);
                let most = if self.groups.len() == 2 { 12 } else { 11 };
                shortest && !is_date && (10..=most).contains(&count)
            }
            [2..=9, ..] => self.groups == [3, 3, 4] && (self.has_brackets || !self.is_spaced),
            _ => false,
        };
        is_national && !is_free_call(&self.digits)
    }
}

/// The number behind the country code of France, Great Britain or North America, with the zero
/// that is dropped before it.
fn national(digits: &[u8]) -> &[u8] {
    match digits {
        [3, 3, rest @ ..] | [4, 4, rest @ ..] | [1, rest @ ..] => rest,
        _ => digits,
    }
}

/// Numbers that companies publish: 0800 to 0899 in France, 0300 and 0800 in Great Britain, 800 and
/// its like in North America.
fn is_free_call(digits: &[u8]) -> bool {
    let number = digits.strip_prefix(&[0]).unwrap_or(digits);
    match number {
        [8, second, third, ..] if number.len() == 10 => second == third || *second == 0,
        [3, 0 | 3 | 4, ..] => number.len() == 10,
        [8, ..] => true,
        _ => false,
    }
}

/// The check of card numbers: from the last digit on, every second one counts twice.
fn luhn(digits: &[u8]) -> bool {
    let weighed = digits.iter().rev().enumerate().map(|(place, &digit)| match place % 2 {
        0 => u32::from(digit),
        _ => u32::from(digit * 2 / 10 + digit * 2 % 10),
    });
    weighed.sum::<u32>() % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::{Private, private_in};

    /// What is found, as kind and text.
    fn found(text: &str) -> Vec<(Private, &str)> {
        private_in(text).into_iter().map(|(range, kind)| (kind, &text[range])).collect()
    }

    #[test]
    fn personal_data_are_found_where_they_stand() {
        let cases = [
            (
                "Write to julie.martin@mail.example, please",
                Private::Email,
                "julie.martin@mail.example",
            ),
            ("Call me on 07700 900123.", Private::Phone, "07700 900123"),
            ("020 7946 0018 after six", Private::Phone, "020 7946 0018"),
            ("Rappelez-moi au 06 39 98 12 34", Private::Phone, "06 39 98 12 34"),
            ("au 0639981234", Private::Phone, "0639981234"),
            ("chez moi, 03 44 98 12 34", Private::Phone, "03 44 98 12 34"),
            ("au 06.39.98.12.34 !", Private::Phone, "06.39.98.12.34"),
            ("+33 6 39 98 12 34", Private::Phone, "+33 6 39 98 12 34"),
            ("+44 (0)7700 900123", Private::Phone, "+44 (0)7700 900123"),
            ("(212) 555-0147 or later", Private::Phone, "(212) 555-0147"),
            ("212-555-0147", Private::Phone, "212-555-0147"),
            (
                "My IBAN: GB82 WEST 1234 5698 7654 32",
                Private::Account,
                "GB82 WEST 1234 5698 7654 32",
            ),
            ("FR1420041010050500013M02606", Private::Account, "FR1420041010050500013M02606"),
            ("card 4111 1111 1111 1111 refused", Private::Card, "4111 1111 1111 1111"),
            ("3782 822463 10005", Private::Card, "3782 822463 10005"),
        ];
        for (text, kind, part) in cases {
            assert_eq!(found(text), [(kind, part)], "{text}");
        }
    }

    #[test]
    fn several_are_all_found() {
        let text = "ann@mail.example, 07700 900123 or bob@mail.example";
        assert_eq!(
            found(text),
            [
                (Private::Email, "ann@mail.example"),
                (Private::Phone, "07700 900123"),
                (Private::Email, "bob@mail.example"),
            ]
        );
    }

    #[test]
    fn figures_dates_and_addresses_of_departments_are_nobodys() {
        let texts = [
            "842 orders in 2026-11-02, 1 200 000 visits, 12,345,678 pages",
            "From 02.11.2026 10 to 14.12.2026 18",
            "02-11-2026 10:30:00",
            "Order 4111 1111 1111 1112, parcel 1234567890123",
            "EAN 3760123456789, invoice 20261102-000417",
            "+12 500 000 requests, +33%",
            "Write to contact@shop.example or service.client@shop.example",
            "Call 0800 123 456 78, 0 800 123 456 or 3900",
            "Call 0805 12 34 56, +1 800 555 0100 or 888-555-0100",
            "Ask @maree about size, meet @ the shop",
            "GB82 WEST 1234 5698 7654 33",
            "Steps 01 02 03, rows 1-2-3-4-5-6-7-8-9-10",
            "192.168.100.200 and version 10.20.30.40.50",
            "",
        ];
        for text in texts {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
