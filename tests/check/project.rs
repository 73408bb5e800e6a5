//! Rules that look at all maps of a project.

use std::fs;
use std::path::Path;

use crate::cli::cjm;

const COAT: &str = "journey: Coat
use: [personas.yaml]
persona: Léa
stages:
  - stage: Buy
    touchpoints: [Checkout page]
";
const SHOES: &str = "journey: Shoes
use: [personas.yaml]
persona: Léa
stages:
  - stage: Buy
    touchpoints: [Check-out page]
";
const PERSONAS: &str = "personas:
  - { persona: Léa, share: 40 % }
  - { persona: Marc, share: 60 % }
";

/// What `rule` finds in a folder with these files, as `path:line:column`.
fn found(rule: &str, files: &[(&str, &str)], words: &[&str]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap_or(Path::new(""))).expect("a folder");
        fs::write(file, text).expect("a file");
    }
    let arguments = ["check", "--output-format", "concise", "--select", rule];
    let output = cjm().current_dir(folder.path()).args(arguments).args(words).output();
    let output = String::from_utf8(output.expect("cjm runs").stdout).expect("text");
    let place = |line: &str| line.split(": ").next().unwrap_or_default().to_owned();
    output.lines().map(place).collect()
}

#[test]
fn persona_is_unused_only_when_the_whole_project_was_seen() {
    let files =
        [("coat.journey.yaml", COAT), ("personas.yaml", PERSONAS), ("cjm.toml", "root = true")];
    assert_eq!(found("unused-persona", &files, &[]), ["personas.yaml:3:16"]);
    assert_eq!(found("unused-persona", &files, &["coat.journey.yaml"]), [""; 0]);
}

#[test]
fn suppression_of_a_persona_is_not_unused_when_one_map_is_checked() {
    let personas = PERSONAS.replace("60 % }", "60 % }    # cjm: ignore[unused-persona] next year");
    let files =
        [("coat.journey.yaml", COAT), ("personas.yaml", &personas), ("cjm.toml", "root = true")];
    let rules = "unused-persona,unused-ignore";
    assert_eq!(found(rules, &files, &[]), [""; 0]);
    assert_eq!(found(rules, &files, &["coat.journey.yaml"]), [""; 0]);
}

#[test]
fn count_of_personas_stands_at_the_configuration_else_at_the_first_map() {
    let maps =
        [("coat.journey.yaml", COAT), ("shoes.journey.yaml", SHOES), ("personas.yaml", PERSONAS)];
    assert_eq!(found("persona-count", &maps, &[]), ["coat.journey.yaml:1:1"]);
    let configured = [maps.as_slice(), &[("cjm.toml", "root = true\n")]].concat();
    assert_eq!(found("persona-count", &configured, &[]), ["cjm.toml:1:1"]);
    let one_is_enough = "root = true\n[check.options]\npersona-count = { min = 1 }\n";
    let configured = [maps.as_slice(), &[("cjm.toml", one_is_enough)]].concat();
    assert_eq!(found("persona-count", &configured, &[]), [""; 0]);
}

#[test]
fn rarer_of_two_names_is_reported_once_per_map() {
    let boots = SHOES.replace("Shoes", "Boots").replace("Check-out page", "Checkout page");
    let files = [
        ("boots.journey.yaml", boots.as_str()),
        ("coat.journey.yaml", COAT),
        ("shoes.journey.yaml", SHOES),
        ("personas.yaml", PERSONAS),
    ];
    assert_eq!(found("two-names", &files, &[]), ["shoes.journey.yaml:6:19"]);
}

#[test]
fn two_projects_in_one_run_are_looked_at_apart() {
    let files = [
        ("one/cjm.toml", "root = true"),
        ("one/coat.journey.yaml", COAT),
        ("one/personas.yaml", PERSONAS),
        ("two/cjm.toml", "root = true"),
        ("two/shoes.journey.yaml", SHOES),
        ("two/personas.yaml", PERSONAS),
    ];
    assert_eq!(found("two-names,persona-count", &files, &["one", "two"]), [""; 0]);
}

#[test]
fn figures_contradict_each_other_when_they_come_from_one_source() {
    let map = |value: &str, source: &str| {
        format!(
            "journey: A\nkpis: [{{ kpi: NPS, actual: {value}, source: {source} }}]\nstages: [{{ stage: Buy, touchpoints: [Shop] }}]\nsources: [{source}]\n"
        )
    };
    let both = |one: &str, two: &str| {
        found("contradiction", &[("a.journey.yaml", one), ("b.journey.yaml", two)], &[])
    };
    assert_eq!(both(&map("31", "CRM"), &map("34", "CRM")), ["b.journey.yaml:2:28"]);
    assert_eq!(both(&map("31", "CRM"), &map("34", "Survey")), [""; 0]);
}

#[test]
fn finding_about_a_map_from_standard_input_shows_its_line() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("shoes.journey.yaml"), SHOES).expect("a file");
    fs::write(folder.path().join("personas.yaml"), PERSONAS).expect("a file");
    let arguments = ["check", "shoes.journey.yaml", "-", "--stdin-filename", "coat.journey.yaml"];
    let output = cjm()
        .current_dir(folder.path())
        .args(arguments)
        .args(["--select", "two-names", "--output-format", "concise"])
        .stdin(COAT)
        .output();
    let output = String::from_utf8(output.expect("cjm runs").stdout).expect("text");
    let line = "info[two-names] \"Checkout page\" is called \"Check-out page\" elsewhere\n";
    assert_eq!(output, format!("coat.journey.yaml:6:19: {line}"));
}
