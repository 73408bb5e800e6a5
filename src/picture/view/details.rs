//! What there is to say about the parts of a map, for formats with a place for it beside the picture.

use super::notes::{Notes, map_notes};
use super::stages::heads;
use super::{Details, ViewOptions};
use crate::journey::{Index, Journey};
use crate::picture::document::{Detail, Paragraph};

/// What there is to say about a map, its stages and what they have in each lane.
pub fn details(journey: &Journey, options: &ViewOptions) -> Vec<Detail> {
    if options.details == Details::Untold {
        return Vec::new();
    }
    let placement = journey.placement();
    let notes = Notes::new(journey, options);
    let title = options.title(journey);
    let paragraphs = map_notes(journey, options).into_iter().map(Paragraph::of).collect();
    let mut details =
        vec![Detail { group: "header".to_owned(), title, paragraphs, parts: Vec::new() }];
    let lanes = notes.told_lanes(options);
    let heads = heads(journey, notes.words, notes.owners);
    for (place, head) in heads.iter().enumerate() {
        let stage = Index::new(place);
        if options.stage.is_some_and(|only| only != stage) {
            continue;
        }
        let parts = lanes.iter().map(|lane| Detail {
            group: head.cell_id(&lane.kind),
            title: lane.label.clone(),
            paragraphs: notes.cell(lane, stage, &placement),
            parts: Vec::new(),
        });
        let parts = parts.filter(|part| !part.paragraphs.is_empty()).collect();
        let told = std::iter::once(notes.head(&heads, stage)).chain(notes.remarks(stage));
        let paragraphs = told.map(Paragraph::of).collect();
        details.push(Detail {
            group: head.group_id(),
            title: head.title.clone(),
            paragraphs,
            parts,
        });
    }
    details
}
