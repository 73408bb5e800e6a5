//! The lines of a service blueprint: where they stand, and where they do not.

use cjm::picture::view::{Boundary, LaneKind, View, ViewOptions};

use super::placing::faults;
use super::{journey, scene_of};

const MAP: &str = "journey: A\nstages:\n\
     \x20 - { stage: See, actions: Looks, frontstage: Greets, backstage: Cooks, support: Buys, \
     systems: Till, pains: [Cold], emotion: 1 }\n\
     \x20 - { stage: Eat, actions: Eats, frontstage: Serves, emotion: -1 }\n";

fn options(lanes: &[&str]) -> ViewOptions {
    let lanes = lanes.iter().map(|name| LaneKind::named(name).expect("a lane")).collect();
    ViewOptions { lanes: Some(lanes), ..ViewOptions::default() }
}

fn lines(lanes: &[&str]) -> Vec<Option<Boundary>> {
    Boundary::above(&View::of(&journey(MAP), &options(lanes)).lanes)
}

#[test]
fn lines_part_customers_from_staff_and_staff_from_what_supports_them() {
    let order = ["actions", "frontstage", "backstage", "support", "systems", "pains"];
    let expected = [
        None,
        Some(Boundary::Interaction),
        Some(Boundary::Visibility),
        Some(Boundary::InternalInteraction),
        None,
        None,
    ];
    assert_eq!(lines(&order), expected);
}

#[test]
fn without_frontstage_the_line_of_visibility_stands_below_the_customer() {
    assert_eq!(lines(&["actions", "systems"]), [None, Some(Boundary::Visibility)]);
}

#[test]
fn map_that_shows_nothing_backstage_is_no_blueprint() {
    assert_eq!(lines(&["actions", "frontstage", "pains"]), [None, None, None]);
}

#[test]
fn words_of_the_lines_touch_nothing() {
    let order = ["emotions", "frontstage", "backstage", "support", "systems", "actions"];
    assert_eq!(faults(&scene_of(&journey(MAP), &options(&order))), Vec::<String>::new());
}
