//! Characters that cannot be seen, or that steer a terminal, by their codes.

use std::borrow::Cow;

/// A text whose unseen characters are shown as `<U+0001>`; tabs and line breaks stay.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        if is_unseen(character) {
            shown.push_str(&format!("<U+{:04X}>", u32::from(character)));
        } else {
            shown.push(character);
        }
    }
    Cow::Owned(shown)
}

/// Whether a character is a control, no character at all, or turns the direction of a line.
fn is_unseen(character: char) -> bool {
    let is_blank = matches!(character, '\n' | '\r' | '\t');
    let is_noncharacter =
        u32::from(character) & 0xFFFE == 0xFFFE || matches!(character, '\u{fdd0}'..='\u{fdef}');
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (character.is_control() && !is_blank) || is_noncharacter || turns
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn what_cannot_be_seen_is_shown_by_its_code() {
        assert_eq!(visible("a\u{1}b\u{9b}\u{fffe}"), "a<U+0001>b<U+009B><U+FFFE>");
        assert_eq!(visible("\u{1ffff}\u{fdd0}\u{202e}"), "<U+1FFFF><U+FDD0><U+202E>");
        assert_eq!(visible("é\tà\r\n\u{a0}\u{10fffd}"), "é\tà\r\n\u{a0}\u{10fffd}");
    }
}
