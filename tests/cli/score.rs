//! Completeness of the examples, and the badge that shows it.

use resvg::usvg::{Options, Tree};
use serde_json::Value;

use super::cjm;
use crate::generated::compare;

/// The scores of the examples, by their paths.
fn scores() -> Vec<(String, f64)> {
    let output = cjm().args(["score", "--format", "json", "examples"]).output().expect("cjm runs");
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let maps = document["maps"].as_array().expect("maps").clone();
    let score = |map: &Value| {
        let path = map["path"].as_str().expect("a path").to_owned();
        (path, map["score"].as_f64().expect("a score"))
    };
    maps.iter().map(score).collect()
}

#[test]
fn minimal_examples_are_far_from_complete_and_the_others_near() {
    for (path, score) in scores() {
        let expected = if path.contains("minimal") { 30.0..=45.0 } else { 90.0..=100.0 };
        assert!(expected.contains(&score), "{path}: {score}");
    }
}

#[test]
fn badge_is_the_one_somebody_looked_at_and_can_be_drawn() {
    for (maps, lang, file) in [
        (["examples/coat.journey.yaml"].as_slice(), "en", "docs/images/completeness.svg"),
        (&["examples/fr/minimal.parcours.yaml"], "fr", "tests/golden/badge/poor-fr.svg"),
        (
            &["examples/coat.journey.yaml", "examples/minimal.journey.yaml"],
            "en",
            "tests/golden/badge/mean.svg",
        ),
    ] {
        let badge = cjm().args(["score", "--format", "badge", "--lang", lang]).args(maps).output();
        let badge = String::from_utf8(badge.expect("cjm runs").stdout).expect("SVG is text");
        Tree::from_str(&badge, &Options::default()).expect("the badge is well-formed");
        compare(file, &badge);
    }
}

#[test]
fn badge_has_a_title_for_readers_who_do_not_see_it() {
    let map = "journey: Buy <shoes>\nstages: [{ stage: Pay, touchpoints: [Till] }]\n";
    let badge = cjm().args(["score", "-", "--format", "badge"]).stdin(map).output();
    let badge = String::from_utf8(badge.expect("cjm runs").stdout).expect("SVG is text");
    assert!(badge.contains("<title id=\"badge_title\">completeness: 14 of 100</title>"));
    assert!(badge.contains(">Buy &lt;shoes&gt;: 14 of 100</desc>"), "{badge}");
}
