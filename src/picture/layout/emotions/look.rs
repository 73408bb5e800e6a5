//! How curves are told apart: by colour, by the breaks of their line, and by their faces.

use super::super::block::Block;
use super::super::face::{face, hollow, supposed};
use super::super::pen::Pen;
use super::line::word_color;
use crate::picture::color::Color;
use crate::picture::scene::{Dashes, Node, Paint, Path, Point, Px, Stroke};
use crate::picture::view::{Backing, CurveLook};

/// How one curve is drawn.
#[derive(Clone, Copy)]
pub(in super::super) struct Look {
    /// Its colour; `None` of the one whose colours say what is good and what is bad.
    pub(super) color: Option<Color>,
    dashes: Dashes,
    width: Px,
    /// The radius of its faces.
    pub(super) radius: Px,
}

impl Look {
    pub(in super::super) fn of(pen: &Pen<'_, '_>, look: CurveLook) -> Self {
        let (color, dashes) = match look {
            CurveLook::Principal => {
                let (width, radius) = (pen.px(3.5), pen.px(16.0));
                return Self { color: None, dashes: Dashes::Solid, width, radius };
            }
            CurveLook::Other(0) => (pen.theme.accent.strong, Dashes::Dashed),
            CurveLook::Other(1) => (pen.theme.ink, Dashes::Dotted),
            CurveLook::Before => (pen.theme.muted, Dashes::Dashed),
            CurveLook::Other(_) => {
                let phases = &pen.theme.phases;
                (phases[2 % phases.len()].strong, Dashes::DashDotted)
            }
        };
        Self { color: Some(color), dashes, width: pen.px(2.4), radius: pen.px(12.5) }
    }

    /// The line of a stretch on the side of zero where that score lies.
    pub(super) fn stroke(&self, pen: &Pen<'_, '_>, score: f64) -> Stroke {
        let own = if score >= 0.0 { pen.theme.positive } else { pen.theme.negative };
        let paint = Paint::solid(self.color.unwrap_or(own.strong));
        Stroke { paint, width: self.width, dashes: self.dashes }
    }

    /// A face around the origin: full or hollow, and with a broken outline where nothing proves it.
    pub(super) fn face(&self, pen: &Pen<'_, '_>, score: f64, backing: Backing) -> Block {
        match (self.color, backing) {
            (None, Backing::Solid) => face(pen, score, self.radius),
            (None, Backing::Hypothesis) => {
                supposed(pen, score, self.radius, word_color(pen, score))
            }
            (Some(color), Backing::Solid) => hollow(pen, score, self.radius, color),
            (Some(color), Backing::Hypothesis) => supposed(pen, score, self.radius, color),
        }
    }

    /// A short piece of the curve with a face, for the legend.
    pub(in super::super) fn sample(self, pen: &Pen<'_, '_>) -> Block {
        let (width, radius) = (pen.px(58.0), pen.px(7.5));
        let look = Self { width: self.width * 0.8, radius, ..self };
        let (left, right) = (Point { x: 1.5, y: radius }, Point { x: width - 1.5, y: radius });
        let line = Path::straight(left, right, look.stroke(pen, 1.0));
        let mut block = Block::default();
        block.push(Node::Path(line));
        block.add(look.face(pen, 1.0, Backing::Solid), width / 2.0, radius);
        Block { width, height: 2.0 * radius, ..block }
    }
}
