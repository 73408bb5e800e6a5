//! Characters that cannot be seen, or that steer a terminal, by their codes.

use std::borrow::Cow;

/// A text whose unseen characters are shown as `<U+0001>`; tabs and line breaks stay.
pub fn visible(text: &str) -> Cow<'_, str> {
    shown(text, is_unseen)
}

/// A name whose unseen characters are shown as `<U+000A>`, tabs and line breaks too.
pub fn visible_on_one_line(name: &str) -> Cow<'_, str> {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    shown(name, |c: char| is_unseen(c) || breaks(c))
}

fn shown(text: &str, is_hidden: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        if is_hidden(character) {
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
    use super::{visible, visible_on_one_line};

    #[test]
    fn what_cannot_be_seen_is_shown_by_its_code() {
        assert_eq!(visible("a\u{1}b\u{9b}\u{fffe}"), "a<U+0001>b<U+009B><U+FFFE>");
        assert_eq!(visible("\u{1ffff}\u{fdd0}\u{202e}"), "<U+1FFFF><U+FDD0><U+202E>");
        assert_eq!(visible("é\tà\r\n\u{a0}\u{10fffd}"), "é\tà\r\n\u{a0}\u{10fffd}");
    }

    #[test]
    fn name_is_one_line() {
        let name = "a\nb\r\tc\u{2028}\u{202e}d\u{9b}.yaml";
        let shown = "a<U+000A>b<U+000D><U+0009>c<U+2028><U+202E>d<U+009B>.yaml";
        assert_eq!(visible_on_one_line(name), shown);
    }
}
