//! The bar at the left of a statement: unbroken where it is proven, else in dashes.

use super::super::pen::{Pen, panel};
use crate::picture::color::Color;
use crate::picture::scene::{Px, Rect};
use crate::picture::view::Backing;

/// A bar before it has a place: its left edge, its ends and its width.
#[derive(Clone, Copy)]
pub(super) struct Bar {
    pub(super) x: Px,
    pub(super) top: Px,
    pub(super) bottom: Px,
    pub(super) width: Px,
}

impl Bar {
    /// The bar in one piece or in several.
    pub(super) fn draw(self, pen: &Pen<'_, '_>, backing: Backing, color: Color) -> Vec<Rect> {
        let Self { x, top, bottom, width } = self;
        let piece = |y, long| panel(x, y, width, long, width / 2.0, color);
        let long = bottom - top;
        if backing == Backing::Solid {
            return vec![piece(top, long)];
        }
        let gap = pen.px(4.0);
        let count = ((long + gap) / pen.px(9.0)).floor().max(1.0);
        let each = (long - (count - 1.0) * gap) / count;
        (0..count as usize).map(|turn| piece(top + turn as f64 * (each + gap), each)).collect()
    }
}
