//! Opportunities by value and effort.

use super::{Draw, Drawing, Need, Sheet};
use crate::picture::layout::lay_out_matrix;
use crate::picture::view::{Density, Matrix};

pub(super) static MATRIX: Sheet = Sheet {
    name: "matrix",
    about: "opportunities by value and effort, those to take up first on top",
    size: None,
    density: Density::Detail,
    takes: &[],
    needs: Some(Need::Opportunities),
    draw: Draw::Each(|subject, options, setter| {
        let view = Matrix::of(subject.journey, subject.options);
        Drawing::of(subject, lay_out_matrix(&view, options, setter))
    }),
};
