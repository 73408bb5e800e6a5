//! The questions of guides, and where a map answers them.

use cjm::check::checklist::{Checklist, Suggestion};
use cjm::journey::{Choice, StageKind, Surroundings, read};
use cjm::locale::Locale;
use cjm::text::{Source, parse};

/// The checklist of a map.
fn checklist(text: &str) -> (Source, Checklist) {
    let source = Source::new("map.journey.yaml", text);
    let journey = read(&source, &parse(&source).tree, &Surroundings::default()).journey;
    (source, Checklist::of(&journey))
}

/// The checklist of a map with one persona and one stage of that kind.
fn of_kind(kind: StageKind) -> Checklist {
    let kind = kind.english();
    checklist(&format!("journey: J\npersona: P\nstages: [{{ stage: A, kind: {kind} }}]\n")).1
}

/// The answered questions of a map, as `question key line`.
fn answers(text: &str) -> Vec<String> {
    let (source, Checklist { sections, .. }) = checklist(text);
    let entries = sections.iter().flat_map(|section| &section.entries);
    let answered = entries.filter_map(|entry| {
        let answer = entry.answer?;
        let line = source.position(answer.at?.start).line;
        Some(format!("{} {} {line}", entry.question, answer.key))
    });
    answered.collect()
}

#[test]
fn answer_is_the_field_that_gives_it_and_its_line() {
    let map = "journey: J\npersona: Léa\nstages:\n  - stage: Purchase\n    goal: Pay\n    \
               touchpoints:\n      - touchpoint: Till\n        channel: store\n        wait: 3 min\n";
    let expected = [
        "map-interactions touchpoints 7",
        "stage-goal goal 5",
        "stage-touchpoints touchpoints 7",
        "purchase-slowness wait 9",
    ];
    assert_eq!(answers(map), expected);
}

#[test]
fn keys_of_answers_are_in_the_language_of_the_map() {
    let map = "parcours: P\nétapes:\n  - étape: Achat\n    émotion: -1\n";
    let expected = ["map-hindrances émotion 4", "stage-feelings émotion 4"];
    assert_eq!(answers(map), expected);
}

#[test]
fn pain_answers_where_it_is_said_to_hurt() {
    let map = "journey: J\nstages:\n  - stage: A\n  - stage: B\npains:\n  - pain: P\n    at: b\n";
    assert_eq!(answers(map), ["map-hindrances pains 6", "stage-pains pains 6"]);
}

#[test]
fn stage_where_nobody_is_there_has_answered_which_touchpoints_it_has() {
    let map = "journey: J\nstages:\n  - stage: A\n    touchpoints: none\n";
    assert_eq!(answers(map), ["stage-touchpoints touchpoints 4"]);
}

#[test]
fn every_kind_of_stage_is_asked_what_every_stage_is_asked() {
    for &kind in StageKind::ALL {
        let sections = of_kind(kind).sections;
        let stage = sections.last().expect("a stage");
        let common: Vec<_> = stage.entries.iter().take(5).map(|it| it.question).collect();
        let expected =
            ["stage-goal", "stage-actions", "stage-feelings", "stage-touchpoints", "stage-pains"];
        assert_eq!(common, expected);
    }
}

#[test]
fn every_suggestion_and_every_question_has_words_in_both_languages() {
    for locale in Locale::ALL {
        let names: Vec<_> = locale.message_names().collect();
        for suggestion in StageKind::ALL.iter().filter_map(|&kind| Suggestion::of(kind)) {
            for name in [suggestion.meet, suggestion.help, suggestion.pains, suggestion.ideas] {
                let name = format!("suggest-{name}");
                assert!(names.contains(&&*name), "{}: {name}", locale.tag());
            }
        }
        for &kind in StageKind::ALL {
            let sections = of_kind(kind).sections;
            for entry in sections.iter().flat_map(|section| &section.entries) {
                let name = format!("question-{}", entry.question);
                assert!(names.contains(&&*name), "{}: {name}", locale.tag());
            }
        }
    }
}
