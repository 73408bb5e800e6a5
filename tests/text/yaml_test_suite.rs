//! The yaml-test-suite: our reader accepts what it accepts, refuses what it refuses, and reads the
//! same nodes. `.ci/yaml-test-suite` fetches the cases and runs this.

use std::path::Path;

use cjm::text::{Diagnostic, Kind, Node, ScalarStyle, Source, parse};
use serde::Deserialize;

/// Where the script puts the cases.
const CASES: &str = "target/yaml-test-suite/cases.json";

/// Verdicts about journeys, not about YAML: the suite accepts these.
const OURS: [&str; 6] =
    ["second-document", "empty-file", "only-comments", "nothing-said", "tag", "tag-before-block"];

#[derive(Deserialize)]
struct Case {
    id: String,
    yaml: String,
    /// Whether a reader must refuse it.
    #[serde(default)]
    fail: bool,
    /// The events of an accepted text, one a line.
    #[serde(default)]
    tree: String,
}

#[test]
#[ignore = "needs the suite, which .ci/yaml-test-suite fetches"]
fn verdicts_and_nodes_are_those_of_the_suite() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(CASES);
    let json = std::fs::read_to_string(path).expect("the script has fetched the cases");
    let cases: Vec<Case> = serde_json::from_str(&json).expect("the script writes cases");
    let (mut passed, mut compared, mut failed) = (0, 0, Vec::new());
    for case in &cases {
        match verdict(case) {
            Ok(nodes) => (passed, compared) = (passed + 1, compared + usize::from(nodes)),
            Err(reason) => failed.push(format!("{}: {reason}", case.id)),
        }
    }
    println!("{passed} passed, {} failed ({compared} compared node by node)", failed.len());
    assert_eq!((failed, cases.len()), (Vec::new(), 402));
}

/// Whether the nodes could be compared too; else why the case fails.
fn verdict(case: &Case) -> Result<bool, String> {
    let source = Source::new("case", case.yaml.as_str());
    let parsed = parse(&source);
    let is_refusal = |found: &&Diagnostic| found.rule == "syntax" && !OURS.contains(&found.case);
    let refusal = parsed.diagnostics.iter().find(is_refusal);
    match (case.fail, refusal) {
        (true, None) => return Err("accepted".to_owned()),
        (false, Some(found)) => return Err(format!("refused as {}", found.case)),
        (true, Some(_)) => return Ok(false),
        (false, None) => {}
    }
    let has_custom_tag = parsed.diagnostics.iter().any(|found| found.case.starts_with("tag"));
    if has_custom_tag || case.tree.matches("+DOC").count() != 1 {
        return Ok(false);
    }
    let mut found = Vec::new();
    parsed.tree.root().into_iter().for_each(|root| events(root, &source, &mut found));
    let expected: Vec<String> = case.tree.lines().filter_map(expected_event).collect();
    if found == expected { Ok(true) } else { Err(format!("{found:?} instead of {expected:?}")) }
}

/// An event of the suite without anchor, tag and brackets; nothing for documents and stream.
fn expected_event(line: &str) -> Option<String> {
    let line = line.trim_start();
    let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
    match name {
        "+STR" | "-STR" | "+DOC" | "-DOC" => None,
        "=VAL" => {
            let mut value = rest;
            while value.starts_with(['&', '<']) {
                value = value.split_once(' ').map_or("", |(_, rest)| rest);
            }
            Some(format!("=VAL {value}"))
        }
        _ => Some(name.to_owned()),
    }
}

fn events(node: Node<'_>, source: &Source, into: &mut Vec<String>) {
    match node.kind() {
        Kind::Scalar(value, style) => into.push(format!("=VAL {}{}", sign(style), escaped(value))),
        Kind::Empty => into.push(format!("=VAL :{}", &source.text()[node.span().range()])),
        Kind::Alias => into.push("=ALI".to_owned()),
        Kind::Sequence => {
            into.push("+SEQ".to_owned());
            node.items().for_each(|item| events(item, source, into));
            into.push("-SEQ".to_owned());
        }
        Kind::Mapping => {
            into.push("+MAP".to_owned());
            for (key, value) in node.entries() {
                events(key, source, into);
                events(value, source, into);
            }
            into.push("-MAP".to_owned());
        }
    }
}

fn sign(style: ScalarStyle) -> char {
    match style {
        ScalarStyle::Plain => ':',
        ScalarStyle::SingleQuoted => '\'',
        ScalarStyle::DoubleQuoted => '"',
        ScalarStyle::Literal => '|',
        ScalarStyle::Folded => '>',
    }
}

fn escaped(value: &str) -> String {
    let slashes = value.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t");
    slashes.replace('\r', "\\r").replace('\u{8}', "\\b")
}
