//! The journey map: stages from left to right, lanes from top to bottom.

use super::{Choice, Draw, Drawing, Sheet, Subject};
use crate::picture::fonts::Typesetter;
use crate::picture::layout::{Fit, LayoutOptions, fit, lay_out};
use crate::picture::view::{Density, View, unplaced};

/// The sheet.
pub static MAP: Sheet = Sheet {
    name: "map",
    about: "stages, lanes and the emotion curve",
    size: None,
    density: Density::Detail,
    takes: &[Choice::Lanes, Choice::Persona, Choice::Stage],
    needs: None,
    draw: Draw::Each(draw),
};

pub(super) fn draw(
    subject: Subject<'_>,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
) -> Drawing {
    let mut view = View::of(subject.journey, subject.options);
    if subject.options.density == Density::Board {
        view = fitted(view, options, setter);
    }
    let mut layout = lay_out(&view, options, setter);
    for title in unplaced(subject.journey, subject.options, &view) {
        layout.losses.leave_out(title);
    }
    Drawing::of(subject, layout).told(subject)
}

/// The view with so much left out that it fits one page, or where its stages need more room than
/// one page has, several.
fn fitted(view: View, options: LayoutOptions<'_>, setter: &mut Typesetter<'_>) -> View {
    let count = view.stages.len();
    let mut fitted = view;
    let mut on_a_page = count.max(1);
    loop {
        let starts = (0..count).step_by(on_a_page);
        let mut fits = starts.map(|start| {
            let part = fitted.part(start..(start + on_a_page).min(count));
            fit(&part, options, setter)
        });
        let leaner = match fits.find(|fit| *fit != Fit::Whole) {
            None => return fitted,
            Some(Fit::TooWide) if on_a_page > 1 => {
                on_a_page = on_a_page.div_ceil(2);
                continue;
            }
            Some(Fit::TooMuchBeside) => fitted.with_less_beside(),
            Some(Fit::TooMuchBelow) => fitted.with_less_below(),
            Some(Fit::TooWide | Fit::Whole) => None,
        };
        match leaner {
            Some(leaner) => fitted = leaner,
            None => return fitted,
        }
    }
}
