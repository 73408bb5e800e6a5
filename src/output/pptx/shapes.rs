//! Rectangles, circles, lines and outlines as native shapes.

use kurbo::{BezPath, PathEl, Point, Rect, Shape};

use super::placing::Placing;
use crate::output::markup::{Markup, push_number};
use crate::output::outline;
use crate::picture::scene::{
    self, Circle, Dashes, IconLook, IconNode, Paint, Path, Segment, Stroke,
};

/// Fractions are written in these.
const PARTS: f64 = 100_000.0;

/// How the ends and corners of a line look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ends {
    Round,
    Sharp,
}

pub(super) fn write_rect(markup: &mut Markup, rect: &scene::Rect, placing: Placing) {
    let bounds = Rect::new(rect.x, rect.y, rect.x + rect.width, rect.y + rect.height);
    write_place(markup, bounds, placing, "");
    let shorter = rect.width.min(rect.height);
    if rect.radius > 0.0 && shorter > 0.0 {
        let share = (rect.radius / shorter).min(0.5) * PARTS;
        markup.raw("<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\"");
        markup.value("fmla", |out| {
            out.push_str("val ");
            push_number(out, share.round());
        });
        markup.raw("/></a:avLst></a:prstGeom>");
    } else {
        write_preset(markup, "rect");
    }
    write_fill(markup, rect.fill);
    write_stroke(markup, rect.stroke, Ends::Sharp, placing);
}

pub(super) fn write_circle(markup: &mut Markup, circle: &Circle, placing: Placing) {
    let side = 2.0 * circle.radius;
    let bounds = Rect::from_center_size(Point::new(circle.x, circle.y), (side, side));
    write_place(markup, bounds, placing, "");
    write_preset(markup, "ellipse");
    write_fill(markup, circle.fill);
    write_stroke(markup, circle.stroke, Ends::Sharp, placing);
}

/// The two ends of a path that is nothing but a straight line.
pub(super) fn straight(path: &Path) -> Option<(scene::Point, scene::Point)> {
    match *path.segments {
        [Segment::Move(from), Segment::Line(to)] if path.fill.is_none() => Some((from, to)),
        _ => None,
    }
}

pub(super) fn write_line(
    markup: &mut Markup,
    (from, to): (scene::Point, scene::Point),
    stroke: Option<Stroke>,
    placing: Placing,
) {
    let bounds = Rect::new(from.x, from.y, to.x, to.y).abs();
    let rises = (to.x - from.x) * (to.y - from.y) < 0.0;
    write_place(markup, bounds, placing, if rises { " flipV=\"1\"" } else { "" });
    write_preset(markup, "line");
    write_stroke(markup, stroke, Ends::Round, placing);
}

pub(super) fn write_path(markup: &mut Markup, path: &Path, placing: Placing) {
    write_outline(markup, &outline::of_path(path), path.fill.is_some(), placing);
    write_fill(markup, path.fill);
    write_stroke(markup, path.stroke, Ends::Round, placing);
}

pub(super) fn write_icon(markup: &mut Markup, icon: &IconNode, placing: Placing) {
    let is_filled = icon.look == IconLook::Filled;
    write_outline(markup, &outline::of_icon(icon), is_filled, placing);
    let (fill, stroke) = match icon.look {
        IconLook::Filled => (Some(Paint::solid(icon.color)), None),
        IconLook::Lined => (None, Some(Stroke::solid(icon.color, outline::icon_line(icon)))),
    };
    write_fill(markup, fill);
    write_stroke(markup, stroke, Ends::Round, placing);
}

/// Writes where a shape stands; `turned` are attributes for one that is mirrored.
pub(super) fn write_place(markup: &mut Markup, bounds: Rect, placing: Placing, turned: &str) {
    markup.raw("<a:xfrm");
    markup.raw(turned);
    markup.raw(">");
    write_box(markup, ["a:off", "a:ext"], bounds, placing);
    markup.raw("</a:xfrm>");
}

/// Writes a box as an offset and an extent of those names.
pub(super) fn write_box(markup: &mut Markup, names: [&str; 2], bounds: Rect, placing: Placing) {
    let (left, top) = (placing.x(bounds.x0), placing.y(bounds.y0));
    let (right, bottom) = (placing.x(bounds.x1), placing.y(bounds.y1));
    let values = [[("x", left), ("y", top)], [("cx", right - left), ("cy", bottom - top)]];
    for (name, values) in names.into_iter().zip(values) {
        markup.raw("<");
        markup.raw(name);
        for (name, value) in values {
            markup.number(name, value);
        }
        markup.raw("/>");
    }
}

fn write_preset(markup: &mut Markup, name: &str) {
    markup.raw("<a:prstGeom");
    markup.attribute("prst", name);
    markup.raw("><a:avLst/></a:prstGeom>");
}

/// Writes place and geometry of an outline; its points count from the corner of its box.
fn write_outline(markup: &mut Markup, outline: &BezPath, is_filled: bool, placing: Placing) {
    let bounds = outline.bounding_box();
    write_place(markup, bounds, placing, "");
    let (left, top) = (placing.x(bounds.x0), placing.y(bounds.y0));
    markup.raw(
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>\
         <a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path",
    );
    markup.number("w", placing.x(bounds.x1) - left);
    markup.number("h", placing.y(bounds.y1) - top);
    if !is_filled {
        markup.attribute("fill", "none");
    }
    markup.raw(">");
    let mut write = |name: &str, points: &[Point]| {
        markup.raw("<a:");
        markup.raw(name);
        markup.raw(">");
        for point in points {
            markup.raw("<a:pt");
            markup.number("x", placing.x(point.x) - left);
            markup.number("y", placing.y(point.y) - top);
            markup.raw("/>");
        }
        markup.raw("</a:");
        markup.raw(name);
        markup.raw(">");
    };
    for element in outline.elements() {
        match *element {
            PathEl::MoveTo(to) => write("moveTo", &[to]),
            PathEl::LineTo(to) => write("lnTo", &[to]),
            PathEl::QuadTo(control, to) => write("quadBezTo", &[control, to]),
            PathEl::CurveTo(a, b, to) => write("cubicBezTo", &[a, b, to]),
            PathEl::ClosePath => write("close", &[]),
        }
    }
    markup.raw("</a:path></a:pathLst></a:custGeom>");
}

fn write_fill(markup: &mut Markup, fill: Option<Paint>) {
    match fill {
        Some(fill) => write_paint(markup, fill),
        None => markup.raw("<a:noFill/>"),
    }
}

fn write_paint(markup: &mut Markup, paint: Paint) {
    markup.raw("<a:solidFill><a:srgbClr");
    markup.value("val", |out| out.push_str(&paint.color.to_string()[1..]));
    markup.raw(">");
    if paint.opacity < 1.0 {
        markup.raw("<a:alpha");
        markup.number("val", (paint.opacity * PARTS).round());
        markup.raw("/>");
    }
    markup.raw("</a:srgbClr></a:solidFill>");
}

fn write_stroke(markup: &mut Markup, stroke: Option<Stroke>, ends: Ends, placing: Placing) {
    let Some(stroke) = stroke else {
        markup.raw("<a:ln><a:noFill/></a:ln>");
        return;
    };
    markup.raw("<a:ln");
    markup.number("w", placing.length(stroke.width));
    if ends == Ends::Round {
        markup.attribute("cap", "rnd");
    }
    markup.raw(">");
    write_paint(markup, stroke.paint);
    if stroke.dashes != Dashes::Solid && stroke.width > 0.0 {
        // Dashes are measured in the width of their line.
        let share = |length: f64| (length / stroke.width * PARTS).round();
        let lengths = stroke.pattern();
        markup.raw("<a:custDash>");
        for pair in lengths.chunks_exact(2) {
            markup.raw("<a:ds");
            markup.number("d", share(pair[0]));
            markup.number("sp", share(pair[1]));
            markup.raw("/>");
        }
        markup.raw("</a:custDash>");
    }
    markup.raw(match ends {
        Ends::Round => "<a:round/>",
        Ends::Sharp => "<a:miter lim=\"800000\"/>",
    });
    markup.raw("</a:ln>");
}
