//! Every view in every format, from the examples.

use std::path::Path;

use cjm::output::TABLE_FORMATS;
use cjm::table::VIEWS;
use serde_json::Value;

use crate::cli::cjm;
use crate::generated::compare;

/// What `cjm table` prints for an example.
fn printed(words: &[&str]) -> String {
    let output = cjm().arg("table").args(words).current_dir(folder()).output().expect("cjm runs");
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("tables are text")
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/examples"))
}

#[test]
fn every_view_in_every_format_is_as_its_golden_shows() {
    for view in VIEWS.iter().map(|view| view.name) {
        for format in TABLE_FORMATS.iter().map(|format| format.name) {
            let words = ["coat.journey.yaml", "--view", view, "--format", format];
            compare(&format!("tests/golden/table/coat/{view}.{format}"), &printed(&words));
        }
    }
}

#[test]
fn every_view_of_a_french_map_is_in_french() {
    for view in VIEWS.iter().map(|view| view.name) {
        let words = ["fr/box-en-panne.parcours.yaml", "--view", view];
        compare(&format!("tests/golden/table/box-en-panne/{view}.text"), &printed(&words));
    }
}

#[test]
fn asked_language_labels_the_table_and_leaves_keys_and_ids_alone() {
    let words = ["coat.journey.yaml", "--view", "pains", "--format", "json", "--lang", "fr"];
    let french: Value = serde_json::from_str(&printed(&words)).expect("JSON");
    let english: Value = serde_json::from_str(&printed(&words[..5])).expect("JSON");
    assert_eq!(french["rows"], english["rows"]);
    assert_eq!(french["columns"][0], serde_json::json!({ "key": "pain", "label": "Irritant" }));
}

#[test]
fn several_maps_make_one_table_that_names_them() {
    let words = ["coat.journey.yaml", "complaint.journey.yaml", "--format", "json"];
    let table: Value = serde_json::from_str(&printed(&words)).expect("JSON");
    let rows = table["rows"].as_array().expect("rows");
    let maps: Vec<&str> = rows.iter().filter_map(|row| row["journey"].as_str()).collect();
    let expected = [
        ["Buying a winter coat, online then in store"; 6].as_slice(),
        ["Complaining about the wrong size"; 5].as_slice(),
    ];
    assert_eq!(maps, expected.concat());
}

#[test]
fn broken_map_is_told_and_the_good_one_is_tabulated() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = "journey: Good\nstages:\n  - stage: Purchase\n    touchpoints: [Checkout]\n";
    std::fs::write(folder.path().join("good.journey.yaml"), good).expect("written");
    let bad = "journey: Bad\ngaol: x\nstages:\n  - stage: Purchase\n    touchpoints: [Checkout]\n";
    std::fs::write(folder.path().join("bad.journey.yaml"), bad).expect("written");
    let run = cjm()
        .args(["table", "bad.journey.yaml", "good.journey.yaml", "--format", "csv"])
        .current_dir(folder.path())
        .assert()
        .code(1);
    let output = run.get_output();
    let told = String::from_utf8(output.stderr.clone()).expect("text");
    assert!(told.contains("error[unknown-key]") && told.contains("bad.journey.yaml:2:1"), "{told}");
    let rows = String::from_utf8(output.stdout.clone()).expect("text");
    assert_eq!(rows.lines().nth(1).map(|row| row.starts_with("Purchase,")), Some(true), "{rows}");
}

#[test]
fn unknown_view_and_format_are_refused_with_the_nearest_name() {
    for (option, word, near) in [("--view", "pain", "pains"), ("--format", "marcdown", "markdown")]
    {
        let run = cjm().args(["table", option, word]).assert().code(2);
        let said = String::from_utf8(run.get_output().stderr.clone()).expect("text");
        assert!(said.contains(&format!("did you mean `{near}`?")), "{said}");
    }
}

#[test]
fn standard_input_is_tabulated_like_a_file() {
    let map = std::fs::read(folder().join("minimal.journey.yaml")).expect("readable");
    let output =
        cjm().args(["table", "-", "--format", "csv"]).stdin(map).output().expect("cjm runs");
    let words = ["minimal.journey.yaml", "--format", "csv"];
    assert_eq!(String::from_utf8_lossy(&output.stdout), printed(&words));
}

#[cfg(target_os = "linux")]
#[test]
fn closed_pipe_is_quiet_and_a_full_device_is_not() {
    let run = |to: &str| {
        let program = env!("CARGO_BIN_EXE_cjm");
        let line = format!("{program} table coat.journey.yaml {to}; echo $?");
        let mut bash = std::process::Command::new("bash");
        let output = bash.args(["-c", &line]).current_dir(folder()).output().expect("bash runs");
        (String::from_utf8_lossy(&output.stdout).into_owned(), output.stderr)
    };
    let (piped, said) = run("--quiet | true; echo ${PIPESTATUS[0]}");
    assert_eq!((piped.as_str(), said.as_slice()), ("0\n0\n", b"".as_slice()));
    let (full, said) = run("--quiet > /dev/full");
    assert_eq!(full, "2\n");
    assert!(String::from_utf8_lossy(&said).starts_with("error: "));
}
