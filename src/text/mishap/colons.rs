//! Colons: in a text, behind a text that cannot have fields, or without the space they need.

use super::indentation::{reindented, without_key};
use super::{Hypothesis, Offer, Scene, insert, item_at, to_quote};
use crate::text::line::Line;
use crate::text::{Diagnostic, Span};

/// A colon that cannot make a key of what stands before it.
pub(super) fn hypotheses(scene: &Scene<'_>) -> Vec<Hypothesis> {
    let line = Line::at(scene.text, scene.halt.at);
    let is_own_key = line.colon.is_some_and(|colon| scene.halt.at <= colon);
    let begun =
        scene.halt.last.filter(|last| last.start < line.span.start && last.end > line.first());
    match begun {
        Some(text) if is_own_key => field_below_text(scene, Line::at(scene.text, text.start), line),
        _ if line.value.is_empty() => Vec::new(),
        _ => in_text(scene, line),
    }
}

/// `goal: Prix : 12 €`; a key with a blank before its colon may be the beginning of a sentence.
fn in_text(scene: &Scene<'_>, line: Line<'_>) -> Vec<Hypothesis> {
    if let Some(item) = item_at(scene, scene.halt.at) {
        return vec![to_quote(scene, "colon-in-text", item)];
    }
    let mut found = Vec::new();
    if is_prose(line) {
        found.push(to_quote(scene, "colon-in-text", line.content()));
    }
    let whole = Span::new(line.value.start, end_of_text(line));
    if whole != line.value {
        found.push(to_quote(scene, "colon-in-text", whole));
    }
    found.push(to_quote(scene, "colon-in-text", line.value));
    found
}

/// Whether a list item reads as a sentence: French sets a blank before the colon, keys do not.
pub(super) fn is_prose(line: Line<'_>) -> bool {
    line.key.is_some_and(|key| {
        let behind = Span::new(key.end, line.value.start);
        line.dash.is_some() && !line.slice(behind).starts_with(':')
    })
}

/// Where the text of a line ends when lines below go on with it.
fn end_of_text(line: Line<'_>) -> u32 {
    let column = line.content_column();
    std::iter::successors(line.below(), |line| line.below())
        .take_while(|below| below.is_filled() && below.key.is_none() && below.dash.is_none())
        .take_while(|below| below.column() > column)
        .last()
        .map_or(line.value.end, |last| last.value.end)
}

/// A `key:` deeper than the text above it: the text lacks its own key, or the key stands too deep.
fn field_below_text(scene: &Scene<'_>, text: Line<'_>, field: Line<'_>) -> Vec<Hypothesis> {
    if text.key.is_some() {
        let column = text.content_column();
        return reindented(field, column).into_iter().collect();
    }
    if text.dash.is_none() {
        return without_key(text);
    }
    let mut found = space_after_colon(text).into_iter().collect::<Vec<_>>();
    found.push(text_with_fields(scene, text, field));
    found
}

/// `- text` with deeper `field: value` below.
fn text_with_fields(scene: &Scene<'_>, text: Line<'_>, field: Line<'_>) -> Hypothesis {
    let list = list_of(text);
    let title = list.and_then(scene.title_key);
    let name = field.key.map_or("", |key| field.slice(key));
    let diagnostic = Diagnostic::new("syntax", text.value)
        .case(if title.is_some() { "text-with-fields" } else { "text-with-fields-of-unknown" })
        .with("text", text.slice(text.value))
        .with("field", name)
        .with("list", list.unwrap_or_default())
        .with("key", title.unwrap_or_default())
        .related("its-field", field.key.unwrap_or(field.value));
    let value = text.slice(text.value);
    let prefix = format!("{}: ", title.unwrap_or("title"));
    let mut edits = vec![insert(text.value.start, prefix)];
    edits.extend(aligned(text, field));
    let is_simple = !value.contains(": ");
    let offer = if title.is_some() && is_simple { Offer::Safe } else { Offer::Never };
    Hypothesis { diagnostic, edits, offer }
}

/// Brings the fields below a text to the column where the text begins.
fn aligned(text: Line<'_>, field: Line<'_>) -> Vec<crate::text::Edit> {
    if field.column() == text.content_column() {
        return Vec::new();
    }
    reindented(field, text.content_column()).map(|found| found.edits).unwrap_or_default()
}

/// The key of the list that a line's dash belongs to.
fn list_of(item: Line<'_>) -> Option<&str> {
    let dash = item.dash? - item.span.start;
    let owner = item.filled_above().find(|line| {
        let is_shallower = line.column() < dash || line.column() == dash && line.dash.is_none();
        is_shallower && line.value.is_empty() && line.key.is_some()
    })?;
    owner.key.map(|key| owner.slice(key))
}

/// `goal:Find` and `-item`: the sign only counts with a space behind it.
pub(super) fn missing_space(scene: &Scene<'_>) -> Option<Hypothesis> {
    let line = Line::at(scene.text, scene.halt.at);
    if line.key.is_some() {
        return None;
    }
    let text = line.slice(line.value);
    if text.starts_with('-') && !text.starts_with("--") {
        return Some(lacks_space(line, line.value.start, "space-after-dash"));
    }
    space_after_colon(line)
}

fn space_after_colon(line: Line<'_>) -> Option<Hypothesis> {
    let text = line.slice(line.value);
    let colon = text.find(':')?;
    let is_key = colon > 0 && !text[..colon].contains(['.', ',', '"', '\'', '@']);
    let is_address = text[colon..].starts_with("://");
    (is_key && !is_address)
        .then(|| lacks_space(line, line.value.start + colon as u32, "space-after-colon"))
}

fn lacks_space(line: Line<'_>, sign: u32, case: &'static str) -> Hypothesis {
    let span = Span::new(sign, sign + 1);
    let diagnostic = Diagnostic::new("syntax", span)
        .case(case)
        .with("sign", line.slice(span))
        .with("text", line.slice(line.value));
    Hypothesis { diagnostic, edits: vec![insert(sign + 1, " ")], offer: Offer::Safe }
}
