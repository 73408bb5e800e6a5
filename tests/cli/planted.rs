//! Seven mistakes of seven kinds in one file, each found at the exact line and column.

use super::cjm;

pub(super) const PLANTED: &str = "\
journey: Buy a coat
persona: Léa, first-time buyer
stages:
  - stage: Choose
    gaol: Find the right size
    emotion: 4
    touchpoints: [Website]
    pains: [No size guide]
    opportunities:
      - opportunity: Size advice
        solves: No sise guide
  - stage: Pay
    touchpoints: [Checkout]
    emotion: flabbergasted
    goal: Pay at once
    goal: Pay later
  - stage: Wait for the parcel
    quotes: Préparation : trois jours
";

#[test]
fn seven_planted_mistakes_are_seven_findings() {
    let output = cjm()
        .args([
            "check",
            "--profile",
            "draft",
            "--extend-select",
            "unknown-emotion",
            "-",
            "--stdin-filename",
            "coat.journey.yaml",
        ])
        .args(["--output-format", "json"])
        .stdin(PLANTED)
        .output()
        .expect("cjm runs");
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let findings = report["findings"].as_array().expect("a list").iter().map(|finding| {
        let number = |name: &str| finding[name].as_u64().expect("a number");
        format!(
            "{}:{}-{}:{} {}",
            number("line"),
            number("column"),
            number("end_line"),
            number("end_column"),
            finding["rule"].as_str().expect("a name")
        )
    });
    assert_eq!(
        findings.collect::<Vec<_>>(),
        [
            "5:5-5:9 unknown-key",
            "6:14-6:15 wrong-value",
            "11:17-11:30 unresolved-reference",
            "14:14-14:27 unknown-emotion",
            "16:5-16:9 duplicate-key",
            "17:12-17:31 stage-without-touchpoint",
            "18:13-18:38 syntax",
        ]
    );
}
