//! The scale at which the lanes fit a page.
//!
//! Heights grow with the scale, a little more than in proportion, because larger words need more
//! lines. So the next scale to try is guessed from the last two heights, and three or four tries
//! are enough among fifty scales.

use super::page::{Scales, Size};
use super::sheet::{Sheet, Sheets};
use crate::picture::scene::Px;
use crate::picture::view::Density;

/// Scales are tried in steps of this.
const STEP: f64 = 0.02;
/// The height of lanes grows with this power of their scale.
const POWER: f64 = 1.6;

/// The sheet with the largest lanes that fit with ease; where none do, that just fit; and where
/// none do that either, with the smallest.
pub(super) fn fitting<'v>(
    sheets: &mut Sheets<'v, '_>,
    size: Size,
    density: Density,
    wanted: Option<Px>,
) -> Sheet<'v> {
    let scales = size.scales(density);
    let usual = sheets.sheet(scales.usual);
    let Some(height) = wanted else { return usual };
    let (need, is_upwards): (Need<'v>, bool) = if usual.comfortable() <= height {
        (Sheet::comfortable, true)
    } else if usual.natural() <= height {
        return usual;
    } else {
        (Sheet::natural, false)
    };
    let mut search = Search::new(scales, height, need, is_upwards, usual);
    while let Some(step) = search.guess() {
        let sheet = sheets.sheet(search.scale(step));
        search.learn(step, sheet);
    }
    search.fits.1.unwrap_or_else(|| sheets.sheet(scales.least))
}

/// What a sheet needs.
type Need<'v> = fn(&Sheet<'v>) -> Px;

/// A search between a step that fits and the next one that does not.
struct Search<'v> {
    least: f64,
    height: Px,
    need: Need<'v>,
    /// The largest step known to fit, with its sheet; the first counts as one.
    fits: (usize, Option<Sheet<'v>>),
    /// The smallest step known not to fit, and what its sheet needs.
    fails: (usize, Option<Px>),
}

impl<'v> Search<'v> {
    fn new(scales: Scales, height: Px, need: Need<'v>, is_upwards: bool, usual: Sheet<'v>) -> Self {
        let step = |scale: f64| ((scale - scales.least) / STEP).round() as usize;
        let (middle, end) = (step(scales.usual), step(scales.most));
        let (fits, fails) = match is_upwards {
            true => ((middle, Some(usual)), (end + 1, None)),
            false => ((0, None), (middle, Some(need(&usual)))),
        };
        Self { least: scales.least, height, need, fits, fails }
    }

    fn scale(&self, step: usize) -> f64 {
        self.least + step as f64 * STEP
    }

    /// The next step to try; `None` when there is nothing between what fits and what does not.
    fn guess(&self) -> Option<usize> {
        let (low, high) = (self.fits.0, self.fails.0);
        if high - low < 2 {
            return None;
        }
        let at_low = self.fits.1.as_ref().map(self.need);
        let guess = match (at_low, self.fails.1) {
            (Some(below), Some(above)) if above > below => {
                low as f64 + (self.height - below) / (above - below) * (high - low) as f64
            }
            (Some(known), _) => self.by_power(low, known),
            (None, Some(known)) => self.by_power(high, known),
            (None, None) => high as f64,
        };
        Some((guess.max(0.0) as usize).clamp(low + 1, high - 1))
    }

    /// The step at which the height is met, judged by one step alone.
    fn by_power(&self, step: usize, needed: Px) -> f64 {
        (self.scale(step) * (self.height / needed).powf(1.0 / POWER) - self.least) / STEP
    }

    fn learn(&mut self, step: usize, sheet: Sheet<'v>) {
        let needed = (self.need)(&sheet);
        if needed <= self.height {
            self.fits = (step, Some(sheet));
        } else {
            self.fails = (step, Some(needed));
        }
    }
}
