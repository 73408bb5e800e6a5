//! Colours, lines and outlines in PDF's terms.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use kurbo::{BezPath, PathEl};

use crate::picture::color::Color;
use crate::picture::scene;

/// How lines end and turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    /// At right angles, in points.
    Sharp,
    /// In half circles.
    Round,
}

pub(super) fn fill(paint: scene::Paint) -> Fill {
    let opacity = opacity(paint.opacity);
    Fill { paint: color(paint.color).into(), opacity, rule: FillRule::NonZero }
}

pub(super) fn stroke(stroke: scene::Stroke, ends: Ends) -> Stroke {
    let array: Vec<f32> = stroke.pattern().iter().map(|&length| length as f32).collect();
    let (line_cap, line_join) = match ends {
        Ends::Sharp => (LineCap::Butt, LineJoin::Miter),
        Ends::Round => (LineCap::Round, LineJoin::Round),
    };
    Stroke {
        paint: color(stroke.paint.color).into(),
        width: stroke.width as f32,
        opacity: opacity(stroke.paint.opacity),
        line_cap,
        line_join,
        dash: (!array.is_empty()).then_some(StrokeDash { array, offset: 0.0 }),
        ..Stroke::default()
    }
}

/// The outline, `None` where there is nothing to draw.
pub(super) fn path(outline: &BezPath) -> Option<Path> {
    let mut path = PathBuilder::new();
    for part in outline.elements() {
        match *part {
            PathEl::MoveTo(to) => path.move_to(to.x as f32, to.y as f32),
            PathEl::LineTo(to) => path.line_to(to.x as f32, to.y as f32),
            PathEl::QuadTo(by, to) => {
                path.quad_to(by.x as f32, by.y as f32, to.x as f32, to.y as f32);
            }
            PathEl::CurveTo(a, b, to) => path.cubic_to(
                a.x as f32,
                a.y as f32,
                b.x as f32,
                b.y as f32,
                to.x as f32,
                to.y as f32,
            ),
            PathEl::ClosePath => path.close(),
        }
    }
    path.finish()
}

fn color(color: Color) -> rgb::Color {
    rgb::Color::new(color.red, color.green, color.blue)
}

fn opacity(share: f64) -> NormalizedF32 {
    NormalizedF32::new(share.clamp(0.0, 1.0) as f32).unwrap_or(NormalizedF32::ONE)
}
