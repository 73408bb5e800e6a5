//! Rules about measures, beyond the examples of their pages.

use cjm::check::{OptionValue, Policy, rule_named};
use cjm::locale::Locale;

use super::{findings, findings_with_library, help, only};

/// A map of one stage with the KPI that these fields declare.
fn kpi(fields: &str) -> String {
    format!("journey: Coat\nstages:\n  - stage: Pay\n    kpis:\n      - {{ {fields} }}\n")
}

#[test]
fn kpi_that_says_where_it_stands_measures_its_stage() {
    let rule = only(&["stage-without-kpi"]);
    let map = "journey: Coat
stages: [Choose, Pay, { stage: Wear, touchpoints: [{ touchpoint: Zip, kpis: [csat] }] }]
kpis: [{ kpi: Carts, at: pay }]
";
    assert_eq!(findings(&rule, map), ["stage-without-kpi 2:10"]);
}

#[test]
fn kpi_that_could_not_be_found_is_reported_once() {
    let map = "journey: Coat\nstages: [{ stage: Pay, kpis: [carts-1] }]\n";
    let rules = only(&["stage-without-kpi", "unknown-kpi", "unresolved-reference"]);
    assert_eq!(findings(&rules, map), ["unresolved-reference 2:31"]);
}

#[test]
fn target_of_an_objective_counts() {
    let rule = only(&["kpi-without-target"]);
    let map = "journey: Coat
objectives: [{ objective: Fewer lost carts, kpi: cart-abandonment, target: 60% }]
stages: [{ stage: Pay, kpis: [cart-abandonment, Word from aunts] }]
";
    assert_eq!(findings(&rule, map), [""; 0]);
    let aimless = map.replace(", target: 60%", "");
    assert_eq!(findings(&rule, &aimless), ["kpi-without-target 2:50"]);
}

#[test]
fn kpi_of_a_library_is_pointed_at_where_the_map_names_it() {
    let map = "journey: Coat\nstages: [{ stage: Pay, kpis: [carts] }]\n";
    let library = "kpis: [{ kpi: Lost carts, id: carts, actual: 64%, formula: carts left }]\n";
    for rule in ["kpi-without-target", "kpi-without-source"] {
        assert_eq!(findings_with_library(rule, library, map), [format!("{rule} 2:31")]);
    }
    assert_eq!(findings_with_library("formula-as-prose", library, map), [""; 0]);
}

#[test]
fn only_values_need_a_source() {
    let rule = only(&["kpi-without-source"]);
    assert_eq!(findings(&rule, &kpi("kpi: Carts, target: 60%")), [""; 0]);
    assert_eq!(findings(&rule, &kpi("kpi: Carts, baseline: 60%")), ["kpi-without-source 5:16"]);
    let history = kpi("kpi: Carts, history: { 2026-09: 61% }");
    assert_eq!(findings(&rule, &history), ["kpi-without-source 5:16"]);
}

#[test]
fn name_that_says_nothing_is_no_known_kpi() {
    let map = "parcours: Manteau
étapes: [{ étape: Payer, indicateurs: [Joie au guichet, Taux de retour, csat] }]
indicateurs: [Bonheur, { indicateur: Sourires }]
";
    assert_eq!(findings(&only(&["unknown-kpi"]), map), ["unknown-kpi 2:40", "unknown-kpi 3:15"]);
}

#[test]
fn formulas_are_arithmetic_on_names_and_functions() {
    let rule = only(&["formula-as-prose"]);
    for formula in ["1 - orders / carts", "rate(visit -> order)", "nps(q_1) + 100", "visits"] {
        assert_eq!(findings(&rule, &kpi(&format!("kpi: A, formula: {formula}"))), [""; 0]);
    }
    for prose in ["lost carts", "orders / all carts", "average(time)", "share of carts (monthly)"] {
        let map = kpi(&format!("kpi: A, formula: {prose}"));
        assert_eq!(findings(&rule, &map), ["formula-as-prose 5:28"], "{prose}");
    }
}

#[test]
fn three_kpis_are_not_too_many_unless_the_project_says_so() {
    let rule = only(&["too-many-kpis"]);
    let map = "journey: Coat
stages: [{ stage: Pay, kpis: [csat, nps], touchpoints: [{ touchpoint: Till, kpis: [csat, ces] }] }]
";
    assert_eq!(findings(&rule, map), [""; 0]);
    let four = map.replace("[csat, ces]", "[reach, ces]");
    assert_eq!(findings(&rule, &four), ["too-many-kpis 2:19"]);
    let two = Policy {
        options: vec![(
            rule_named("too-many-kpis").expect("the rule exists"),
            "max".to_owned(),
            OptionValue::Number(2.0),
        )],
        ..rule
    };
    assert_eq!(findings(&two, map), ["too-many-kpis 2:19"]);
}

#[test]
fn kpi_that_does_not_tell_its_family_may_be_the_missing_one() {
    let rules = only(&["kpi-pair", "nps-alone"]);
    let with = |kpis: &str| format!("journey: Coat\nstages: [{{ stage: Pay, kpis: [{kpis}] }}]\n");
    assert_eq!(findings(&rules, &with("nps")), ["nps-alone 2:31"]);
    assert_eq!(findings(&rules, &with("nps, churn")), ["nps-alone 2:31"]);
    assert_eq!(findings(&rules, &with("nps, { kpi: Smiles }")), [""; 0]);
    assert_eq!(findings(&rules, &with("nps, churn, ces")), [""; 0]);
    assert_eq!(findings(&rules, &with("churn, revenue")), ["kpi-pair 1:10"]);
    assert_eq!(findings(&rules, &with("revenue")), [""; 0]);
    assert_eq!(findings(&rules, "journey: Coat\nstages: [Pay]\n"), [""; 0]);
}

/// The outage that is asked about at hang-up, two days before the repair.
const OUTAGE: &str = "journey: Internet down on a Sunday
level: micro
stages:
  - { stage: Outage, kind: use, touchpoints: [Router light @product] }
  - { stage: The call, kind: support, touchpoints: [Hotline @phone] }
  - { stage: Survey, touchpoints: [Text message @sms], kpis: [nps, csat] }
  - { stage: Still offline, touchpoints: none }
  - { stage: The repair, kind: support, touchpoints: [Technician @home] }
";

#[test]
fn survey_at_hang_up_comes_before_the_repair() {
    let rule = only(&["asked-too-early"]);
    let both = ["asked-too-early 6:63", "asked-too-early 6:68"];
    assert_eq!(findings(&rule, OUTAGE), both);
    let marked = OUTAGE.replace("[Technician @home]", "[Technician @home], resolved: yes");
    assert_eq!(findings(&rule, &marked), both);
    let at_the_survey = OUTAGE.replace("stage: Survey,", "stage: Survey, resolved: yes,");
    assert_eq!(findings(&rule, &at_the_survey), [""; 0]);
}

#[test]
fn survey_after_the_solution_is_well_timed() {
    let rule = only(&["asked-too-early"]);
    let map = |resolved: &str| {
        format!(
            "parcours: Retard
niveau: micro
étapes:
  - étape: Appel
    points_de_contact:
      - {{ point_de_contact: Livraison, résolu: {resolved} }}
      - {{ point_de_contact: Enquête, indicateurs: [CSAT, Effort client] }}
    indicateurs: [NPS]
  - étape: Suivi
"
        )
    };
    assert_eq!(findings(&rule, &map("oui")), [""; 0]);
    assert_eq!(
        findings(&rule, &map("non")),
        ["asked-too-early 7:52", "asked-too-early 7:58", "asked-too-early 8:19"]
    );
}

#[test]
fn stage_that_solves_the_problem_has_done_so_at_its_last_touchpoint() {
    let map = "journey: Outage
level: micro
stages:
  - stage: The repair
    resolved: yes
    touchpoints:
      - { touchpoint: Technician, kpis: [csat] }
      - { touchpoint: Survey, kpis: [ces] }
";
    assert_eq!(findings(&only(&["asked-too-early"]), map), ["asked-too-early 7:42"]);
}

#[test]
fn macro_journey_is_judged_only_where_it_says_what_is_solved() {
    let rule = only(&["asked-too-early"]);
    let map = "journey: Coat
stages:
  - { stage: Pay, kind: purchase, kpis: [csat, nps] }
  - { stage: Help, kind: support, kpis: [ces] }
  - { stage: Exchange, resolved: yes }
kpis:
  - { kpi: Recommend, formula: nps(q1), at: help }
";
    assert_eq!(
        findings(&rule, map),
        ["asked-too-early 3:48", "asked-too-early 4:42", "asked-too-early 7:45"]
    );
    assert_eq!(findings(&rule, &map.replace(", resolved: yes", "")), [""; 0]);
}

#[test]
fn values_at_the_end_of_their_range_are_possible() {
    let rule = only(&["impossible-value"]);
    let possible = [
        "kpi: NPS, actual: -100, target: 100",
        "kpi: Churn, actual: 0%, target: 100%",
        "kpi: Ease, like: ces, scale: 1-7, actual: 1, target: 7",
        "kpi: CSAT, scale: 1-5, actual: 72%",
        "kpi: NRR, target: 108%",
        "kpi: Growth, unit: '%', family: business, actual: -12%, target: 140%",
        "kpi: Ease, like: ces, actual: 70",
        "kpi: Visits, actual: 12k/month",
    ];
    for fields in possible {
        assert_eq!(findings(&rule, &kpi(fields)), [""; 0], "{fields}");
    }
    let impossible = [
        ("kpi: NPS, actual: -101", "5:29"),
        ("kpi: NPS, target: 100.5", "5:29"),
        ("kpi: Churn, baseline: 101%", "5:33"),
        ("kpi: Churn, actual: -1%", "5:31"),
        ("kpi: Ease, like: ces, scale: 1-7, actual: 7.1", "5:53"),
        ("kpi: CSAT, scale: 1-5, actual: 172%", "5:42"),
        ("kpi: Smiles, history: { 2026-09: 640% }", "5:44"),
        ("kpi: Smiles, actual: 12/10", "5:32"),
    ];
    for (fields, place) in impossible {
        assert_eq!(
            findings(&rule, &kpi(fields)),
            [format!("impossible-value {place}")],
            "{fields}"
        );
    }
}

#[test]
fn objective_cannot_aim_beyond_the_scale() {
    let map = "journey: Coat
objectives: [{ objective: Loved, kpi: nps, target: 140 }]
stages: [{ stage: Pay, kpis: [nps] }]
";
    assert_eq!(findings(&only(&["impossible-value"]), map), ["impossible-value 2:52"]);
}

#[test]
fn conversion_is_too_early_only_where_people_discover() {
    let rule = only(&["conversion-at-awareness"]);
    let map = "parcours: Manteau
étapes:
  - { étape: Découverte, type: découverte, indicateurs: [Taux de conversion, Portée] }
  - { étape: Achat, indicateurs: [ventes] }
indicateurs:
  - { indicateur: Ventes signées, id: ventes, comme: win-rate }
";
    assert_eq!(findings(&rule, map), ["conversion-at-awareness 3:58"]);
    let at = map.replace("comme: win-rate", "comme: win-rate, où: Découverte");
    assert_eq!(findings(&rule, &at.replace("[ventes]", "[]")).len(), 2);
}

#[test]
fn actual_value_agrees_with_the_last_point_whatever_the_order_and_the_form() {
    let rule = only(&["actual-not-latest"]);
    let fine = [
        "kpi: A, actual: 64.0%, history: { 2026-10: 64%, 2026-09: 66% }",
        "kpi: A, actual: 60 min, history: { 2026-10: 1h }",
        "kpi: A, history: { 2026-10: 64% }",
        "kpi: A, actual: 64%",
    ];
    for fields in fine {
        assert_eq!(findings(&rule, &kpi(fields)), [""; 0], "{fields}");
    }
    let late = kpi("kpi: A, actual: 64%, history: { 2026-10: 64.5%, 2026-09: 64% }");
    assert_eq!(findings(&rule, &late), ["actual-not-latest 5:27"]);
}

#[test]
fn kpi_regresses_against_its_good_direction() {
    let rule = only(&["kpi-regressed"]);
    let carts = |target: &str, last: &str| {
        kpi(&format!(
            "kpi: Cart abandonment, target: {target}, history: {{ 2026-09: 64%, 2026-10: {last} }}"
        ))
    };
    assert_eq!(findings(&rule, &carts("64%", "64%")), [""; 0]);
    assert_eq!(findings(&rule, &carts("70%", "65%")), ["kpi-regressed 5:81"]);
    assert_eq!(findings(&rule, &carts("60%", "62%")), ["kpi-regressed 5:42"]);
    assert_eq!(findings(&rule, &carts("60%", "66%")), ["kpi-regressed 5:42", "kpi-regressed 5:81"]);
    let neither = kpi("kpi: Mix, unit: '%', target: 9%, history: { 2026-09: 4%, 2026-10: 2% }");
    assert_eq!(findings(&rule, &neither), [""; 0]);
}

#[test]
fn gate_for_figures_is_silent_until_it_is_asked_for() {
    let map = kpi("kpi: Cart abandonment, target: 60%, actual: 64%");
    let found = findings(&Policy::default(), &map);
    assert!(!found.iter().any(|line| line.starts_with("kpi-regressed")), "{found:?}");
}

#[test]
fn example_of_a_target_is_in_the_unit_of_its_kpi() {
    let told = |kpi: &str| {
        let map = format!("journey: Coat\nstages: [{{ stage: Pay, kpis: [{kpi}] }}]\n");
        let help = help(Locale::English, "kpi-without-target", &map).unwrap_or_default();
        help.rsplit('`').nth(1).unwrap_or_default().to_owned()
    };
    assert_eq!(told("nps"), "target: 40");
    assert_eq!(told("churn"), "target: 60%");
    assert_eq!(told("delivery-time"), "target: 3 min");
    assert_eq!(told("{ kpi: delivery-time, actual: 4 d }"), "target: 3 d");
    assert_eq!(told("average-basket"), "target: 250 EUR");
}

#[test]
fn change_is_no_level_and_a_name_alone_is_judged_by_its_name() {
    let rules = only(&["impossible-value", "unknown-kpi"]);
    let map = |kpi: &str| {
        format!("journey: Calls\nobjectives: [{{ objective: Fewer, kpi: {kpi}, target: -20% }}]\n")
    };
    assert_eq!(findings(&rules, &map("calls")), ["unknown-kpi 2:39"]);
    assert_eq!(findings(&rules, &map("churn")), ["impossible-value 2:54"]);
    let help = help(Locale::English, "impossible-value", &map("churn")).unwrap_or_default();
    assert!(help.starts_with("say the level to reach, not the change"), "{help}");
}

#[test]
fn kpi_that_could_not_be_read_measures_its_stage() {
    let rules = only(&["unknown-key", "stage-without-kpi"]);
    let map = "journey: Coat\nstages:\n  - stage: Pay\n    kpis:\n      - NPS: 35\n";
    assert_eq!(findings(&rules, map), ["unknown-key 5:9"]);
}
