//! Where customers go from a stage, and which opportunity answers which pain.

use cjm::picture::scene::{Dashes, Group, Node, Path, Segment};
use cjm::picture::view::{Goal, View, ViewOptions, Way};

use super::placing::{faults, inks};
use super::{each_group, examples, journey, scene};

fn ways(stages: &str) -> Vec<Vec<Way>> {
    let view =
        View::of(&journey(&format!("journey: A\nstages:\n{stages}")), &ViewOptions::default());
    view.stages.into_iter().map(|head| head.ways).collect()
}

fn way(to: Goal, share: &str) -> Way {
    Way { to, share: (!share.is_empty()).then(|| share.to_owned()) }
}

#[test]
fn ways_are_those_that_do_not_go_without_saying() {
    let ways = ways(
        "  - { stage: See, next: want }\n\
         \x20 - { stage: Want, next: { see: 5%, buy: 60%, exit: 20%, tell: 15% } }\n\
         \x20 - { stage: Buy, next: [see] }\n\
         \x20 - { stage: Use, kpis: [{ kpi: Told, like: stage-conversion, actual: 12% }] }\n\
         \x20 - { stage: Tell, kpis: [{ kpi: Again, like: stage-conversion, actual: 3% }] }\n",
    );
    let expected = vec![
        vec![],
        vec![
            way(Goal::Back(1), "5%"),
            way(Goal::Ahead(5), "15%"),
            way(Goal::Exit, "20%"),
            way(Goal::Following, "60%"),
        ],
        vec![way(Goal::Back(1), "")],
        vec![way(Goal::Following, "12%")],
        vec![],
    ];
    assert_eq!(ways, expected);
}

/// The lines from pains to opportunities: the only half-transparent strokes.
fn ties(nodes: &[Node]) -> Vec<&Path> {
    let found = nodes.iter().flat_map(|node| match node {
        Node::Group(group) => ties(&group.nodes),
        Node::Path(path) if path.stroke.as_ref().is_some_and(|it| it.paint.opacity == 0.7) => {
            vec![path]
        }
        Node::Path(_)
        | Node::Rect(_)
        | Node::Circle(_)
        | Node::Icon(_)
        | Node::Image(_)
        | Node::Text(_) => vec![],
    });
    found.collect()
}

#[test]
fn lines_from_pains_to_opportunities_cross_no_words() {
    let mut count = 0;
    for (name, journey) in examples() {
        let scene = scene(&journey);
        let inks = inks(&scene);
        for tie in ties(&scene.nodes) {
            count += 1;
            let ends = tie.segments.iter().filter_map(|segment| match segment {
                Segment::Move(to) | Segment::Line(to) | Segment::Curve(_, _, to) => Some(*to),
                Segment::Close => None,
            });
            let ends: Vec<_> = ends.collect();
            for ink in &inks {
                let crosses = ends.windows(2).any(|pair| {
                    ink.left < pair[0].x.max(pair[1].x)
                        && pair[0].x.min(pair[1].x) < ink.right
                        && ink.top < pair[0].y.max(pair[1].y)
                        && pair[0].y.min(pair[1].y) < ink.bottom
                });
                assert!(!crosses, "{name}: a line crosses {ink:?}");
            }
        }
    }
    assert!(count > 10, "{count} lines");
}

const LOOPS: &str = "journey: A\nstages:\n\
     \x20 - { stage: Need, emotion: 1, owner: Sales, next: { compare: 30%, search: 70% } }\n\
     \x20 - { stage: Search, emotion: 0 }\n\
     \x20 - { stage: Compare, emotion: -1, next: { search: 25%, exit: 15% } }\n\
     \x20 - { stage: Order, emotion: 1 }\n\
     \x20 - { stage: Pay, emotion: 0, next: pay }\n\
     \x20 - { stage: Wait, emotion: -1, next: { use: 70%, complain: 30% } }\n\
     \x20 - { stage: Use, emotion: 1, next: need }\n\
     \x20 - { stage: Complain, emotion: -1, next: { wait: 40%, exit: 20% } }\n";

/// The lines over the chevrons, by what readers who do not see them are told.
fn lines(map: &str) -> Vec<Group> {
    let mut lines = Vec::new();
    each_group(&scene(&journey(map)).nodes, &mut |group| {
        let label = group.label.as_deref().unwrap_or_default();
        if label.starts_with("back to ") || label.starts_with("on to ") {
            lines.push(group.clone());
        }
    });
    lines
}

#[test]
fn loops_and_jumps_are_lines_with_their_shares() {
    let lines = lines(LOOPS);
    let told: Vec<&str> = lines.iter().filter_map(|line| line.label.as_deref()).collect();
    let expected = [
        "on to Compare, 30%",
        "back to Search, 25%",
        "on to Complain, 30%",
        "back to Need",
        "back to Wait, 40%",
    ];
    assert_eq!(told, expected);
    for line in &lines {
        let is_back = line.label.as_ref().is_some_and(|label| label.starts_with("back"));
        let is_broken = line.nodes.iter().any(|node| match node {
            Node::Path(path) => path.stroke.is_some_and(|it| it.dashes == Dashes::Dashed),
            _ => false,
        });
        assert_eq!(is_broken, is_back, "{:?}", line.label);
    }
}

#[test]
fn words_beside_lines_over_the_chevrons_touch_nothing() {
    assert_eq!(faults(&scene(&journey(LOOPS))), Vec::<String>::new());
}

#[test]
fn fourth_line_over_others_stays_in_words() {
    let map = "journey: A\nstages:\n  - { stage: A }\n  - { stage: B }\n\
         \x20 - { stage: C, next: [b, a] }\n  - { stage: D, next: a }\n  - { stage: E, next: a }\n\
         \x20 - { stage: F, next: a }\n";
    assert_eq!(lines(map).len(), 3);
}

#[test]
fn ways_to_other_pages_stay_in_words() {
    let mut stages = String::new();
    for number in 1..=30 {
        stages.push_str(&format!("  - {{ stage: Stage {number}, next: stage-30 }}\n"));
    }
    let map = format!("journey: A\nstages:\n{stages}");
    assert_eq!(lines(&map).len(), 0);
}
