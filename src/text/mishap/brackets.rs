//! Brackets: unclosed, closed by the wrong one or twice, or at the start of a text.

use super::{Hypothesis, Offer, Scene, insert, open_brackets, remove, to_quote};
use crate::text::line::Line;
use crate::text::trouble::Trouble;
use crate::text::{Diagnostic, Edit, Span};

/// Lines that a list in brackets may go on for.
const LONGEST_LIST: usize = 50;

/// A bracket whose partner is missing, wrong, or too many.
pub(super) fn hypotheses(scene: &Scene<'_>) -> Vec<Hypothesis> {
    match scene.halt.trouble {
        Trouble::StrayBracket => stray(scene),
        Trouble::WrongBracket => wrong(scene),
        _ => {
            let comment = closed_in_comment(scene).into_iter();
            let unclosed = comment.chain(unclosed(scene)).chain(continuation(scene));
            unclosed.chain(inside_word(scene)).collect()
        }
    }
}

/// `[urgent] fix the cart`: a text that happens to begin with a bracket.
pub(super) fn text_after_bracket(scene: &Scene<'_>) -> Option<Hypothesis> {
    let line = Line::at(scene.text, scene.halt.at);
    let inside = line.value.start < scene.halt.at && scene.halt.at < line.value.end;
    (inside && line.slice(line.value).starts_with(['[', '{']))
        .then(|| to_quote(scene, "text-after-bracket", line.value))
}

/// `[a, b]]`, or a text that begins with `]`.
fn stray(scene: &Scene<'_>) -> Vec<Hypothesis> {
    let at = scene.halt.at;
    let line = Line::at(scene.text, at);
    let span = Span::new(at, at + 1);
    let diagnostic =
        Diagnostic::new("syntax", span).case("stray-bracket").with("bracket", line.slice(span));
    let removed = Hypothesis { diagnostic, edits: vec![remove(span)], offer: Offer::Uncertain };
    if line.value.start == at && line.value.end > at + 1 {
        let text = to_quote(scene, "reserved-sign", line.value);
        let sign = line.slice(span);
        let diagnostic = text.diagnostic.with("sign", sign);
        return vec![Hypothesis { diagnostic, ..text }, removed];
    }
    vec![removed]
}

/// `[a, b}`: one of the two is wrong, or a bracket is missing, or one too many.
fn wrong(scene: &Scene<'_>) -> Vec<Hypothesis> {
    let at = scene.halt.at;
    let (expected, found) = match scene.text[at as usize..].chars().next() {
        Some('[') => (']', '}'),
        Some('{') => ('}', ']'),
        _ => return Vec::new(),
    };
    let Some(offset) = closing_bracket(&scene.text[at as usize..]) else { return Vec::new() };
    let closing = Span::new(at + offset as u32, at + offset as u32 + 1);
    let line = Line::at(scene.text, closing.start);
    let value = line.slice(line.value);
    let opened = value.matches(['[', '{']).count();
    let closed = value.matches([']', '}']).count();
    let replaced = |text: String| Edit { span: closing, text };
    let said = |case, span, edit| Hypothesis {
        diagnostic: Diagnostic::new("syntax", span)
            .case(case)
            .with("bracket", &scene.text[span.range()])
            .with("expected", expected.to_string())
            .with("closing", expected.to_string()),
        edits: vec![edit],
        offer: Offer::Uncertain,
    };
    if opened > closed {
        let missing = insert(closing.start, expected);
        let unclosed = said("unclosed-bracket", Span::new(at, at + 1), missing);
        return inside_word(scene).into_iter().chain([unclosed]).collect();
    }
    if closed > opened {
        let surplus = value.find(found).or_else(|| value.find([']', '}'])).unwrap_or_default();
        let start = line.value.start + surplus as u32;
        let span = Span::new(start, start + 1);
        return vec![said("stray-bracket", span, remove(span))];
    }
    let mut wrong = said("wrong-bracket", closing, replaced(expected.to_string()));
    wrong.diagnostic = wrong.diagnostic.related("opened-here", Span::new(at, at + 1));
    vec![wrong]
}

/// `goal: [a, b` and the next line begins something else.
fn unclosed(scene: &Scene<'_>) -> Option<Hypothesis> {
    let halt = Line::at(scene.text, scene.halt.at);
    let line = opening_line(scene)?;
    let open = open_brackets(line.slice(line.value));
    let at_end = scene.text[scene.halt.at as usize..].trim().is_empty();
    let last = if at_end && halt.is_filled() { Some(halt) } else { halt.filled_above().next() };
    let last = last.filter(|last| last.span.start >= line.span.start).unwrap_or(line);
    let &(offset, bracket) = open.last()?;
    let start = line.value.start + offset as u32;
    let closing: String =
        open.iter().rev().map(|&(_, open)| if open == '[' { ']' } else { '}' }).collect();
    let diagnostic = Diagnostic::new("syntax", Span::new(start, start + 1))
        .case("unclosed-bracket")
        .with("bracket", bracket.to_string())
        .with("closing", closing.clone());
    let edits = vec![insert(last.value.end, closing)];
    Some(Hypothesis { diagnostic, edits, offer: Offer::Uncertain })
}

/// `[Delay, #3 in queue]`: what stands behind ` #` is a comment to YAML, the bracket included.
fn closed_in_comment(scene: &Scene<'_>) -> Option<Hypothesis> {
    let line = opening_line(scene)?;
    let comment = Span::new(line.value.end, line.span.end);
    let text = line.slice(comment);
    let sign = text.find('#')?;
    let end = sign + text[sign..].find([',', ']', '}'])?;
    text[end..].contains([']', '}']).then_some(())?;
    let value = line.slice(line.value);
    let begin = value.rfind(['[', '{', ',']).map_or(0, |sign| sign + 1);
    let item = value[begin..].trim_start();
    let start = if item.is_empty() {
        comment.start + sign as u32
    } else {
        line.value.end - item.len() as u32
    };
    let end = comment.start + text[..end].trim_end().len() as u32;
    Some(to_quote(scene, "hash-in-brackets", Span::new(start, end)))
}

/// The nearest line, at the place or above, with a bracket that it does not close.
fn opening_line<'t>(scene: &Scene<'t>) -> Option<Line<'t>> {
    let halt = Line::at(scene.text, scene.halt.at);
    std::iter::successors(Some(halt), |line| line.above())
        .take(LONGEST_LIST)
        .find(|line| !open_brackets(line.slice(line.value)).is_empty())
}

/// A bracketed list that goes on below without indentation, up to its closing bracket.
fn continuation(scene: &Scene<'_>) -> Option<Hypothesis> {
    let line = Line::at(scene.text, scene.halt.at);
    let start = opening_line(scene).filter(|start| start.span.start < line.span.start)?;
    let &(offset, _) = open_brackets(start.slice(start.value)).first()?;
    let open = start.value.start + offset as u32;
    let closing = open + closing_bracket(&scene.text[open as usize..])? as u32;
    let column = start.content_column() + 2;
    let edits: Vec<Edit> = std::iter::successors(Some(line), |line| line.below())
        .take_while(|line| line.span.start <= closing)
        .filter(|line| line.is_filled() && line.column() < column)
        .map(|line| insert(line.span.start, " ".repeat((column - line.column()) as usize)))
        .collect();
    let place = Span::new(line.first(), line.value.end);
    let diagnostic = Diagnostic::new("syntax", place)
        .case("bracket-indentation")
        .with("text", line.slice(place));
    (!edits.is_empty()).then_some(Hypothesis { diagnostic, edits, offer: Offer::Uncertain })
}

/// Where the bracket that opens `text` is closed, on its own or one of the lines below.
fn closing_bracket(text: &str) -> Option<usize> {
    let lines = text.match_indices('\n').nth(LONGEST_LIST).map_or(text.len(), |(at, _)| at);
    let mut depth = 0_u32;
    text[..lines].char_indices().find_map(|(at, character)| {
        match character {
            '[' | '{' => depth += 1,
            ']' | '}' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })
}

/// `{ id: a, sou{rce: b }`: a bracket that slipped into a word.
fn inside_word(scene: &Scene<'_>) -> Option<Hypothesis> {
    let line = opening_line(scene)?;
    let value = line.slice(line.value);
    let (at, bracket) = value.char_indices().find(|&(at, character)| {
        matches!(character, '[' | '{') && value[..at].ends_with(char::is_alphanumeric)
    })?;
    let start = line.value.start + at as u32;
    let span = Span::new(start, start + 1);
    let diagnostic =
        Diagnostic::new("syntax", span).case("stray-bracket").with("bracket", bracket.to_string());
    Some(Hypothesis { diagnostic, edits: vec![remove(span)], offer: Offer::Uncertain })
}
