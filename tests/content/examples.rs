//! The examples and the maps in the documents are valid.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::cli::cjm;

/// What `cjm check` finds in the examples.
fn found_in_examples(options: &[&str]) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let words = ["check", ".", "--today", "2026-11-02", "--output-format", "json"];
    let output = cjm().args(words).args(options).current_dir(folder).output().expect("cjm runs");
    let mut report: Value = serde_json::from_slice(&output.stdout).expect("a report");
    report["findings"].as_array_mut().expect("a list").split_off(0)
}

#[test]
fn complete_examples_have_nothing_to_report() {
    assert_eq!(found_in_examples(&["--exclude", "minimal.*.yaml"]), Vec::<Value>::new());
}

#[test]
fn examples_have_nothing_to_report_to_whoever_drafts() {
    assert_eq!(found_in_examples(&["--profile", "draft"]), Vec::<Value>::new());
}

/// All files below a folder whose names end in `.yaml`, sorted.
fn yaml_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            found.extend(yaml_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn examples_and_templates_follow_the_schema_that_their_first_line_names() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut faults = Vec::new();
    for file in ["examples", "assets/templates"].iter().flat_map(|it| yaml_files(&top.join(it))) {
        let text = fs::read_to_string(&file).expect("text");
        let name =
            text.lines().next().and_then(|it| it.split("$schema=").nth(1)).expect("a schema");
        let schema = file.parent().expect("a folder").join(name);
        let schema = fs::read_to_string(&schema).expect("the schema is there");
        let schema: Value = serde_json::from_str(&schema).expect("JSON");
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        let map: Value = serde_yaml::from_str(&text).expect("YAML for other readers too");
        let found = validator.iter_errors(&map);
        faults.extend(found.map(|it| format!("{}: {}: {it}", file.display(), it.instance_path())));
    }
    assert_eq!(faults, Vec::<String>::new());
}

/// The blocks of a page that hold a whole map.
fn maps(page: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    let text = fs::read_to_string(path).expect("the page is there");
    let blocks = text.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next());
    let is_map = |block: &&str| block.starts_with("journey:") || block.starts_with("parcours:");
    blocks.filter(is_map).map(str::to_owned).collect()
}

#[test]
fn maps_in_the_documents_have_nothing_to_report() {
    for (page, least) in [("docs/format.md", 6), ("docs/fr/prise-en-main.md", 2), ("README.md", 1)]
    {
        let maps = maps(page);
        assert!(maps.len() >= least, "{page} shows {} maps", maps.len());
        for map in maps {
            let words = ["--isolated", "check", "-", "--profile", "draft", "--fail-on", "info"];
            let output = cjm().args(words).stdin(&map).output().expect("cjm runs");
            let report = String::from_utf8(output.stdout).expect("text");
            assert_eq!((output.status.code(), &*report), (Some(0), ""), "{page}:\n{map}");
        }
    }
}
