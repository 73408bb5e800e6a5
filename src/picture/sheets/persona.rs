//! One persona on a page, for a wall or a deck.

use super::{Choice, Draw, Sheet};
use crate::picture::layout::lay_out_persona;
use crate::picture::view::{Density, PersonaSheet};

pub(super) static PERSONA: Sheet = Sheet {
    name: "persona",
    about: "one persona on a page: who they are, what they want, what hurts, how the journey feels",
    size: None,
    density: Density::Detail,
    takes: &[Choice::Persona],
    needs: None,
    draw: Draw::EachPersona(|subject, persona, options, setter| {
        let view = PersonaSheet::of(subject.journey, subject.options, persona);
        lay_out_persona(&view, options, setter)
    }),
};
