//! A map beside the one that it would replace: what is marked, and what is told of other curves.

use std::sync::Arc;

use cjm::picture::view::{View, ViewOptions};

use super::placing::faults;
use super::{each_group, journey, scene_of};

const TODAY: &str = "journey: Renewing\nstages:\n\
     \x20 - { stage: Notice, goal: Know the price, actions: [Reads the letter, Calls], emotion: -1 }\n\
     \x20 - { stage: Queue, actions: Waits, emotion: angry }\n\
     \x20 - { stage: Pay, goal: Be done, actions: Pays, pains: [No card], emotion: 0 }\n\
     \x20 - { stage: Use, goal: Forget about it, actions: Uses it, emotion: calm }\n";

const FUTURE: &str = "journey: Renewing\nstate: future\nstages:\n\
     \x20 - { stage: Notice, goal: Know the price, actions: Reads the message, emotion: 1 }\n\
     \x20 - { stage: Paying, id: pay, goal: Be done, actions: Pays, emotion: 1 }\n\
     \x20 - { stage: Use, goal: Forget about it, actions: Uses it, emotion: calm }\n\
     \x20 - { stage: Tell, when: In spring, actions: Tells a friend, emotion: 1.5 }\n";

fn beside(future: &str, today: &str) -> View {
    let replaced = Some(Arc::new(journey(today)));
    View::of(&journey(future), &ViewOptions { replaced, ..ViewOptions::default() })
}

/// The lanes by name, with their marked stages from 0.
fn marked(view: &View) -> Vec<(&str, Vec<usize>)> {
    let lanes = view.lanes.iter().map(|lane| {
        let marked = (0..lane.changed.len()).filter(|&place| lane.changed[place]);
        (lane.kind.name(), marked.collect())
    });
    lanes.collect()
}

#[test]
fn cells_other_than_today_are_marked_and_new_stages_named_as_such() {
    let view = beside(FUTURE, TODAY);
    let expected = vec![("goals", vec![]), ("actions", vec![0]), ("emotions", vec![])];
    assert_eq!(marked(&view), expected);
    let times: Vec<String> = view.stages.iter().map(|head| head.times.join(" · ")).collect();
    assert_eq!(times, ["", "", "", "New stage · In spring"]);
    assert_eq!(view.footer, ["dropped stage: Queue"]);
    assert!(view.legend.iter().any(|meaning| meaning.words == "New or changed"));
}

#[test]
fn cell_that_became_empty_is_marked() {
    let future = FUTURE.replace("actions: Uses it", "actions: Uses it, pains: [No manual]");
    let view = beside(&future, TODAY);
    let marked = marked(&view).into_iter().find(|(name, _)| *name == "pains");
    assert_eq!(marked, Some(("pains", vec![1, 2])));
}

#[test]
fn nothing_is_marked_where_most_of_the_map_is_another() {
    let future = FUTURE.replace("Know the price", "Hear").replace("Be done", "Trust");
    let future = future.replace("Pays", "Signs").replace("Uses it", "Wears it");
    let view = beside(&future, TODAY);
    assert!(view.lanes.iter().all(|lane| !lane.changed.contains(&true)), "{:?}", marked(&view));
    assert!(view.stages.iter().all(|head| !head.times.contains(&"New stage".to_owned())));
}

#[test]
fn map_without_any_stage_of_today_is_compared_with_nothing() {
    let other = "journey: B\nstages:\n  - { stage: Elsewhere, actions: Waits, emotion: 1 }\n";
    assert_eq!(beside(FUTURE, other).footer, Vec::<String>::new());
}

#[test]
fn description_tells_every_curve() {
    let expected = "4 stages: Notice, Paying, Use, Tell. \
         Future state: Notice (+1), Paying (+1), Use (+1), Tell (+1.5). \
         Current state: Notice (−1), Paying (0), Use (+1)";
    assert_eq!(beside(FUTURE, TODAY).description, expected);
}

#[test]
fn readers_who_do_not_see_the_marks_are_told() {
    let replaced = Some(Arc::new(journey(TODAY)));
    let options = ViewOptions { replaced, ..ViewOptions::default() };
    let scene = scene_of(&journey(FUTURE), &options);
    assert_eq!(faults(&scene), Vec::<String>::new());
    let mut labels = Vec::new();
    each_group(&scene.nodes, &mut |group| labels.extend(group.label.clone()));
    let told: Vec<&String> = labels.iter().filter(|label| label.contains("new or")).collect();
    assert_eq!(told, ["Actions, new or changed"]);
}
