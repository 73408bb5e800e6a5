//! The outlines of glyphs.

use rustybuzz::Face;
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder, Transform};

/// An outline in the units of its font, y upwards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlyphOutline {
    parts: Vec<OutlinePart>,
}

/// A step along an outline: the points it passes, x before y, the last of which it reaches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum OutlinePart {
    /// To a new place.
    Move([f32; 2]),
    /// Straight.
    Line([f32; 2]),
    /// A quadratic curve.
    Quadratic([f32; 4]),
    /// A cubic curve.
    Cubic([f32; 6]),
    /// Back to where the contour began.
    Close,
}

impl GlyphOutline {
    /// The outline of a glyph; empty for one that has none, such as a space.
    pub fn new(face: &Face<'_>, glyph: u16) -> Self {
        let mut outline = Self::default();
        // What it returns is the bounding box.
        let _ = face.outline_glyph(GlyphId(glyph), &mut outline);
        outline
    }

    /// The steps along it.
    pub fn parts(&self) -> &[OutlinePart] {
        &self.parts
    }

    /// Whether there is nothing to draw.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// The outline after a transformation of its space.
    pub(super) fn transformed(mut self, by: Transform) -> Self {
        let moved = |points: &mut [f32]| {
            for point in points.chunks_exact_mut(2) {
                let (x, y) = (point[0], point[1]);
                point[0] = by.a * x + by.c * y + by.e;
                point[1] = by.b * x + by.d * y + by.f;
            }
        };
        for part in &mut self.parts {
            match part {
                OutlinePart::Move(points) | OutlinePart::Line(points) => moved(points),
                OutlinePart::Quadratic(points) => moved(points),
                OutlinePart::Cubic(points) => moved(points),
                OutlinePart::Close => {}
            }
        }
        self
    }
}

impl OutlineBuilder for GlyphOutline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.parts.push(OutlinePart::Move([x, y]));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.parts.push(OutlinePart::Line([x, y]));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.parts.push(OutlinePart::Quadratic([x1, y1, x, y]));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.parts.push(OutlinePart::Cubic([x1, y1, x2, y2, x, y]));
    }

    fn close(&mut self) {
        self.parts.push(OutlinePart::Close);
    }
}
