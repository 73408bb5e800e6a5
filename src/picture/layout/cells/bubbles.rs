//! What customers tell themselves: bubbles with a tail.

use super::super::block::Block;
use super::super::pen::{Pen, panel};
use crate::picture::fonts::Style;
use crate::picture::scene::{Paint, Path, Point, Px, Segment};

/// Thoughts, one bubble each.
pub(in super::super) fn bubbles(pen: &mut Pen<'_, '_>, thoughts: &[String], width: Px) -> Block {
    let gap = pen.px(12.0);
    let mut block = Block::default();
    for thought in thoughts {
        let bubble = bubble(pen, thought, width);
        block.stack(bubble, gap);
    }
    block
}

fn bubble(pen: &mut Pen<'_, '_>, thought: &str, width: Px) -> Block {
    let face = pen.face(Style::Italic, 13.5, 18.0);
    let mark = pen.face(Style::Bold, 26.0, 26.0).colored(pen.theme.faint);
    let [words_at, tail] = [24.0, 8.0].map(|length| pen.px(length));
    let pad = pen.gap(8.0);
    let words = pen.paragraph(face, thought, width - words_at - pen.px(10.0));
    let height = words.height + 2.0 * pad;
    let mut bubble = Block::default();
    let fill = pen.theme.bubble;
    bubble.push(panel(0.0, 0.0, width, height, pen.px(10.0), fill));
    let [left, right] = [22.0, 33.0].map(|length| pen.px(length));
    let point = |x, y| Point { x, y };
    bubble.push(Path {
        segments: vec![
            Segment::Move(point(left, height - 0.1)),
            Segment::Line(point(left, height + tail)),
            Segment::Line(point(right, height - 0.1)),
            Segment::Close,
        ],
        fill: Some(Paint::solid(fill)),
        stroke: None,
    });
    let quote = pen.line(mark, "“");
    bubble.add(quote, pen.px(9.0), pen.px(3.0));
    bubble.add(words, words_at, pad);
    // The tail hangs into the gap or the row's padding.
    Block { width, height, ..bubble }
}
