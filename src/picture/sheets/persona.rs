//! One persona on a page, for a wall or a deck.

use super::{Choice, Draw, Drawing, Sheet, Subject, each_persona};
use crate::picture::fonts::Typesetter;
use crate::picture::layout::{LayoutOptions, lay_out_persona};
use crate::picture::view::{Density, PersonaSheet};

pub(super) static PERSONA: Sheet = Sheet {
    name: "persona",
    about: "one persona on a page: who they are, what they want, what hurts, how the journey feels",
    size: None,
    density: Density::Detail,
    takes: &[Choice::Persona],
    draw: Draw::Each(draw),
};

fn draw(subject: Subject<'_>, options: LayoutOptions<'_>, setter: &mut Typesetter<'_>) -> Drawing {
    each_persona(subject, |persona| {
        let view = PersonaSheet::of(subject.journey, subject.options, persona);
        lay_out_persona(&view, options, setter)
    })
}
