//! Rectangles, circles, paths, icons and written words, one element each.

use crate::output::markup::{Markup, push_factor, push_number};
use crate::picture::fonts::Style;
use crate::picture::scene::{
    Anchor, Circle, Dashes, IconLook, IconNode, Line, Paint, Path, Point, Rect, Scene, Segment,
    Stroke, Text,
};

/// The square that icons are drawn on.
const ICON_GRID: f64 = 24.0;

pub(super) fn write_ground(markup: &mut Markup, scene: &Scene) {
    markup.start("rect");
    markup.number("width", scene.width);
    markup.number("height", scene.height);
    markup.attribute("fill", &scene.ground.to_string());
    markup.end_empty();
}

pub(super) fn write_rect(markup: &mut Markup, rect: &Rect) {
    markup.start("rect");
    markup.number("x", rect.x);
    markup.number("y", rect.y);
    markup.number("width", rect.width);
    markup.number("height", rect.height);
    if rect.radius > 0.0 {
        markup.number("rx", rect.radius);
    }
    write_paints(markup, rect.fill, rect.stroke);
    markup.end_empty();
}

pub(super) fn write_circle(markup: &mut Markup, circle: &Circle) {
    markup.start("circle");
    markup.number("cx", circle.x);
    markup.number("cy", circle.y);
    markup.number("r", circle.radius);
    write_paints(markup, circle.fill, circle.stroke);
    markup.end_empty();
}

pub(super) fn write_path(markup: &mut Markup, path: &Path) {
    markup.start("path");
    markup.value("d", |out| path.segments.iter().for_each(|&part| push_segment(out, part)));
    write_paints(markup, path.fill, path.stroke);
    if path.stroke.is_some() {
        write_round_ends(markup);
    }
    markup.end_empty();
}

pub(super) fn write_icon(markup: &mut Markup, icon: &IconNode) {
    markup.start("path");
    markup.value("transform", |out| {
        push_point(out, "translate(", Point { x: icon.x, y: icon.y });
        out.push_str(") scale(");
        push_factor(out, icon.size / ICON_GRID);
        out.push(')');
    });
    markup.value("d", |out| out.push_str(icon.icon.outline()));
    match icon.look {
        IconLook::Lined => {
            let stroke = Stroke::solid(icon.color, 2.0);
            write_paints(markup, None, Some(stroke));
            write_round_ends(markup);
        }
        IconLook::Filled => write_paints(markup, Some(Paint::solid(icon.color)), None),
    }
    markup.end_empty();
}

/// Words, in `family` where it is not that of the whole picture.
pub(super) fn write_text(markup: &mut Markup, text: &Text, family: Option<&str>) {
    markup.start("text");
    if let [line] = text.lines.as_slice() {
        write_place(markup, text, line);
    }
    if let Some(family) = family {
        markup.attribute("font-family", family);
    }
    if text.style.weight() != Style::Regular.weight() {
        markup.number("font-weight", f64::from(text.style.weight()));
    }
    if text.style.is_italic() {
        markup.attribute("font-style", "italic");
    }
    markup.number("font-size", text.size);
    markup.attribute("fill", &text.color.to_string());
    match text.anchor {
        Anchor::Start => {}
        Anchor::Middle => markup.attribute("text-anchor", "middle"),
        Anchor::End => markup.attribute("text-anchor", "end"),
    }
    if text.tracking != 0.0 {
        markup.number("letter-spacing", text.tracking);
    }
    markup.end_start();
    match text.lines.as_slice() {
        [line] => write_words(markup, line),
        lines => write_lines(markup, text, lines),
    }
    markup.end("text");
}

/// The words of a line. Those that read from right to left say so by isolating themselves:
/// viewers agree about these characters, but not about the `direction` attribute.
fn write_words(markup: &mut Markup, line: &Line) {
    if line.shaped.right_to_left {
        markup.words("\u{2067}");
        markup.words(&line.shaped.text);
        markup.words("\u{2069}");
    } else {
        markup.words(&line.shaped.text);
    }
}

/// Lines as spans; a space behind each but the last keeps words apart when they are copied.
fn write_lines(markup: &mut Markup, text: &Text, lines: &[Line]) {
    for (place, line) in lines.iter().enumerate() {
        markup.raw("<tspan");
        write_place(markup, text, line);
        markup.end_start();
        write_words(markup, line);
        // At the end of a centred line the space would shift it.
        if place + 1 < lines.len() && text.anchor == Anchor::Start {
            markup.raw(" ");
        }
        markup.raw("</tspan>");
    }
}

fn write_place(markup: &mut Markup, text: &Text, line: &Line) {
    let x = match text.anchor {
        Anchor::Start => text.left_of(line),
        Anchor::Middle | Anchor::End => line.x,
    };
    markup.number("x", x);
    markup.number("y", line.y);
}

fn write_paints(markup: &mut Markup, fill: Option<Paint>, stroke: Option<Stroke>) {
    match fill {
        Some(fill) => {
            markup.attribute("fill", &fill.color.to_string());
            if fill.opacity < 1.0 {
                markup.number("fill-opacity", fill.opacity);
            }
        }
        None => markup.attribute("fill", "none"),
    }
    let Some(stroke) = stroke else { return };
    markup.attribute("stroke", &stroke.paint.color.to_string());
    if stroke.paint.opacity < 1.0 {
        markup.number("stroke-opacity", stroke.paint.opacity);
    }
    if stroke.width != 1.0 {
        markup.number("stroke-width", stroke.width);
    }
    if stroke.dashes != Dashes::Solid {
        markup.value("stroke-dasharray", |out| {
            for (place, &length) in stroke.pattern().iter().enumerate() {
                if place > 0 {
                    out.push(' ');
                }
                push_number(out, length);
            }
        });
    }
}

fn write_round_ends(markup: &mut Markup) {
    markup.attribute("stroke-linecap", "round");
    markup.attribute("stroke-linejoin", "round");
}

fn push_segment(out: &mut String, segment: Segment) {
    match segment {
        Segment::Move(to) => push_point(out, "M", to),
        Segment::Line(to) => push_point(out, "L", to),
        Segment::Curve(first, second, to) => {
            push_point(out, "C", first);
            push_point(out, " ", second);
            push_point(out, " ", to);
        }
        Segment::Close => out.push('Z'),
    }
}

fn push_point(out: &mut String, before: &str, point: Point) {
    out.push_str(before);
    push_number(out, point.x);
    out.push(' ');
    push_number(out, point.y);
}
