//! Scene shapes as curves with known bounds, for formats that have no rectangles, circles or icons.

#[cfg(feature = "pdf")]
use kurbo::Circle;
use kurbo::{Affine, BezPath, Point, Rect, Shape};

use crate::picture::scene::{self, IconNode, ImageNode, Node, Segment, Text};

/// The square that icons are drawn on.
const ICON_GRID: f64 = 24.0;
/// A hundredth of a design pixel: how far a curve may lie from the circle it stands for.
#[cfg(feature = "pdf")]
const TOLERANCE: f64 = 0.01;

/// The outline of a path.
pub(super) fn of_path(path: &scene::Path) -> BezPath {
    let at = |point: scene::Point| Point::new(point.x, point.y);
    let mut outline = BezPath::new();
    for &segment in &path.segments {
        // A path that does not begin with a move begins where it first goes.
        match segment {
            Segment::Move(to) => outline.move_to(at(to)),
            Segment::Line(to) if outline.elements().is_empty() => outline.move_to(at(to)),
            Segment::Line(to) => outline.line_to(at(to)),
            Segment::Curve(_, _, to) if outline.elements().is_empty() => outline.move_to(at(to)),
            Segment::Curve(a, b, to) => outline.curve_to(at(a), at(b), at(to)),
            Segment::Close if outline.elements().is_empty() => {}
            Segment::Close => outline.close_path(),
        }
    }
    outline
}

/// The outline of a rectangle; corners are no rounder than its sides allow.
#[cfg(feature = "pdf")]
pub(super) fn of_rect(rect: &scene::Rect) -> BezPath {
    let bounds = around(rect);
    let radius = rect.radius.min(rect.width / 2.0).min(rect.height / 2.0);
    match radius > 0.0 {
        true => bounds.to_rounded_rect(radius).to_path(TOLERANCE),
        false => bounds.to_path(TOLERANCE),
    }
}

/// The outline of a circle.
#[cfg(feature = "pdf")]
pub(super) fn of_circle(circle: &scene::Circle) -> BezPath {
    Circle::new((circle.x, circle.y), circle.radius).to_path(TOLERANCE)
}

/// The outline of an icon at its place.
pub(super) fn of_icon(icon: &IconNode) -> BezPath {
    let drawn = BezPath::from_svg(icon.icon.outline()).expect("the built-in outlines are sound");
    Affine::translate((icon.x, icon.y)) * Affine::scale(icon.size / ICON_GRID) * drawn
}

/// How thick the lines of an icon are.
pub(super) fn icon_line(icon: &IconNode) -> f64 {
    2.0 * icon.size / ICON_GRID
}

/// The box around what nodes draw, the width of lines left aside; `None` for nothing. Formats set
/// words in boxes of their own, so they tell the `words_box` of a text.
pub(super) fn bounds(nodes: &[Node], words_box: fn(&Text) -> Option<Rect>) -> Option<Rect> {
    let boxes = nodes.iter().filter_map(|node| match node {
        Node::Group(group) => bounds(&group.nodes, words_box),
        Node::Rect(rect) => Some(around(rect)),
        Node::Circle(circle) => {
            let side = 2.0 * circle.radius;
            Some(Rect::from_center_size((circle.x, circle.y), (side, side)))
        }
        Node::Path(path) if path.segments.is_empty() => None,
        Node::Path(path) => Some(of_path(path).bounding_box()),
        Node::Icon(icon) => Some(Rect::new(icon.x, icon.y, icon.x + icon.size, icon.y + icon.size)),
        Node::Image(image) => Some(around_image(image)),
        Node::Text(text) => words_box(text),
    });
    boxes.reduce(|all, other| all.union(other))
}

/// The box of a text, from the height of its capitals to the depth of its descenders.
#[cfg(feature = "pdf")]
pub(super) fn of_words(text: &Text) -> Option<Rect> {
    let lines = text.lines.iter().map(|line| {
        let (left, width) = (text.left_of(line), line.shaped.width_at(text.size, text.tracking));
        let (top, bottom) = (line.y - 0.75 * text.size, line.y + 0.25 * text.size);
        Rect::new(left, top, left + width, bottom)
    });
    lines.reduce(|all, other| all.union(other))
}

/// The box that a picture fills.
pub(super) fn around_image(image: &ImageNode) -> Rect {
    Rect::new(image.x, image.y, image.x + image.width, image.y + image.height)
}

fn around(rect: &scene::Rect) -> Rect {
    Rect::new(rect.x, rect.y, rect.x + rect.width, rect.y + rect.height)
}

#[cfg(test)]
mod tests {
    use super::of_path;
    use crate::picture::color::Color;
    use crate::picture::scene::{Path, Point, Segment, Stroke};

    #[test]
    fn lines_are_kept() {
        let (from, to) = (Point { x: 1.0, y: 2.0 }, Point { x: 3.0, y: 4.0 });
        let line = Path::straight(from, to, Stroke::solid(Color::WHITE, 1.0));
        assert_eq!(of_path(&line).to_svg(), "M1,2 L3,4");
    }

    #[test]
    fn a_path_without_a_move_begins_where_it_first_goes() {
        let segments = vec![
            Segment::Close,
            Segment::Line(Point { x: 1.0, y: 2.0 }),
            Segment::Line(Point { x: 3.0, y: 4.0 }),
            Segment::Close,
        ];
        let path = Path { segments, fill: None, stroke: None };
        assert_eq!(of_path(&path).to_svg(), "M1,2 L3,4 Z");
    }
}
