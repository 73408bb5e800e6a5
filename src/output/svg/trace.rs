//! Words as bare outlines: all glyphs of a line in one path, at their places on the page.

use std::collections::HashMap;

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};

use crate::output::markup::{Markup, push_number};
use crate::picture::fonts::{FaceId, Fonts, Glyph};
use crate::picture::scene::Text;

/// Remembers outlines, because most letters come again.
pub(super) struct Tracer<'f> {
    fonts: &'f Fonts<'f>,
    known: HashMap<(FaceId, u16), Outline>,
}

/// An outline in em, y upwards.
#[derive(Debug, Default)]
struct Outline {
    em: f64,
    parts: Vec<Part>,
}

#[derive(Clone, Copy, Debug)]
enum Part {
    Move([f32; 2]),
    Line([f32; 2]),
    Quadratic([f32; 4]),
    Cubic([f32; 6]),
    Close,
}

impl<'f> Tracer<'f> {
    pub(super) fn new(fonts: &'f Fonts<'f>) -> Self {
        Self { fonts, known: HashMap::new() }
    }

    /// Writes one path for all lines of a text.
    pub(super) fn write_text(&mut self, markup: &mut Markup, text: &Text) {
        markup.start("path");
        markup.attribute("fill", &text.color.to_string());
        markup.value("d", |out| {
            for line in &text.lines {
                let left = text.left_of(line);
                let (mut last, mut clusters) = (None, 0);
                for (face, glyph) in line.shaped.glyphs() {
                    if last.replace(glyph.cluster).is_some_and(|last| last != glyph.cluster) {
                        clusters += 1;
                    }
                    let x = left + f64::from(clusters) * text.tracking;
                    self.outline(face, glyph).push(out, glyph, x, line.y, text.size);
                }
            }
        });
        markup.end_empty();
    }

    fn outline(&mut self, id: FaceId, glyph: Glyph) -> &Outline {
        self.known.entry((id, glyph.id)).or_insert_with(|| {
            let face = self.fonts.face(id);
            let em = f64::from(face.units_per_em());
            let mut outline = Outline { em, parts: Vec::new() };
            // A glyph without an outline, such as a space, has no parts.
            let _ = face.outline_glyph(GlyphId(glyph.id), &mut outline);
            outline
        })
    }
}

impl Outline {
    fn push(&self, out: &mut String, glyph: Glyph, x: f64, y: f64, size: f64) {
        let factor = size / self.em;
        let (x, y) = (x + glyph.x * size, y - glyph.y * size);
        let mut points = |letter: char, points: &[f32]| {
            out.push(letter);
            for (place, pair) in points.chunks_exact(2).enumerate() {
                if place > 0 {
                    out.push(' ');
                }
                push_number(out, x + f64::from(pair[0]) * factor);
                out.push(' ');
                push_number(out, y - f64::from(pair[1]) * factor);
            }
        };
        for part in &self.parts {
            match part {
                Part::Move(to) => points('M', to),
                Part::Line(to) => points('L', to),
                Part::Quadratic(to) => points('Q', to),
                Part::Cubic(to) => points('C', to),
                Part::Close => points('Z', &[]),
            }
        }
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.parts.push(Part::Move([x, y]));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.parts.push(Part::Line([x, y]));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.parts.push(Part::Quadratic([x1, y1, x, y]));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.parts.push(Part::Cubic([x1, y1, x2, y2, x, y]));
    }

    fn close(&mut self) {
        self.parts.push(Part::Close);
    }
}
