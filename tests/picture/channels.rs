//! The matrix of channels, and what else stands in rows that are drawn on demand.

use cjm::picture::scene::{Node, Text};
use cjm::picture::view::{
    Cells, ChannelMark, ChannelUse, Lane, LaneKind, Liking, Symbol, View, ViewOptions,
};

use super::placing::faults;
use super::{each_group, journey, scene_of};

const MAP: &str = "journey: A\n\
     persona: { persona: Ana, channels: [phone, social, post] }\n\
     sources: [{ source: Survey, id: srv-1, kind: survey, sample: 1240, date: 2026-03 }, { source: Talks, id: itw-1 }]\n\
     stages:\n\
     \x20 - stage: See\n    touchpoints: [Reel @instagram, Site @website]\n    evidence: [itw-1]\n\
     \x20   quotes: [{ quote: Nice, evidence: srv-1 }]\n\
     \x20   context: { legal: A new law, competition: [A rival, Another] }\n\
     \x20 - stage: Buy\n    touchpoints: [Till @store, Order @website]\n\
     \x20 - stage: Ask\n    touchpoints: [Call @phone]\n";

fn options(lanes: &[&str]) -> ViewOptions {
    let lanes = lanes.iter().map(|name| LaneKind::named(name).expect("a lane")).collect();
    ViewOptions { lanes: Some(lanes), ..ViewOptions::default() }
}

fn lane(name: &str) -> Lane {
    View::of(&journey(MAP), &options(&[name])).lanes.remove(0)
}

/// A row of the matrix, a letter for each stage: `M` met, `.` elsewhere, `-` nowhere.
fn row(marks: &[Vec<ChannelMark>], row: usize) -> (&str, Liking, String) {
    let letters = marks.iter().map(|cell| match cell[row].use_here {
        ChannelUse::Met => 'M',
        ChannelUse::Elsewhere => '.',
        ChannelUse::Nowhere => '-',
    });
    (&marks[0][row].name, marks[0][row].liking, letters.collect())
}

#[test]
fn channels_are_rows_across_the_stages_and_preferred_ones_come_even_unused() {
    let Cells::Channels(marks) = lane("channels").cells else { panic!("a matrix") };
    let rows: Vec<_> = (0..marks[0].len()).map(|place| row(&marks, place)).collect();
    let expected = [
        // A case of the social networks that she prefers.
        ("Instagram", Liking::Preferred, "M..".to_owned()),
        ("Website", Liking::Open, "MM.".to_owned()),
        ("Store", Liking::Open, ".M.".to_owned()),
        ("Phone", Liking::Preferred, "..M".to_owned()),
        ("Post", Liking::Preferred, "---".to_owned()),
    ];
    assert_eq!(rows, expected);
}

#[test]
fn part_of_a_map_has_the_channels_of_its_stages() {
    let view = View::of(&journey(MAP), &options(&["channels"])).part(1..3);
    let Cells::Channels(marks) = &view.lanes[0].cells else { panic!("a matrix") };
    let names: Vec<&str> = marks[0].iter().map(|mark| mark.name.as_str()).collect();
    assert_eq!(names, ["Website", "Store", "Phone", "Post"]);
    assert!(view.legend.iter().any(|meaning| meaning.symbol == Symbol::PreferredChannel));
}

fn texts(nodes: &[Node]) -> Vec<(&Text, &str)> {
    let found = nodes.iter().flat_map(|node| match node {
        Node::Group(group) => texts(&group.nodes),
        Node::Text(text) => {
            text.lines.first().map(|line| (text, line.shaped.text.as_str())).into_iter().collect()
        }
        _ => Vec::new(),
    });
    found.collect()
}

#[test]
fn rows_of_the_matrix_are_level_across_the_stages() {
    let scene = scene_of(&journey(MAP), &options(&["channels"]));
    assert_eq!(faults(&scene), Vec::<String>::new());
    let mut heights = Vec::new();
    each_group(&scene.nodes, &mut |group| {
        if group.id.as_ref().is_some_and(|id| id.ends_with("_channels")) {
            for (text, words) in texts(&group.nodes) {
                if words.trim() == "Website" {
                    heights.push(text.lines[0].y);
                }
            }
        }
    });
    assert_eq!(heights.len(), 2);
    assert!((heights[0] - heights[1]).abs() < 0.01, "{heights:?}");
}

#[test]
fn evidence_names_all_sources_of_a_stage_and_context_its_kinds() {
    let Cells::Bullets(evidence) = lane("evidence").cells else { panic!("a list") };
    assert_eq!(evidence[0], ["Talks", "Survey (n\u{A0}=\u{A0}1,240, Mar\u{A0}2026)"]);
    let Cells::Bullets(context) = lane("context").cells else { panic!("a list") };
    let expected = ["Legal: A new law", "Competition: A rival", "Competition: Another"];
    assert_eq!(context[0], expected);
}
