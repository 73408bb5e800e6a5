//! The empathy map of a persona.

use super::{Choice, Draw, Drawing, Sheet, Subject, each_persona};
use crate::picture::fonts::Typesetter;
use crate::picture::layout::{LayoutOptions, lay_out_empathy};
use crate::picture::view::{Density, EmpathyMap};

pub(super) static EMPATHY: Sheet = Sheet {
    name: "empathy",
    about: "what a persona says, thinks, does and feels, with pains and gains",
    size: None,
    density: Density::Detail,
    takes: &[Choice::Persona],
    draw: Draw::Each(draw),
};

fn draw(subject: Subject<'_>, options: LayoutOptions<'_>, setter: &mut Typesetter<'_>) -> Drawing {
    each_persona(subject, |persona| {
        let view = EmpathyMap::of(subject.journey, subject.options, persona);
        lay_out_empathy(&view, options, setter)
    })
}
