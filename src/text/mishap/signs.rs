//! Texts that begin with a sign that YAML keeps for itself.

use super::indentation::levels;
use super::{Hypothesis, Offer, Scene, item_at, remove, text_from, to_quote};
use crate::text::line::Line;
use crate::text::trouble::Trouble;
use crate::text::{Diagnostic, Edit, Span};

/// A character that no text may hold, where reading stopped or else on the line.
pub(super) fn forbidden_character(scene: &Scene<'_>) -> Option<Hypothesis> {
    let line = Line::at(scene.text, scene.halt.at).span;
    let named = match scene.halt.trouble {
        Trouble::Character(named) if is_forbidden(named) || named == '\u{feff}' => {
            let offset = scene.text[scene.halt.at as usize..].find(named)?;
            Some((scene.halt.at + offset as u32, named))
        }
        _ => None,
    };
    let (at, found) = named.or_else(|| {
        let mut characters = scene.text[line.range()].char_indices();
        let (offset, found) = characters.find(|(_, character)| is_forbidden(*character))?;
        Some((line.start + offset as u32, found))
    })?;
    Some(control_character(at, found))
}

/// Whether YAML reads no text with this character in it.
fn is_forbidden(character: char) -> bool {
    let is_read = matches!(character, '\t' | '\n' | '\r' | '\u{85}');
    (character.is_control() && !is_read) || matches!(character, '\u{fffe}' | '\u{ffff}')
}

/// `@site`, `%64`, `>= 60%`, `*important*`, `- frustrated` behind a colon.
pub(super) fn hypotheses(scene: &Scene<'_>) -> Vec<Hypothesis> {
    let at = scene.halt.at;
    let rest = &scene.text[at as usize..];
    let line = Line::at(scene.text, at);
    let Some(sign) = rest.chars().next() else { return Vec::new() };
    match sign {
        '>' | '<' => comparison(scene, line).into_iter().chain([reserved(scene, sign)]).collect(),
        '-' => dash(scene, line),
        _ => vec![reserved(scene, sign)],
    }
}

/// `a: , b`: the parser stops at the comma and says that something is missing.
pub(super) fn unexpected_comma(scene: &Scene<'_>) -> Option<Hypothesis> {
    let line = Line::at(scene.text, scene.halt.at);
    let is_comma = line.value.start == scene.halt.at && line.slice(line.value).starts_with(',');
    is_comma.then(|| reserved(scene, ','))
}

/// `%64` at the start of a line: the parser takes it for a directive, and stops behind it.
pub(super) fn directive(scene: &Scene<'_>) -> Option<Hypothesis> {
    let line = Line::at(scene.text, scene.halt.at);
    let line = if line.is_filled() { line } else { line.filled_above().next()? };
    let is_directive = line.column() == 0 && line.slice(line.value).starts_with('%');
    is_directive.then(|| to_quote(scene, "reserved-sign", line.value)).map(|mut found| {
        found.diagnostic = found.diagnostic.with("sign", "%");
        found
    })
}

fn reserved(scene: &Scene<'_>, sign: char) -> Hypothesis {
    let mut found = to_quote(scene, "reserved-sign", text_from(scene, scene.halt.at));
    found.diagnostic = found.diagnostic.with("sign", sign.to_string());
    found
}

/// `>= 60%` is meant as a target, whose direction the measure knows.
fn comparison(scene: &Scene<'_>, line: Line<'_>) -> Option<Hypothesis> {
    let text = line.slice(line.value);
    let number = text.trim_start_matches(['>', '<', '=', ' ', '\u{a0}', '\u{202f}']);
    let sign =
        text[..text.len() - number.len()].trim_end_matches(|sign| !matches!(sign, '>' | '<' | '='));
    let is_number = number.starts_with(|first: char| first.is_ascii_digit() || first == '-');
    (is_number && scene.halt.at == line.value.start).then(|| {
        let diagnostic = Diagnostic::new("syntax", line.value)
            .case("comparison")
            .with("text", text)
            .with("sign", sign)
            .with("number", number);
        let sign = Span::new(line.value.start, line.value.end - number.len() as u32);
        Hypothesis { diagnostic, edits: vec![remove(sign)], offer: Offer::Uncertain }
    })
}

/// A dash behind a colon: a list that begins on the wrong line, a needless dash, or a text.
fn dash(scene: &Scene<'_>, line: Line<'_>) -> Vec<Hypothesis> {
    let text = text_from(scene, scene.halt.at);
    let words = line.slice(text);
    let bare = words.trim_start_matches(['-', ' ']);
    let diagnostic = |case| {
        let key = line.key.map_or("", |key| line.slice(key));
        Diagnostic::new("syntax", text)
            .case(case)
            .with("text", words)
            .with("bare", bare)
            .with("key", key)
    };
    let mut found = Vec::new();
    let next = line.filled_below().next().filter(|next| next.dash.is_some());
    if let Some(next) = next.filter(|next| next.column() >= line.column()) {
        let gap = Span::new(line.colon.map_or(text.start, |colon| colon + 1), text.start);
        let start = format!("\n{}", " ".repeat(next.column() as usize));
        found.push(Hypothesis {
            diagnostic: diagnostic("list-behind-colon"),
            edits: vec![Edit { span: gap, text: start }],
            offer: Offer::Safe,
        });
    }
    let sign = Span::new(text.start, text.end - bare.len() as u32);
    found.push(Hypothesis {
        diagnostic: diagnostic("dash-behind-colon"),
        edits: vec![remove(sign)],
        offer: Offer::Uncertain,
    });
    if item_at(scene, scene.halt.at).is_some() {
        found.retain_mut(|found| {
            found.diagnostic.case = "dash-in-brackets";
            found.offer == Offer::Uncertain
        });
    }
    found
}

fn control_character(at: u32, character: char) -> Hypothesis {
    let span = Span::new(at, at + character.len_utf8() as u32);
    let diagnostic = Diagnostic::new("syntax", span)
        .case("control-character")
        .with("code", format!("U+{:04X}", u32::from(character)));
    Hypothesis { diagnostic, edits: vec![remove(span)], offer: Offer::Uncertain }
}

/// `|  goal: …`: a sign that slipped in before a key, which belongs to one of the levels above.
pub(super) fn stray(line: Line<'_>) -> Vec<Hypothesis> {
    let text = line.slice(Span::new(line.first(), line.span.end));
    let Some(sign) = text.chars().next().filter(|sign| "&*!|>%@`:?,\"'[]{}".contains(*sign)) else {
        return Vec::new();
    };
    let rest = text[1..].trim_start();
    let is_key = rest.split_once(':').is_some_and(|(key, behind)| {
        !key.is_empty() && (behind.is_empty() || behind.starts_with(' '))
    });
    if !is_key {
        return Vec::new();
    }
    let span = Span::new(line.first(), line.first() + 1);
    let lead = Span::new(line.span.start, line.span.end - rest.len() as u32);
    let at = |column: u32| {
        let diagnostic =
            Diagnostic::new("syntax", span).case("stray-sign").with("sign", sign.to_string());
        let edits = vec![Edit { span: lead, text: " ".repeat(column as usize) }];
        Hypothesis { diagnostic, edits, offer: Offer::Uncertain }
    };
    let dash = rest.starts_with("- ").then_some(line.first());
    levels(line, dash).into_iter().map(at).collect()
}
