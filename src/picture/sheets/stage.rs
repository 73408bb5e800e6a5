//! One stage after the other, each on a page of its own with what there is to say about it.

use super::{Choice, Draw, Drawing, Need, Sheet, Subject};
use crate::journey::Index;
use crate::picture::document::Page;
use crate::picture::fonts::Typesetter;
use crate::picture::layout::{Layout, LayoutOptions, StagePages, lay_out_stage};
use crate::picture::view::{Density, StageNotes, View, ViewOptions};

pub(super) static STAGE: Sheet = Sheet {
    name: "stage",
    about: "a page for each stage",
    size: None,
    density: Density::Detail,
    takes: &[Choice::Lanes, Choice::Persona, Choice::Stage],
    needs: Some(Need::Stages),
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
    let told = StageNotes::new(journey, shown);
    let mut all = Layout::default();
    for place in 0..view.stages.len() {
        let stage = Index::new(place);
        if shown.stage.is_some_and(|only| only != stage) {
            continue;
        }
        let StagePages { scenes, has_grown, losses } = lay_out_stage(&view, place, options, setter);
        // What there is to say is said on the first of its pages.
        let mut notes = told.of(stage);
        let page = |scene| Page { notes: std::mem::take(&mut notes), ..Page::of(scene) };
        all.append(Layout { pages: scenes.into_iter().map(page).collect(), has_grown, losses });
    }
    Drawing::of(subject, all).told(subject)
}
