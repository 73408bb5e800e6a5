//! The journey map: stages from left to right, lanes from top to bottom.

use super::{Choice, Draw, Drawing, Sheet, Subject};
use crate::picture::document::Document;
use crate::picture::fonts::Typesetter;
use crate::picture::layout::{LayoutOptions, lay_out};
use crate::picture::view::View;

pub(super) static MAP: Sheet = Sheet {
    name: "map",
    about: "stages, lanes and the emotion curve",
    size: None,
    takes: &[Choice::Lanes, Choice::Persona],
    draw: Draw::Each(draw),
};

fn draw(subject: Subject<'_>, options: LayoutOptions<'_>, setter: &mut Typesetter<'_>) -> Drawing {
    let view = View::of(subject.journey, subject.options);
    let layout = lay_out(&view, options, setter);
    let document = Document { title: view.title, language: view.language, pages: layout.pages };
    Drawing { document, has_grown: layout.has_grown, losses: layout.losses }
}
