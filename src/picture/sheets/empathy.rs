//! The empathy map of a persona.

use super::{Choice, Draw, Sheet};
use crate::picture::layout::lay_out_empathy;
use crate::picture::view::{Density, EmpathyMap};

pub(super) static EMPATHY: Sheet = Sheet {
    name: "empathy",
    about: "what a persona says, thinks, does and feels, with pains and gains",
    size: None,
    density: Density::Detail,
    takes: &[Choice::Persona],
    needs: None,
    draw: Draw::EachPersona(|subject, persona, options, setter| {
        let view = EmpathyMap::of(subject.journey, subject.options, persona);
        lay_out_empathy(&view, options, setter)
    }),
};
