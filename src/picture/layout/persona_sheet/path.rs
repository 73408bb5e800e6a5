//! How the journey feels: best and worst stage in words, and the curve through all stages.

use super::super::block::Block;
use super::super::face::face;
use super::super::frame::Room;
use super::super::pen::{Pen, card, disc};
use crate::picture::curve::{Arc, curve};
use crate::picture::fonts::Style;
use crate::picture::scene::{Dashes, Paint, Path, Point, Px, Segment, Stroke};
use crate::picture::view::{FeltPath, Stop, Words};

/// The part of the width that the words take.
const WORDS: f64 = 0.24;
/// From the card's edge to its words.
const PAD: Px = 18.0;
/// The least height of the curve.
const CURVE: Px = 104.0;
/// Where columns are narrower, stages have no room for their names …
const NAMED: Px = 92.0;
/// … and where they are narrower than this, not for their numbers either.
const NUMBERED: Px = 22.0;
/// The best feeling there is.
const BEST: f64 = 2.0;

/// The height that it needs.
pub(super) fn needed(pen: &mut Pen<'_, '_>, path: &FeltPath, words: Words, width: Px) -> Px {
    let words = told(pen, path, words, width * WORDS).height;
    let names = names(pen, path, column(pen, path, width));
    words.max(pen.px(CURVE) + tallest(&names)) + 2.0 * pen.px(PAD)
}

/// Draws it.
pub(super) fn draw(pen: &mut Pen<'_, '_>, path: &FeltPath, words: Words, room: Room) -> Block {
    let Room { width, height } = room;
    let pad = pen.px(PAD);
    let mut block = Block::default();
    block.push(card(pen.theme, 0.0, 0.0, width, height, 12.0));
    let told = told(pen, path, words, width * WORDS);
    let top = (height - told.height) / 2.0;
    block.add(told, pad, top);
    let column = column(pen, path, width);
    let names = names(pen, path, column);
    let left = width * WORDS + 2.0 * pad;
    let below = tallest(&names);
    let radius = pen.px(13.0);
    let field = Field {
        left,
        column,
        top: pad + radius + 3.0,
        bottom: height - pad - below - radius - 3.0,
    };
    field.draw(pen, path, &mut block);
    for (place, name) in names.into_iter().enumerate() {
        let x = left + column * place as f64 + 3.0;
        block.add(name, x, height - pad - below + 4.0);
    }
    Block { width, height, ..block }
}

/// The title of the map, and its best and worst stage.
fn told(pen: &mut Pen<'_, '_>, path: &FeltPath, words: Words, width: Px) -> Block {
    let title = pen.face(Style::SemiBold, 14.5, 18.0);
    let mut block = pen.paragraph(title, &words.label("felt-path"), width);
    for (&place, name) in path.extremes.iter().zip(["felt-best", "felt-worst"]) {
        let stop = &path.stops[place];
        let extreme = extreme(pen, stop, &words.label(name), width);
        block.stack(extreme, pen.px(10.0));
    }
    block
}

fn extreme(pen: &mut Pen<'_, '_>, stop: &Stop, label: &str, width: Px) -> Block {
    let word = pen.face(Style::SemiBold, 13.5, 17.0);
    let note = pen.face(Style::Regular, 12.0, 16.0).colored(pen.theme.muted);
    let (radius, left) = (pen.px(13.0), pen.px(40.0));
    let mut words = pen.paragraph(word, &stop.word, width - left);
    let place = pen.paragraph(note, &format!("{label} · {}", stop.title), width - left);
    words.stack(place, 1.0);
    let height = words.height.max(2.0 * radius + 6.0);
    let mut block = Block::default();
    let face = face(pen, stop.score.unwrap_or_default(), radius);
    block.nodes.extend(face.placed(radius + 3.0, height / 2.0));
    let top = (height - words.height) / 2.0;
    block.add(words, left, top);
    Block { height, ..block }
}

/// The width of a stage.
fn column(pen: &Pen<'_, '_>, path: &FeltPath, width: Px) -> Px {
    (width * (1.0 - WORDS) - 3.0 * pen.px(PAD)) / path.stops.len() as f64
}

/// The names of the stages below the curve, or their numbers, or nothing.
fn names(pen: &mut Pen<'_, '_>, path: &FeltPath, column: Px) -> Vec<Block> {
    let look = pen.face(Style::Medium, 12.0, 15.0).colored(pen.theme.muted);
    let mut names = Vec::new();
    for stop in &path.stops {
        if column >= pen.px(NAMED) {
            names.push(pen.centred(look, &stop.title, column - 6.0));
        } else if column >= pen.px(NUMBERED) {
            names.push(pen.centred(look, &stop.number.to_string(), column - 6.0));
        }
    }
    names
}

fn tallest(blocks: &[Block]) -> Px {
    blocks.iter().map(|block| block.height).fold(0.0, f64::max) + 4.0
}

/// The field of the curve.
struct Field {
    left: Px,
    /// The width of a stage.
    column: Px,
    top: Px,
    bottom: Px,
}

impl Field {
    fn x(&self, place: usize) -> Px {
        self.left + self.column * (place as f64 + 0.5)
    }

    fn y(&self, score: f64) -> Px {
        let zero = f64::midpoint(self.top, self.bottom);
        zero - score / BEST * (self.bottom - self.top) / 2.0
    }

    fn draw(&self, pen: &Pen<'_, '_>, path: &FeltPath, block: &mut Block) {
        let right = self.left + self.column * path.stops.len() as f64;
        let paint = Paint::solid(pen.theme.zero_line);
        let zero = Stroke { paint, width: 1.0, dashes: Dashes::Dotted };
        let level = |x| Point { x, y: self.y(0.0) };
        block.push(Path::straight(level(self.left), level(right), zero));
        // The curve stops where nothing is said.
        for run in path.stops.chunk_by(|a, b| a.score.is_some() == b.score.is_some()) {
            let first = run[0].number - 1;
            let points = run.iter().enumerate().filter_map(|(place, stop)| {
                Some(Point { x: self.x(first + place), y: stop.score? })
            });
            let arcs = curve(&points.collect::<Vec<_>>());
            arcs.iter().for_each(|arc| block.push(self.stroke(pen, arc)));
        }
        for (place, stop) in path.stops.iter().enumerate() {
            let Some(score) = stop.score else { continue };
            let (x, y) = (self.x(place), self.y(score));
            if path.extremes.contains(&place) {
                block.nodes.extend(face(pen, score, pen.px(13.0)).placed(x, y));
            } else {
                let tone = if score < 0.0 { pen.theme.negative } else { pen.theme.positive };
                let mut dot = disc(x, y, pen.px(4.5), tone.strong);
                dot.stroke = Some(Stroke::solid(pen.theme.card, 1.5));
                block.push(dot);
            }
        }
    }

    fn stroke(&self, pen: &Pen<'_, '_>, arc: &Arc) -> Path {
        let [start, first, second, end] =
            arc.points.map(|point| Point { x: point.x, y: self.y(point.y) });
        let tone = if arc.is_positive() { pen.theme.positive } else { pen.theme.negative };
        Path {
            segments: vec![Segment::Move(start), Segment::Curve(first, second, end)],
            fill: None,
            stroke: Some(Stroke::solid(tone.strong, pen.px(3.0))),
        }
    }
}
