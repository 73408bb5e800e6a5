//! Words: the glyphs of the scene at their places, each with the letters it stands for.
//!
//! Runs are written in the order they are read, whatever their order on the line. A space behind
//! every line but the last keeps words apart when they are copied.

use std::collections::HashMap;
use std::ops::Range;

use krilla::geom::Point;
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, Identifier, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::ttf_parser::Permissions;
use unicode_linebreak::linebreaks;

use super::paint;
use crate::picture::fonts::{FaceId, Fonts, Glyph, Run};
use crate::picture::scene::{Line, Paint, Text};

/// Letters further apart than this part of their size are no longer taken for one word.
const WIDEST_TRACKING: f64 = 0.08;
/// What every font draws where it has no letter.
const MISSING: u32 = 0;

/// The fonts of a file; each is read when it is first needed.
pub(super) struct Typefaces<'f> {
    fonts: &'f Fonts<'f>,
    known: HashMap<FaceId, Option<Font>>,
}

impl<'f> Typefaces<'f> {
    pub(super) fn new(fonts: &'f Fonts<'f>) -> Self {
        Self { fonts, known: HashMap::new() }
    }

    /// The font, unless it cannot or may not be embedded.
    fn font(&mut self, id: FaceId) -> Option<Font> {
        let known = self.known.entry(id).or_insert_with(|| {
            let data = match id {
                FaceId::Inter(style) => style.bytes().into(),
                FaceId::Family(_) | FaceId::Fallback(_) => self.fonts.bytes(id).to_vec().into(),
            };
            Font::new(data, 0)
        });
        known.clone()
    }

    fn may_be_embedded(&self, id: FaceId) -> bool {
        self.fonts.face(id).permissions() != Some(Permissions::Restricted)
    }
}

/// Words of one look.
pub(super) struct Words<'t> {
    text: &'t Text,
    tracking: f64,
}

impl<'t> Words<'t> {
    pub(super) fn new(text: &'t Text) -> Self {
        Self { text, tracking: text.tracking.min(WIDEST_TRACKING * text.size) }
    }

    /// Draws all lines, each as a piece of content of its own.
    pub(super) fn draw(
        &self,
        surface: &mut Surface<'_>,
        typefaces: &mut Typefaces<'_>,
    ) -> Vec<Identifier> {
        surface.set_fill(Some(paint::fill(Paint::solid(self.text.color))));
        surface.set_stroke(None);
        let mut drawn = Vec::new();
        for (place, line) in self.text.lines.iter().enumerate() {
            if line.shaped.runs.iter().all(|run| run.glyphs.is_empty()) {
                continue;
            }
            let is_whole = line.shaped.runs.iter().all(|run| is_written(run, typefaces));
            let words = (!is_whole).then_some(line.shaped.text.as_str());
            let tag = SpanTag::empty().with_actual_text(words);
            drawn.push(surface.start_tagged(ContentTag::Span(tag)));
            self.draw_line(line, surface, typefaces);
            if let Some(next) = self.text.lines.get(place + 1)
                && is_parted(&line.shaped.text, &next.shaped.text)
            {
                self.draw_space(line, surface, typefaces);
            }
            surface.end_tagged();
        }
        drawn
    }

    fn draw_line(&self, line: &Line, surface: &mut Surface<'_>, typefaces: &mut Typefaces<'_>) {
        let left = self.text.left_of(line);
        let mut placed: Vec<(f64, &Run)> = Vec::new();
        let mut pen = left;
        for run in &line.shaped.runs {
            placed.push((pen, run));
            pen += self.width(run);
        }
        placed.sort_by_key(|(_, run)| run.range.start);
        for (x, run) in placed {
            let Some(font) = typefaces.font(run.face) else { continue };
            let (words, size) = (&line.shaped.text, self.text.size as f32);
            let is_written = |glyph: &KrillaGlyph| {
                glyph.glyph_id.to_u32() != MISSING && typefaces.may_be_embedded(run.face)
            };
            let glyphs = self.glyphs(run, before(line, run));
            let mut x = x as f32;
            for part in glyphs.chunk_by(|a, b| is_written(a) == is_written(b)) {
                let start = Point::from_xy(x, line.y as f32);
                surface.draw_glyphs(start, part, font.clone(), words, size, !is_written(&part[0]));
                x += part.iter().map(|glyph| glyph.x_advance * size).sum::<f32>();
            }
        }
    }

    /// The glyphs of a run, from its left end; measures are in em.
    fn glyphs(&self, run: &Run, before: f64) -> Vec<KrillaGlyph> {
        let tracking = self.tracking / self.text.size;
        let mut pen = before;
        let places = run.glyphs.iter().enumerate().map(|(place, glyph)| {
            let next = run.glyphs.get(place + 1);
            let is_last = next.is_none_or(|next| next.cluster != glyph.cluster);
            let offset = glyph.x - pen;
            pen += glyph.advance;
            KrillaGlyph {
                glyph_id: GlyphId::new(u32::from(glyph.id)),
                text_range: letters(run, glyph.cluster),
                x_advance: (glyph.advance + if is_last { tracking } else { 0.0 }) as f32,
                x_offset: offset as f32,
                y_offset: glyph.y as f32,
                y_advance: 0.0,
                location: None,
            }
        });
        places.collect()
    }

    fn width(&self, run: &Run) -> f64 {
        let advance: f64 = run.glyphs.iter().map(|glyph| glyph.advance).sum();
        let clusters = run.glyphs.chunk_by(|a, b| a.cluster == b.cluster).count();
        advance * self.text.size + clusters as f64 * self.tracking
    }

    /// A space where the line ends.
    fn draw_space(&self, line: &Line, surface: &mut Surface<'_>, typefaces: &mut Typefaces<'_>) {
        let id = typefaces.fonts.usual(self.text.style);
        let face = typefaces.fonts.face(id);
        let (Some(space), Some(font)) = (face.glyph_index(' '), typefaces.font(id)) else { return };
        let face = typefaces.fonts.face(id);
        let advance = f64::from(face.glyph_hor_advance(space).unwrap_or_default())
            / f64::from(face.units_per_em());
        let left = self.text.left_of(line);
        let x = match line.shaped.right_to_left {
            true => left - advance * self.text.size,
            false => left + line.shaped.runs.iter().map(|run| self.width(run)).sum::<f64>(),
        };
        let glyph = KrillaGlyph::new(
            GlyphId::new(u32::from(space.0)),
            advance as f32,
            0.0,
            0.0,
            0.0,
            0..1,
            None,
        );
        let start = Point::from_xy(x as f32, line.y as f32);
        surface.draw_glyphs(start, &[glyph], font, " ", self.text.size as f32, false);
    }
}

/// Where the pen stands before a run, em.
fn before(line: &Line, run: &Run) -> f64 {
    let before = line.shaped.runs.iter().take_while(|other| !std::ptr::eq(*other, run));
    before.flat_map(|run| &run.glyphs).map(|glyph| glyph.advance).sum()
}

/// Whether all of a run is written as text. Glyphs that stand for no letter, and those of a font that
/// may not be embedded, are drawn as outlines.
fn is_written(run: &Run, typefaces: &Typefaces<'_>) -> bool {
    let is_missing = |glyph: &Glyph| u32::from(glyph.id) == MISSING;
    !run.glyphs.iter().any(is_missing) && typefaces.may_be_embedded(run.face)
}

/// The bytes of the cluster that starts at `start`.
fn letters(run: &Run, start: usize) -> Range<usize> {
    let later = run.glyphs.iter().map(|glyph| glyph.cluster).filter(|&cluster| cluster > start);
    start..later.min().unwrap_or(run.range.end)
}

/// Whether a space stood where a line was broken: not where the break needed none, behind a hyphen
/// or between ideographs. A dash that stands alone had spaces on both sides.
fn is_parted(line: &str, next: &str) -> bool {
    let Some(first) = next.chars().next() else { return false };
    let mut ends = line.chars().rev();
    let (Some(last), before) = (ends.next(), ends.next()) else { return false };
    let joined = format!("{last}{first}");
    let needs_none = linebreaks(&joined).any(|(at, _)| at < joined.len());
    let stands_alone = before.is_some_and(char::is_whitespace);
    !needs_none || stands_alone && !last.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::is_parted;

    #[test]
    fn lines_are_parted_where_a_space_was() {
        for (line, next) in
            [("send things", "back"), ("Delivery –", "two days"), ("Prix :", "12 €")]
        {
            assert!(is_parted(line, next), "{line} {next}");
        }
    }

    #[test]
    fn lines_are_joined_where_no_space_was() {
        for (line, next) in [("multi-", "channel"), ("客户旅", "程地图"), ("2019–", "2020")]
        {
            assert!(!is_parted(line, next), "{line} {next}");
        }
    }
}
