//! Whatever a text holds: every place lies in it, children lie in their parents, mends apply.

#![no_main]

use cjm::journey::vocabulary;
use cjm::text::{Node, Source, Span, edit, parse_with};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let source = Source::from_bytes("fuzz", bytes.to_vec());
    let parsed = parse_with(&source, vocabulary::hints());
    if let Some(root) = parsed.tree.root() {
        check(&source, root);
    }
    for comment in parsed.tree.comments() {
        check_place(&source, comment.span);
    }
    for found in &parsed.diagnostics {
        check_place(&source, found.span);
        found.related.iter().for_each(|related| check_place(&source, related.span));
        if let Some(mend) = &found.mend {
            edit::splice(source.text(), &mend.edits).expect("the edits of a mend fit its source");
        }
    }
    if let Some(mend) = parsed.diagnostics.iter().find_map(|found| found.mend.as_ref()) {
        // Whether it is accepted depends on the other mistakes; that it ends is what counts.
        _ = edit::mend(source.text(), &mend.edits);
    }
});

fn check(source: &Source, node: Node<'_>) {
    check_place(source, node.span());
    let children = node.items().chain(node.entries().flat_map(|(key, value)| [key, value]));
    for child in children {
        let (outer, inner) = (node.span(), child.span());
        assert!(outer.start <= inner.start && inner.end <= outer.end, "{outer:?} {inner:?}");
        check(source, child);
    }
}

fn check_place(source: &Source, span: Span) {
    assert!(source.text().get(span.range()).is_some(), "{span:?}");
}
