//! Opportunities over time.

use super::{Draw, Drawing, Need, Sheet};
use crate::picture::layout::lay_out_roadmap;
use crate::picture::view::{Density, Roadmap};

pub(super) static ROADMAP: Sheet = Sheet {
    name: "roadmap",
    about: "opportunities by when they are due and who does them",
    size: None,
    density: Density::Detail,
    takes: &[],
    needs: Some(Need::Opportunities),
    draw: Draw::Each(|subject, options, setter| {
        let view = Roadmap::of(subject.journey, subject.options);
        Drawing::of(subject, lay_out_roadmap(&view, options, setter))
    }),
};
