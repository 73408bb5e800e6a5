//! YAML that we read and other readers refuse: `portable-yaml`.

use super::quoting::quoted;
use super::{Diagnostic, Mend, Span};

/// A `?` in a plain text between brackets: readers of YAML 1.1 end the text there.
pub(super) fn question_mark(value: &str, span: Span) -> Option<Diagnostic> {
    if !value.contains('?') {
        return None;
    }
    let quoted = quoted(value);
    let diagnostic = Diagnostic::new("portable-yaml", span)
        .case("question-mark")
        .with("text", value)
        .with("quoted", quoted.clone());
    Some(diagnostic.mend(Mend::safe(span, quoted)))
}

/// Tabs before the value at `start`, where strict readers want spaces.
pub(super) fn tab(text: &str, start: u32) -> Option<Diagnostic> {
    let before = &text.as_bytes()[..start as usize];
    if before.last() != Some(&b'\t') {
        return None;
    }
    let tabs = before.iter().rev().take_while(|&&byte| byte == b'\t').count() as u32;
    let tabs = Span::new(start - tabs, start);
    Some(Diagnostic::new("portable-yaml", tabs).case("tab").mend(Mend::safe(tabs, " ")))
}

/// An anchor of other signs than letters, digits, `-` and `_`, in the bytes before its node.
pub(super) fn anchor(text: &str, before: Span) -> Option<Diagnostic> {
    let properties = &text[before.range()];
    let sign = properties.rfind('&')?;
    let ends_name = [' ', '\t', '\n', '\r', ',', '[', ']', '{', '}'];
    let name = properties[sign + 1..].split(ends_name).next().unwrap_or_default();
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
        return None;
    }
    let start = before.start + sign as u32;
    let span = Span::new(start, start + 1 + name.len() as u32);
    Some(Diagnostic::new("portable-yaml", span).case("anchor").with("found", name))
}
