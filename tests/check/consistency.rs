//! Rules about what agrees within a map, beyond the examples of their pages.

use super::{findings, only};

#[test]
fn channels_two_points_apart_are_a_gap() {
    let rule = only(&["channel-gap"]);
    let map = |app: &str| {
        format!(
            "journey: Coat
stages:
  - stage: Choose
    touchpoints:
      - {{ touchpoint: Stock, channel: [store, app], emotion: {{ store: +0.5, app: {app} }} }}
"
        )
    };
    assert_eq!(findings(&rule, &map("-1.5")), ["channel-gap 5:82"]);
    assert_eq!(findings(&rule, &map("-1.4")), [""; 0]);
}

#[test]
fn namesakes_of_one_stage_are_the_same_touchpoint() {
    let rule = only(&["channel-gap"]);
    let map = "parcours: Manteau
persona: [Léa, Marc]
étapes:
  - étape: Choisir
    points_de_contact:
      - { point_de_contact: Conseil, canal: boutique, émotion: ravi +2 }
      - { point_de_contact: conseil, canal: téléphone, émotion: { Léa: +1, Marc: -1 } }
  - étape: Porter
    points_de_contact:
      - { point_de_contact: Conseil, canal: chat, émotion: -2 }
";
    assert_eq!(findings(&rule, map), ["channel-gap 7:82"]);
    assert_eq!(findings(&rule, &map.replace("Marc: -1", "Marc: 0.5")), [""; 0]);
}

#[test]
fn fall_at_a_hand_over_is_told_by_channels_or_owners() {
    let rule = only(&["hand-off-drop"]);
    let map = |chat: &str, till: &str| {
        format!(
            "journey: Coat
stages:
  - stage: Ask
    touchpoints:
      - {{ touchpoint: Chat, emotion: +1, {chat} }}
      - Waiting
  - stage: Exchange
    touchpoints:
      - {{ touchpoint: Till, emotion: -1, {till} }}
"
        )
    };
    let drop = ["hand-off-drop 9:38"];
    assert_eq!(findings(&rule, &map("channel: chat", "channel: store")), drop);
    assert_eq!(findings(&rule, &map("channel: [chat, store]", "channel: store")), [""; 0]);
    assert_eq!(findings(&rule, &map("channel: chat", "owner: Shops")), [""; 0]);
    assert_eq!(findings(&rule, &map("owner: Service", "owner: Shops")), drop);
    assert_eq!(findings(&rule, &map("owner: Shops", "owner: Shops")), [""; 0]);
    let milder = map("channel: chat", "channel: store").replace("-1", "-0.9");
    assert_eq!(findings(&rule, &milder), [""; 0]);
    let one_hand = map("channel: chat, owner: Service", "channel: store, owner: service");
    assert_eq!(findings(&rule, &one_hand), [""; 0]);
    let named = |kind: &str| {
        let pain = format!("channel: store, pains: [{{ pain: Blind till, kind: {kind} }}]");
        map("channel: chat", &pain)
    };
    assert_eq!(findings(&rule, &named("inconsistency")), [""; 0]);
    assert_eq!(findings(&rule, &named("effort")), [""; 0]);
}

#[test]
fn detail_of_a_stage_is_no_hand_over() {
    let rule = only(&["hand-off-drop"]);
    let map = "journey: Coat
stages:
  - stage: Set up
    owner: Success
    touchpoints:
      - { touchpoint: Wizard, channel: product, emotion: +1 }
      - { touchpoint: Import, channel: product, emotion: -1, owner: Product }
";
    assert_eq!(findings(&rule, map), [""; 0]);
    let said = map.replace("emotion: +1", "emotion: +1, owner: Success");
    assert_eq!(findings(&rule, &said), ["hand-off-drop 7:58"]);
}

#[test]
fn stages_without_telling_touchpoints_stand_for_themselves() {
    let map = "journey: Coat
stages:
  - { stage: Ask, owner: Service, emotion: +1, touchpoints: [Chat @chat] }
  - { stage: Exchange, owner: Shops, emotion: -1, touchpoints: none }
  - { stage: Wear, emotion: -1 }
";
    assert_eq!(findings(&only(&["hand-off-drop"]), map), ["hand-off-drop 4:47"]);
}

#[test]
fn persona_who_does_not_come_by_feels_no_fall() {
    let map = "journey: Care
persona: [Ann, Bea]
stages:
  - stage: Ask
    touchpoints:
      - { touchpoint: Call, channel: phone, emotion: +1, persona: Ann }
      - { touchpoint: Visit, channel: home, emotion: -1, persona: Bea }
";
    assert_eq!(findings(&only(&["hand-off-drop"]), map), [""; 0]);
}
