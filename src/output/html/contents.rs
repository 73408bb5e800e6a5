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
    /// Whose curves there are, where there are several.
    pub(super) curves: Vec<String>,
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
            (Part::Curves(names), ..) => {
                for name in names {
                    if !self.curves.contains(name) {
                        self.curves.push(name.clone());
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
