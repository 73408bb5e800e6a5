//! One line of text as glyphs.

use std::ops::Range;

use super::FaceId;

/// A shaped line: measures are in em, so that one shaping serves every type size.
#[derive(Clone, Debug, PartialEq)]
pub struct Shaped {
    /// The words.
    pub text: String,
    /// The sum of all advances, em.
    pub width: f64,
    /// Whether the line reads from right to left.
    pub right_to_left: bool,
    /// Its parts from left to right as they are seen; each has one font and one direction.
    pub runs: Vec<Run>,
}

/// A part of a line in one font and one direction.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The font.
    pub face: FaceId,
    /// Its bytes of the line's text.
    pub range: Range<usize>,
    /// Its glyphs from left to right.
    pub glyphs: Vec<Glyph>,
}

/// A glyph at its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// The byte of the line's text where its cluster starts.
    pub cluster: usize,
    /// Its origin, em right of the line's left edge.
    pub x: f64,
    /// Its origin, em above the baseline.
    pub y: f64,
    /// How far it moves the pen, em.
    pub advance: f64,
}

impl Shaped {
    /// The line's width in the unit of `size` when every cluster is followed by `tracking`.
    pub fn width_at(&self, size: f64, tracking: f64) -> f64 {
        self.width * size + tracking * self.clusters() as f64
    }

    /// All glyphs with their fonts, from left to right.
    pub fn glyphs(&self) -> impl Iterator<Item = (FaceId, Glyph)> {
        self.runs.iter().flat_map(|run| run.glyphs.iter().map(|glyph| (run.face, *glyph)))
    }

    /// How many clusters the line has: letters with their marks.
    pub fn clusters(&self) -> usize {
        let starts = self.glyphs().map(|(_, glyph)| glyph.cluster);
        let mut last = None;
        starts.filter(|&start| last.replace(start) != Some(start)).count()
    }

    /// The advances summed up by byte: entry `b` is the width of the text before byte `b`, em.
    pub fn pen_positions(&self) -> Vec<f64> {
        let mut positions = vec![0.0; self.text.len() + 1];
        for (_, glyph) in self.glyphs() {
            positions[glyph.cluster + 1] += glyph.advance;
        }
        let mut pen = 0.0;
        for position in &mut positions {
            pen += *position;
            *position = pen;
        }
        positions
    }
}
