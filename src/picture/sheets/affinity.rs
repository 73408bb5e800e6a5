//! Pains and ideas in groups.

use super::{Draw, Drawing, Need, Sheet};
use crate::picture::layout::lay_out_affinity;
use crate::picture::view::{Affinity, Density};

pub(super) static AFFINITY: Sheet = Sheet {
    name: "affinity",
    about: "pains, quotes and ideas on a board, grouped by theme, lever, kind or stage",
    size: None,
    density: Density::Detail,
    takes: &[],
    needs: Some(Need::Notes),
    draw: Draw::Each(|subject, options, setter| {
        let view = Affinity::of(subject.journey, subject.options);
        Drawing::of(subject, lay_out_affinity(&view, options, setter))
    }),
};
