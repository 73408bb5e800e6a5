//! What holds for every text, however broken.

use std::path::Path;

use crate::cases;
use cjm::text::{Node, Parsed, Source, Span, parse};
use proptest::prelude::*;

/// Fails unless every place of the result lies in the text and on characters, children lie in their
/// parents, and diagnostics stand in source order.
fn check_laws(source: &Source) {
    let parsed = parse(source);
    check_places(source, &parsed);
    if let Some(root) = parsed.tree.root() {
        check_children(root);
    }
}

fn check_places(source: &Source, parsed: &Parsed<'_>) {
    let comments = parsed.tree.comments().iter().map(|comment| comment.span);
    let edits = |found: &cjm::text::Diagnostic| {
        found.mend.iter().flat_map(|mend| &mend.edits).map(|edit| edit.span).collect::<Vec<_>>()
    };
    let found = parsed.diagnostics.iter().flat_map(|found| {
        let related = found.related.iter().map(|related| related.span);
        std::iter::once(found.span).chain(related).chain(edits(found))
    });
    for span in comments.chain(found) {
        check_place(source, span);
    }
    if let Some(root) = parsed.tree.root() {
        check_node_places(source, root);
    }
    assert!(parsed.diagnostics.is_sorted_by_key(|found| found.span), "not in source order");
}

fn check_place(source: &Source, span: Span) {
    assert!(source.text().get(span.range()).is_some(), "{span:?} in {:?}", source.text());
}

fn check_node_places(source: &Source, node: Node<'_>) {
    check_place(source, node.span());
    node.items().for_each(|item| check_node_places(source, item));
    for (key, value) in node.entries() {
        check_node_places(source, key);
        check_node_places(source, value);
    }
}

fn check_children(node: Node<'_>) {
    let children = node.items().chain(node.entries().flat_map(|(key, value)| [key, value]));
    for child in children {
        let (outer, inner) = (node.span(), child.span());
        assert!(outer.start <= inner.start && inner.end <= outer.end, "{outer:?} {inner:?}");
        check_children(child);
    }
}

/// The complete maps of the examples, and everything that people get wrong.
fn examples() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["examples", "examples/fr", "examples/library", "tests/golden/text"];
    let files = folders.iter().flat_map(|folder| std::fs::read_dir(root.join(folder)).ok());
    let mut paths: Vec<_> = files.flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect()
}

/// An example with a few of its characters replaced, doubled, removed, or cut off.
fn mutated() -> impl Strategy<Value = String> {
    let signs = "[-?:,#&*!|>'\"%@`a \\[\\]{}\n\t\u{a0}é]{0,3}";
    let change = (any::<prop::sample::Index>(), 0..4_usize, signs);
    let texts = prop::sample::select(examples());
    (texts, prop::collection::vec(change, 1..6)).prop_map(|(text, changes)| {
        let mut characters: Vec<char> = text.chars().collect();
        for (place, removed, added) in changes {
            let at = place.index(characters.len() + 1);
            let end = (at + removed).min(characters.len());
            characters.splice(at..end, added.chars());
        }
        characters.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(96), ..ProptestConfig::default() })]

    #[test]
    fn mutated_examples_obey_the_laws(text in mutated()) {
        check_laws(&Source::new("mutated", text));
    }

    #[test]
    fn short_texts_of_signs_obey_the_laws(text in "(?s)[-?:,#&*!|>'\"%@`ab é \\[\\]{}\n\t\u{a0}\r\u{feff}]{0,40}") {
        check_laws(&Source::new("signs", text));
    }

    #[test]
    fn any_bytes_obey_the_laws(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        check_laws(&Source::from_bytes("bytes", bytes));
    }

    #[test]
    fn line_and_column_count_line_breaks_and_characters(text in "[a\u{e9}\u{1F600}\n ]{0,30}") {
        let source = Source::new("text", text.clone());
        for (at, _) in text.char_indices() {
            let before = &text[..at];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let position = source.position(at as u32);
            prop_assert_eq!((position.line, position.column), (line, column));
        }
    }
}

#[test]
fn examples_obey_the_laws() {
    for text in examples() {
        check_laws(&Source::new("example", text));
    }
}

#[test]
fn values_that_were_taken_away_lie_in_their_parents() {
    check_laws(&Source::new("text", "- \"ok\" then\n- \u{10}\n"));
}

#[test]
fn blanks_of_several_bytes_are_never_cut() {
    let texts = [
        "\npains\u{a0}: - a\n  - b\nx: y\n",
        "a: b\n  c: d\n \u{a0}       e: [f]\n    :     g: [h]\n",
        "a: &\u{2028}#x\n",
        "{?[?\n:}:\t\u{feff}]",
    ];
    for text in texts {
        check_laws(&Source::new("text", text));
    }
}
