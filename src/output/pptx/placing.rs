//! Where design pixels come to lie on a slide, in English Metric Units: 12,700 to the point.

use crate::picture::document::Document;
use crate::picture::scene::{Px, Scene};

/// A page 1920 wide is a slide of 13⅓ inches.
const EMU_PER_PX: f64 = 6350.0;
/// A hundredth of a point, the unit of type sizes.
const EMU_PER_HUNDREDTH: f64 = 127.0;
/// Slides have no side shorter than an inch or longer than 56.
const SHORTEST: f64 = 914_400.0;
const LONGEST: f64 = 51_206_400.0;

/// The size that all slides of a deck have, in EMU.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct SlideSize {
    pub(super) width: f64,
    pub(super) height: f64,
}

/// The place of one page on its slide.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placing {
    scale: f64,
    left: f64,
    top: f64,
}

impl SlideSize {
    /// The size of the smallest page: larger ones are scaled to fit it.
    pub(super) fn of(document: &Document) -> Self {
        let sizes = document.pages.iter().map(|page| (page.scene.width, page.scene.height));
        let (width, height) = sizes.fold((f64::MAX, f64::MAX), |(width, height), page| {
            if page.0 * page.1 < width * height { page } else { (width, height) }
        });
        let scale = EMU_PER_PX * (LONGEST / (EMU_PER_PX * width.max(height))).min(1.0);
        let side = |px: Px| (px * scale).round().clamp(SHORTEST, LONGEST);
        Self { width: side(width), height: side(height) }
    }
}

impl Placing {
    /// The page in the middle of the slide, as large as fits, at its own size where that fits.
    pub(super) fn of(scene: &Scene, size: SlideSize) -> Self {
        let scale = (size.width / scene.width).min(size.height / scene.height).min(EMU_PER_PX);
        let rest = |room: f64, side: Px| ((room - side * scale) / 2.0).round();
        Self { scale, left: rest(size.width, scene.width), top: rest(size.height, scene.height) }
    }

    /// A place from the left, in whole EMU.
    pub(super) fn x(self, x: Px) -> f64 {
        (self.left + x * self.scale).round()
    }

    /// A place from the top, in whole EMU.
    pub(super) fn y(self, y: Px) -> f64 {
        (self.top + y * self.scale).round()
    }

    /// A length, in whole EMU.
    pub(super) fn length(self, length: Px) -> f64 {
        (length * self.scale).round()
    }

    /// A length in whole hundredths of a point.
    pub(super) fn hundredths(self, length: Px) -> f64 {
        (length * self.scale / EMU_PER_HUNDREDTH).round()
    }
}
