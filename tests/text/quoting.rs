//! Whatever a text is, quoted for YAML it is read back as the same text, by us and by others.

use cjm::text::quoting::{Place, scalar};
use cjm::text::{Kind, Source, parse};
use proptest::prelude::*;

/// What our reader and serde_yaml make of a text written at a place.
fn read_back(text: &str, place: Place) -> [String; 2] {
    let written = scalar(text, place);
    let yaml = match place {
        Place::Block => format!("- {written}\n"),
        Place::Flow => format!("[{written}, {written}]\n"),
    };
    let source = Source::new("list", yaml);
    let parsed = parse(&source);
    let first = parsed.tree.root().and_then(|list| list.items().next());
    let ours = match first.map(|item| item.kind()) {
        Some(Kind::Scalar(value, _)) if parsed.diagnostics.is_empty() => value.to_owned(),
        other => format!("{other:?} {:?}", parsed.diagnostics),
    };
    let theirs: Result<Vec<String>, _> = serde_yaml::from_str(source.text());
    let theirs = theirs.map_or_else(|error| error.to_string(), |list| list[0].clone());
    [ours, theirs]
}

proptest! {
    #[test]
    fn every_text_is_read_back(text in "(?s).{0,12}") {
        prop_assert_eq!(read_back(&text, Place::Block), [text.clone(), text.clone()]);
        prop_assert_eq!(read_back(&text, Place::Flow), [text.clone(), text]);
    }

    #[test]
    fn every_text_of_signs_is_read_back(text in "[-?:,#&*!|>'\"%@`a0 \\[\\]{}\\\\~.=<+_\u{a0}\n\t]{0,8}") {
        prop_assert_eq!(read_back(&text, Place::Block), [text.clone(), text.clone()]);
        prop_assert_eq!(read_back(&text, Place::Flow), [text.clone(), text]);
    }
}
