//! A page as seen in a mirror, for languages that are read from the right.
//!
//! Everything changes sides: labels, stages, chevrons, bullets. Words and symbols stay themselves;
//! lines that began at the left now begin at the right.

use crate::picture::scene::{Anchor, Node, Point, Px, Scene, Segment, Text};

/// Turns a page around its middle.
pub(super) fn mirror(scene: &mut Scene) {
    let width = scene.width;
    scene.nodes.iter_mut().for_each(|node| turn(node, width));
}

fn turn(node: &mut Node, width: Px) {
    match node {
        Node::Group(group) => group.nodes.iter_mut().for_each(|node| turn(node, width)),
        Node::Rect(rect) => rect.x = width - rect.x - rect.width,
        Node::Circle(circle) => circle.x = width - circle.x,
        Node::Icon(icon) => icon.x = width - icon.x - icon.size,
        Node::Image(image) => image.x = width - image.x - image.width,
        Node::Path(path) => path.segments.iter_mut().for_each(|part| turn_segment(part, width)),
        Node::Text(text) => turn_text(text, width),
    }
}

fn turn_segment(segment: &mut Segment, width: Px) {
    let turned = |point: Point| Point { x: width - point.x, ..point };
    *segment = match *segment {
        Segment::Move(to) => Segment::Move(turned(to)),
        Segment::Line(to) => Segment::Line(turned(to)),
        Segment::Curve(a, b, to) => Segment::Curve(turned(a), turned(b), turned(to)),
        Segment::Close => Segment::Close,
    };
}

fn turn_text(text: &mut Text, width: Px) {
    let lefts: Vec<Px> = text.lines.iter().map(|line| text.left_of(line)).collect();
    for (line, left) in text.lines.iter_mut().zip(lefts) {
        line.x = width - if text.anchor == Anchor::Middle { line.x } else { left };
    }
    if text.anchor != Anchor::Middle {
        text.anchor = Anchor::End;
    }
}
