//! Bank accounts.

use std::ops::Range;

/// Where an IBAN that begins at `start` ends.
pub(super) fn account(text: &str, start: usize) -> Option<usize> {
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
