//! Input that no author would write: every one ends soon, with a sentence and the right exit code.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::cjm;

/// What `cjm check` says of a file with these bytes: its exit code and the rules it names.
fn checked(bytes: &[u8]) -> (Option<i32>, Vec<String>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("map.journey.yaml"), bytes).expect("a file");
    let result = checked_in(folder.path());
    let left: Vec<_> = fs::read_dir(folder.path()).expect("readable").collect();
    assert_eq!(left.len(), 1, "nothing is written");
    assert_eq!(fs::read(folder.path().join("map.journey.yaml")).expect("readable"), bytes);
    result
}

fn checked_in(folder: &Path) -> (Option<i32>, Vec<String>) {
    let output = cjm()
        .current_dir(folder)
        .args(["check", "--profile", "draft", "map.journey.yaml", "--output-format", "concise"])
        .output()
        .expect("cjm runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let rule = |line: &str| Some(line.split_once('[')?.1.split_once(']')?.0.to_owned());
    let mut rules: Vec<_> = text.lines().filter_map(rule).collect();
    rules.sort();
    rules.dedup();
    (output.status.code(), rules)
}

/// A map of which `value` is the goal of the only stage.
fn map_with_goal(value: &str) -> String {
    format!("journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n    goal: {value}\n")
}

/// The file is refused, and this rule is among those that say why.
fn assert_refused(bytes: &[u8], rule: &str) {
    let (code, rules) = checked(bytes);
    assert_eq!(code, Some(1));
    assert!(rules.iter().any(|name| name == rule), "{rules:?}");
}

fn fine() -> (Option<i32>, Vec<String>) {
    (Some(0), Vec::new())
}

#[test]
fn billion_laughs_are_not_laughed() {
    let mut text = "journey: A\nx-0: &a0 [ha, ha]\n".to_owned();
    for level in 1..40 {
        let below = format!("*a{}", level - 1);
        text += &format!("x-{level}: &a{level} [{below}, {below}, {below}, {below}, {below}]\n");
    }
    text += "stages:\n  - stage: B\n    touchpoints: [C]\n";
    assert_refused(text.as_bytes(), "syntax");
}

#[test]
fn alias_that_holds_itself_is_refused() {
    let text = map_with_goal("&a [b, *a]");
    assert_refused(text.as_bytes(), "syntax");
}

#[test]
fn hundred_thousand_brackets_are_refused() {
    assert_refused("[".repeat(100_000).as_bytes(), "syntax");
}

#[test]
fn hundred_thousand_dashes_are_refused() {
    assert_refused("- ".repeat(100_000).as_bytes(), "syntax");
}

#[test]
fn five_thousand_nested_mappings_are_refused() {
    let lines = (0..5_000).map(|depth| format!("{}a:\n", " ".repeat(depth)));
    assert_refused(lines.collect::<String>().as_bytes(), "syntax");
}

#[test]
fn fifty_megabytes_of_text_are_a_text() {
    let text = map_with_goal(&"word ".repeat(10_000_000));
    assert_eq!(checked(text.as_bytes()), fine());
}

#[test]
fn two_hundred_thousand_unknown_keys_are_counted_and_not_all_shown() {
    let keys: String = (0..200_000).map(|number| format!("k{number}: v\n")).collect();
    let text = format!("journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n{keys}");
    assert_refused(text.as_bytes(), "unknown-key");
}

#[test]
fn bytes_that_are_no_text_are_named() {
    let png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00";
    let latin = b"journey: Caf\xe9\nstages:\n  - stage: B\n    touchpoints: [C]\n";
    for bytes in [&b"journey: \0A\n"[..], latin, png, b"\xff\xfej\0o\0"] {
        assert_refused(bytes, "syntax");
    }
}

#[test]
fn empty_files_and_comments_are_no_maps() {
    for text in ["", "\n\n", "# journey: A\n"] {
        assert_refused(text.as_bytes(), "syntax");
    }
}

#[test]
fn byte_order_mark_and_carriage_returns_are_no_fault() {
    let text = map_with_goal("D");
    assert_eq!(checked(format!("\u{feff}{text}").as_bytes()), fine());
    assert_eq!(checked(text.replace('\n', "\r\n").as_bytes()), fine());
}

#[test]
fn tabs_and_open_quotes_and_second_documents_are_named() {
    let map = map_with_goal("D");
    for text in [
        map.replace("    goal", "\tgoal"),
        map_with_goal("\"D"),
        map_with_goal("'D"),
        format!("{map}---\n{map}"),
    ] {
        assert_refused(text.as_bytes(), "syntax");
    }
}

#[test]
fn folder_without_maps_says_what_was_sought() {
    let folder = TempDir::new().expect("a temporary folder");
    let output = cjm()
        .current_dir(folder.path())
        .args(["check", "--profile", "draft"])
        .output()
        .expect("cjm runs");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr).lines().next(),
        Some("error: no map in .: looked for **/*.journey.{yaml,yml}, **/*.parcours.{yaml,yml}")
    );
}

#[test]
fn what_cannot_be_read_does_not_keep_the_rest_from_being_checked() {
    let folder = TempDir::new().expect("a temporary folder");
    fs::write(folder.path().join("map.journey.yaml"), map_with_goal("x : y")).expect("a file");
    fs::create_dir(folder.path().join("folder")).expect("a folder");
    let output = cjm()
        .current_dir(folder.path())
        .args(["check", "--profile", "draft", "missing.yaml", "map.journey.yaml", "folder"])
        .args(["--output-format", "concise"])
        .output()
        .expect("cjm runs");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 1);
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(errors.contains("cannot read missing.yaml"), "{errors}");
    assert!(errors.contains("no map in folder"), "{errors}");
}

#[cfg(unix)]
#[test]
fn dangling_link_cannot_be_read() {
    let folder = TempDir::new().expect("a temporary folder");
    std::os::unix::fs::symlink("nowhere", folder.path().join("map.journey.yaml")).expect("a link");
    assert_eq!(checked_in(folder.path()).0, Some(2));
}
