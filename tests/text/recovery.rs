//! What the tree says of a text that could not be read as it stands.

use cjm::text::{Kind, Node, Source, parse};

/// Every node as `value@start..end`, in brackets what lies in it, `…` where something is missing.
fn outline(text: &str) -> String {
    let source = Source::new("text", text);
    let parsed = parse(&source);
    parsed.tree.root().map(described).unwrap_or_default()
}

fn described(node: Node<'_>) -> String {
    let span = node.span();
    let rest = if node.is_cut_short() { " …" } else { "" };
    match node.kind() {
        Kind::Scalar(value, _) => format!("{value}@{}..{}", span.start, span.end),
        Kind::Sequence => {
            let items: Vec<_> = node.items().map(described).collect();
            format!("[{}{rest}]", items.join(", "))
        }
        Kind::Mapping => {
            let entry = |(key, value)| format!("{}: {}", described(key), described(value));
            format!("{{{}{rest}}}", node.entries().map(entry).collect::<Vec<_>>().join(", "))
        }
        Kind::Alias | Kind::Empty => String::new(),
    }
}

#[test]
fn mended_values_keep_the_places_of_the_original() {
    assert_eq!(
        outline("a: b: c\nd: @e\nf: \"g\" h # i\nj: k\n"),
        "{a@0..1: b: c@3..7, d@8..9: @e@11..13, f@14..15: \"g\" h@17..22, j@27..28: k@30..31}"
    );
    assert_eq!(
        outline("opportunities:\n  - text\n    effort: 2\n"),
        "{opportunities@0..13: [{title@19..19: text@19..23, effort@28..34: 2@36..37}]}"
    );
    assert_eq!(outline("a:\n\t- b\n\t- c\n"), "{a@0..1: [b@6..7, c@11..12]}");
}

#[test]
fn collections_that_lost_a_line_are_cut_short() {
    assert_eq!(
        outline("a:\n  b: c\n  d\ne: [f]\n"),
        "{a@0..1: {b@5..6: c d@8..13}, e@14..15: [f@18..19]}"
    );
    assert_eq!(
        outline("a: {b: c}\n- d\ne: [f]\n"),
        "{a@0..1: {b@4..5: c@7..8 …}, e@14..15: [f@18..19] …}"
    );
}

#[test]
fn a_text_that_ends_in_a_riddle_is_cut_short_to_its_end() {
    let deep = format!("a: b\nc:\n  - {}", "[".repeat(100));
    assert_eq!(outline(&deep), "{a@0..1: b@3..4, c@5..6: [ …] …}");
}
