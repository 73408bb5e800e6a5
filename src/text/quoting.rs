//! Texts written so that every YAML reader reads them back as the same text.
//!
//! YAML 1.1 readers (PyYAML, Ruby, Go's yaml.v2 …) take `no`, `12:30`, `0123` and `2026-03-14` for
//! something other than text; what any of them would change is quoted.

use std::borrow::Cow;

/// Where a text is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Behind `key: ` or `- `.
    Block,
    /// Between `[ ]` or `{ }`.
    Flow,
}

/// Words that YAML 1.1 or 1.2 readers take for a boolean, for nothing, or for a merge.
const WORDS: [&str; 14] =
    ["y", "yes", "n", "no", "true", "false", "on", "off", "~", "null", "<<", "=", "...", "---"];

/// `value` as it must be written at `place`: as it is where no reader minds, else in quotes.
pub fn scalar(value: &str, place: Place) -> Cow<'_, str> {
    if is_plain(value, place) { Cow::Borrowed(value) } else { Cow::Owned(quoted(value)) }
}

/// `value` in quotes: double ones, unless it holds some and single ones need no doubling.
pub fn quoted(value: &str) -> String {
    let is_printable = !value.chars().any(needs_escape);
    if is_printable && value.contains(['"', '\\']) && !value.contains('\'') {
        return format!("'{value}'");
    }
    let mut text = String::with_capacity(value.len() + 2);
    text.push('"');
    for character in value.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            '\r' => text.push_str("\\r"),
            _ if needs_escape(character) => text.push_str(&escaped(character)),
            _ => text.push(character),
        }
    }
    text.push('"');
    text
}

/// Whether every reader takes `value`, written without quotes at `place`, for this very text.
fn is_plain(value: &str, place: Place) -> bool {
    let Some(first) = value.chars().next() else { return false };
    let is_trimmed = value.trim() == value;
    let starts_well = !"-?:,[]{}#&*!|>'\"%@`".contains(first);
    let holds_sign = value.contains(": ")
        || value.contains(" #")
        || value.ends_with(':')
        || value.chars().any(needs_escape);
    let holds_flow_sign =
        place == Place::Flow && value.contains([',', '[', ']', '{', '}', '?', ':']);
    is_trimmed
        && starts_well
        && !holds_sign
        && !holds_flow_sign
        && !WORDS.iter().any(|word| value.eq_ignore_ascii_case(word))
        && !looks_like_number(value)
}

/// Numbers, times and dates of any version, and some texts that only resemble them.
fn looks_like_number(value: &str) -> bool {
    let digits = value.trim_start_matches(['+', '-']);
    let is_word = |word: &str| digits.eq_ignore_ascii_case(word);
    let is_based = ["0x", "0o", "0b"].iter().any(|base| digits.starts_with(base))
        && digits[2..].bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'_');
    let starts_so = digits.starts_with(|first: char| first.is_ascii_digit() || first == '.');
    let is_numeric = |byte: u8| byte.is_ascii_digit() || b"+-.:_eE tTzZ".contains(&byte);
    is_word(".inf") || is_word(".nan") || is_based || starts_so && digits.bytes().all(is_numeric)
}

/// Control characters, and what some readers take for a line break or drop.
fn needs_escape(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}')
        || matches!(character, '\u{fffe}' | '\u{ffff}')
}

fn escaped(character: char) -> String {
    let code = u32::from(character);
    if code <= 0xFF { format!("\\x{code:02X}") } else { format!("\\u{code:04X}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_bare_where_no_reader_minds() {
        let bare = ["Find a coat", "36 %", "Prix:12", "C#", "contact@shop.example", "a, b", "1h30"];
        assert_eq!(bare.map(|text| scalar(text, Place::Block).into_owned()), bare);
    }

    #[test]
    fn what_some_reader_would_change_is_quoted() {
        let found = [
            "",
            "no",
            "On",
            "~",
            "12:30:45",
            "2026-03-14",
            "0123",
            "1_000",
            ".5",
            "0x1F",
            " a",
            "a ",
            "a: b",
            "a #b",
            "a:",
            "- a",
            "@a",
            "it's: \"so\"",
            "say \"so\": 1",
            "a\nb",
            "\u{85}",
            "\u{2028}",
            "<<",
            "1e3",
            "C:\\x: y",
        ]
        .map(|text| scalar(text, Place::Block).into_owned());
        let expected = [
            r#""""#,
            r#""no""#,
            r#""On""#,
            r#""~""#,
            r#""12:30:45""#,
            r#""2026-03-14""#,
            r#""0123""#,
            r#""1_000""#,
            r#"".5""#,
            r#""0x1F""#,
            r#"" a""#,
            r#""a ""#,
            r#""a: b""#,
            r#""a #b""#,
            r#""a:""#,
            r#""- a""#,
            r#""@a""#,
            r#""it's: \"so\"""#,
            r#"'say "so": 1'"#,
            r#""a\nb""#,
            r#""\x85""#,
            r#""\u2028""#,
            r#""<<""#,
            r#""1e3""#,
            r"'C:\x: y'",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn commas_and_question_marks_are_quoted_in_brackets() {
        let found = ["a, b", "who?", "a"].map(|text| scalar(text, Place::Flow).into_owned());
        assert_eq!(found, [r#""a, b""#, r#""who?""#, "a"]);
    }
}
