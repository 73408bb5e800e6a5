//! Rules about emotions and moments of truth, beyond the examples of their pages.

use super::{findings, findings_with_library, only};

#[test]
fn emotion_of_one_touchpoint_is_enough_for_its_stage() {
    let map = "journey: Coat
stages:
  - { stage: Choose, touchpoints: [Shop, { touchpoint: Site, emotion: curious }] }
  - { stage: Wait, touchpoints: none }
  - { stage: Wear, emotion: flabbergasted }
";
    assert_eq!(findings(&only(&["stage-without-emotion"]), map), ["stage-without-emotion 4:14"]);
}

#[test]
fn two_equal_points_are_no_flat_curve_and_three_are() {
    let rule = only(&["flat-curve"]);
    let map = "journey: Coat
stages:
  - { stage: Choose, emotion: +1 }
  - { stage: Pay, emotion: 1.0 }
  - { stage: Wait }
  - { stage: Wear, emotion: confident }
";
    assert_eq!(findings(&rule, map), ["flat-curve 1:10"]);
    assert_eq!(findings(&rule, &map.replace("confident", "+1.1")), [""; 0]);
    assert_eq!(findings(&rule, &map.replace(", emotion: confident", "")), [""; 0]);
    assert_eq!(findings(&rule, &map.replace("confident", "anxious → confident")), [""; 0]);
}

#[test]
fn curve_is_flat_for_one_of_two_personas() {
    let map = "parcours: Manteau
persona: [Léa, Marc]
étapes:
  - { étape: Choisir, émotion: { Léa: -1, Marc: +1 } }
  - { étape: Payer, émotion: { Léa: 0, Marc: +1 } }
  - { étape: Porter, émotion: +1 }
";
    assert_eq!(findings(&only(&["flat-curve"]), map), ["flat-curve 2:16"]);
}

#[test]
fn fall_of_two_points_needs_a_reason_and_a_smaller_one_does_not() {
    let rule = only(&["unexplained-drop"]);
    let map = "journey: Coat
stages:
  - { stage: Choose, emotion: +0.4 }
  - { stage: Look }
  - { stage: Pay, emotion: -1.6 }
pains: [{ pain: Delivery cost, id: cost }]
";
    assert_eq!(findings(&rule, map), ["unexplained-drop 5:28"]);
    assert_eq!(findings(&rule, &map.replace("-1.6", "-1.5")), [""; 0]);
    for reason in [
        "-1.6, pains: [cost] }",
        "-1.6, quotes: [My card was out!] }",
        "{ score: -1.6, because: The price changed } }",
        "-1.6, touchpoints: [{ touchpoint: Till, pains: [cost] }] }",
    ] {
        assert_eq!(findings(&rule, &map.replace("-1.6 }", reason)), [""; 0], "{reason}");
    }
    assert_eq!(findings(&rule, &map.replace("id: cost", "at: Pay")), [""; 0]);
}

#[test]
fn fall_that_two_personas_share_is_reported_once() {
    let map = "journey: Coat
persona: [Léa, Marc]
stages:
  - { stage: Choose, emotion: { Léa: +1, Marc: +2 } }
  - { stage: Pay, emotion: -1 }
";
    let rule = only(&["unexplained-drop"]);
    assert_eq!(findings(&rule, map), ["unexplained-drop 5:28"]);
    let each_in_its_way = map.replace("emotion: -1", "emotion: { Léa: -1, Marc: -2 }");
    assert_eq!(findings(&rule, &each_in_its_way), ["unexplained-drop 5:35"]);
}

#[test]
fn fall_to_the_mean_of_touchpoints_stands_at_the_title_of_the_stage() {
    let rule = only(&["unexplained-drop"]);
    let map = "journey: Coat
stages:
  - { stage: Choose, emotion: +1 }
  - stage: Pay
    touchpoints: [{ touchpoint: Till, emotion: -1 }, { touchpoint: Site, emotion: -1.4 }]
";
    assert_eq!(findings(&rule, map), ["unexplained-drop 4:12"]);
    let alone = map.replace(", emotion: -1.4", "");
    assert_eq!(findings(&rule, &alone), ["unexplained-drop 5:48"]);
}

#[test]
fn moment_of_truth_of_a_touchpoint_leans_on_its_stage_and_not_on_its_neighbours() {
    let rule = only(&["uncared-moment-of-truth"]);
    let map = "journey: Coat
stages:
  - stage: Pay
    owner: E-commerce
    kpis: [csat]
    evidence: Interviews in May
    touchpoints:
      - { touchpoint: Till, moment_of_truth: yes }
      - { touchpoint: Site }
";
    let moved = |line: &str, into: &str| {
        map.replace(line, "").replace("Site }", &format!("Site, {into} }}"))
    };
    let at_the_till = ["uncared-moment-of-truth 7:23"];
    assert_eq!(findings(&rule, map), [""; 0]);
    assert_eq!(findings(&rule, &moved("    owner: E-commerce\n", "owner: Shops")), at_the_till);
    assert_eq!(findings(&rule, &moved("    kpis: [csat]\n", "kpis: [csat]")), at_the_till);
    let evidence = "    evidence: Interviews in May\n";
    assert_eq!(findings(&rule, &moved(evidence, "evidence: Interviews in May")), at_the_till);
}

#[test]
fn moment_of_truth_is_measured_by_a_kpi_that_stands_at_it() {
    let map = "journey: Coat
stages:
  - stage: Pay
    touchpoints:
      - { touchpoint: Till, moment_of_truth: yes, owner: Shops, evidence: Interviews in May }
      - Site
kpis:
  - { kpi: Waiting time, at: pay/till, unit: min, better: lower }
";
    let rule = only(&["uncared-moment-of-truth"]);
    assert_eq!(findings(&rule, map), [""; 0]);
    assert_eq!(findings(&rule, &map.replace("pay/till", "pay")), [""; 0]);
    let elsewhere = map.replace("pay/till", "pay/site");
    assert_eq!(findings(&rule, &elsewhere), ["uncared-moment-of-truth 5:23"]);
}

#[test]
fn what_a_moment_of_truth_lacks_is_said_once() {
    let rules = only(&["uncared-moment-of-truth", "unheard-touchpoint"]);
    let map = "journey: Coat
stages:
  - stage: Pay
    owner: Shops
    touchpoints: [{ touchpoint: Till, moment_of_truth: yes, pains: [The till stops] }]
";
    assert_eq!(findings(&rules, map), ["uncared-moment-of-truth 5:33"]);
    let usual = map.replace(" moment_of_truth: yes,", "");
    assert_eq!(findings(&rules, &usual), ["unheard-touchpoint 5:33"]);
}

#[test]
fn low_point_at_minus_one_needs_a_pain_wherever_it_is_low() {
    let rule = only(&["low-without-pain"]);
    let map = "journey: Coat
stages:
  - { stage: Pay, emotion: -1 }
  - { stage: Wait, emotion: -0.9 }
  - stage: Wear
    emotion: +1
    touchpoints: [{ touchpoint: Zip, emotion: -1.5 }, Wool]
";
    assert_eq!(findings(&rule, map), ["low-without-pain 3:28", "low-without-pain 7:47"]);
    let at_the_stage = map.replace("emotion: +1", "pains: [The zip breaks]");
    assert_eq!(findings(&rule, &at_the_stage), ["low-without-pain 3:28"]);
}

#[test]
fn low_point_of_one_persona_is_shown_where_it_is_said() {
    let map = "journey: Coat
persona: [Léa, Marc]
stages:
  - { stage: Pay, emotion: { Léa: +1, Marc: -1.5 } }
";
    assert_eq!(findings(&only(&["low-without-pain"]), map), ["low-without-pain 4:45"]);
}

#[test]
fn quote_of_a_pain_is_a_voice_and_the_motto_of_a_persona_is_none() {
    let rule = only(&["no-quote"]);
    let map = "journey: Coat
persona: { persona: Léa, quote: I freeze }
stages:
  - { stage: Pay, pains: [{ pain: Cost, quotes: [My card was out!] }] }
";
    assert_eq!(findings(&rule, map), [""; 0]);
    let silent = map.replace(", quotes: [My card was out!]", "");
    assert_eq!(findings(&rule, &silent), ["no-quote 1:10"]);
}

#[test]
fn map_without_title_or_stages_is_not_blamed_for_more() {
    let rules = only(&["flat-curve", "no-moment-of-truth", "no-quote", "stage-without-emotion"]);
    assert_eq!(findings(&rules, "stages: [{ stage: }, { stage: '' }]\n"), [""; 0]);
    assert_eq!(findings(&rules, "journey: Coat\n"), [""; 0]);
}

#[test]
fn pains_of_a_library_explain_a_fall() {
    let map = "journey: Coat
stages:
  - { stage: Choose, emotion: +1 }
  - { stage: Pay, emotion: -1, pains: [cost] }
";
    let library = "pains: [{ pain: Delivery cost comes late, id: cost }]\n";
    for rule in ["unexplained-drop", "low-without-pain"] {
        assert_eq!(findings_with_library(rule, library, map), [""; 0]);
    }
}

#[test]
fn fall_at_a_hand_over_is_told_once_also_in_a_life_cycle() {
    let map = "journey: J
level: macro
stages:
  - stage: Choose
    touchpoints: [{ touchpoint: Chat, channel: chat, emotion: +1 }]
  - stage: Buy
    touchpoints: [{ touchpoint: Till, channel: store, emotion: -1.5 }]
";
    let rules = only(&["unexplained-drop", "hand-off-drop"]);
    assert_eq!(findings(&rules, map), ["hand-off-drop 7:64"]);
    let one_channel = map.replace("channel: chat", "channel: store");
    assert_eq!(findings(&rules, &one_channel), ["unexplained-drop 7:64"]);
}
