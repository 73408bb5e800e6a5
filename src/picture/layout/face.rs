//! Faces: five expressions from very unhappy to very happy.

use super::block::Block;
use super::pen::{Pen, disc};
use crate::picture::color::Color;
use crate::picture::fonts::Style;
use crate::picture::scene::{Dashes, Paint, Path, Point, Px, Segment, Stroke};

/// An expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expression {
    Angry,
    Sad,
    Calm,
    Glad,
    Delighted,
}

impl Expression {
    /// The expression of a score from −2 to +2.
    pub(super) fn of(score: f64) -> Self {
        match score {
            score if score < -1.2 => Self::Angry,
            score if score < -0.4 => Self::Sad,
            score if score <= 0.4 => Self::Calm,
            score if score <= 1.2 => Self::Glad,
            _ => Self::Delighted,
        }
    }

    /// Its place among the theme's face colours.
    pub(super) const fn place(self) -> usize {
        self as usize
    }
}

/// A face around the origin.
pub(super) fn face(pen: &Pen<'_, '_>, score: f64, radius: Px) -> Block {
    let mut face = Block::default();
    face.push(disc(0.0, 0.0, radius + 3.0, pen.theme.card));
    face.push(disc(0.0, 0.0, radius, pen.theme.faces[Expression::of(score).place()]));
    add_features(&mut face, score, radius, pen.theme.on_accent);
    face
}

/// A face around the origin that is drawn with lines of one colour.
pub(super) fn hollow(pen: &Pen<'_, '_>, score: f64, radius: Px, color: Color) -> Block {
    outlined(pen, score, radius, Stroke::solid(color, 0.15 * radius))
}

/// A face around the origin that nothing proves: its outline is broken.
pub(super) fn supposed(pen: &Pen<'_, '_>, score: f64, radius: Px, color: Color) -> Block {
    let stroke = Stroke::solid(color, 0.12 * radius);
    outlined(pen, score, radius, Stroke { dashes: Dashes::Dashed, ..stroke })
}

fn outlined(pen: &Pen<'_, '_>, score: f64, radius: Px, outline: Stroke) -> Block {
    let mut face = Block::default();
    face.push(disc(0.0, 0.0, radius + 2.0, pen.theme.card));
    let mut ring = disc(0.0, 0.0, radius - 1.0, pen.theme.card);
    ring.stroke = Some(outline);
    face.push(ring);
    add_features(&mut face, score, radius, outline.paint.color);
    face
}

/// Eyes and mouth.
fn add_features(face: &mut Block, score: f64, radius: Px, features: Color) {
    let expression = Expression::of(score);
    for side in [-1.0, 1.0] {
        let eye = Point { x: side * 0.34, y: -0.2 };
        face.push(disc(eye.x * radius, eye.y * radius, 0.125 * radius, features));
        if expression == Expression::Angry {
            face.push(line(radius, &[(side * 0.56, -0.62), (side * 0.2, -0.4)], features));
        }
    }
    let mouth = match expression {
        Expression::Delighted => grin(radius, features),
        Expression::Glad => bow(radius, 0.2, 0.46, features),
        Expression::Calm => line(radius, &[(-0.36, 0.34), (0.36, 0.34)], features),
        Expression::Sad | Expression::Angry => bow(radius, 0.5, 0.24, features),
    };
    face.push(mouth);
}

/// A node whose feeling nobody knows.
pub(super) fn unknown(pen: &mut Pen<'_, '_>, radius: Px) -> Block {
    let mut node = Block::default();
    let mut ring = disc(0.0, 0.0, radius, pen.theme.card);
    ring.stroke = Some(Stroke::solid(pen.theme.neutral, 1.6));
    node.push(ring);
    let size = (radius / pen.scale * 1.15).max(11.0);
    let look = pen.face(Style::SemiBold, size, size * 1.3);
    let mark = pen.centred(look.colored(pen.theme.muted), "?", 2.0 * radius);
    let height = mark.height;
    node.add(mark, -radius, -height / 2.0);
    node
}

fn stroke(radius: Px, color: Color) -> Option<Stroke> {
    Some(Stroke::solid(color, 0.13 * radius))
}

fn line(radius: Px, points: &[(Px, Px)], color: Color) -> Path {
    let mut segments = Vec::new();
    for &(x, y) in points {
        let point = Point { x: x * radius, y: y * radius };
        segments.push(if segments.is_empty() {
            Segment::Move(point)
        } else {
            Segment::Line(point)
        });
    }
    Path { segments, fill: None, stroke: stroke(radius, color) }
}

/// A mouth from the corners' height to the middle's, in radii.
fn bow(radius: Px, corners: Px, middle: Px, color: Color) -> Path {
    let at = |x: Px, y: Px| Point { x: x * radius, y: y * radius };
    // A cubic with both controls at one height reaches three quarters of the way to them.
    let control = corners + (middle - corners) / 0.75;
    let segments = vec![
        Segment::Move(at(-0.4, corners)),
        Segment::Curve(at(-0.2, control), at(0.2, control), at(0.4, corners)),
    ];
    Path { segments, fill: None, stroke: stroke(radius, color) }
}

/// An open mouth.
fn grin(radius: Px, color: Color) -> Path {
    let at = |x: Px, y: Px| Point { x: x * radius, y: y * radius };
    let segments = vec![
        Segment::Move(at(-0.46, 0.14)),
        Segment::Line(at(0.46, 0.14)),
        Segment::Curve(at(0.46, 0.82), at(-0.46, 0.82), at(-0.46, 0.14)),
        Segment::Close,
    ];
    Path { segments, fill: Some(Paint::solid(color)), stroke: None }
}

#[cfg(test)]
mod tests {
    use super::Expression::{self, Angry, Calm, Delighted, Glad, Sad};

    #[test]
    fn expressions_follow_the_score() {
        let scores = [-2.0, -1.2, -0.5, -0.4, 0.0, 0.4, 0.5, 1.2, 1.3, 2.0];
        let faces = [Angry, Sad, Sad, Calm, Calm, Calm, Glad, Glad, Delighted, Delighted];
        assert_eq!(scores.map(Expression::of), faces);
    }
}
