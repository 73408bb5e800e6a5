//! Boxes on the page, and what they leave free.

use crate::picture::scene::{Point, Px};

/// A box on the page.
#[derive(Clone, Copy)]
pub(super) struct Area {
    pub(super) left: Px,
    pub(super) top: Px,
    pub(super) right: Px,
    pub(super) bottom: Px,
}

impl Area {
    pub(super) fn around(x: Px, y: Px, reach: Px) -> Self {
        Self { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    }

    /// The box with so much more on every side.
    pub(super) fn grown(self, by: Px) -> Self {
        let Self { left, top, right, bottom } = self;
        Self { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
    }

    pub(super) fn width(&self) -> Px {
        self.right - self.left
    }

    pub(super) fn height(&self) -> Px {
        self.bottom - self.top
    }

    /// Its middle.
    pub(super) fn middle(&self) -> Point {
        let (x, y) = (f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom));
        Point { x, y }
    }

    pub(super) fn holds(&self, point: Point) -> bool {
        point.x > self.left && point.x < self.right && point.y > self.top && point.y < self.bottom
    }

    /// The room between two boxes, level or upright; negative where they overlap.
    pub(super) fn distance(&self, other: &Self) -> Px {
        let level = (other.left - self.right).max(self.left - other.right);
        let upright = (other.top - self.bottom).max(self.top - other.bottom);
        level.max(upright)
    }

    pub(super) fn touches(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}
