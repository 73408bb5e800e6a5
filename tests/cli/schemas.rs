//! Schemas are written from the code, and outputs keep to them.

use serde_json::Value;

use super::cjm;
use crate::generated::compare;

fn printed(name: &str) -> String {
    let output = cjm().args(["schema", name]).output().expect("cjm runs");
    String::from_utf8(output.stdout).expect("schemas are UTF-8")
}

#[test]
fn schema_files_are_what_the_program_prints() {
    let maps = ["journey", "parcours", "library", "bibliotheque"];
    for name in maps.into_iter().chain(["config", "theme", "report", "table", "score"]) {
        compare(&format!("schemas/{name}.schema.json"), &printed(name));
    }
}

#[test]
fn every_schema_is_of_the_draft_that_editors_know_and_has_its_own_id() {
    let names = [
        "journey",
        "parcours",
        "library",
        "bibliotheque",
        "config",
        "theme",
        "report",
        "table",
        "score",
    ];
    for name in names {
        let schema: Value = serde_json::from_str(&printed(name)).expect("JSON");
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        assert_eq!(schema["$id"], format!("urn:cjm:schema:{name}"));
    }
}

#[test]
fn json_report_keeps_to_its_schema() {
    let schema: Value = serde_json::from_str(&printed("report")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let map = "journey: A\njourney: B\nstages: [\n";
    for map in [map, "", "journey: A\nstages:\n  - stage: B\n    goal: a : b\n"] {
        let output = cjm()
            .args(["check", "--profile", "draft", "-", "--output-format", "json"])
            .stdin(map)
            .output()
            .expect("cjm runs");
        let report = serde_json::from_slice(&output.stdout).expect("JSON");
        let faults: Vec<_> = validator.iter_errors(&report).map(|it| it.to_string()).collect();
        assert_eq!(faults, Vec::<String>::new(), "{report:#}");
    }
}

#[test]
fn json_of_completeness_keeps_to_its_schema() {
    let schema: Value = serde_json::from_str(&printed("score")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let maps = ["examples/coat.journey.yaml", "examples/fr/minimal.parcours.yaml"];
    let output = cjm().args(["score", "--format", "json"]).args(maps).output().expect("cjm runs");
    let document = serde_json::from_slice(&output.stdout).expect("JSON");
    let faults: Vec<_> = validator.iter_errors(&document).map(|it| it.to_string()).collect();
    assert_eq!(faults, Vec::<String>::new(), "{document:#}");
}

#[test]
fn default_configuration_keeps_to_its_schema() {
    let schema: Value = serde_json::from_str(&printed("config")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let shown = cjm().args(["--isolated", "config", "show"]).output().expect("cjm runs");
    let shown = String::from_utf8(shown.stdout).expect("UTF-8");
    let settings: toml::Table = shown.parse().expect("TOML");
    let settings = serde_json::to_value(settings).expect("JSON");
    let faults: Vec<_> = validator.iter_errors(&settings).map(|it| it.to_string()).collect();
    assert_eq!(faults, Vec::<String>::new(), "{settings:#}");
}
