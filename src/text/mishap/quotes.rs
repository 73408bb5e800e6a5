//! Quotes: unclosed, closed too early, or around a text with backslashes.

use std::ops::Range;

use super::colons::is_prose;
use super::indentation::indented_further;
use super::{Hypothesis, Offer, Scene, insert, item_at, remove, to_quote};
use crate::text::line::{Line, closing_quote};
use crate::text::trouble::Trouble;
use crate::text::{Diagnostic, Edit, Span};

/// A quote that does not end where the author thought.
pub(super) fn hypotheses(scene: &Scene<'_>) -> Vec<Hypothesis> {
    match scene.halt.trouble {
        Trouble::Escape => escape(scene),
        Trouble::AfterQuote => unclosed(scene).into_iter().chain(text_after_quote(scene)).collect(),
        _ => unclosed(scene).into_iter().chain(continuation(scene)).collect(),
    }
}

/// `"ok" then`, `'C'est bien'`, `"Il dit "oui" hier"`: the whole is one text.
fn text_after_quote(scene: &Scene<'_>) -> Vec<Hypothesis> {
    if let Some(item) = item_at(scene, scene.halt.at) {
        return vec![to_quote(scene, "text-after-quote", item)];
    }
    let line = Line::at(scene.text, scene.halt.at);
    let whole = is_prose(line).then(|| to_quote(scene, "text-after-quote", line.content()));
    whole.into_iter().chain([to_quote(scene, "text-after-quote", line.value)]).collect()
}

/// `"C:\Users"`: in single quotes a backslash is a backslash.
fn escape(scene: &Scene<'_>) -> Vec<Hypothesis> {
    let at = scene.halt.at;
    let line = Line::at(scene.text, at);
    let rest = line.slice(Span::new(at, line.value.end.max(at)));
    let Some(closing) = closing_quote(rest, '"').or_else(|| rest.rfind('"')) else {
        return Vec::new();
    };
    let text = Span::new(at, at + closing as u32 + 1);
    let inner = rest.get(1..closing);
    let Some(wrong) = inner.and_then(wrong_escape) else { return Vec::new() };
    let start = at + 1 + wrong.at as u32;
    let span = Span::new(start, start + wrong.written.len() as u32);
    let mut found = match wrong.defect {
        Defect::Unknown => to_quote(scene, "escape", text),
        Defect::NoCharacter => {
            let diagnostic = Diagnostic::new("syntax", span).case("no-character");
            Hypothesis { diagnostic, edits: vec![remove(span)], offer: Offer::Uncertain }
        }
    };
    found.diagnostic.span = span;
    found.diagnostic = found.diagnostic.with("found", wrong.written);
    vec![found]
}

/// An escape that stands for nothing.
struct WrongEscape<'t> {
    at: usize,
    written: &'t str,
    defect: Defect,
}

/// What is wrong with an escape.
enum Defect {
    /// YAML does not know it: most often the backslash is one of a path.
    Unknown,
    /// Half of a surrogate pair, or a number beyond the last character.
    NoCharacter,
}

/// The first escape between double quotes that stands for nothing.
fn wrong_escape(inner: &str) -> Option<WrongEscape<'_>> {
    let mut at = 0;
    loop {
        at += inner[at..].find('\\')?;
        let rest = &inner[at..];
        let sign = rest[1..].chars().next()?;
        let short = 1 + sign.len_utf8();
        let wrong = |length, defect| Some(WrongEscape { at, written: &rest[..length], defect });
        let digits = match sign {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ if "0abt\tnvfre \"/\\N_LP".contains(sign) => 0,
            _ => return wrong(short, Defect::Unknown),
        };
        let length = short + digits;
        at += match hexadecimal(rest, short..length) {
            _ if digits == 0 => length,
            None => return wrong(short, Defect::Unknown),
            Some(0xD800..=0xDBFF) if is_low_surrogate(&rest[length..]) => 2 * length,
            Some(code) if char::from_u32(code).is_none() => {
                return wrong(length, Defect::NoCharacter);
            }
            Some(_) => length,
        };
    }
}

/// Whether a text begins with the second half of a surrogate pair: `\udc00`.
fn is_low_surrogate(text: &str) -> bool {
    let code = text.strip_prefix("\\u").and_then(|digits| hexadecimal(digits, 0..4));
    code.is_some_and(|code| (0xDC00..=0xDFFF).contains(&code))
}

/// The number that the hexadecimal digits at `place` write.
fn hexadecimal(text: &str, place: Range<usize>) -> Option<u32> {
    let digits = text.get(place)?;
    let is_hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hexadecimal.then(|| u32::from_str_radix(digits, 16).ok())?
}

/// A quote that no other one closes on its line.
fn unclosed(scene: &Scene<'_>) -> Option<Hypothesis> {
    let from = scene.halt.last.map_or(0, |last| last.start);
    let line = std::iter::successors(Some(Line::at(scene.text, from)), |line| line.below())
        .take_while(|line| line.span.start <= scene.halt.at)
        .find(|line| is_unclosed(line.slice(line.value)))?;
    let quote = line.slice(line.value).chars().next()?;
    let diagnostic = Diagnostic::new("syntax", line.value)
        .case("unclosed-quote")
        .with("quote", quote.to_string())
        .with("text", line.slice(line.value));
    let before_key = line.slice(line.value)[1..].contains(": ") && line.key.is_none();
    let edits = if before_key {
        vec![Edit { span: Span::new(line.value.start, line.value.start + 1), text: String::new() }]
    } else {
        vec![insert(line.value.end, quote)]
    };
    Some(Hypothesis { diagnostic, edits, offer: Offer::Uncertain })
}

fn is_unclosed(value: &str) -> bool {
    let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''));
    quote.is_some_and(|quote| closing_quote(value, quote).is_none())
}

/// A quoted text that goes on below without indentation.
fn continuation(scene: &Scene<'_>) -> Option<Hypothesis> {
    let line = Line::at(scene.text, scene.halt.at);
    let start = line.filled_above().find(|above| is_unclosed(above.slice(above.value)))?;
    indented_further(line, start, "text-indentation")
}

/// `[a, "b, c]`: the bracket closes the quote's line.
pub(super) fn unclosed_in_brackets(scene: &Scene<'_>) -> Option<Hypothesis> {
    let from = scene.halt.last.map_or(scene.halt.at, |last| last.start);
    let line = Line::at(scene.text, from.min(scene.halt.at));
    let value = line.slice(line.value);
    let (at, quote) = open_quote(value)?;
    let end = value.trim_end_matches([']', '}', ' ']).len();
    if !value.starts_with(['[', '{']) || end <= at {
        return None;
    }
    let span = Span::new(line.value.start + at as u32, line.value.start + end as u32);
    let diagnostic = Diagnostic::new("syntax", span)
        .case("unclosed-quote")
        .with("quote", quote.to_string())
        .with("text", line.slice(span));
    Some(Hypothesis { diagnostic, edits: vec![insert(span.end, quote)], offer: Offer::Uncertain })
}

/// The quote in a bracketed list that nothing closes.
fn open_quote(value: &str) -> Option<(usize, char)> {
    let mut open: Option<(usize, char)> = None;
    for (at, character) in value.char_indices().filter(|(_, c)| matches!(c, '"' | '\'')) {
        let begins_text = value[..at].trim_end().ends_with(['[', '{', ',', ':']);
        match open {
            Some((_, quote)) if quote == character => open = None,
            None if begins_text => open = Some((at, character)),
            _ => {}
        }
    }
    open
}
