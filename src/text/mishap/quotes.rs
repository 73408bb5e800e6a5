//! Quotes: unclosed, closed too early, or around a text with backslashes.

use super::colons::is_prose;
use super::indentation::indented_further;
use super::{Hypothesis, Offer, Scene, insert, item_at, to_quote};
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
    let Some(inner) = rest.get(1..closing) else { return Vec::new() };
    let wrong = wrong_escape(inner).unwrap_or(0);
    let start = at + 1 + wrong as u32;
    let found: String = inner[wrong..].chars().take(2).collect();
    let mut quoted = to_quote(scene, "escape", text);
    quoted.diagnostic.span = Span::new(start, start + found.len() as u32);
    quoted.diagnostic = quoted.diagnostic.with("found", found);
    vec![quoted]
}

/// The first backslash that begins no escape of YAML.
fn wrong_escape(inner: &str) -> Option<usize> {
    let mut rest = inner.char_indices();
    while let Some((at, character)) = rest.next() {
        if character != '\\' {
            continue;
        }
        let (_, sign) = rest.next()?;
        let digits = match sign {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ if "0abt\tnvfre \"/\\N_LP".contains(sign) => 0,
            _ => return Some(at),
        };
        let hex = rest.as_str().bytes().take(digits).filter(u8::is_ascii_hexdigit).count();
        if hex < digits {
            return Some(at);
        }
    }
    None
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
