//! An empty map on paper, for a workshop.

use super::{Choice, Draw, Drawing, Sheet, Subject};
use crate::picture::fonts::Typesetter;
use crate::picture::layout::{LayoutOptions, Size, lay_out_worksheet};
use crate::picture::view::{Density, Worksheet};

pub(super) static WORKSHEET: Sheet = Sheet {
    name: "worksheet",
    about: "an empty map for a workshop, on A3 with a question for each lane",
    size: Some(Size::A3),
    density: Density::Detail,
    takes: &[Choice::Lanes, Choice::Persona],
    needs: None,
    draw: Draw::Each(draw),
};

fn draw(subject: Subject<'_>, options: LayoutOptions<'_>, setter: &mut Typesetter<'_>) -> Drawing {
    let view = Worksheet::of(subject.journey, subject.options);
    Drawing::of(subject, lay_out_worksheet(&view, options, setter))
}
