//! Glyphs with colours of their own, each defined once as a group of paths.

use std::collections::BTreeMap;

use super::outline::{EM, push_id};
use super::{each_text, push_outline};
use crate::output::markup::{Markup, push_factor};
use crate::picture::fonts::{
    Beyond, Course, FaceId, Fonts, GlyphOutline, Gradient, Layer, LayerFill, Tint, layers,
};
use crate::picture::scene::Node;

/// The glyphs of a picture that have colours of their own.
#[derive(Debug, Default)]
pub(super) struct ColoredGlyphs {
    glyphs: BTreeMap<(FaceId, u16), Vec<Layer>>,
}

impl ColoredGlyphs {
    /// Those that the nodes' words need.
    pub(super) fn of<'n>(fonts: &Fonts<'_>, nodes: impl IntoIterator<Item = &'n Node>) -> Self {
        let mut glyphs = BTreeMap::new();
        each_text(nodes, &mut |text| {
            let runs = text.lines.iter().flat_map(|line| &line.shaped.runs);
            for run in runs.filter(|run| fonts.face(run.face).tables().colr.is_some()) {
                for glyph in &run.glyphs {
                    let layers = || layers(fonts.face(run.face), glyph.id).unwrap_or_default();
                    glyphs.entry((run.face, glyph.id)).or_insert_with(layers);
                }
            }
        });
        glyphs.retain(|_, layers| !layers.is_empty());
        Self { glyphs }
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.glyphs.is_empty()
    }

    /// Whether a glyph is one of them.
    pub(super) fn contains(&self, face: FaceId, glyph: u16) -> bool {
        self.glyphs.contains_key(&(face, glyph))
    }

    /// Writes what stands in `<defs>`: a group of paths for each.
    pub(super) fn write_definitions(&self, markup: &mut Markup, fonts: &Fonts<'_>) {
        for (&(face, glyph), layers) in &self.glyphs {
            let mut id = String::new();
            push_id(&mut id, face, glyph);
            let factor = EM / f64::from(fonts.face(face).units_per_em());
            Definition { id, factor }.write(markup, layers);
        }
    }
}

/// A glyph being defined: its id, and what its units are in those of the definition.
struct Definition {
    id: String,
    factor: f64,
}

impl Definition {
    fn write(&self, markup: &mut Markup, layers: &[Layer]) {
        for (place, layer) in layers.iter().enumerate() {
            if let LayerFill::Gradient(gradient) = &layer.fill {
                self.write_gradient(markup, &self.fill_id(place), gradient);
            }
            for (depth, outline) in layer.within.iter().enumerate() {
                markup.open("clipPath", &[("id", &self.clip_id(place, depth))]);
                self.write_path(markup, outline, None);
                markup.close("clipPath");
            }
        }
        markup.open("g", &[("id", &self.id)]);
        for (place, layer) in layers.iter().enumerate() {
            for depth in 0..layer.within.len() {
                let clip = format!("url(#{})", self.clip_id(place, depth));
                markup.open("g", &[("clip-path", &clip)]);
            }
            self.write_path(markup, &layer.outline, Some((place, &layer.fill)));
            for _ in &layer.within {
                markup.close("g");
            }
        }
        markup.close("g");
    }

    fn write_path(
        &self,
        markup: &mut Markup,
        outline: &GlyphOutline,
        fill: Option<(usize, &LayerFill)>,
    ) {
        markup.start("path");
        match fill {
            Some((_, LayerFill::Flat(tint))) => {
                if let Some(color) = tint.color {
                    markup.attribute("fill", &color.to_string());
                }
                if tint.opacity < 1.0 {
                    markup.number("fill-opacity", tint.opacity.into());
                }
            }
            Some((place, LayerFill::Gradient(_))) => {
                markup.attribute("fill", &format!("url(#{})", self.fill_id(place)));
            }
            None => {}
        }
        markup.value("d", |out| push_outline(out, outline, (0.0, 0.0), self.factor));
        markup.end_empty();
    }

    fn write_gradient(&self, markup: &mut Markup, id: &str, gradient: &Gradient) {
        let name = match gradient.course {
            Course::Straight(..) => "linearGradient",
            Course::Round(..) => "radialGradient",
        };
        markup.start(name);
        markup.attribute("id", id);
        markup.attribute("gradientUnits", "userSpaceOnUse");
        let mut write = |names: &[&str], values: &[f32]| {
            for (name, &value) in names.iter().zip(values) {
                markup.number(name, value.into());
            }
        };
        match gradient.course {
            Course::Straight(from, to) => {
                write(&["x1", "y1", "x2", "y2"], &[from, to].concat());
            }
            Course::Round((from, inner), (to, outer)) => {
                write(&["fx", "fy", "fr"], &[from[0], from[1], inner]);
                write(&["cx", "cy", "r"], &[to[0], to[1], outer]);
            }
        }
        match gradient.beyond {
            Beyond::Same => {}
            Beyond::Again => markup.attribute("spreadMethod", "repeat"),
            Beyond::ThereAndBack => markup.attribute("spreadMethod", "reflect"),
        }
        markup.value("gradientTransform", |out| {
            out.push_str("matrix(");
            for (place, part) in gradient.transform.into_iter().enumerate() {
                if place > 0 {
                    out.push(' ');
                }
                // The second of each pair is a height, which SVG counts downwards.
                let sign = if place % 2 == 0 { 1.0 } else { -1.0 };
                push_factor(out, sign * f64::from(part) * self.factor);
            }
            out.push(')');
        });
        markup.end_start();
        for &(offset, tint) in &gradient.stops {
            write_stop(markup, offset, tint);
        }
        markup.end(name);
    }

    fn fill_id(&self, layer: usize) -> String {
        format!("{}-fill-{}", self.id, layer + 1)
    }

    fn clip_id(&self, layer: usize, depth: usize) -> String {
        format!("{}-clip-{}-{}", self.id, layer + 1, depth + 1)
    }
}

fn write_stop(markup: &mut Markup, offset: f32, tint: Tint) {
    markup.raw("<stop");
    markup.value("offset", |out| push_factor(out, offset.into()));
    let color = tint.color.map(|color| color.to_string());
    markup.attribute("stop-color", color.as_deref().unwrap_or("currentColor"));
    if tint.opacity < 1.0 {
        markup.value("stop-opacity", |out| push_factor(out, tint.opacity.into()));
    }
    markup.raw("/>");
}
