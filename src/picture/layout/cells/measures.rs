//! KPIs: value and target, the trend beside them, a gauge and the proof below.

use super::super::block::Block;
use super::super::pen::{Pen, panel};
use super::super::verdict;
use crate::picture::fonts::Style;
use crate::picture::scene::{Dashes, Node, Paint, Path, Point, Px, Segment, Stroke};
use crate::picture::themes::Verdicts;
use crate::picture::view::{Backing, Gauge, Measure, Verdict};

/// Where the target stands on a gauge: what is beyond it is better than wanted.
const TARGET_AT: f64 = 0.97;
/// The height of a target's mark.
const TICK: Px = 13.0;

/// Measures, one below the other.
pub(in super::super) fn measures(
    pen: &mut Pen<'_, '_>,
    measures: &[Measure],
    width: Px,
    no_value: &str,
) -> Block {
    let gap = pen.gap(15.0).min(pen.px(12.0));
    let mut block = Block::default();
    for measure in measures {
        let drawn = one(pen, measure, width, no_value);
        block.stack(drawn, gap);
    }
    block
}

fn one(pen: &mut Pen<'_, '_>, measure: &Measure, width: Px, no_value: &str) -> Block {
    let label = pen.face(Style::Medium, 12.5, 16.0).colored(pen.theme.muted);
    let value = pen.face(Style::Bold, 22.0, 27.0);
    let small = pen.face(Style::Regular, 12.0, 15.0).colored(pen.theme.muted);
    let note = pen.face(Style::Regular, 11.5, 15.0).colored(pen.theme.muted);
    let line = sparkline(pen, measure, width);
    let taken = line.as_ref().map_or(0.0, |line| line.width + pen.px(12.0));

    let mut block = Block::default();
    let title = pen.paragraph(label, &measure.title, width - taken);
    block.stack(title, 0.0);
    let Some(words) = &measure.value else {
        let missing = missing(pen, measure, width, no_value);
        block.stack(missing, pen.px(1.0));
        return Block { width, ..block };
    };
    let mut figures = pen.paragraph(value, words, width - taken);
    if measure.backing == Backing::Hypothesis {
        let y = figures.height - pen.px(1.5);
        let (from, to) = (Point { x: 0.0, y }, Point { x: figures.width, y });
        let paint = Paint::solid(pen.theme.muted);
        let stroke = Stroke { paint, width: 1.4, dashes: Dashes::Dashed };
        figures.push(Path::straight(from, to, stroke));
    }
    if let Some(target) = &measure.target {
        let gap = pen.px(10.0);
        let beside = width - taken - figures.width - gap;
        if pen.width(small, target) <= beside {
            let words = pen.line(small, target);
            let x = figures.width + gap;
            let y = figures.height - value.leading + value.baseline() - small.baseline();
            figures.add(words, x, y);
        } else {
            let words = pen.paragraph(small, target, width - taken);
            figures.stack(words, 0.0);
        }
    }
    block.stack(figures, pen.px(1.0));
    if let Some(line) = line {
        let y = ((block.height - line.height) / 2.0).max(0.0);
        block.add(line, width - taken + pen.px(12.0), y);
    }
    if let Some(gauge) = &measure.gauge {
        let drawn = drawn_gauge(pen, gauge, width);
        block.stack(drawn, pen.px(4.0));
    }
    if !measure.proof.is_empty() {
        let words = pen.enumeration(note, &measure.proof, width);
        block.stack(words, pen.px(3.0));
    }
    Block { width, ..block }
}

/// What stands in the place of an unknown value: words, then a broken track.
fn missing(pen: &mut Pen<'_, '_>, measure: &Measure, width: Px, no_value: &str) -> Block {
    let look = pen.face(Style::Medium, 12.5, 16.0).colored(pen.theme.muted);
    let words = match &measure.target {
        Some(target) => format!("{no_value} · {target}"),
        None => no_value.to_owned(),
    };
    let mut block = pen.paragraph(look, &words, width);
    let (x, middle) = (block.width + pen.px(10.0), look.leading / 2.0);
    if x + pen.px(20.0) < width {
        let paint = Paint::solid(pen.theme.faint);
        let stroke = Stroke { paint, width: 1.0, dashes: Dashes::Dashed };
        let (from, to) = (Point { x, y: middle }, Point { x: width, y: middle });
        block.push(Path::straight(from, to, stroke));
    }
    block
}

/// The trend: a neutral line whose end says whether it is better than before.
fn sparkline(pen: &Pen<'_, '_>, measure: &Measure, width: Px) -> Option<Block> {
    if measure.trend.len() < 2 {
        return None;
    }
    let [long, high, end] = [74.0, 26.0, 3.6].map(|length| pen.px(length));
    let long = long.min(width * 0.3);
    let low = measure.trend.iter().copied().fold(f64::MAX, f64::min);
    let top = measure.trend.iter().copied().fold(f64::MIN, f64::max);
    let step = (long - end) / (measure.trend.len() - 1) as f64;
    let points = measure.trend.iter().enumerate().map(|(place, value)| Point {
        x: place as f64 * step,
        y: if top > low {
            end + (top - value) / (top - low) * (high - 2.0 * end)
        } else {
            high / 2.0
        },
    });
    let points: Vec<Point> = points.collect();
    let last = *points.last()?;
    let mut segments = vec![Segment::Move(points[0])];
    segments.extend(points[1..].iter().map(|&point| Segment::Line(point)));
    let mut block = Block { width: long, height: high, nodes: Vec::new() };
    block.push(Path {
        segments,
        fill: None,
        stroke: Some(Stroke::solid(pen.theme.zero_line, pen.px(1.8))),
    });
    block.push(verdict::set_off_dot(pen, last.x, last.y, end, measure.verdict));
    Some(block)
}

fn drawn_gauge(pen: &mut Pen<'_, '_>, gauge: &Gauge, width: Px) -> Block {
    let height = pen.px(TICK);
    match gauge {
        &Gauge::Bar { reached, verdict } => {
            let mut block = Block { width, height, nodes: Vec::new() };
            let high = pen.px(7.0);
            let top = (height - high) / 2.0;
            block.push(panel(0.0, top, width, high, high / 2.0, pen.theme.track));
            let filled = (reached.max(0.0) * TARGET_AT).min(1.0) * width;
            if filled >= 1.0 {
                block.push(verdict::bar(pen, top, filled, high, verdict));
            }
            block.nodes.extend(tick(pen, TARGET_AT * width));
            block
        }
        Gauge::Scale { value, target, zero, ends, verdict } => {
            let dots = Dots { value: *value, target: *target, zero: *zero, verdict: *verdict };
            match ends {
                None => dots.draw(pen, width),
                Some(ends) => between(pen, ends, width, |pen, width| dots.draw(pen, width)),
            }
        }
    }
}

/// A scale between the numbers at its ends.
fn between(
    pen: &mut Pen<'_, '_>,
    ends: &[String; 2],
    width: Px,
    draw: impl FnOnce(&Pen<'_, '_>, Px) -> Block,
) -> Block {
    let look = pen.face(Style::Regular, 11.0, TICK).colored(pen.theme.muted);
    let gap = pen.px(6.0);
    let [low, high] = ends.each_ref().map(|end| pen.line(look, end));
    let (left, right) = (low.width + gap, width - high.width - gap);
    let scale = draw(pen, right - left);
    let mut block = Block::default();
    for (part, x) in [(low, 0.0), (high, right + gap), (scale, left)] {
        let y = (look.leading - part.height) / 2.0;
        block.add(part, x, y);
    }
    block
}

/// Dots on a scale from 0 to 1.
struct Dots {
    value: f64,
    target: Option<f64>,
    zero: Option<f64>,
    verdict: Verdict,
}

impl Dots {
    fn draw(self, pen: &Pen<'_, '_>, width: Px) -> Block {
        let (height, radius) = (pen.px(TICK), pen.px(5.0));
        let middle = height / 2.0;
        let place = |part: f64| radius + part * (width - 2.0 * radius);
        let mut block = Block { width, height, nodes: Vec::new() };
        block.push(panel(0.0, middle - 1.5, width, 3.0, 1.5, pen.theme.track));
        if let Some(zero) = self.zero {
            let x = place(zero);
            block.push(panel(x - 0.5, middle - 4.0, 1.0, 8.0, 0.0, pen.theme.zero_line));
        }
        if let Some(target) = self.target {
            block.nodes.extend(tick(pen, place(target)));
        }
        block.push(verdict::set_off_dot(pen, place(self.value), middle, radius, self.verdict));
        block
    }
}

/// The mark of a target at `x`, with light beside it where full bars are as dark as the mark.
fn tick(pen: &Pen<'_, '_>, x: Px) -> Vec<Node> {
    let height = pen.px(TICK);
    let mark = panel(x - 1.0, 0.0, 2.0, height, 1.0, pen.theme.ink);
    let light = panel(x - 2.5, 0.0, 5.0, height, 2.5, pen.theme.card);
    let is_lit = pen.theme.verdicts == Verdicts::Shaped;
    is_lit.then_some(light).into_iter().chain([mark]).map(Node::Rect).collect()
}
