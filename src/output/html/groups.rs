//! The groups of the pictures as the script finds them: which part they are, and where it is told.

use std::collections::BTreeSet;

use super::contents::Contents;
use super::words;
use crate::output::svg::Attributes;
use crate::picture::scene::{Group, Part};

/// The attributes of a group; `told` are the groups of which there are words.
pub(super) fn attributes(group: &Group, told: &BTreeSet<&str>, contents: &Contents) -> Attributes {
    let mut attributes = Attributes::new();
    let (part, lane) = match &group.part {
        Part::Other => ("other", None),
        Part::Stage => ("stage", None),
        Part::Lane(lane) => ("lane", Some(lane)),
        Part::Cell(lane) => ("cell", Some(lane)),
        Part::Tie(lane) => ("tie", Some(lane)),
        Part::Bands => ("bands", None),
        Part::Curves(_) => ("curves", None),
        Part::Met(_) => ("met", None),
    };
    if group.id.is_some() || group.part != Part::Other {
        attributes.push(("data-part", part.to_owned()));
    }
    attributes.extend(lane.map(|lane| ("data-lane", lane.clone())));
    if let Part::Curves(names) | Part::Met(names) = &group.part {
        let places = names.iter().filter_map(|it| contents.people.iter().position(|own| own == it));
        let places: Vec<String> = places.map(|place| place.to_string()).collect();
        attributes.push(("data-whose", places.join(" ")));
    }
    if let Some(id) = &group.id {
        attributes.push(("data-name", id.clone()));
        if told.contains(&**id) {
            attributes.push(("aria-describedby", words::id(id)));
        }
    }
    attributes
}
