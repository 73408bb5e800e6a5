//! What a reader can jump to: pages, and below them their stages.

use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::OutlineNode;

use super::page::Place;
use crate::output::outline;
use crate::picture::document::Page;
use crate::picture::scene::{Group, Node, Part};

/// The bookmark of a page, with its stages below it.
pub(super) fn of_page(page: &Page, place: Place) -> OutlineNode {
    let mut bookmark = at(&page.title, place, (0.0, 0.0)).with_open(true);
    push_stages(&mut bookmark, &page.scene.nodes, place);
    bookmark
}

fn push_stages(bookmark: &mut OutlineNode, nodes: &[Node], place: Place) {
    for node in nodes {
        let Node::Group(group) = node else { continue };
        match (group, outline::bounds(&group.nodes, outline::of_words)) {
            (Group { part: Part::Stage, label: Some(label), .. }, Some(bounds)) => {
                bookmark.push_child(at(label, place, (bounds.x0, bounds.y0)));
            }
            _ => push_stages(bookmark, &group.nodes, place),
        }
    }
}

fn at(title: &str, place: Place, (x, y): (f64, f64)) -> OutlineNode {
    let point = Point::from_xy((x * place.scale) as f32, (y * place.scale) as f32);
    OutlineNode::new(title.to_owned(), XyzDestination::new(place.index, point))
}
