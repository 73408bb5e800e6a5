//! What the pages show, for the controls that choose among it.

use std::collections::BTreeSet;

use crate::picture::document::Document;
use crate::picture::scene::{Group, Node, Part};

/// The stages, lanes and curves of all pages, each once, in their order.
#[derive(Debug, Default)]
pub(super) struct Contents {
    /// The stages: the ids of their groups, and what they are called.
    pub(super) stages: Vec<(String, String)>,
    /// The lanes: their names, and what they are called.
    pub(super) lanes: Vec<(String, String)>,
    /// Those who have curves or touchpoints of their own.
    pub(super) people: Vec<String>,
    /// Whether any touchpoint is not everybody’s.
    pub(super) has_own_touchpoints: bool,
}

impl Contents {
    pub(super) fn of(document: &Document) -> Self {
        let mut contents = Self::default();
        let mut filled = BTreeSet::new();
        for page in &document.pages {
            contents.add(&page.scene.nodes, &mut filled);
        }
        contents.lanes.retain(|(name, _)| filled.contains(name));
        contents
    }

    /// Adds what the nodes hold; `filled` gets the lanes that have cells.
    fn add(&mut self, nodes: &[Node], filled: &mut BTreeSet<String>) {
        for node in nodes {
            let Node::Group(group) = node else { continue };
            if let Part::Cell(lane) = &group.part {
                filled.insert(lane.clone());
            }
            self.add_group(group);
            self.add(&group.nodes, filled);
        }
    }

    fn add_group(&mut self, group: &Group) {
        match (&group.part, &group.id, &group.label) {
            (Part::Stage, Some(id), Some(label)) => add_once(&mut self.stages, id, label),
            (Part::Lane(name) | Part::Cell(name), _, Some(label)) => {
                add_once(&mut self.lanes, name, label);
            }
            (Part::Curves(names) | Part::Met(names), ..) => {
                self.has_own_touchpoints |= matches!(group.part, Part::Met(_));
                for name in names {
                    if !self.people.contains(name) {
                        self.people.push(name.clone());
                    }
                }
            }
            _ => {}
        }
    }
}

fn add_once(list: &mut Vec<(String, String)>, name: &str, label: &str) {
    if list.iter().all(|(known, _)| known != name) {
        list.push((name.to_owned(), label.to_owned()));
    }
}
