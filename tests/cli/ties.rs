//! Macro and micro maps point at each other, and `cjm check` says where they do not.

use std::fs;

use super::cjm;

const MACRO: &str = "\
journey: Coat
stages:
  - stage: Use
    touchpoints:
      - touchpoint: Complaint
        micro: MICRO
";

const MICRO: &str = "\
journey: Complaint
parent: PARENT
stages:
  - stage: Call
    touchpoints: [Hotline]
";

/// The findings on a macro map, its micro journey, and perhaps a third map.
fn found(micro: &str, parent: &str, other: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
    write("a.journey.yaml", &MACRO.replace("MICRO", micro));
    write("b.journey.yaml", &MICRO.replace("parent: PARENT\n", parent));
    write("c.journey.yaml", other);
    let output = cjm()
        .current_dir(folder.path())
        .args([
            "check",
            "--profile",
            "draft",
            "--extend-select",
            "micro-link-broken",
            "a.journey.yaml",
            "b.journey.yaml",
            "--output-format",
            "json",
        ])
        .output()
        .expect("cjm runs");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let findings = report["findings"].as_array().expect("a list").iter().map(|finding| {
        let text = |name: &str| finding[name].as_str().unwrap_or_default().to_owned();
        format!("{}:{} {}; {}", text("path"), finding["line"], text("message"), text("help"))
    });
    findings.collect()
}

const THIRD: &str = "journey: C\nstages:\n  - stage: D\n    touchpoints: [E]\n";

#[test]
fn maps_that_point_at_each_other_are_fine() {
    let none: Vec<String> = Vec::new();
    assert_eq!(found("b.journey.yaml", "parent: a.journey.yaml#use/complaint\n", THIRD), none);
}

#[test]
fn micro_without_parent_and_parent_without_micro_are_broken() {
    assert_eq!(
        found("b.journey.yaml", "", THIRD),
        ["a.journey.yaml:6 \"b.journey.yaml\" does not say which moment it details; \
          write `parent: a.journey.yaml#use/complaint` there"]
    );
    assert_eq!(
        found("b.journey.yaml", "parent: a.journey.yaml#use\n", THIRD),
        [
            "a.journey.yaml:6 \"b.journey.yaml\" details another moment of this map; \
             write `parent: a.journey.yaml#use/complaint` there, or move this line to that moment",
            "b.journey.yaml:2 \"a.journey.yaml\" names this map at another moment; \
             move `micro: b.journey.yaml` there to use, or name the other moment here",
        ]
    );
    assert_eq!(
        found("b.journey.yaml", "parent: c.journey.yaml#d\n", THIRD),
        [
            "a.journey.yaml:6 \"b.journey.yaml\" details a moment of another map; \
             write `parent: a.journey.yaml#use/complaint` there, or remove this line",
            "b.journey.yaml:2 \"c.journey.yaml\" does not name this map; \
             write `micro: b.journey.yaml` there, at d",
        ]
    );
}

#[test]
fn files_and_moments_that_do_not_exist_are_named() {
    assert_eq!(
        found("b.journey.yaml", "parent: a.journey.yaml#use/complain\n", THIRD),
        [
            "a.journey.yaml:6 \"b.journey.yaml\" details another moment of this map; \
             write `parent: a.journey.yaml#use/complaint` there, or move this line to that moment",
            "b.journey.yaml:2 \"a.journey.yaml\" has no stage or touchpoint \"use/complain\"; \
             did you mean `use/complaint`?",
        ]
    );
}

#[test]
fn parents_that_lead_back_are_a_loop() {
    let micro = "journey: C\nparent: b.journey.yaml#call\nstages:\n  - stage: D\n    \
                 touchpoints: [E]\n    micro: b.journey.yaml\n";
    let looped = found("b.journey.yaml", "parent: c.journey.yaml#d\n", micro);
    assert!(
        looped.contains(
            &"b.journey.yaml:2 the parents of this map lead back to it; of these maps, the one \
              about the whole life cycle has no `parent`"
                .to_owned()
        ),
        "{looped:#?}"
    );
}

#[test]
fn contact_reason_needs_only_a_parent_in_its_file() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
    write(
        "a.journey.yaml",
        "journey: A\ncontact_reasons:\n  - reason: Wrong size\n    micro: b.journey.yaml\n\
         stages:\n  - stage: Use\n    touchpoints: [Shop]\n",
    );
    for parent in ["a.journey.yaml", "a.journey.yaml#use", "a.journey.yaml#use/shop"] {
        write("b.journey.yaml", &MICRO.replace("PARENT", parent));
        cjm()
            .current_dir(folder.path())
            .args(["check", "--profile", "draft", "--extend-select", "micro-link-broken", "."])
            .assert()
            .success();
    }
}

#[test]
fn file_that_is_no_map_is_told_where_it_is_named() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
    write("people.yaml", "personas:\n  - Ana\n");
    write("notes.txt", "Ask Ana about Monday.\n");
    let told = |file: &str, lang: &str| {
        let map = format!("journey: A\nstate: future\nreplaces: {file}\nstages: [Buy]\n");
        write("a.journey.yaml", &map);
        let output = cjm()
            .current_dir(folder.path())
            .args(["check", "a.journey.yaml", "--profile", "draft", "--lang", lang])
            .args(["--output-format", "concise"])
            .output()
            .expect("cjm runs");
        let report = String::from_utf8(output.stdout).expect("text");
        report.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(
        told("people.yaml", "en"),
        "a.journey.yaml:3:11: error[unresolved-reference] \"people.yaml\" is no map"
    );
    assert_eq!(
        told("notes.txt", "fr"),
        "a.journey.yaml:3:11: error[unresolved-reference] « notes.txt » n’est pas un parcours"
    );
}
