//! One stage after the other, each on a page of its own with what there is to say about it.

use super::{Choice, Draw, Drawing, Sheet, Subject};
use crate::journey::Index;
use crate::picture::document::{Document, Page};
use crate::picture::fonts::Typesetter;
use crate::picture::layout::{LayoutOptions, Losses, lay_out_stage};
use crate::picture::view::{Density, View, ViewOptions, stage_notes};

pub(super) static STAGE: Sheet = Sheet {
    name: "stage",
    about: "a page for each stage",
    size: None,
    density: Density::Detail,
    takes: &[Choice::Lanes, Choice::Persona, Choice::Stage],
    draw: Draw::Each(draw),
};

pub(super) fn draw(
    subject: Subject<'_>,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
) -> Drawing {
    let Subject { journey, options: shown } = subject;
    let view =
        View::of(journey, &ViewOptions { stage: None, density: Density::Detail, ..shown.clone() });
    let mut drawing = Drawing {
        document: Document {
            title: view.title.clone(),
            language: view.language.clone(),
            pages: Vec::new(),
        },
        has_grown: false,
        losses: Losses::default(),
    };
    for place in 0..view.stages.len() {
        let stage = Index::new(place);
        if shown.stage.is_some_and(|only| only != stage) {
            continue;
        }
        let laid_out = lay_out_stage(&view, place, options, setter);
        let mut notes = stage_notes(journey, shown, stage);
        for scene in laid_out.scenes {
            // What there is to say is said on the first of its pages.
            drawing
                .document
                .pages
                .push(Page { notes: std::mem::take(&mut notes), ..Page::of(scene) });
        }
        drawing.has_grown |= laid_out.has_grown;
        drawing.losses.append(laid_out.losses);
    }
    drawing
}
