//! Good and bad figures: told apart by colour, and on themes for eyes or printers that see none,
//! by full shapes and hollow ones.

use super::pen::{Pen, disc, panel};
use crate::picture::color::Color;
use crate::picture::scene::{Circle, Paint, Px, Rect, Stroke};
use crate::picture::themes::Verdicts;
use crate::picture::view::Verdict;

/// The line around hollow shapes.
const RIM: Px = 1.6;

/// How a figure of some verdict is drawn.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pub(super) fill: Color,
    pub(super) rim: Option<Color>,
    /// Words and symbols on it.
    pub(super) ink: Color,
}

/// The colour of a verdict.
pub(super) fn color(pen: &Pen<'_, '_>, verdict: Verdict) -> Color {
    match verdict {
        Verdict::Good => pen.theme.positive.strong,
        Verdict::Bad => pen.theme.negative.strong,
        Verdict::Open => pen.theme.neutral,
    }
}

/// The ground of words about a figure, and their colour.
pub(super) fn pill(pen: &Pen<'_, '_>, verdict: Verdict) -> Look {
    let theme = pen.theme;
    let (tinted, hollow) = (
        |ink, fill| Look { fill, rim: None, ink },
        |ink| Look { fill: theme.card, rim: Some(ink), ink },
    );
    match (theme.verdicts, verdict) {
        (_, Verdict::Open) => tinted(theme.muted, theme.bubble),
        (Verdicts::Colored, Verdict::Good) => tinted(theme.positive.strong, theme.positive.pale),
        (Verdicts::Colored, Verdict::Bad) => tinted(theme.negative.strong, theme.negative.pale),
        (Verdicts::Shaped, Verdict::Good) => tinted(theme.on_accent, theme.positive.strong),
        (Verdicts::Shaped, Verdict::Bad) => hollow(theme.negative.strong),
    }
}

/// A dot of a verdict.
pub(super) fn dot(pen: &Pen<'_, '_>, x: Px, y: Px, radius: Px, verdict: Verdict) -> Circle {
    let color = color(pen, verdict);
    if !is_hollow(pen, verdict) {
        return disc(x, y, radius, color);
    }
    let stroke = Some(Stroke::solid(color, RIM));
    Circle { stroke, ..disc(x, y, radius - RIM / 2.0, pen.theme.card) }
}

/// The same with a ring in the colour of the ground, for dots that stand on a line.
pub(super) fn set_off_dot(pen: &Pen<'_, '_>, x: Px, y: Px, radius: Px, verdict: Verdict) -> Circle {
    let dot = dot(pen, x, y, radius, verdict);
    let ring = Some(Stroke::solid(pen.theme.card, 1.5));
    Circle { stroke: dot.stroke.or(ring), ..dot }
}

/// A round-ended bar of a verdict, with its left end at 0.
pub(super) fn bar(pen: &Pen<'_, '_>, y: Px, width: Px, height: Px, verdict: Verdict) -> Rect {
    let color = color(pen, verdict);
    let radius = (height / 2.0).min(width / 2.0);
    if !is_hollow(pen, verdict) || width <= 2.0 * RIM {
        return panel(0.0, y, width, height, radius, color);
    }
    let half = RIM / 2.0;
    Rect {
        stroke: Some(Stroke::solid(color, RIM)),
        fill: Some(Paint::solid(pen.theme.card)),
        ..panel(half, y + half, width - RIM, height - RIM, (radius - half).max(0.0), color)
    }
}

fn is_hollow(pen: &Pen<'_, '_>, verdict: Verdict) -> bool {
    pen.theme.verdicts == Verdicts::Shaped && verdict == Verdict::Bad
}
