//! Rules about who keeps a map, how fresh it is and what it may say, beyond the examples of their
//! pages.

use super::{findings, findings_with_library, only};

/// A map with these lines between its title and its only stage.
fn with(lines: &str) -> String {
    format!("journey: Map\n{lines}stages:\n  - stage: Use\n    touchpoints: [Film @app]\n")
}

#[test]
fn biggest_complaint_is_told_once_the_biggest_reason_has_its_map() {
    let map = |reasons: &str| with(&format!("contact_reasons: [{reasons}]\n"));
    let rule = only(&["contact-reason-unmapped"]);
    let both = "{ reason: A, volume: 9/month, kind: complaint }, { reason: B, volume: 20/month }";
    assert_eq!(findings(&rule, &map(both)), ["contact-reason-unmapped 2:78"]);
    let biggest_mapped = map(&both.replace("20/month", "20/month, micro: b.yaml"));
    assert_eq!(findings(&rule, &biggest_mapped), ["contact-reason-unmapped 2:29"]);
    let mapped = "{ reason: A, volume: 20/month, micro: a.yaml }, { reason: B, volume: 9/month }";
    let incomparable = "{ reason: A, volume: 20/month }, { reason: B, volume: 2 h }, C";
    for reasons in [mapped, incomparable] {
        assert_eq!(findings(&rule, &map(reasons)), [""; 0], "{reasons}");
    }
    assert_eq!(findings(&rule, &map("Only one")), ["contact-reason-unmapped 2:19"]);
    let french = map("{ motif: A, volume: 20/mois, type: réclamation }")
        .replace("journey", "parcours")
        .replace("contact_reasons", "motifs_de_contact");
    assert_eq!(findings(&rule, &french), ["contact-reason-unmapped 2:30"]);
}

#[test]
fn owner_of_one_touchpoint_is_an_owner_of_the_stage() {
    let rule = only(&["no-owner"]);
    let map = "journey: Map
owner: Product
stages:
  - { stage: A, touchpoints: [{ touchpoint: Film, owner: Apps }, Talk] }
  - { stage: B, touchpoints: [Film] }
";
    assert_eq!(findings(&rule, map), ["no-owner 5:14"]);
    assert_eq!(findings(&rule, "stages: []\n"), [""; 0]);
    let nobodys = map.replace("owner: Product\n", "").replace(", owner: Apps", "");
    assert_eq!(findings(&rule, &nobodys), ["no-owner 1:10"]);
}

#[test]
fn only_approved_maps_must_have_been_walked() {
    let rule = only(&["never-validated"]);
    for status in ["draft", "review", "archived"] {
        assert_eq!(findings(&rule, &with(&format!("status: {status}\n"))), [""; 0], "{status}");
    }
    assert_eq!(findings(&rule, &with("status: approved\n")), ["never-validated 2:9"]);
}

#[test]
fn map_is_stale_on_the_day_after_its_review_is_due() {
    let rule = only(&["stale"]);
    let map = |updated: &str, rhythm: &str| {
        with(&format!("updated: {updated}\nreview_every: {rhythm}\n"))
    };
    for (updated, rhythm) in
        [("2026-08-04", "90 d"), ("2026-05-02", "6 months"), ("2025-11-02", "1 year")]
    {
        assert_eq!(findings(&rule, &map(updated, rhythm)), [""; 0], "{updated}");
    }
    for (updated, rhythm) in [
        ("2026-08-03", "90 d"),
        ("2026-05-01", "6 months"),
        ("2025-11-01", "1 year"),
        ("2026-08", "90 d"),
        ("2026-Q3", "4 months"),
    ] {
        assert_eq!(findings(&rule, &map(updated, rhythm)), ["stale 2:10"], "{updated}");
    }
    let archived = format!("status: archived\n{}", map("2020-01-01", "90 d"));
    assert_eq!(findings(&rule, &archived), [""; 0]);
    assert_eq!(findings(&rule, &with("updated: 2020-01-01\n")), [""; 0]);
}

#[test]
fn departments_are_told_apart_however_they_are_written() {
    let rule = only(&["one-department"]);
    let map = |team: &str| with(&format!("team: [{team}]\n"));
    let same =
        "{ name: Ann, department: Customer service }, { name: Bob, department: customer-service }";
    assert_eq!(findings(&rule, &map(same)), ["one-department 2:33"]);
    assert_eq!(findings(&rule, &map("Marketing")), ["one-department 2:8"]);
    assert_eq!(findings(&rule, &map("Marketing, Logistics")), [""; 0]);
    assert_eq!(findings(&rule, &with("")), [""; 0]);
}

#[test]
fn micro_journey_has_the_sponsor_and_the_world_of_its_parent() {
    let rules = only(&["no-sponsor", "no-context"]);
    assert_eq!(findings(&rules, &with("parent: coat.journey.yaml#use\n")), [""; 0]);
    assert_eq!(findings(&rules, &with("level: micro\n")), ["no-sponsor 1:10"]);
    assert_eq!(findings(&rules, &with("")), ["no-context 1:10", "no-sponsor 1:10"]);
    let of_a_stage =
        "journey: Map\nsponsor: Board\nstages: [{ stage: A, context: { legal: GDPR } }]\n";
    assert_eq!(findings(&rules, of_a_stage), [""; 0]);
}

#[test]
fn every_state_to_be_starts_from_one_of_today() {
    let rule = only(&["future-without-current"]);
    for (state, expected) in [("current", 0), ("future", 1), ("ideal", 1)] {
        assert_eq!(findings(&rule, &with(&format!("state: {state}\n"))).len(), expected, "{state}");
    }
    assert_eq!(findings(&rule, &with("state: ideal\nreplaces: a.journey.yaml\n")), [""; 0]);
}

#[test]
fn personal_data_are_pointed_at_where_they_are_written_plainly() {
    let rule = only(&["personal-data"]);
    let map = "journey: Map
scenario: He wrote from tom@mail.example, twice
notes:
  - \"Call \\\"Ines\\\": 07700 900123\"
  - Refund to GB82 WEST 1234 5698 7654 32
  - Card 4111 1111 1111 1111 was refused
pains:
  - { pain: No answer, quotes: [{ quote: Nobody called 07700 900123., who: ann@mail.example }] }
stages:
  - stage: Use
    touchpoints: { none: See bob@mail.example }
    x-sample: [ann@mail.example, none]
";
    assert_eq!(
        findings(&rule, map),
        [
            "personal-data 2:25",
            "personal-data 4:5",
            "personal-data 5:15",
            "personal-data 6:10",
            "personal-data 8:56",
            "personal-data 8:76",
            "personal-data 11:30",
            "personal-data 12:16",
        ]
    );
}

#[test]
fn people_who_keep_a_map_may_be_reached() {
    let rule = only(&["personal-data"]);
    let map = with(
        "owner: ann@shop.example
team: [{ name: bob@shop.example, department: Sales }]
sponsor: eve@shop.example
use: []
sources: [{ source: Tickets, url: \"https://desk.example/?who=ann@mail.example\" }]
",
    );
    assert_eq!(findings(&rule, &map), [""; 0]);
}

#[test]
fn text_of_a_library_is_not_reported_on_the_map() {
    let map = "journey: Map\npersona: ann\nstages: [Use]\n";
    let library = "personas: [{ persona: Ann, id: ann, notes: ann@mail.example }]\n";
    assert_eq!(findings_with_library("personal-data", library, map), [""; 0]);
}
