//! The names of opportunities beside their circles, where all of them have room.

use super::super::block::Block;
use super::super::pen::Pen;
use crate::picture::fonts::Style;
use crate::picture::scene::{Node, Point, Px};
use crate::picture::view::Dot;

/// The widths that names are tried in, the best one first.
const MEASURES: [Px; 2] = [170.0, 120.0];
/// Names have no more lines.
const LINES: f64 = 4.0;
/// From a circle to its name, and around names.
const GAP: Px = 6.0;

/// A box that stands somewhere.
#[derive(Clone, Copy, Debug)]
pub(super) struct Obstacle {
    pub(super) x: Px,
    pub(super) y: Px,
    pub(super) width: Px,
    pub(super) height: Px,
}

impl Obstacle {
    fn touches(&self, other: &Self, gap: Px) -> bool {
        self.x < other.x + other.width + gap
            && other.x < self.x + self.width + gap
            && self.y < other.y + other.height + gap
            && other.y < self.y + self.height + gap
    }

    fn holds(&self, inner: &Self, inset: Px) -> bool {
        inner.x >= self.x + inset
            && inner.y >= self.y + inset
            && inner.x + inner.width <= self.x + self.width - inset
            && inner.y + inner.height <= self.y + self.height - inset
    }
}

/// The names at their places: right of the circle, left of it, below or above, each within one
/// quarter. Nothing where one of them has no place: the list beside names them all.
pub(super) fn labels(
    pen: &mut Pen<'_, '_>,
    dots: &[Dot],
    spots: &[Point],
    radius: Px,
    mut obstacles: Vec<Obstacle>,
    quarters: &[Obstacle],
) -> Vec<Node> {
    let side = 2.0 * radius;
    obstacles.extend(spots.iter().map(|spot| Obstacle {
        x: spot.x - radius,
        y: spot.y - radius,
        width: side,
        height: side,
    }));
    let gap = pen.px(GAP);
    let is_free = |place: &Obstacle, obstacles: &[Obstacle]| {
        quarters.iter().any(|quarter| quarter.holds(place, gap))
            && !obstacles.iter().any(|other| other.touches(place, gap / 2.0))
    };
    let mut nodes = Vec::new();
    for (dot, spot) in dots.iter().zip(spots) {
        let tried = MEASURES.into_iter().find_map(|measure| {
            let words = name(pen, &dot.title, measure)?;
            let places = places(&words, spot, radius + gap);
            let place = places.into_iter().find(|place| is_free(place, &obstacles))?;
            Some((words, place))
        });
        let Some((words, place)) = tried else { return Vec::new() };
        obstacles.push(place);
        nodes.extend(words.placed(place.x, place.y));
    }
    nodes
}

/// A name in a nominal measure; `None` where it is too long, or has a word that is.
fn name(pen: &mut Pen<'_, '_>, title: &str, measure: Px) -> Option<Block> {
    let face = pen.face(Style::Medium, 12.5, 16.0);
    let before = pen.losses.clone();
    let words = pen.snug(face, title, pen.px(measure));
    let is_whole = pen.losses == before;
    pen.losses = before;
    (is_whole && words.height <= LINES * face.leading + 0.1).then_some(words)
}

fn places(words: &Block, spot: &Point, away: Px) -> [Obstacle; 4] {
    let Block { width, height, .. } = *words;
    let (middle, centre) = (spot.y - height / 2.0, spot.x - width / 2.0);
    let corners = [
        (spot.x + away, middle),
        (spot.x - away - width, middle),
        (centre, spot.y + away),
        (centre, spot.y - away - height),
    ];
    corners.map(|(x, y)| Obstacle { x, y, width, height })
}
