//! List items indented too far: YAML reads `- …` below a text as more of that text.

use super::tree::RawKind;
use super::{Diagnostic, Mend, ScalarStyle, Span, Tree};

/// Reports the items that became part of the text above them.
pub(super) fn report_swallowed_items(tree: &Tree<'_>, into: &mut Vec<Diagnostic>) {
    for node in &tree.raw {
        // A text over several lines differs from its source, so it is never verbatim.
        if let RawKind::Cooked { style: ScalarStyle::Plain, .. } = node.kind {
            into.extend(swallowed_items(&tree.source, node.span));
        }
    }
}

fn swallowed_items(source: &str, text: Span) -> impl Iterator<Item = Diagnostic> {
    let (mut at, end) = (text.start as usize, text.end as usize);
    std::iter::from_fn(move || {
        at += source[at..end].find('\n')? + 1;
        Some(at)
    })
    .filter_map(move |line| {
        let words = source[line..end].trim_start_matches([' ', '\t']);
        words.starts_with("- ").then(|| swallowed(source, text, line, end - words.len()))
    })
}

fn swallowed(source: &str, text: Span, line: usize, dash: usize) -> Diagnostic {
    let span = Span::new(dash as u32, dash as u32 + 1);
    let diagnostic =
        Diagnostic::new("wrong-value", span).case("item-in-text").related("continues-this", text);
    let above = source[..text.start as usize].rsplit('\n').next().unwrap_or_default();
    let indentation = &above[..above.len() - above.trim_start_matches(' ').len()];
    match above.trim_start_matches(' ') {
        "- " => diagnostic
            .mend(Mend::uncertain(Span::new(line as u32, dash as u32), indentation.to_owned())),
        _ => diagnostic,
    }
}

#[cfg(test)]
mod tests {
    use crate::text::{Source, parse};

    fn found(text: &str) -> Vec<(&'static str, &'static str, usize, usize)> {
        let source = Source::new("map", text);
        let parsed = parse(&source);
        let place = |at| {
            let position = source.position(at);
            (position.line, position.column)
        };
        let told = parsed.diagnostics.iter().map(|it| (it.rule, it.case, place(it.span.start)));
        told.map(|(rule, case, (line, column))| (rule, case, line, column)).collect()
    }

    #[test]
    fn item_indented_too_far_is_reported() {
        assert_eq!(found("a:\n  - x\n   - y\n"), [("wrong-value", "item-in-text", 3, 4)]);
        assert_eq!(
            found("a: x\n  - y\n  - z\n"),
            [("wrong-value", "item-in-text", 2, 3), ("wrong-value", "item-in-text", 3, 3)]
        );
    }

    #[test]
    fn texts_over_several_lines_are_left_alone() {
        assert_eq!(found("a:\n  - x\n    and y -\n    z\n  - |\n    - k\n"), []);
    }
}
