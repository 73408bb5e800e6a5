//! Brackets: unclosed, closed by the wrong one or twice, or at the start of a text.

use super::indentation::indented_further;
use super::{Hypothesis, Offer, Scene, insert, open_brackets, remove, to_quote};
use crate::text::line::Line;
use crate::text::trouble::Trouble;
use crate::text::{Diagnostic, Edit, Span};

/// A bracket whose partner is missing, wrong, or too many.
pub(super) fn hypotheses(scene: &Scene<'_>) -> Vec<Hypothesis> {
    match scene.halt.trouble {
        Trouble::StrayBracket => stray(scene),
        Trouble::WrongBracket => wrong(scene).into_iter().collect(),
        _ => unclosed(scene).into_iter().chain(continuation(scene)).collect(),
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

/// `[a, b}`: the parser points at the opening one.
fn wrong(scene: &Scene<'_>) -> Option<Hypothesis> {
    let at = scene.halt.at;
    let opening = scene.text[at as usize..].chars().next()?;
    let (expected, found) = if opening == '[' { (']', '}') } else { ('}', ']') };
    let mut depth = 0_u32;
    let wrong = scene.text[at as usize..].char_indices().find_map(|(offset, character)| {
        match character {
            '[' | '{' => depth += 1,
            ']' | '}' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some((offset, character))
    });
    let (offset, _) = wrong.filter(|(_, character)| *character == found)?;
    let span = Span::new(at + offset as u32, at + offset as u32 + 1);
    let diagnostic = Diagnostic::new("syntax", span)
        .case("wrong-bracket")
        .with("bracket", found.to_string())
        .with("expected", expected.to_string())
        .related("opened-here", Span::new(at, at + 1));
    let edits = vec![Edit { span, text: expected.to_string() }];
    Some(Hypothesis { diagnostic, edits, offer: Offer::Uncertain })
}

/// `goal: [a, b` and the next line begins something else.
fn unclosed(scene: &Scene<'_>) -> Option<Hypothesis> {
    let halt = Line::at(scene.text, scene.halt.at);
    let from = scene.halt.open_brackets.last().copied().unwrap_or(scene.halt.at);
    let lines = std::iter::successors(Some(Line::at(scene.text, from)), |line| line.below());
    let opening = lines.take_while(|line| line.span.start <= scene.halt.at).find_map(|line| {
        let open = open_brackets(line.slice(line.value));
        (!open.is_empty()).then_some((line, open))
    });
    let (line, open) = opening?;
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

/// A bracketed list that goes on below without indentation.
fn continuation(scene: &Scene<'_>) -> Option<Hypothesis> {
    let line = Line::at(scene.text, scene.halt.at);
    let &open = scene.halt.open_brackets.first()?;
    indented_further(line, Line::at(scene.text, open), "bracket-indentation")
}
