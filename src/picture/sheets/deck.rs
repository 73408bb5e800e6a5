//! A deck to present a map with: the map, then a slide for each stage.

use super::{Choice, Draw, Drawing, Sheet, Subject, map, stage};
use crate::picture::fonts::Typesetter;
use crate::picture::layout::LayoutOptions;
use crate::picture::view::{Density, map_notes};

/// The sheet.
pub static DECK: Sheet = Sheet {
    name: "deck",
    about: "the map, then a page for each stage",
    size: None,
    density: Density::Board,
    takes: &[Choice::Lanes, Choice::Persona, Choice::Stage],
    needs: None,
    draw: Draw::Each(draw),
};

fn draw(subject: Subject<'_>, options: LayoutOptions<'_>, setter: &mut Typesetter<'_>) -> Drawing {
    let mut deck = overview(subject, options, setter);
    let stages = stage::draw(subject, options, setter);
    deck.document.pages.extend(stages.document.pages);
    deck.has_grown |= stages.has_grown;
    deck.losses.append(stages.losses);
    deck
}

/// The map as a deck opens with it.
fn overview(
    subject: Subject<'_>,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
) -> Drawing {
    let mut overview = map::draw(subject, options, setter);
    if let Some(first) = overview.document.pages.first_mut() {
        first.notes = map_notes(subject.journey, subject.options);
    }
    overview
}
