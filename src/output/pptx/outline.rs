//! Scene outlines as paths with known bounds: what custom shapes and groups are measured by.

use kurbo::{BezPath, PathEl, Point, Rect, Shape};

use super::words;
use crate::picture::scene::{self, IconNode, Node, Segment};

/// The square that icons are drawn on.
const ICON_GRID: f64 = 24.0;

/// The outline of a path.
pub(super) fn of_path(path: &scene::Path) -> BezPath {
    let at = |point: scene::Point| Point::new(point.x, point.y);
    let elements = path.segments.iter().map(|&segment| match segment {
        Segment::Move(to) => PathEl::MoveTo(at(to)),
        Segment::Line(to) => PathEl::LineTo(at(to)),
        Segment::Curve(a, b, to) => PathEl::CurveTo(at(a), at(b), at(to)),
        Segment::Close => PathEl::ClosePath,
    });
    BezPath::from_vec(elements.collect())
}

/// The outline of an icon at its place.
pub(super) fn of_icon(icon: &IconNode) -> BezPath {
    let drawn = BezPath::from_svg(icon.icon.outline()).expect("the built-in outlines are sound");
    let place = kurbo::Affine::translate((icon.x, icon.y));
    place * kurbo::Affine::scale(icon.size / ICON_GRID) * drawn
}

/// How thick the lines of an icon are.
pub(super) fn icon_line(icon: &IconNode) -> f64 {
    2.0 * icon.size / ICON_GRID
}

/// The box around what a node draws, lines left aside; `None` for nothing.
pub(super) fn bounds(node: &Node) -> Option<Rect> {
    match node {
        Node::Group(group) => {
            group.nodes.iter().filter_map(bounds).reduce(|all, other| all.union(other))
        }
        Node::Rect(rect) => {
            Some(Rect::new(rect.x, rect.y, rect.x + rect.width, rect.y + rect.height))
        }
        Node::Circle(circle) => {
            let centre = Point::new(circle.x, circle.y);
            Some(Rect::from_center_size(centre, (2.0 * circle.radius, 2.0 * circle.radius)))
        }
        Node::Path(path) if path.segments.is_empty() => None,
        Node::Path(path) => Some(of_path(path).bounding_box()),
        Node::Icon(icon) => Some(Rect::new(icon.x, icon.y, icon.x + icon.size, icon.y + icon.size)),
        Node::Text(text) => words::place(text).map(|place| place.bounds),
    }
}
