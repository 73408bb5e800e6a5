//! Rules about pains and opportunities, beyond the examples of their pages.

use cjm::check::{OptionValue, Policy, rule_named};

use super::{findings, findings_with_library, only};

/// A map with one pain, and one opportunity that says `more` and solves it.
fn map(more: &str) -> String {
    format!(
        "journey: Coat
stages:
  - {{ stage: Pay, pains: [cost] }}
pains:
  - {{ pain: Delivery cost comes late, id: cost, severity: 4 }}
opportunities:
  - {{ opportunity: Say it early, solves: cost{more} }}
"
    )
}

#[test]
fn dropped_opportunity_answers_no_pain() {
    let rule = only(&["pain-without-opportunity"]);
    assert_eq!(findings(&rule, &map("")), [""; 0]);
    let dropped = map(", status: dropped");
    assert_eq!(findings(&rule, &dropped), ["pain-without-opportunity 5:13"]);
}

#[test]
fn pain_of_a_library_is_pointed_at_where_the_map_names_it() {
    let map = "journey: Coat\nstages: [{ stage: Pay, pains: [cost] }]\n";
    let library = "pains:\n  - { pain: Delivery cost, id: cost, severity: 5 }\n  - Other pain\n";
    for rule in ["pain-without-opportunity", "severe-pain-idle"] {
        assert_eq!(findings_with_library(rule, library, map), [format!("{rule} 2:32")]);
    }
}

#[test]
fn opportunity_beside_a_pain_answers_it() {
    let rules = only(&["pain-without-opportunity", "opportunity-without-pain"]);
    let map = "journey: Coat
stages:
  - { stage: Pay, pains: [Cost], touchpoints: [{ touchpoint: Till, opportunities: [Say it] }] }
  - { stage: Wear, opportunities: [Care card] }
";
    assert_eq!(findings(&rules, map), ["opportunity-without-pain 4:36"]);
}

#[test]
fn opportunity_that_is_over_needs_no_scores() {
    let rule = only(&["unscored-opportunity"]);
    let scores = ", customer_value: 4, business_value: 3, effort: 2";
    assert_eq!(findings(&rule, &map(scores)), [""; 0]);
    assert_eq!(findings(&rule, &map(", effort: 2")), ["unscored-opportunity 7:20"]);
    assert_eq!(findings(&rule, &map(", status: done")), [""; 0]);
    assert_eq!(findings(&rule, &map(", status: dropped")), [""; 0]);
}

#[test]
fn severe_pains_begin_at_four_or_where_the_project_says() {
    let rule = only(&["severe-pain-idle"]);
    assert_eq!(findings(&rule, &map("")), ["severe-pain-idle 5:13"]);
    assert_eq!(findings(&rule, &map(", status: planned")), [""; 0]);
    assert_eq!(findings(&rule, &map("").replace("severity: 4", "severity: 3")), [""; 0]);
    let five = Policy {
        options: vec![(
            rule_named("severe-pain-idle").expect("the rule exists"),
            "severity".to_owned(),
            OptionValue::Number(5.0),
        )],
        ..rule
    };
    assert_eq!(findings(&five, &map("")), [""; 0]);
}

#[test]
fn only_decided_work_needs_an_owner_and_a_date() {
    let rule = only(&["work-without-owner"]);
    assert_eq!(findings(&rule, &map("")), [""; 0]);
    assert_eq!(findings(&rule, &map(", status: idea")), [""; 0]);
    assert_eq!(findings(&rule, &map(", status: doing")), ["work-without-owner 7:20"]);
    let owned = ", status: planned, owner: Shops";
    assert_eq!(findings(&rule, &map(owned)), ["work-without-owner 7:20"]);
    assert_eq!(findings(&rule, &map(&format!("{owned}, due: 2027"))), [""; 0]);
}

#[test]
fn french_map_is_read_alike() {
    let map = "parcours: Manteau
étapes:
  - { étape: Payer, irritants: [{ irritant: Frais tardifs, gravité: 5 }] }
opportunités:
  - { opportunité: Les dire tôt, résout: Frais tardifs, statut: prévu, échéance: 2026-10 }
";
    let rules =
        only(&["severe-pain-idle", "work-without-owner", "unscored-opportunity", "overdue"]);
    assert_eq!(
        findings(&rules, map),
        ["unscored-opportunity 5:20", "work-without-owner 5:20", "overdue 5:82"]
    );
}

/// A map with an opportunity that is done, and says `more`, and a KPI of that history.
fn done(more: &str, history: &str) -> String {
    format!(
        "{}kpis: [{{ kpi: Carts, id: carts, unit: '%', history: {{ {history} }} }}]\n",
        map(&format!(", status: done, moves: carts{more}"))
    )
}

#[test]
fn effect_is_measured_by_a_point_after_the_day_it_was_due() {
    let rule = only(&["done-not-measured"]);
    let late = ["done-not-measured 7:69"];
    assert_eq!(findings(&rule, &done(", due: 2026-09-30", "2026-08: 3%, 2026-09: 2%")), late);
    assert_eq!(findings(&rule, &done(", due: 2026-09-29", "2026-08: 3%, 2026-09: 2%")), [""; 0]);
    assert_eq!(findings(&rule, &done(", due: 2026-Q3", "2026-10-01: 2%")), [""; 0]);
    assert_eq!(findings(&rule, &done("", "2026-09: 2%")), late);
    assert_eq!(findings(&rule, &done("", "2026-08: 3%, 2026-09: 2%")), [""; 0]);
}

#[test]
fn what_is_done_ahead_of_time_is_not_yet_measured() {
    let rule = only(&["done-not-measured"]);
    assert_eq!(findings(&rule, &done(", due: 2026-11-02", "2026-09: 2%")), [""; 0]);
    let yesterday = done(", due: 2026-11-01", "2026-09: 2%");
    assert_eq!(findings(&rule, &yesterday), ["done-not-measured 7:69"]);
}

#[test]
fn what_is_done_names_a_kpi() {
    let rule = only(&["done-not-measured"]);
    assert_eq!(findings(&rule, &map(", status: done")), ["done-not-measured 7:20"]);
}

#[test]
fn work_is_overdue_from_the_day_after() {
    let rule = only(&["overdue"]);
    for fine in ["2026-11-02", "2026-11", "2026-Q4", "2026"] {
        assert_eq!(findings(&rule, &map(&format!(", due: {fine}"))), [""; 0], "{fine}");
    }
    for late in ["2026-11-01", "2026-10", "2026-Q3", "2025"] {
        let map = map(&format!(", due: {late}"));
        assert_eq!(findings(&rule, &map), ["overdue 7:53"], "{late}");
    }
    assert_eq!(findings(&rule, &map(", due: 2026-10, status: done")), [""; 0]);
    assert_eq!(findings(&rule, &map(", due: 2026-10, status: dropped")), [""; 0]);
}

#[test]
fn nothing_that_hurts_is_an_answer() {
    let rule = only(&["low-without-pain"]);
    let map = "journey: Coat
stages:
  - { stage: Pay, emotion: -1, touchpoints: [Till @store] }
";
    assert_eq!(findings(&rule, map), ["low-without-pain 3:28"]);
    let told = map.replace("emotion", "pains: none, emotion");
    assert_eq!(findings(&rule, &told), [""; 0]);
    let french = "parcours: Manteau
étapes:
  - { étape: Payer, irritants: Aucun, opportunités: aucune, émotion: -1 }
";
    let rules = only(&["low-without-pain", "pain-without-opportunity", "opportunity-without-pain"]);
    assert_eq!(findings(&rules, french), [""; 0]);
}

#[test]
fn severe_pain_without_an_answer_is_one_finding() {
    let rules = only(&["pain-without-opportunity", "severe-pain-idle"]);
    let map = "journey: Coat
stages: [{ stage: Pay, pains: [Queue, { pain: No heating, severity: 5 }] }]
";
    assert_eq!(findings(&rules, map), ["pain-without-opportunity 2:32", "severe-pain-idle 2:47"]);
}
