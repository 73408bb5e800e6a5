//! The emotion curve in its row.
//!
//! ```text
//!  Positive ┌────────────────────────────┐
//!        +2 │        ☺ word   ┌────────┐ │  head room for a face and its word
//!        +1 │      ╱    ╲     │ decided│ │  what is decided stands opposite the face
//!         0 │─────╱──────╲────└────────┘─│
//!        −1 │             ╲____☹ word    │
//!        −2 │                            │
//!  Negative └────────────────────────────┘
//! ```

use super::block::Block;
use super::columns::{Column, Columns};
use super::face::{Expression, face, unknown};
use super::pen::{Pen, panel};
use crate::picture::curve::{Arc, curve};
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::scene::{Dashes, Node, Paint, Path, Point, Px, Rect, Segment, Stroke};
use crate::picture::view::{Curve, Words};

/// The score at the top of the scale.
const BEST: f64 = 2.0;
/// Between the row's edge and the chart.
const INSET: Px = 5.0;
/// Between the chart's edge and what is written at it.
const EDGE: Px = 8.0;
/// Scores that use less of the scale than this are not stretched further.
const LEAST_USED: f64 = 0.75;

/// The nodes of the row: the chart, and what belongs to each stage.
pub(super) struct Drawn {
    pub(super) chart: Vec<Node>,
    pub(super) stages: Vec<Vec<Node>>,
}

/// What is decided at a stage, and the side of the zero line it stands on.
struct Callout {
    block: Block,
    side: Side,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Above,
    Below,
}

/// A curve with everything about it that does not depend on the row's height.
pub(super) struct Plan<'c> {
    view: &'c Curve,
    arcs: Vec<Arc>,
    words: Vec<Option<Block>>,
    callouts: Vec<Option<Callout>>,
    /// The room that a face and its word need beyond their score.
    head: Px,
    /// The part of the scale that the scores use, from 0 to 1.
    used: f64,
    radius: Px,
    /// The height the row needs.
    pub(super) needed: Px,
}

/// Measures the curve's words and callouts.
pub(super) fn plan<'c>(pen: &mut Pen<'_, '_>, view: &'c Curve, columns: &Columns) -> Plan<'c> {
    let radius = pen.px(16.0);
    let look = pen.face(Style::SemiBold, 13.5, 17.0);
    let nodes = view.nodes.iter().zip(&columns.stages);
    let words: Vec<Option<Block>> = nodes
        .map(|(node, column)| {
            let node = node.as_ref()?;
            let color = pen.theme.faces[Expression::of(node.score).place()];
            Some(pen.centred(look.colored(color), &node.word, column.width - 4.0))
        })
        .collect();
    let highest = words.iter().flatten().map(|word| word.height).fold(pen.px(17.0), f64::max);
    let head = radius + 3.0 + pen.px(4.0) + highest + pen.px(4.0);
    let arcs = arcs(view, columns);
    let scores = view.nodes.iter().flatten().map(|node| node.score);
    let scores = scores.chain(view.targets.iter().flatten().copied());
    let used = scores.map(|score| score.abs() / BEST).fold(LEAST_USED, f64::max);
    let mut half = pen.px(79.0).max(head + pen.px(24.0));
    let mut callouts = Vec::new();
    for (place, column) in columns.stages.iter().enumerate() {
        let callout = callout(pen, view, &arcs, place, *column, head, used);
        callouts.push(callout.map(|(callout, needs)| {
            half = half.max(needs);
            callout
        }));
    }
    let needed = 2.0 * (half + INSET);
    Plan { view, arcs, words, callouts, head, used, radius, needed }
}

/// The arcs of the curve in page x and scores; stages without a score leave gaps.
fn arcs(view: &Curve, columns: &Columns) -> Vec<Arc> {
    let mut arcs = Vec::new();
    let mut run: Vec<Point> = Vec::new();
    let count = view.nodes.len();
    for (place, (node, column)) in view.nodes.iter().zip(&columns.stages).enumerate() {
        let Some(node) = node else {
            arcs.extend(curve(&std::mem::take(&mut run)));
            continue;
        };
        let edges = column.with_gaps();
        if place == 0 {
            run.push(Point { x: edges.x, y: node.score });
        }
        run.push(Point { x: column.centre(), y: node.score });
        if place + 1 == count {
            run.push(Point { x: columns.right() - INSET, y: node.score });
        }
    }
    arcs.extend(curve(&run));
    arcs
}

/// What is decided at a stage, in the shape that needs the least height, and half that height.
fn callout(
    pen: &mut Pen<'_, '_>,
    view: &Curve,
    arcs: &[Arc],
    place: usize,
    column: Column,
    head: Px,
    used: f64,
) -> Option<(Callout, Px)> {
    let sentences = &view.sentences[place];
    if sentences.is_empty() {
        return None;
    }
    let score = view.nodes[place].as_ref().map_or(0.0, |node| node.score);
    let side = if score >= 0.0 { Side::Below } else { Side::Above };
    let target = view.targets[place].map_or(0.0, |target| match side {
        Side::Above => target / BEST,
        Side::Below => -target / BEST,
    });
    let shapes = [1.0, 0.85, 0.7].map(|part| {
        let block = sentence(pen, sentences, (column.width - 12.0) * part);
        let reach =
            Column { x: column.centre() - block.width / 2.0 - 6.0, width: block.width + 12.0 };
        let (low, high) = extremes(arcs, reach);
        let towards = match side {
            Side::Above => high / BEST,
            Side::Below => -low / BEST,
        };
        // The part of the half that the curve crosses towards the callout.
        let crossed = (towards.max(target).max(0.0) / used).min(0.95);
        let room = EDGE + block.height + 12.0;
        let needs = ((room - crossed * head) / (1.0 - crossed)).max(room + pen.px(20.0));
        (block, needs)
    });
    let (block, needs) =
        shapes.into_iter().reduce(|best, next| if next.1 < best.1 - 1.0 { next } else { best })?;
    Some((Callout { block, side }, needs))
}

/// The lowest and the highest score of the curve within a column.
fn extremes(arcs: &[Arc], column: Column) -> (f64, f64) {
    const STEPS: u32 = 16;
    let mut range = (0.0_f64, 0.0_f64);
    for arc in arcs {
        if arc.points[3].x < column.x || arc.points[0].x > column.right() {
            continue;
        }
        for step in 0..=STEPS {
            let at = arc.at(f64::from(step) / f64::from(STEPS));
            if at.x >= column.x && at.x <= column.right() {
                range = (range.0.min(at.y), range.1.max(at.y));
            }
        }
    }
    range
}

/// A white box with a gold border: a star and what is decided.
fn sentence(pen: &mut Pen<'_, '_>, sentences: &[String], width: Px) -> Block {
    let look = pen.face(Style::Medium, 12.5, 16.0);
    let [pad, star, words_at] = [7.0, 7.0, 27.0].map(|length| pen.px(length));
    let mut words = Block::default();
    for sentence in sentences {
        let paragraph = pen.snug(look, sentence, width - words_at - pad);
        words.stack(paragraph, pen.px(3.0));
    }
    let (wide, high) = (words_at + words.width + pad + 1.0, words.height + 2.0 * pen.px(6.0));
    let mut block = Block::default();
    block.push(Rect {
        stroke: Some(Stroke::solid(pen.theme.gold, 1.2)),
        ..panel(0.0, 0.0, wide, high, pen.px(8.0), pen.theme.card)
    });
    block.add(pen.star(star), pad, (high - 2.0 * star) / 2.0);
    block.add(words, words_at, pen.px(6.0));
    Block { width: wide, height: high, ..block }
}

impl Plan<'_> {
    /// Draws the row between `y` and `y + height`.
    pub(super) fn draw(
        self,
        pen: &mut Pen<'_, '_>,
        columns: &Columns,
        words: Words,
        y: Px,
        height: Px,
    ) -> Drawn {
        let first = columns.stages.first().copied().unwrap_or(Column { x: 0.0, width: 0.0 });
        let chart = Chart {
            left: first.with_gaps().x,
            right: columns.right() - INSET,
            top: y + INSET,
            bottom: y + height - INSET,
            reach: reach(pen, height / 2.0 - INSET, self.head, self.used),
            clear: self.head,
        };
        let mut nodes = chart.ground(pen);
        nodes.extend(chart.axis(pen, words));
        nodes.extend(self.arcs.iter().map(|arc| Node::Path(chart.area(pen, arc))));
        nodes.push(Node::Path(chart.zero_line(pen)));
        nodes.extend(chart.strokes(pen, &self.arcs));
        let mut stages = Vec::new();
        let parts = self.words.into_iter().zip(self.callouts).zip(&columns.stages).enumerate();
        for (place, ((word, callout), column)) in parts {
            let mut here = Vec::new();
            let x = column.centre();
            let target = self.view.targets[place];
            match (&self.view.nodes[place], word) {
                (Some(node), Some(word)) => {
                    let at = chart.y(node.score);
                    here.push(Node::Path(chart.stem(pen, x, at)));
                    if let Some(target) = target {
                        let beside =
                            word.nodes.iter().map(Node::text_width).fold(0.0, f64::max) / 2.0;
                        here.extend(chart.target(pen, x, at, target, beside));
                    }
                    let gap = self.radius + 3.0 + pen.px(4.0);
                    let top = match node.score >= 0.0 {
                        true => at - gap - word.height,
                        false => at + gap,
                    };
                    here.extend(chart.label(pen, &self.arcs, word, *column, top));
                    here.extend(face(pen, node.score, self.radius).placed(x, at));
                }
                _ => {
                    if let Some(target) = target {
                        here.extend(chart.target(pen, x, chart.y(0.0), target, 0.0));
                    }
                    here.extend(unknown(pen, pen.px(12.0)).placed(x, chart.y(0.0)));
                }
            }
            if let Some(callout) = callout {
                let top = match callout.side {
                    Side::Above => chart.top + EDGE,
                    Side::Below => chart.bottom - EDGE - callout.block.height,
                };
                let left = x - callout.block.width / 2.0;
                here.extend(callout.block.placed(left, top));
            }
            stages.push(here);
        }
        Drawn { chart: nodes, stages }
    }
}

/// From the zero line to the end of the scale: as far as faces and their words allow, and not into
/// the labels at the chart's edges.
fn reach(pen: &Pen<'_, '_>, half: Px, head: Px, used: f64) -> Px {
    ((half - head) / used).min((half - pen.px(24.0)).max(half - head))
}

/// The field that the curve is drawn on.
struct Chart {
    left: Px,
    right: Px,
    top: Px,
    bottom: Px,
    /// From the zero line to the end of the scale.
    reach: Px,
    /// A target nearer to a face than this would touch its word.
    clear: Px,
}

impl Chart {
    fn zero(&self) -> Px {
        f64::midpoint(self.top, self.bottom)
    }

    /// The height of a score on the page.
    fn y(&self, score: f64) -> Px {
        self.zero() - score / BEST * self.reach
    }

    fn on_page(&self, point: Point) -> Point {
        Point { x: point.x, y: self.y(point.y) }
    }

    /// Two tinted halves.
    fn ground(&self, pen: &Pen<'_, '_>) -> Vec<Node> {
        let half = |top: Px, bottom: Px, tint, opacity| {
            Node::Rect(Rect {
                fill: Some(Paint { color: tint, opacity }),
                ..panel(self.left, top, self.right - self.left, bottom - top, 0.0, tint)
            })
        };
        vec![
            half(self.top, self.zero(), pen.theme.positive.pale, 0.55),
            half(self.zero(), self.bottom, pen.theme.negative.pale, 0.6),
        ]
    }

    /// The scale in the labels' column, with a thin line for each step.
    fn axis(&self, pen: &mut Pen<'_, '_>, words: Words) -> Vec<Node> {
        let look = pen.face(Style::Medium, 11.0, 14.0).colored(pen.theme.muted);
        let mut nodes = Vec::new();
        let right_aligned = |pen: &mut Pen<'_, '_>, label: &str, centre: Px| {
            let label = pen.line(look, label);
            let (x, y) = (self.left - 7.0 - label.width, centre - label.height / 2.0);
            label.placed(x, y)
        };
        for step in -2_i8..=2 {
            let score = f64::from(step);
            nodes.extend(right_aligned(pen, &words.signed(score), self.y(score)));
            if step != 0 {
                let (start, end) = (self.on_page(Point { x: self.left, y: score }), self.right);
                nodes.push(Node::Path(Path {
                    segments: vec![Segment::Move(start), Segment::Line(Point { x: end, ..start })],
                    fill: None,
                    stroke: Some(Stroke {
                        paint: Paint { color: pen.theme.card, opacity: 0.9 },
                        width: 1.0,
                        dashes: Dashes::Solid,
                    }),
                }));
            }
        }
        let half = look.leading / 2.0;
        nodes.extend(right_aligned(pen, &words.label("positive"), self.top + half));
        nodes.extend(right_aligned(pen, &words.label("negative"), self.bottom - half));
        nodes
    }

    fn zero_line(&self, pen: &Pen<'_, '_>) -> Path {
        let y = self.zero();
        Path {
            segments: vec![
                Segment::Move(Point { x: self.left, y }),
                Segment::Line(Point { x: self.right, y }),
            ],
            fill: None,
            stroke: Some(Stroke {
                paint: Paint::solid(pen.theme.zero_line),
                width: 1.0,
                dashes: Dashes::Dotted,
            }),
        }
    }

    /// The area between an arc and the zero line.
    fn area(&self, pen: &Pen<'_, '_>, arc: &Arc) -> Path {
        let [start, first, second, end] = arc.points.map(|point| self.on_page(point));
        let zero = self.zero();
        let color = pen.theme.areas[usize::from(!arc.is_positive())];
        Path {
            segments: vec![
                Segment::Move(Point { x: start.x, y: zero }),
                Segment::Line(start),
                Segment::Curve(first, second, end),
                Segment::Line(Point { x: end.x, y: zero }),
                Segment::Close,
            ],
            fill: Some(Paint { color, opacity: 0.32 }),
            stroke: None,
        }
    }

    /// The curve: one path for each stretch on one side of zero.
    fn strokes(&self, pen: &Pen<'_, '_>, arcs: &[Arc]) -> Vec<Node> {
        let mut paths: Vec<Path> = Vec::new();
        let mut last: Option<(Point, bool)> = None;
        for arc in arcs {
            let [start, first, second, end] = arc.points.map(|point| self.on_page(point));
            let is_positive = arc.is_positive();
            let follows = last == Some((arc.points[0], is_positive));
            if !follows {
                let tone = if is_positive { pen.theme.positive } else { pen.theme.negative };
                paths.push(Path {
                    segments: vec![Segment::Move(start)],
                    fill: None,
                    stroke: Some(Stroke::solid(tone.strong, pen.px(3.5))),
                });
            }
            if let Some(path) = paths.last_mut() {
                path.segments.push(Segment::Curve(first, second, end));
            }
            last = Some((arc.points[3], is_positive));
        }
        paths.into_iter().map(Node::Path).collect()
    }

    fn stem(&self, pen: &Pen<'_, '_>, x: Px, y: Px) -> Path {
        let segments =
            vec![Segment::Move(Point { x, y }), Segment::Line(Point { x, y: self.zero() })];
        let stroke =
            Stroke { paint: Paint::solid(pen.theme.zero_line), width: 1.2, dashes: Dashes::Dotted };
        Path { segments, fill: None, stroke: Some(stroke) }
    }

    /// The word of a face: over its middle, or to a side where the curve would run through it;
    /// where that does not help, on a ground of its own.
    fn label(
        &self,
        pen: &Pen<'_, '_>,
        arcs: &[Arc],
        word: Block,
        column: Column,
        top: Px,
    ) -> Vec<Node> {
        const AIR: Px = 4.0;
        let half = word.nodes.iter().map(Node::text_width).fold(0.0, f64::max) / 2.0 + AIR;
        let bottom = top + word.height;
        let left = column.x + 2.0;
        let room = (column.width / 2.0 - half).max(0.0);
        let aside = (half + 2.0).min(room);
        let is_clear = |shift: Px| {
            let middle = column.centre() + shift;
            !arcs.iter().any(|arc| {
                (0..=24).any(|step| {
                    let at = self.on_page(arc.at(f64::from(step) / 24.0));
                    (at.x - middle).abs() < half && at.y > top - AIR && at.y < bottom + AIR
                })
            })
        };
        if let Some(shift) = [0.0, -aside, aside].into_iter().find(|&shift| is_clear(shift)) {
            return word.placed(left + shift, top);
        }
        let ground = panel(
            column.centre() - half,
            top,
            2.0 * half,
            word.height,
            pen.px(6.0),
            pen.theme.card,
        );
        let mut nodes = vec![Node::Rect(ground)];
        nodes.extend(word.placed(left, top));
        nodes
    }

    /// Where the company wants the feeling to be: a target above or below the face, or beside it
    /// when face and word stand there.
    fn target(&self, pen: &Pen<'_, '_>, x: Px, node: Px, score: f64, half_word: Px) -> Vec<Node> {
        let size = pen.px(16.0);
        let y = self.y(score);
        // The word stands on the side of the face that is away from the zero line.
        let is_beyond = (y - node) * (node - self.zero() + 0.001) > 0.0;
        let clear = if is_beyond { self.clear } else { pen.px(20.0) } + size;
        let beside = half_word.max(pen.px(20.0)) + size;
        let centre = if (y - node).abs() < clear { x + beside } else { x };
        let accent = pen.theme.phases[0].strong;
        let mut block = Block::default();
        block.push(super::pen::disc(size / 2.0, size / 2.0, size / 2.0 + 1.5, pen.theme.card));
        block.add(pen.icon(Icon::Target, size, accent), 0.0, 0.0);
        block.placed(centre - size / 2.0, y - size / 2.0)
    }
}
