//! A map that is too full for one page, on several.
//!
//! Pages are filled with as many stages as fit at a readable size. They end with a phase where one
//! ends in the later half of a page; where none does, stages are shared evenly. All pages have the
//! scale of the fullest one.

use std::ops::Range;

use super::fitting::fitting;
use super::sheet::Sheets;
use super::{Layout, LayoutOptions, Losses};
use crate::picture::document::Page;
use crate::picture::fonts::Typesetter;
use crate::picture::scene::Px;
use crate::picture::view::{PageNumber, View};

/// Lays out a view on pages of that height.
pub(super) fn paged(
    view: &View,
    options: LayoutOptions<'_>,
    width: Px,
    height: Px,
    setter: &mut Typesetter<'_>,
) -> Layout {
    let mut best = |stages: &Range<usize>| {
        let part = view.part(stages.clone());
        let mut sheets = Sheets::new(&part, setter, options, width);
        let sheet = fitting(&mut sheets, options.size, options.density, Some(height));
        sheet.fits(width, height).then(|| sheet.scale())
    };
    let chunks = chunks(view, &mut |stages| best(stages).is_some());
    let least = options.size.scales(options.density).least;
    let scales = chunks.iter().map(|stages| best(stages).unwrap_or(least));
    let scale = scales.fold(f64::MAX, f64::min);
    let mut layout = Layout { pages: Vec::new(), has_grown: false, losses: Losses::default() };
    for (place, stages) in chunks.iter().enumerate() {
        let number = PageNumber { number: place + 1, count: chunks.len() };
        let part = view.part(stages.clone()).as_page(number);
        let mut sheets = Sheets::new(&part, setter, options, width);
        let sheet = sheets.sheet(scale);
        let (scene, losses) = sheets.compose(sheet, Some(height));
        layout.has_grown |= scene.width > width || scene.height > height;
        layout.losses.append(losses);
        layout.pages.push(Page { title: part.extent(), scene, notes: Vec::new() });
    }
    layout
}

/// The stages of each page.
fn chunks(view: &View, fits: &mut dyn FnMut(&Range<usize>) -> bool) -> Vec<Range<usize>> {
    let count = view.stages.len();
    let mut chunks: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    while start < count {
        let guess = chunks.last().map_or(count.div_ceil(2), Range::len);
        let end = start + most(guess, count - start, &mut |some| fits(&(start..start + some)));
        let end = if end < count { phase_end(view, start, end).unwrap_or(end) } else { end };
        chunks.push(start..end);
        start = end;
    }
    let even = evenly(count, chunks.len());
    let is_cut_by_phases = chunks.iter().any(|chunk| ends_phase(view, chunk.end));
    if !is_cut_by_phases && even.iter().all(fits) { even } else { chunks }
}

/// The largest number from 1 to `limit` that fits, or 1; larger ones fit no better than smaller.
fn most(guess: usize, limit: usize, fits: &mut dyn FnMut(usize) -> bool) -> usize {
    let (mut low, mut high) = (1, limit + 1);
    let mut next = guess;
    while high - low > 1 {
        next = next.clamp(low + 1, high - 1);
        if fits(next) {
            low = next;
            next += 1;
        } else {
            high = next;
            next = usize::midpoint(low, high);
        }
    }
    low
}

/// The last end of a phase in the later half of these stages.
fn phase_end(view: &View, start: usize, end: usize) -> Option<usize> {
    let half = start + (end - start).div_ceil(2);
    (half..=end).rev().find(|&place| ends_phase(view, place))
}

/// Whether a phase, but not the whole map, ends before the stage at that place.
fn ends_phase(view: &View, place: usize) -> bool {
    place < view.stages.len() && view.phases.iter().any(|phase| phase.stages.end == place)
}

/// So many stages on so many pages, as evenly as possible.
fn evenly(stages: usize, pages: usize) -> Vec<Range<usize>> {
    (0..pages).map(|page| page * stages / pages..(page + 1) * stages / pages).collect()
}

#[cfg(test)]
mod tests {
    use super::{evenly, most};

    #[test]
    fn most_is_the_largest_that_fits_from_any_guess() {
        for limit in 1..12 {
            for largest in 1..=limit {
                for guess in 1..=limit {
                    assert_eq!(most(guess, limit, &mut |some| some <= largest), largest);
                }
            }
        }
    }

    #[test]
    fn one_is_taken_even_where_it_does_not_fit() {
        assert_eq!(most(3, 7, &mut |_| false), 1);
    }

    #[test]
    fn pages_share_the_stages_evenly() {
        assert_eq!(evenly(7, 3), [0..2, 2..4, 4..7]);
    }
}
