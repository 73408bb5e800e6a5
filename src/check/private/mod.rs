//! Personal data in a text: e-mail addresses, phone numbers, bank accounts, cards.
//!
//! Only what has the shape of one is found: accounts and cards by their check digits, phone numbers
//! by how people group them. Addresses of departments (`contact@…`) and free numbers are nobody's.

mod account;
mod email;
mod number;

use std::ops::Range;

use account::account;
use email::email;
use number::Number;

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
        add_numbers(text, &mut found);
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// Adds the accounts, phone numbers and cards.
fn add_numbers(text: &str, found: &mut Vec<(Range<usize>, Private)>) {
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
