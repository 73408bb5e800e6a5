//! What the pages show, for the controls that choose among it.

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
        document.pages.iter().for_each(|page| contents.add(&page.scene.nodes));
        contents
    }

    fn add(&mut self, nodes: &[Node]) {
        for node in nodes {
            let Node::Group(group) = node else { continue };
            self.add_group(group);
            self.add(&group.nodes);
        }
    }

    fn add_group(&mut self, group: &Group) {
        match (&group.part, &group.id, &group.label) {
            (Part::Stage, Some(id), Some(label)) => add_once(&mut self.stages, id, label),
            (Part::Cell(name), _, Some(label)) => add_once(&mut self.lanes, name, label),
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
