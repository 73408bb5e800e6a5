//! Inputs made to hang, to fill the memory, or to overflow the stack.

use std::sync::mpsc;
use std::time::Duration;

use cjm::text::{Node, Source, parse};

/// What is found in a text, and how many values it holds with all its aliases followed.
///
/// Fails when that takes a minute; without optimisation, on a busy machine, the longest takes ten seconds.
fn read(text: String) -> (Vec<&'static str>, usize) {
    let (done, result) = mpsc::channel();
    std::thread::spawn(move || {
        let source = Source::new("hostile", text);
        let parsed = parse(&source);
        let cases = parsed.diagnostics.iter().map(|found| match found.case {
            "" => found.rule,
            case => case,
        });
        let values = parsed.tree.root().map_or(0, values);
        done.send((cases.collect(), values)).expect("the test waits");
    });
    result.recv_timeout(Duration::from_secs(60)).expect("reading ends soon")
}

/// Follows aliases as decoding does, one call per level.
fn values(node: Node<'_>) -> usize {
    let node = node.resolved();
    let items = node.items().map(values).sum::<usize>();
    let entries: usize = node.entries().map(|(key, value)| values(key) + values(value)).sum();
    1 + items + entries
}

#[test]
fn a_hundred_thousand_open_brackets_are_too_deep() {
    assert_eq!(read("[".repeat(100_000)), (vec!["nesting"], 0));
    assert_eq!(read("{a: ".repeat(100_000)).0, ["nesting"]);
}

#[test]
fn a_hundred_thousand_dashes_are_too_deep() {
    assert_eq!(read("- ".repeat(100_000)).0, ["nesting"]);
}

#[test]
fn five_thousand_nested_mappings_are_too_deep() {
    let nested = (0..5_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    assert_eq!(read(nested).0, ["nesting"]);
}

#[test]
fn billion_laughs_are_cut_at_a_hundred_thousand_values() {
    let mut text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n".to_owned();
    for level in 1..10 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        text += &format!("a{level}: &a{level} [{aliases}]\n");
    }
    let (cases, values) = read(text);
    assert_eq!(cases, ["alias-repetition"]);
    assert!((50_000..200_000).contains(&values), "{values}");
}

#[test]
fn aliases_do_not_make_a_tree_deeper_than_a_stack_can_bear() {
    let mut text = format!("a0: &a0 {}x{}\n", "[".repeat(50), "]".repeat(50));
    for level in 1..1_000 {
        let (open, close) = ("[".repeat(50), "]".repeat(50));
        text += &format!("a{level}: &a{level} {open}*a{}{close}\n", level - 1);
    }
    assert_eq!(read(text).0, ["alias-repetition"]);
}

#[test]
fn alias_cycles_are_errors() {
    assert_eq!(read("a: &a [*a]\nb: &b {c: *b}\n".to_owned()).0, ["alias-cycle", "alias-cycle"]);
}

#[test]
fn a_scalar_of_50_megabytes_is_a_text() {
    assert_eq!(read(format!("a: {}\n", "x".repeat(50 << 20))), (vec![], 3));
}

#[test]
fn two_hundred_thousand_keys_are_compared_in_linear_time() {
    let keys: String = (0..200_000).map(|key| format!("key{key}: x\n")).collect();
    assert_eq!(read(keys.clone()), (vec![], 400_001));
    let (cases, _) = read(keys.clone() + &keys);
    assert_eq!(cases.len(), 200_000);
}

#[test]
fn a_file_wrong_in_every_line_ends_soon() {
    let (cases, _) = read("goal: Prix : 12 €\n".repeat(50_000));
    assert!((1..=101).contains(&cases.len()), "{}", cases.len());
    let (cases, _) = read("\"a\";\"b\"\n".repeat(50_000));
    assert!((1..=101).contains(&cases.len()), "{}", cases.len());
    assert_eq!(read("\t- x\n".repeat(50_000)), (vec!["tab"], 50_001));
    assert_eq!(read("#\n".repeat(200_000) + "a: b\n"), (vec![], 3));
}

#[test]
fn long_lines_are_looked_at_once() {
    assert!(!read(format!("a: \"{}\n", "\\\"x".repeat(100_000))).0.is_empty());
    assert!(!read(format!("a: [{}\n", "'x, ".repeat(100_000))).0.is_empty());
    assert!(!read(format!("a: {}\nb\n", "[".repeat(60) + &"x, ".repeat(100_000))).0.is_empty());
    assert!(!read(format!("- {}: x: y\n", "-".repeat(300_000))).0.is_empty());
}

#[test]
fn a_mistake_in_50_megabytes_is_one_finding() {
    assert_eq!(read(format!("a: b : {}\n", "x".repeat(50 << 20))), (vec!["other"], 3));
    assert_eq!(read(format!("a: \"{}\n", "x".repeat(50 << 20))), (vec!["other"], 1));
}
