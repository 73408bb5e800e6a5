//! One line of YAML taken apart by eye, where the parser has given up.
//!
//! ```text
//!   - goal: find a coat  # why
//!   ^ ^     ^            ^
//!   | key   value        comment
//!   dash
//! ```

use super::Span;

/// A line and its parts, as bytes of the whole text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'t> {
    text: &'t str,
    /// The whole line without its break.
    pub(super) span: Span,
    /// Blanks of any kind at its start.
    pub(super) indent: Span,
    /// Its last leading dash.
    pub(super) dash: Option<u32>,
    /// The key before the colon, without blanks around it.
    pub(super) key: Option<Span>,
    /// The colon behind the key.
    pub(super) colon: Option<u32>,
    /// What stands behind dash and key, without blanks around it and without comment.
    pub(super) value: Span,
}

impl<'t> Line<'t> {
    /// The line that holds the byte `at`.
    pub(super) fn at(text: &'t str, at: u32) -> Self {
        let at = (at as usize).min(text.len());
        let start = text.as_bytes()[..at].iter().rposition(|&byte| byte == b'\n');
        Self::from_start(text, start.map_or(0, |before| before + 1))
    }

    /// The line below, if there is one.
    pub(super) fn below(self) -> Option<Self> {
        let rest = &self.text[self.span.end as usize..];
        let line_break = rest.find('\n')?;
        Some(Self::from_start(self.text, self.span.end as usize + line_break + 1))
    }

    /// The line above, if there is one.
    pub(super) fn above(self) -> Option<Self> {
        self.span.start.checked_sub(1).map(|at| Self::at(self.text, at))
    }

    /// The lines above, nearest first, that hold more than blanks and comments.
    pub(super) fn filled_above(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.above(), |line| line.above()).filter(|line| line.is_filled())
    }

    /// The lines below, nearest first, that hold more than blanks and comments.
    pub(super) fn filled_below(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.below(), |line| line.below()).filter(|line| line.is_filled())
    }

    /// Whether more than blanks and a comment stands here.
    pub(super) fn is_filled(self) -> bool {
        self.dash.is_some() || self.key.is_some() || !self.value.is_empty()
    }

    /// The text of a part of the source.
    pub(super) fn slice(self, span: Span) -> &'t str {
        &self.text[span.range()]
    }

    /// Where something other than blanks begins.
    pub(super) fn first(self) -> u32 {
        self.indent.end
    }

    /// How far the line is indented.
    pub(super) fn column(self) -> u32 {
        self.indent.end - self.indent.start
    }

    /// Where key or text begin, behind indentation and dashes, counted from the line's start.
    pub(super) fn content_column(self) -> u32 {
        self.key.unwrap_or(self.value).start - self.span.start
    }

    /// Everything behind indentation and dashes, without comment.
    pub(super) fn content(self) -> Span {
        self.key.unwrap_or(self.value).to(self.value)
    }

    fn from_start(text: &'t str, start: usize) -> Self {
        let rest = &text[start..];
        let line = rest.split('\n').next().unwrap_or_default();
        let line = line.strip_suffix('\r').unwrap_or(line);
        let part = |from: usize, to: usize| Span::new((start + from) as u32, (start + to) as u32);
        let indent = line.len() - line.trim_start_matches(is_blank).len();
        let (content, dash) = skip_dashes(line, indent);
        let key = key_of(&line[content..]);
        let from = key.map_or(content, |(_, behind)| content + behind);
        let value = value_of(&line[from..]);
        Self {
            text,
            span: part(0, line.len()),
            indent: part(0, indent),
            dash: dash.map(|at| (start + at) as u32),
            key: key.map(|(length, _)| part(content, content + length)),
            colon: key.map(|_| (start + from) as u32 - 1),
            value: part(from + value.0, from + value.1),
        }
    }
}

/// Whether a character is blank to the eye; to YAML only spaces and tabs are.
pub(super) fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t') || is_odd_blank(character)
}

/// Whether a character is blank to the eye and a letter to YAML.
pub(super) fn is_odd_blank(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{2000}'..='\u{200b}' | '\u{202f}' | '\u{3000}' | '\u{feff}')
}

/// Skips `- - `; gives the place behind, and that of the last dash.
fn skip_dashes(line: &str, from: usize) -> (usize, Option<usize>) {
    let (mut at, mut dash) = (from, None);
    while let Some(rest) = line[at..].strip_prefix('-') {
        if !rest.is_empty() && !rest.starts_with(is_blank) {
            break;
        }
        dash = Some(at);
        at = line.len() - rest.trim_start_matches(is_blank).len();
    }
    (at, dash)
}

/// The length of the key that `content` begins with, and where what is behind its colon begins.
fn key_of(content: &str) -> Option<(usize, usize)> {
    let colon = match content.chars().next()? {
        quote @ ('"' | '\'') => {
            let closing = closing_quote(content, quote)?;
            let rest = &content[closing + 1..];
            let colon = rest.trim_start_matches(' ');
            colon.starts_with(':').then(|| content.len() - colon.len())?
        }
        '[' | '{' | '#' => return None,
        _ => plain_colon(content)?,
    };
    let behind = &content[colon + 1..];
    (behind.is_empty() || behind.starts_with([' ', '\t']))
        .then(|| (content[..colon].trim_end_matches(is_blank).len(), colon + 1))
}

/// The first colon before a blank or the end, not behind a comment's `#`.
fn plain_colon(content: &str) -> Option<usize> {
    let end = content.find(" #").unwrap_or(content.len());
    content[..end]
        .match_indices(':')
        .map(|(at, _)| at)
        .find(|at| content[at + 1..].chars().next().is_none_or(|next| matches!(next, ' ' | '\t')))
}

/// Where the quote that opens `text` closes.
pub(super) fn closing_quote(text: &str, quote: char) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote == '"' => at += 1,
            b'\'' if quote == '\'' && bytes.get(at + 1) == Some(&b'\'') => at += 1,
            byte if char::from(byte) == quote => return Some(at),
            _ => {}
        }
        at += 1;
    }
    None
}

/// Where the value of `rest` begins and ends: blanks and comment are no part of it.
fn value_of(rest: &str) -> (usize, usize) {
    let start = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let text = &rest[start..];
    if text.starts_with('#') {
        return (start, start);
    }
    let quoted = match text.chars().next() {
        Some(quote @ ('"' | '\'')) => closing_quote(text, quote).unwrap_or(0),
        _ => 0,
    };
    let comment = text[quoted..].find(" #").or_else(|| text[quoted..].find("\t#"));
    let end = comment.map_or(text.len(), |at| quoted + at);
    (start, start + text[..end].trim_end_matches([' ', '\t']).len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (Option<&str>, &str, bool) {
        let line = Line::at(text, 0);
        (line.key.map(|key| line.slice(key)), line.slice(line.value), line.dash.is_some())
    }

    #[test]
    fn lines_fall_into_dash_key_value_and_comment() {
        assert_eq!(parts("goal: Prix : 12 # why"), (Some("goal"), "Prix : 12", false));
        assert_eq!(parts("  - stage: A\r\nx: y"), (Some("stage"), "A", true));
        assert_eq!(parts("  - - text"), (None, "text", true));
        assert_eq!(parts("- #1 reason"), (None, "", true));
        assert_eq!(parts("\"a: b\": \"c # d\" # e"), (Some("\"a: b\""), "\"c # d\"", false));
        assert_eq!(parts("émotion\u{a0}: -1"), (Some("émotion"), "-1", false));
        assert_eq!(parts("goal:Find"), (None, "goal:Find", false));
        assert_eq!(parts("at: [a: b]"), (Some("at"), "[a: b]", false));
        assert_eq!(parts(""), (None, "", false));
    }
}
