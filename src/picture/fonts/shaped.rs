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
    /// Whether a line that begins with it looks as it does here: no kerning or joining before it.
    pub may_begin: bool,
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

    /// The part of the line in these bytes, as if it had been shaped alone; `None` where that would
    /// look different from what it does here, or where fonts or directions change.
    pub(super) fn part(&self, range: Range<usize>) -> Option<Self> {
        let [run] = self.runs.as_slice() else { return None };
        let place = |byte: usize| run.glyphs.partition_point(|glyph| glyph.cluster < byte);
        let (start, end) = (place(range.start), place(range.end));
        let is_clean = |place: usize, byte: usize| match run.glyphs.get(place) {
            Some(glyph) => place == 0 || (glyph.may_begin && glyph.cluster == byte),
            None => byte == self.text.len(),
        };
        if self.right_to_left || !is_clean(start, range.start) || !is_clean(end, range.end) {
            return None;
        }
        let mut before: f64 = run.glyphs[..start].iter().map(|glyph| glyph.advance).sum();
        let mut pen = 0.0;
        let glyphs = run.glyphs[start..end].iter().map(|glyph| {
            let (cluster, x) = (glyph.cluster - range.start, pen + (glyph.x - before));
            before += glyph.advance;
            pen += glyph.advance;
            Glyph { cluster, x, ..*glyph }
        });
        let glyphs: Vec<Glyph> = glyphs.collect();
        let text = self.text[range].to_owned();
        let run = Run { face: run.face, range: 0..text.len(), glyphs };
        Some(Self { text, width: pen, right_to_left: false, runs: vec![run] })
    }

    /// How many clusters the line has: letters with their marks.
    pub fn clusters(&self) -> usize {
        let starts = self.glyphs().map(|(_, glyph)| glyph.cluster);
        let mut last = None;
        starts.filter(|&start| last.replace(start) != Some(start)).count()
    }

    /// The advances summed up by byte when every cluster is followed by `tracking`: entry `b` is
    /// the width of the text before byte `b`. All in em.
    pub fn pen_positions(&self, tracking: f64) -> Vec<f64> {
        let mut positions = vec![0.0; self.text.len() + 1];
        let mut last = None;
        for (_, glyph) in self.glyphs() {
            let is_new = last.replace(glyph.cluster) != Some(glyph.cluster);
            let after = if is_new { tracking } else { 0.0 };
            positions[glyph.cluster + 1] += glyph.advance + after;
        }
        let mut pen = 0.0;
        for position in &mut positions {
            pen += *position;
            *position = pen;
        }
        positions
    }
}
