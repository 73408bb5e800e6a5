//! Where customers go from a stage, and which opportunity answers which pain.

use cjm::picture::scene::{Node, Path, Segment};
use cjm::picture::view::{Goal, View, ViewOptions, Way};

use super::placing::inks;
use super::{examples, journey, scene};

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
        Node::Path(_) | Node::Rect(_) | Node::Circle(_) | Node::Icon(_) | Node::Text(_) => vec![],
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
