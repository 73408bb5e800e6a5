//! Words as bare outlines: all glyphs of a line in one path, at their places on the page.

use std::collections::HashMap;

use super::colored::ColoredGlyphs;
use super::outline::{EM, push_id};
use super::push_outline;
use crate::output::markup::{Markup, push_factor, push_number};
use crate::picture::fonts::{FaceId, Fonts, Glyph, GlyphOutline};
use crate::picture::scene::{Node, Text};

/// Remembers outlines, because most letters come again.
pub(super) struct Tracer<'f> {
    fonts: &'f Fonts<'f>,
    known: HashMap<(FaceId, u16), GlyphOutline>,
    colored: ColoredGlyphs,
}

impl<'f> Tracer<'f> {
    pub(super) fn new(fonts: &'f Fonts<'f>, nodes: &[Node]) -> Self {
        Self { fonts, known: HashMap::new(), colored: ColoredGlyphs::of(fonts, nodes) }
    }

    /// Writes `<defs>` with the glyphs that have colours of their own, if there are any.
    pub(super) fn write_definitions(&self, markup: &mut Markup) {
        if !self.colored.is_empty() {
            markup.open("defs", &[]);
            self.colored.write_definitions(markup, self.fonts);
            markup.close("defs");
        }
    }

    /// Writes one path for all lines of a text, and behind it its glyphs of other colours.
    pub(super) fn write_text(&mut self, markup: &mut Markup, text: &Text) {
        let mut colored = Vec::new();
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
                    let x = left + f64::from(clusters) * text.tracking + glyph.x * text.size;
                    let origin = (x, line.y - glyph.y * text.size);
                    if self.colored.contains(face, glyph.id) {
                        colored.push((face, glyph, origin));
                    } else {
                        self.push(out, face, glyph, origin, text.size);
                    }
                }
            }
        });
        markup.end_empty();
        for (face, glyph, origin) in colored {
            write_use(markup, (face, glyph.id), origin, text);
        }
    }

    fn push(&mut self, out: &mut String, id: FaceId, glyph: Glyph, at: (f64, f64), size: f64) {
        let face = self.fonts.face(id);
        let outline =
            self.known.entry((id, glyph.id)).or_insert_with(|| GlyphOutline::new(face, glyph.id));
        push_outline(out, outline, at, size / f64::from(face.units_per_em()));
    }
}

/// Writes a glyph that is defined, with its origin there.
fn write_use(markup: &mut Markup, (face, glyph): (FaceId, u16), at: (f64, f64), text: &Text) {
    markup.raw("<use");
    markup.value("xlink:href", |out| {
        out.push('#');
        push_id(out, face, glyph);
    });
    markup.attribute("fill", &text.color.to_string());
    markup.value("transform", |out| {
        out.push_str("translate(");
        push_number(out, at.0);
        out.push(' ');
        push_number(out, at.1);
        out.push_str(") scale(");
        push_factor(out, text.size / EM);
        out.push(')');
    });
    markup.raw("/>");
}
