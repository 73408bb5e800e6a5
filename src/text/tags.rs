//! Tags: to YAML what begins with `!`, to authors an exclamation.

use super::quoting::quoted;
use super::{Diagnostic, Mend, Span};

/// A text that is read as a tag and a value; `span` holds both.
pub(super) fn before_text(text: &str, span: Span) -> Diagnostic {
    let written = &text[span.range()];
    let quoted = quoted(written);
    Diagnostic::new("syntax", span)
        .case("tag")
        .with("text", written)
        .with("quoted", quoted.clone())
        .mend(Mend::safe(span, quoted))
}

/// A tag at `start` before a list or mapping, where it says nothing to us.
pub(super) fn before_block(text: &str, start: u32) -> Diagnostic {
    let tag = text[start as usize..].split_whitespace().next().unwrap_or_default();
    let span = Span::new(start, start + tag.len() as u32);
    Diagnostic::new("syntax", span).case("tag-before-block").with("text", tag)
}
