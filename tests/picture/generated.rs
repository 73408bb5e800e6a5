//! The laws of placing on maps that nobody wrote.

use proptest::prelude::*;
use serde_json::Value;

use super::placing::faults;
use super::{journey, pages};
use crate::cases;
use cjm::picture::layout::Size;
use cjm::picture::themes::THEMES;

/// Words of all lengths, in several scripts, with emoji and markup.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => "[a-zé]{1,9}",
        1 => "[A-Za-z]{30,60}",
        1 => Just("très".to_owned()),
        1 => Just("客户旅程".to_owned()),
        1 => Just("שלום".to_owned()),
        1 => Just("🙂".to_owned()),
        1 => Just("<b>&\"]]>".to_owned()),
        1 => Just("1\u{202F}200\u{A0}€".to_owned()),
    ];
    prop::collection::vec(word, 1..12).prop_map(|words| words.join(" "))
}

fn texts(most: usize) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(words(), 0..=most)
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn list(texts: &[String]) -> String {
    Value::from(texts.to_vec()).to_string()
}

prop_compose! {
    fn stage()(
        title in words(),
        phase in prop::option::of(words()),
        when in prop::option::of(words()),
        owner in prop::option::of(words()),
        lists in [texts(2), texts(3), texts(4), texts(2), texts(2), texts(3)],
        score in prop::option::of(-2.0..=2.0_f64),
        target in prop::option::of(-2.0..=2.0_f64),
        moment in prop::option::of(words()),
        severity in 1..=5_u8,
        actual in prop::option::of(-50..5000_i32),
    ) -> String {
        let mut stage = format!("  - stage: {}\n", quoted(&title));
        let mut add = |key: &str, value: Option<String>| {
            if let Some(value) = value {
                stage += &format!("    {key}: {value}\n");
            }
        };
        add("phase", phase.map(|it| quoted(&it)));
        add("when", when.map(|it| quoted(&it)));
        add("owner", owner.map(|it| quoted(&it)));
        let [goals, actions, touchpoints, thoughts, quotes, pains] = &lists;
        add("goal", (!goals.is_empty()).then(|| list(goals)));
        add("actions", (!actions.is_empty()).then(|| list(actions)));
        add("touchpoints", Some(match touchpoints.as_slice() {
            [] => "none".to_owned(),
            some => list(some),
        }));
        add("thoughts", (!thoughts.is_empty()).then(|| list(thoughts)));
        let quote = |it: &String| format!("{{ quote: {}, who: {} }}", quoted(it), quoted(it));
        add("quotes", Some(format!("[{}]", quotes.iter().map(quote).collect::<Vec<_>>().join(", "))));
        let pain = |it: &String| format!("{{ pain: {}, severity: {severity}, frequency: 7% }}", quoted(it));
        add("pains", Some(format!("[{}]", pains.iter().map(pain).collect::<Vec<_>>().join(", "))));
        add("emotion", score.map(|score| format!("{score:.1}")));
        add("emotion_target", target.map(|score| format!("{score:.1}")));
        add("moment_of_truth", moment.map(|it| quoted(&it)));
        add("kpis", actual.map(|it| {
            format!("[{{ kpi: {}, better: higher, actual: {it}, target: 400 }}]", quoted(&title))
        }));
        stage
    }
}

fn map() -> impl Strategy<Value = String> {
    let few = prop::collection::vec(stage(), 1..8);
    let many = prop::collection::vec(stage(), 40..60);
    let stages = prop_oneof![9 => few, 1 => many];
    let persona = [texts(3), texts(2), texts(7), texts(2), texts(4), texts(3), texts(12)];
    let head = (words(), prop::option::of(words()), words(), persona);
    (head, stages).prop_map(|((title, headline, name, persona), stages)| {
        let headline = headline.map(|it| format!("headline: {}\n", quoted(&it)));
        let [traits, goals, needs, behaviour, says, does, pains] = &persona;
        let behaviour = behaviour.iter().enumerate();
        let behaviour = behaviour.map(|(place, it)| format!("habit {place}: {}", quoted(it)));
        format!(
            "journey: {}\n{}persona: {{ persona: {}, traits: {}, goals: {}, needs: {}, \
             behaviour: {{ {} }}, pains: {}, empathy: {{ says: {}, does: {} }} }}\nstages:\n{}",
            quoted(&title),
            headline.unwrap_or_default(),
            quoted(&name),
            list(traits),
            list(goals),
            list(needs),
            behaviour.collect::<Vec<_>>().join(", "),
            list(pains),
            list(says),
            list(does),
            stages.concat()
        )
    })
}

fn size() -> impl Strategy<Value = Size> {
    prop::sample::select(Size::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(24), ..ProptestConfig::default() })]

    #[test]
    fn words_stay_in_their_boxes_and_apart(map in map(), size in size()) {
        for (sheet, scene) in pages(&journey(&map), size, THEMES[0]) {
            let faults = faults(&scene);
            prop_assert!(faults.is_empty(), "{sheet} {}\n{faults:#?}", size.name());
        }
    }
}
