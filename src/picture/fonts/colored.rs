//! Glyphs with colours of their own, as emoji have them: outlines above each other, each with its
//! paint, as the table `COLR` of a font says (OpenType 1.9, versions 0 and 1).

use rustybuzz::Face;
use rustybuzz::ttf_parser::colr::{
    ClipBox, CompositeMode, GradientExtend, GradientStopsIter, LinearGradient, Paint, Painter,
    RadialGradient, SweepGradient,
};
use rustybuzz::ttf_parser::{GlyphId, RgbaColor, Transform};

use super::outline::GlyphOutline;
use crate::picture::color::Color;

/// One of the outlines that a glyph is made of, from the lowest to the highest.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    /// What is filled.
    pub outline: GlyphOutline,
    /// Outlines outside of which nothing of it is seen.
    pub within: Vec<GlyphOutline>,
    /// What fills it.
    pub fill: LayerFill,
}

/// What fills a layer.
#[derive(Clone, Debug, PartialEq)]
pub enum LayerFill {
    /// One colour.
    Flat(Tint),
    /// Colours that pass into each other.
    Gradient(Gradient),
}

/// A colour that may let through what is below.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tint {
    /// The colour; `None` for that of the words around the glyph.
    pub color: Option<Color>,
    /// From 0, not there, to 1, opaque.
    pub opacity: f32,
}

/// Colours that pass into each other; lengths are in the units of the font, y upwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Gradient {
    /// Which way they go.
    pub course: Course,
    /// The colours with their places on the way, from 0 to 1.
    pub stops: Vec<(f32, Tint)>,
    /// What is beyond the first and the last.
    pub beyond: Beyond,
    /// From the space of the gradient to that of the glyph: a, b, c, d, e and f of
    /// x′ = a·x + c·y + e, y′ = b·x + d·y + f.
    pub transform: [f32; 6],
}

/// Which way colours go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Course {
    /// From one point to another.
    Straight([f32; 2], [f32; 2]),
    /// From one circle, a centre and a radius, to another.
    Round(([f32; 2], f32), ([f32; 2], f32)),
}

/// What is beyond the first and the last colour of a gradient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beyond {
    /// These colours.
    Same,
    /// All of it again.
    Again,
    /// All of it again, there and back.
    ThereAndBack,
}

/// Hardly a palette has this colour, so it can stand for that of the words.
const OF_WORDS: RgbaColor = RgbaColor { red: 1, green: 2, blue: 3, alpha: 255 };

/// The layers of a glyph; `None` for one without colours of its own.
///
/// Colours that go around a point become their mean, and layers lie over each other whatever way
/// of mixing the font asks for.
pub fn layers(face: &Face<'_>, glyph: u16) -> Option<Vec<Layer>> {
    let mut layering = Layering {
        face,
        transform: Transform::default(),
        outer: Vec::new(),
        outline: GlyphOutline::default(),
        clips: Vec::new(),
        layers: Vec::new(),
    };
    face.paint_color_glyph(GlyphId(glyph), 0, OF_WORDS, &mut layering)?;
    Some(layering.layers).filter(|layers| !layers.is_empty())
}

/// Listens to a font painting a glyph.
struct Layering<'f, 'a> {
    face: &'f Face<'a>,
    transform: Transform,
    /// The transforms to come back to.
    outer: Vec<Transform>,
    outline: GlyphOutline,
    /// What is cut away lies outside of all of these; `None` for a box around the whole glyph.
    clips: Vec<Option<GlyphOutline>>,
    layers: Vec<Layer>,
}

impl Layering<'_, '_> {
    fn linear(&self, gradient: &LinearGradient<'_>) -> LayerFill {
        let [start, end, side] =
            [[gradient.x0, gradient.y0], [gradient.x1, gradient.y1], [gradient.x2, gradient.y2]];
        // Colours are alike along the line from the start to the third point: what counts of the
        // end is how far it lies off that line.
        let across = [start[1] - side[1], side[0] - start[0]];
        let length = across[0] * across[0] + across[1] * across[1];
        let way = [end[0] - start[0], end[1] - start[1]];
        let share = (way[0] * across[0] + way[1] * across[1]) / length;
        let end = match length > 0.0 {
            true => [start[0] + share * across[0], start[1] + share * across[1]],
            false => end,
        };
        let stops = gradient.stops(0, self.face.variation_coordinates());
        self.gradient(stops, gradient.extend, |place| {
            Course::Straight(between(start, end, place.0), between(start, end, place.1))
        })
    }

    fn radial(&self, gradient: &RadialGradient<'_>) -> LayerFill {
        let (from, to) = ([gradient.x0, gradient.y0], [gradient.x1, gradient.y1]);
        let radius = |place: f32| (gradient.r0 + place * (gradient.r1 - gradient.r0)).max(0.0);
        let circle = |place: f32| (between(from, to, place), radius(place));
        let stops = gradient.stops(0, self.face.variation_coordinates());
        self.gradient(stops, gradient.extend, |place| {
            Course::Round(circle(place.0), circle(place.1))
        })
    }

    fn around(&self, gradient: &SweepGradient<'_>) -> LayerFill {
        let stops = gradient.stops(0, self.face.variation_coordinates());
        mean(&stops.map(|stop| tint(stop.color)).collect::<Vec<_>>())
    }

    /// A gradient whose course, asked for with the places of its first and last colour, is what
    /// lies between these.
    fn gradient(
        &self,
        stops: GradientStopsIter<'_, '_>,
        extend: GradientExtend,
        course: impl Fn((f32, f32)) -> Course,
    ) -> LayerFill {
        let mut stops: Vec<(f32, Tint)> =
            stops.map(|stop| (stop.stop_offset, tint(stop.color))).collect();
        stops.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (Some(first), Some(last)) = (stops.first(), stops.last()) else {
            return mean(&[]);
        };
        let (first, last) = (first.0, last.0);
        if last <= first {
            return mean(&stops.iter().map(|stop| stop.1).collect::<Vec<_>>());
        }
        for (place, _) in &mut stops {
            *place = (*place - first) / (last - first);
        }
        let beyond = match extend {
            GradientExtend::Pad => Beyond::Same,
            GradientExtend::Repeat => Beyond::Again,
            GradientExtend::Reflect => Beyond::ThereAndBack,
        };
        let Transform { a, b, c, d, e, f } = self.transform;
        let transform = [a, b, c, d, e, f];
        LayerFill::Gradient(Gradient { course: course((first, last)), stops, beyond, transform })
    }
}

impl<'a> Painter<'a> for Layering<'_, 'a> {
    fn outline_glyph(&mut self, glyph: GlyphId) {
        self.outline = GlyphOutline::new(self.face, glyph.0).transformed(self.transform);
    }

    fn paint(&mut self, paint: Paint<'a>) {
        let fill = match paint {
            Paint::Solid(color) => LayerFill::Flat(tint(color)),
            Paint::LinearGradient(gradient) => self.linear(&gradient),
            Paint::RadialGradient(gradient) => self.radial(&gradient),
            Paint::SweepGradient(gradient) => self.around(&gradient),
        };
        let mut within: Vec<_> = self.clips.iter().flatten().cloned().collect();
        // What is painted fills the innermost of them.
        let outline = within.pop().unwrap_or_else(|| self.outline.clone());
        if !outline.is_empty() {
            self.layers.push(Layer { outline, within, fill });
        }
    }

    fn push_clip(&mut self) {
        self.clips.push(Some(self.outline.clone()));
    }

    fn push_clip_box(&mut self, _: ClipBox) {
        self.clips.push(None);
    }

    fn pop_clip(&mut self) {
        self.clips.pop();
    }

    fn push_layer(&mut self, _: CompositeMode) {}

    fn pop_layer(&mut self) {}

    fn push_transform(&mut self, transform: Transform) {
        self.outer.push(self.transform);
        self.transform = Transform::combine(self.transform, transform);
    }

    fn pop_transform(&mut self) {
        self.transform = self.outer.pop().unwrap_or_default();
    }
}

fn tint(color: RgbaColor) -> Tint {
    let RgbaColor { red, green, blue, alpha } = color;
    let of_words = [OF_WORDS.red, OF_WORDS.green, OF_WORDS.blue];
    let color = ([red, green, blue] != of_words).then_some(Color { red, green, blue });
    Tint { color, opacity: f32::from(alpha) / 255.0 }
}

/// One colour for several.
fn mean(tints: &[Tint]) -> LayerFill {
    let count = tints.len().max(1) as f32;
    let of = |part: fn(&Tint) -> f32| tints.iter().map(part).sum::<f32>() / count;
    let opacity = of(|tint| tint.opacity);
    let colors: Option<Vec<Color>> = tints.iter().map(|tint| tint.color).collect();
    let color = colors.map(|colors| {
        let of = |part: fn(&Color) -> u8| {
            let sum: f32 = colors.iter().map(|color| f32::from(part(color))).sum();
            (sum / count).round() as u8
        };
        Color { red: of(|it| it.red), green: of(|it| it.green), blue: of(|it| it.blue) }
    });
    LayerFill::Flat(Tint { color, opacity })
}

/// The point at a share of the way.
fn between(from: [f32; 2], to: [f32; 2], share: f32) -> [f32; 2] {
    [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
}
