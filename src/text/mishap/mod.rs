//! What an author may have meant where the parser gave up.
//!
//! Each part of this folder looks at the lines around the place and offers hypotheses: a diagnosis
//! in the author's terms, and the edits that would put it right. `recover` tries them; a
//! hypothesis is true when the parser gets further with its edits.

mod blanks;
mod brackets;
mod colons;
mod indentation;
mod quotes;
mod signs;

use super::build::Halt;
use super::line::Line;
use super::trouble::Trouble;
use super::{Diagnostic, Edit, Span};

/// The case of what is not understood: reading goes on without it.
pub(super) const LAST_RESORT: &str = "other";

/// What the parser was given, where it stopped, and what is known about the format.
pub(super) struct Scene<'t> {
    pub(super) text: &'t str,
    pub(super) halt: &'t Halt,
    pub(super) title_key: fn(&str) -> Option<&'static str>,
}

/// A diagnosis and the edits that would put it right; all places are those of the parsed text.
pub(super) struct Hypothesis {
    pub(super) diagnostic: Diagnostic,
    pub(super) edits: Vec<Edit>,
    pub(super) offer: Offer,
}

/// Whether the edits of a hypothesis are offered to the author as a mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offer {
    /// They can only be what was meant.
    Safe,
    /// The author must confirm them.
    Uncertain,
    /// They only let reading go on; what they take away is missing from the tree.
    Never,
}

/// What may have gone wrong, the likeliest first.
pub(super) fn hypotheses(scene: &Scene<'_>) -> Vec<Hypothesis> {
    let mut found = blanks::hypotheses(scene);
    found.extend(signs::forbidden_character(scene));
    found.extend(signs::stray(Line::at(scene.text, scene.halt.at)));
    match scene.halt.trouble {
        Trouble::Colon => found.extend(colons::hypotheses(scene)),
        Trouble::BlockHeader | Trouble::Character(_) | Trouble::Name => {
            found.extend(signs::hypotheses(scene));
        }
        Trouble::Dash | Trouble::QuestionMark => found.extend(signs::hypotheses(scene)),
        Trouble::AfterQuote | Trouble::Escape | Trouble::Quote => {
            found.extend(quotes::hypotheses(scene));
        }
        Trouble::Bracket | Trouble::StrayBracket | Trouble::WrongBracket => {
            found.extend(quotes::unclosed_in_brackets(scene));
            found.extend(brackets::hypotheses(scene));
        }
        Trouble::Structure | Trouble::Other => {
            found.extend(brackets::text_after_bracket(scene));
            found.extend(colons::missing_space(scene));
            found.extend(signs::unexpected_comma(scene));
            found.extend(signs::directive(scene));
            found.extend(indentation::hypotheses(scene));
        }
        Trouble::Comment => found.push(comment_in_text(scene)),
        Trouble::Tab | Trouble::OddBlank => {}
        Trouble::Nesting | Trouble::TooManyComments => return Vec::new(),
    }
    found.extend(last_resorts(scene));
    found
}

/// What is said when no hypothesis holds.
pub(super) fn plain_diagnosis(halt: &Halt) -> Diagnostic {
    let case = match halt.trouble {
        Trouble::Nesting => "nesting",
        Trouble::TooManyComments => "too-many-comments",
        _ => LAST_RESORT,
    };
    Diagnostic::new("syntax", Span::empty(halt.at)).case(case)
}

/// A text whose lines a comment interrupts: the comment is set aside.
fn comment_in_text(scene: &Scene<'_>) -> Hypothesis {
    let line = Line::at(scene.text, scene.halt.at);
    let comment = Span::new(scene.halt.at, line.span.end);
    let diagnostic = Diagnostic::new("syntax", comment).case("comment-in-text");
    Hypothesis { diagnostic, edits: vec![remove(comment)], offer: Offer::Never }
}

/// Reads on without what cannot be understood: first the value, then the line, then the one above.
fn last_resorts(scene: &Scene<'_>) -> Vec<Hypothesis> {
    let line = Line::at(scene.text, scene.halt.at);
    let line = if line.is_filled() { line } else { line.filled_above().next().unwrap_or(line) };
    let start = scene.halt.at.clamp(line.first(), line.span.end);
    let place = Span::new(start, line.span.end);
    let diagnostic = || Diagnostic::new("syntax", place).case(LAST_RESORT);
    let edits = |edit: Edit| Hypothesis {
        diagnostic: diagnostic(),
        edits: vec![edit],
        offer: Offer::Never,
    };
    let mut found = Vec::new();
    if (line.key.is_some() || line.dash.is_some()) && !line.value.is_empty() {
        found.push(edits(quote(scene.text, line.value)));
    }
    if !line.content().is_empty() {
        found.push(edits(remove(line.content())));
    }
    found.push(edits(remove(Span::new(line.first(), line.span.end))));
    if let Some(above) = line.filled_above().next() {
        found.push(edits(remove(Span::new(above.first(), above.span.end))));
    }
    found
}

/// Takes `span` away.
fn remove(span: Span) -> Edit {
    Edit { span, text: String::new() }
}

/// Adds `text` before the byte `at`.
fn insert(at: u32, text: impl Into<String>) -> Edit {
    Edit { span: Span::empty(at), text: text.into() }
}

/// Puts the text at `span` in quotes, whatever it looks like.
fn quote(text: &str, span: Span) -> Edit {
    Edit { span, text: super::quoting::quoted(&unwrapped(&text[span.range()])) }
}

/// A text without the quotes around it, when it has some on both sides, and on one line.
fn unwrapped(text: &str) -> String {
    let inner = ['"', '\''].iter().find_map(|&quote| {
        let inner = text.strip_prefix(quote)?.strip_suffix(quote)?;
        Some(match quote {
            '"' => inner.replace("\\\"", "\""),
            _ => inner.replace("''", "'"),
        })
    });
    let text = inner.unwrap_or_else(|| text.to_owned());
    if text.contains('\n') {
        text.lines().map(str::trim).collect::<Vec<_>>().join(" ")
    } else {
        text
    }
}

/// "Quote this text": the diagnosis of `case` at `span`, safe to mend.
fn to_quote(scene: &Scene<'_>, case: &'static str, span: Span) -> Hypothesis {
    let edit = quote(scene.text, span);
    let diagnostic = Diagnostic::new("syntax", span)
        .case(case)
        .with("text", &scene.text[span.range()])
        .with("quoted", edit.text.clone());
    Hypothesis { diagnostic, edits: vec![edit], offer: Offer::Safe }
}

/// The text that begins at `at`: in brackets up to the next comma or bracket, else the line's value.
fn text_from(scene: &Scene<'_>, at: u32) -> Span {
    let line = Line::at(scene.text, at);
    let value = Span::new(at, line.value.end.max(at));
    item_at(scene, at).map_or(value, |item| Span::new(at, item.end.max(at)))
}

/// In brackets: the item that `at` lies in, from comma or bracket to comma or bracket.
fn item_at(scene: &Scene<'_>, at: u32) -> Option<Span> {
    let line = Line::at(scene.text, at);
    let start = line.value.start.min(at);
    let before = line.slice(Span::new(start, at));
    if scene.halt.open_brackets.is_empty() && open_brackets(before).is_empty() {
        return None;
    }
    let begin = before.rfind(['[', '{', ',']).map_or(0, |sign| sign + 1);
    let blanks = before[begin..].len() - before[begin..].trim_start().len();
    let rest = line.slice(Span::new(at, line.value.end.max(at)));
    let end = rest.find([',', ']', '}']).unwrap_or(rest.len());
    Some(Span::new(start + (begin + blanks) as u32, at + rest[..end].trim_end().len() as u32))
}

/// The places of brackets in `text` that it does not close; quoted ones do not count.
fn open_brackets(text: &str) -> Vec<(usize, char)> {
    let mut open = Vec::new();
    let mut quote = None;
    for (at, character) in text.char_indices() {
        let begins_text = text[..at].trim_end().ends_with(['[', '{', ',', ':']) || at == 0;
        match (quote, character) {
            (Some(opening), _) if opening == character => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if begins_text => quote = Some(character),
            (None, '[' | '{') => open.push((at, character)),
            (None, ']' | '}') => _ = open.pop(),
            _ => {}
        }
    }
    open
}
