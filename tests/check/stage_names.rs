//! Who speaks in the name of a stage.

use super::{findings, only};

#[test]
fn names_of_stages_are_judged_as_people_judged_them() {
    let rule = only(&["inside-out-stage"]);
    let mut otherwise = Vec::new();
    for line in include_str!("stage_names.txt").lines().filter(|line| !line.starts_with('#')) {
        let (name, verdict) = line.split_once(" = ").expect("a name and a verdict");
        let found = findings(&rule, &format!("journey: Map\nstages:\n  - stage: {name}\n"));
        let told = if found.is_empty() { "customer" } else { "company" };
        if told != verdict {
            otherwise.push(format!("{name} = {told}"));
        }
    }
    assert_eq!(otherwise, [""; 0]);
}
