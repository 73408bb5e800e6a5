//! Rules about personas and evidence, beyond the examples of their pages.

use super::{findings, findings_with_library, only};

#[test]
fn map_without_a_title_is_not_blamed_for_more() {
    assert_eq!(findings(&only(&["no-persona", "single-source"]), "stages: [Buy]\n"), [""; 0]);
}

#[test]
fn persona_that_could_not_be_found_is_reported_once() {
    let rules = ["no-persona", "thin-persona", "persona-without-evidence", "unresolved-reference"];
    let map =
        "journey: Coat\npersona: lea-m\npersonas: [{ persona: Léa, id: lea-n }]\nstages: [Buy]\n";
    assert_eq!(findings(&only(&rules), map), ["unresolved-reference 2:10"]);
}

#[test]
fn persona_of_a_library_is_pointed_at_where_the_map_names_it() {
    let map = "journey: Coat\npersona: lea\nstages: [Buy]\n";
    let library = "personas: [{ persona: Léa Martin, id: lea, needs: [Warmth] }]\n";
    for rule in ["thin-persona", "persona-without-evidence", "empathy-partial"] {
        assert_eq!(findings_with_library(rule, library, map), [format!("{rule} 2:10")]);
    }
}

#[test]
fn motivations_and_goals_say_what_drives_a_persona_too() {
    let map = |drive: &str| {
        format!(
            "journey: Coat\npersona: {{ persona: Léa, {drive}, pains: [Returns], channels: [store] }}\nstages: [Buy]\n"
        )
    };
    let rule = only(&["thin-persona"]);
    for drive in ["needs: [Warmth]", "motivations: [Look good]", "goals: [A coat]"] {
        assert_eq!(findings(&rule, &map(drive)), [""; 0], "{drive}");
    }
    assert_eq!(findings(&rule, &map("role: Nurse")), ["thin-persona 2:21"]);
}

#[test]
fn persona_that_rests_on_assumptions_is_invented() {
    let map = "journey: Coat
persona: { persona: Léa, evidence: [team, hunch] }
stages: [Buy]
sources:
  - { source: The team, id: team, kind: assumption }
  - { source: A hunch, id: hunch, kind: assumption }
";
    let rule = only(&["persona-without-evidence"]);
    assert_eq!(findings(&rule, map), ["persona-without-evidence 2:21"]);
    assert_eq!(findings(&rule, &map.replacen("assumption", "interview", 1)), [""; 0]);
}

#[test]
fn sources_that_do_not_say_their_kind_are_not_taken_for_the_same() {
    let map = |sources: &str| format!("journey: Coat\nstages: [Buy]\nsources: [{sources}]\n");
    let rule = only(&["single-source"]);
    assert_eq!(findings(&rule, &map("Talks, Figures")), [""; 0]);
    assert_eq!(findings(&rule, &map("Talks")), ["single-source 1:10"]);
    let reviews = "{ source: A, kind: reviews }, { source: B, kind: reviews }";
    assert_eq!(findings(&rule, &map(reviews)), ["single-source 1:10"]);
}

#[test]
fn touchpoint_that_one_persona_feels_alone_tells_them_apart() {
    let map = |touchpoint: &str| {
        format!(
            "journey: Care\npersona: [Nadia, Her father]\nstages:\n  - stage: Visit\n    touchpoints: [{touchpoint}]\n"
        )
    };
    let rule = only(&["several-personas"]);
    assert_eq!(
        findings(&rule, &map("{ touchpoint: Visit, emotion: calm }")),
        ["several-personas 2:18"]
    );
    let own = "{ touchpoint: Visit, persona: Nadia, emotion: calm }";
    assert_eq!(findings(&rule, &map(own)), [""; 0]);
}

#[test]
fn persona_without_a_kind_buys_for_a_company_on_a_b2b_map_only() {
    let map = |market: &str, kind: &str| {
        format!(
            "journey: Sensors\nmarket: {market}\npersona: {{ persona: Karim{kind} }}\nstages: [Pilot]\n"
        )
    };
    let rule = only(&["b2b-persona-fields"]);
    assert_eq!(findings(&rule, &map("b2b", "")), ["b2b-persona-fields 3:21"]);
    assert_eq!(findings(&rule, &map("b2c", "")), [""; 0]);
    assert_eq!(findings(&rule, &map("b2b", ", kind: user")), [""; 0]);
    assert_eq!(findings(&rule, &map("b2c", ", kind: business-buyer")), ["b2b-persona-fields 3:21"]);
}

#[test]
fn both_sides_of_a_b2b2c_map_are_judged_by_what_personas_say_they_are() {
    let map = |personas: &str| {
        format!("journey: Restock\nmarket: b2b2c\npersona: [{personas}]\nstages: [Order]\n")
    };
    let rule = only(&["b2b2c-one-side"]);
    let one = "{ persona: Bruno, kind: reseller }";
    let both = "{ persona: Bruno, kind: reseller }, { persona: Anja, kind: customer }";
    let same = "{ persona: Bruno, kind: reseller }, { persona: Olga, kind: partner }";
    let silent = "{ persona: Bruno, kind: reseller }, { persona: Anja }";
    let served = "{ persona: Bruno, serves: Anja }, { persona: Anja, kind: beneficiary }";
    assert_eq!(findings(&rule, &map(one)), ["b2b2c-one-side 2:9"]);
    assert_eq!(findings(&rule, &map(same)), ["b2b2c-one-side 2:9"]);
    for fine in [both, silent, served] {
        assert_eq!(findings(&rule, &map(fine)), [""; 0], "{fine}");
    }
}

#[test]
fn stage_that_hurts_is_heard_through_a_quote_a_pain_or_a_kpi() {
    let map = |more: &str| {
        format!("journey: Outage\nstages:\n  - stage: Still offline\n    touchpoints: none\n{more}")
    };
    let rule = only(&["unheard-touchpoint"]);
    let unheard = "    pains: [Silence]\n";
    assert_eq!(findings(&rule, &map(unheard)), ["unheard-touchpoint 3:12"]);
    let heard = [
        "    quotes: [{ quote: I called back., evidence: Eleven talks }]\n",
        "    pains: [{ pain: Silence, evidence: Eleven talks }]\n",
        "    emotion: { score: -1, evidence: Eleven talks }\n",
        "    kpis: [complaints]\n",
        "kpis: [{ kpi: Calls back, at: still-offline }]\n",
    ];
    for more in heard {
        let more = if more.contains("pains:") { more } else { &format!("{unheard}{more}") };
        assert_eq!(findings(&rule, &map(more)), [""; 0], "{more}");
    }
}

#[test]
fn severity_below_four_needs_no_source() {
    let map = |severity: u8| {
        format!(
            "journey: Coat\nstages: [Buy]\npains:\n  - {{ pain: Late, severity: {severity} }}\n"
        )
    };
    let rule = only(&["number-without-evidence"]);
    assert_eq!(findings(&rule, &map(3)), [""; 0]);
    assert_eq!(findings(&rule, &map(4)), ["number-without-evidence 4:29"]);
}

#[test]
fn pain_of_a_library_is_proven_there() {
    let map = "journey: Coat\nstages: [{ stage: Buy, pains: [late] }]\n";
    let library = "pains: [{ pain: Delivered late, id: late, severity: 5, frequency: 20% }]\n";
    assert_eq!(findings_with_library("number-without-evidence", library, map), [""; 0]);
}

#[test]
fn french_map_is_judged_as_an_english_one() {
    let map = "parcours: Manteau
marché: b2b
persona: [{ persona: Léa, besoins: [Chaleur] }, Marc]
étapes:
  - étape: Achat
    points_de_contact: [Caisse @boutique]
    irritants: [{ irritant: Attente, fréquence: 30 % }]
";
    let rules = [
        "thin-persona",
        "several-personas",
        "b2b-persona-fields",
        "unheard-touchpoint",
        "number-without-evidence",
    ];
    assert_eq!(
        findings(&only(&rules), map),
        [
            "b2b-persona-fields 3:22",
            "thin-persona 3:22",
            "b2b-persona-fields 3:49",
            "several-personas 3:49",
            "thin-persona 3:49",
            "unheard-touchpoint 5:12",
            "number-without-evidence 7:49",
        ]
    );
}
