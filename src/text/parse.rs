//! YAML text becomes a tree, and what is wrong with it becomes diagnostics.

use super::recover::recover;
use super::{Diagnostic, Kind, Source, Span, Tree};

/// What one source says, and what is wrong with the way it says it.
#[derive(Debug)]
pub struct Parsed<'s> {
    /// As much of the document as could be understood.
    pub tree: Tree<'s>,
    /// Everything found while reading, in source order.
    pub diagnostics: Vec<Diagnostic>,
}

/// What the reader of a tree knows and YAML does not.
#[derive(Clone, Copy, Debug)]
pub struct Hints {
    /// The key that names an item of the list under a key: `opportunity` for `opportunities`.
    pub title_key: fn(&str) -> Option<&'static str>,
}

impl Default for Hints {
    fn default() -> Self {
        Self { title_key: |_| None }
    }
}

/// Reads a source as one YAML document.
pub fn parse(source: &Source) -> Parsed<'_> {
    parse_with(source, Hints::default())
}

/// Reads a source as one YAML document, and explains mistakes with the help of `hints`.
pub fn parse_with(source: &Source, hints: Hints) -> Parsed<'_> {
    if let Some(defect) = source.defect() {
        return Parsed { tree: Tree::default(), diagnostics: vec![defect.clone()] };
    }
    let (tree, mut diagnostics) = recover(source.text(), hints.title_key);
    let is_empty = tree.root().is_none_or(|root| matches!(root.kind(), Kind::Empty));
    if is_empty && diagnostics.is_empty() {
        diagnostics.push(nothing_said(source));
    }
    diagnostics.iter_mut().for_each(|diagnostic| diagnostic.facts.shorten());
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    Parsed { tree, diagnostics }
}

/// What to say of a text in which YAML finds nothing: `!!null`, `&a`, a lone `---`.
fn nothing_said(source: &Source) -> Diagnostic {
    let text = source.text().trim_start_matches('\u{feff}');
    let filled = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    let case = if filled().next().is_none() {
        "empty-file"
    } else if filled().all(|line| line.starts_with('#')) {
        "only-comments"
    } else {
        "nothing-said"
    };
    Diagnostic::new("syntax", Span::default()).case(case)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Node, ScalarStyle};

    fn outline(node: Node<'_>, text: &str, depth: usize, out: &mut String) {
        let what = match node.kind() {
            Kind::Scalar(value, ScalarStyle::Plain) => format!("{value:?}"),
            Kind::Scalar(value, style) => format!("{value:?} {style:?}"),
            Kind::Sequence => "[]".to_owned(),
            Kind::Mapping => "{}".to_owned(),
            Kind::Alias => format!("alias of {}", node.resolved().index()),
            Kind::Empty => "nothing".to_owned(),
        };
        let span = node.span();
        let at = format!("{}..{}", span.start, span.end);
        *out += &format!("{:depth$}{what} {at} {:?}\n", "", &text[span.range()]);
        for item in node.items() {
            outline(item, text, depth + 2, out);
        }
        for (key, value) in node.entries() {
            outline(key, text, depth + 2, out);
            outline(value, text, depth + 4, out);
        }
    }

    #[test]
    fn every_node_knows_its_bytes() {
        let text = "a:\nb: ~\nc: # x\n  - \n  - &q 'it''s'\n  - *q\nh: |\n  foo\n  bar\n\ni: {j: 1, k: [l]}\n";
        let source = Source::new("map", text);
        let parsed = parse(&source);
        let mut found = String::new();
        outline(parsed.tree.root().expect("the text has a mapping"), text, 0, &mut found);
        let expected = r#"{} 0..77 "a:\nb: ~\nc: # x\n  - \n  - &q 'it''s'\n  - *q\nh: |\n  foo\n  bar\n\ni: {j: 1, k: [l]}"
  "a" 0..1 "a"
    nothing 2..2 ""
  "b" 3..4 "b"
    nothing 6..7 "~"
  "c" 8..9 "c"
    [] 17..41 "- \n  - &q 'it''s'\n  - *q"
      nothing 19..19 ""
      "it's" SingleQuoted 27..34 "'it''s'"
      alias of 8 39..41 "*q"
  "h" 42..43 "h"
    "foo\nbar\n" Literal 45..58 "|\n  foo\n  bar"
  "i" 60..61 "i"
    {} 63..77 "{j: 1, k: [l]}"
      "j" 64..65 "j"
        "1" 67..68 "1"
      "k" 70..71 "k"
        [] 73..76 "[l]"
          "l" 74..75 "l"
"#;
        assert_eq!(found, expected);
    }
}
