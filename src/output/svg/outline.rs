//! Words as outlines: every glyph is defined once and used where it stands.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::colored::ColoredGlyphs;
use super::push_outline;
use crate::output::markup::{Markup, push_factor, push_number};
use crate::picture::fonts::{FaceId, Fonts, GlyphOutline, Style};
use crate::picture::scene::{Line, Node, Text};

/// The size at which glyphs are defined: large enough that two decimals are exact.
pub(super) const EM: f64 = 100.0;

/// The glyphs that have an outline.
#[derive(Debug, Default)]
pub(super) struct GlyphOutlines {
    drawn: BTreeSet<(FaceId, u16)>,
}

impl GlyphOutlines {
    /// Writes `<defs>` with the outlines of all glyphs that the nodes' words need.
    ///
    /// An id names font and glyph, so pictures that share a page define equal ids equally.
    pub(super) fn write_definitions<'n>(
        &mut self,
        markup: &mut Markup,
        fonts: &Fonts<'_>,
        nodes: impl IntoIterator<Item = &'n Node> + Clone,
    ) {
        let mut used = BTreeSet::new();
        super::each_text(nodes.clone(), &mut |text| {
            let glyphs = text.lines.iter().flat_map(|line| line.shaped.glyphs());
            used.extend(glyphs.map(|(face, glyph)| (face, glyph.id)));
        });
        markup.open("defs", &[]);
        let colored = ColoredGlyphs::of(fonts, nodes);
        colored.write_definitions(markup, fonts);
        for (id, glyph) in used {
            if colored.contains(id, glyph) {
                self.drawn.insert((id, glyph));
                continue;
            }
            let face = fonts.face(id);
            let outline = GlyphOutline::new(face, glyph);
            if !outline.is_empty() {
                self.drawn.insert((id, glyph));
                markup.start("path");
                markup.value("id", |out| push_id(out, id, glyph));
                let factor = EM / f64::from(face.units_per_em());
                markup.value("d", |out| push_outline(out, &outline, (0.0, 0.0), factor));
                markup.end_empty();
            }
        }
        markup.close("defs");
    }

    /// Writes one group per line.
    pub(super) fn write_text(&self, markup: &mut Markup, text: &Text) {
        for line in &text.lines {
            self.write_line(markup, text, line);
        }
    }

    fn write_line(&self, markup: &mut Markup, text: &Text, line: &Line) {
        markup.start("g");
        markup.attribute("role", "img");
        markup.attribute("aria-label", &line.shaped.text);
        markup.value("transform", |out| {
            out.push_str("translate(");
            push_number(out, text.left_of(line));
            out.push(' ');
            push_number(out, line.y);
            out.push_str(") scale(");
            push_factor(out, text.size / EM);
            out.push(')');
        });
        markup.attribute("fill", &text.color.to_string());
        markup.end_start();
        let (mut last, mut clusters) = (None, 0);
        for (face, glyph) in line.shaped.glyphs() {
            if last.replace(glyph.cluster).is_some_and(|last| last != glyph.cluster) {
                clusters += 1;
            }
            if !self.drawn.contains(&(face, glyph.id)) {
                continue;
            }
            let tracking = text.tracking / text.size * EM * f64::from(clusters);
            markup.raw("<use");
            markup.value("xlink:href", |out| {
                out.push('#');
                push_id(out, face, glyph.id);
            });
            let (x, y) = (glyph.x * EM + tracking, -glyph.y * EM);
            if x != 0.0 {
                markup.number("x", x);
            }
            if y != 0.0 {
                markup.number("y", y);
            }
            markup.raw("/>");
        }
        markup.end("g");
    }
}

/// `inter-700-42`, `inter-400i-42`, `own-700-42` for a family in the place of Inter, or `font-2-42`
/// for the second fallback.
pub(super) fn push_id(out: &mut String, face: FaceId, glyph: u16) {
    let mut cut = |family: &str, style: Style| {
        let slant = if style.is_italic() { "i" } else { "" };
        write!(out, "{family}-{}{slant}-{glyph}", style.weight())
    };
    // Writing to a string cannot fail.
    let _ = match face {
        FaceId::Inter(style) => cut("inter", style),
        FaceId::Family(style) => cut("own", style),
        FaceId::Fallback(place) => write!(out, "font-{}-{glyph}", place + 1),
    };
}
