//! Numbers of phones and cards.

use super::Private;

/// Digits in groups, as people write long numbers.
#[derive(Default)]
pub(super) struct Number {
    digits: Vec<u8>,
    groups: Vec<usize>,
    is_signed: bool,
    has_brackets: bool,
    is_spaced: bool,
    /// The byte behind the last digit.
    pub(super) end: usize,
}

impl Number {
    /// Reads groups of digits with one sign between two of them.
    pub(super) fn read(text: &str, start: usize) -> Option<Self> {
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

    /// Whose number it may be; `None` of figures, dates and free numbers.
    pub(super) fn kind(&self) -> Option<Private> {
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
