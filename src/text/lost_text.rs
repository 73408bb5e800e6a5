//! Texts that begin with `#`, or hold one behind a blank: YAML reads them as comments.

use super::quoting::quoted;
use super::tree::{RawKind, RawNode};
use super::{Comment, Diagnostic, Mend, ScalarStyle, Span, Tree};

/// Reports what the author wrote and YAML did not read.
pub(super) fn report_lost_texts(tree: &Tree<'_>, into: &mut Vec<Diagnostic>) {
    let beside = tree.comments.iter().filter(|comment| !comment.alone);
    into.extend(beside.filter_map(|comment| lost_text(tree, comment)));
}

fn lost_text(tree: &Tree<'_>, comment: &Comment) -> Option<Diagnostic> {
    let text = tree.source[comment.span.range()].trim_end();
    let first = text[1..].chars().next()?;
    let behind = tree.raw.partition_point(|node| node.span.start <= comment.span.start);
    let before = tree.raw[..behind].last();
    let span = Span::new(comment.span.start, comment.span.start + text.len() as u32);
    match before {
        Some(RawNode {
            kind: RawKind::Verbatim { style: ScalarStyle::Plain, .. },
            span: value,
            ..
        }) if first.is_ascii_digit() && is_beside(tree, value.end, comment) => {
            let whole = value.to(span);
            Some(lost("partly", span, whole, &tree.source[whole.range()]))
        }
        _ if first.is_alphanumeric() && is_in_place_of_value(tree, behind, comment) => {
            Some(lost("", span, span, text))
        }
        _ => None,
    }
}

fn lost(case: &'static str, span: Span, whole: Span, text: &str) -> Diagnostic {
    let quoted = quoted(text);
    Diagnostic::new("text-lost-to-comment", span)
        .case(case)
        .with("text", text)
        .with("quoted", quoted.clone())
        .mend(Mend::uncertain(whole, quoted))
}

/// Whether nothing but blanks stands between a byte and the comment.
fn is_beside(tree: &Tree<'_>, end: u32, comment: &Comment) -> bool {
    let between = tree.source.get(end as usize..comment.span.start as usize);
    between.is_some_and(|between| between.bytes().all(|byte| matches!(byte, b' ' | b'\t')))
}

/// Whether the comment stands where an empty value would: behind its key's colon, or a dash.
fn is_in_place_of_value(tree: &Tree<'_>, behind: usize, comment: &Comment) -> bool {
    let line = &tree.source[..comment.span.start as usize];
    let ends_with_sign = line.trim_end_matches([' ', '\t']).ends_with([':', '-']);
    let line_end = comment.span.end;
    let nodes = &tree.raw[behind.saturating_sub(1)..];
    ends_with_sign
        && nodes
            .iter()
            .take_while(|node| node.span.start <= line_end)
            .any(|node| matches!(node.kind, RawKind::Empty) && node.span.is_empty())
}
