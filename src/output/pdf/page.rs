//! A page: shapes and words are drawn from back to front, and on the way it is noted how they are
//! read. Grounds and lines are artifacts, which readers skip.

use std::num::NonZeroU16;
use std::sync::Arc;

use krilla::geom::{Rect, Size, Transform};
use krilla::image::Image;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, BBox, ContentTag, Identifier, SpanTag, Tag, TagGroup};
use kurbo::BezPath;

use super::paint::{self, Ends};
use super::reading::{self, Heading};
use super::words::{Typefaces, Words};
use crate::output::outline;
use crate::picture::scene::{
    self, Group, IconLook, IconNode, ImageNode, Node, Paint, Part, Scene, Segment, Stroke, Text,
};
use crate::picture::view::LaneKind;

/// Which page it is, and how many points make a design pixel.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) index: usize,
    pub(super) scale: f64,
}

/// Draws a scene, and says how it is read.
pub(super) fn draw(
    mut surface: Surface<'_>,
    scene: &Scene,
    place: Place,
    typefaces: &mut Typefaces<'_>,
) -> TagGroup {
    surface.push_transform(&Transform::from_scale(place.scale as f32, place.scale as f32));
    let title = reading::title(scene);
    let above = u16::from(title.is_some());
    let mut pen = Pen { surface, scene, place, typefaces, above, in_artifact: false };
    pen.fill_ground();
    let mut read = TagGroup::new(Tag::Section);
    pen.write(&scene.nodes, &mut read, title);
    pen.end_artifact();
    pen.surface.pop();
    pen.surface.finish();
    read
}

struct Pen<'p, 't, 'f> {
    surface: Surface<'p>,
    scene: &'p Scene,
    place: Place,
    typefaces: &'t mut Typefaces<'f>,
    /// How many levels of headings stand above stages.
    above: u16,
    in_artifact: bool,
}

impl<'p> Pen<'p, '_, '_> {
    fn fill_ground(&mut self) {
        let (width, height) = (self.scene.width, self.scene.height);
        let fill = Some(Paint::solid(self.scene.ground));
        let whole = scene::Rect { x: 0.0, y: 0.0, width, height, radius: 0.0, fill, stroke: None };
        self.write_ornament(&Node::Rect(whole));
    }

    /// Draws nodes whose words are read as parts of `read`.
    fn write(&mut self, nodes: &'p [Node], read: &mut TagGroup, heading: Option<Heading<'p>>) {
        for node in nodes {
            match node {
                Node::Group(group) => self.write_group(group, read, heading),
                Node::Text(text) => self.write_text(text, read, heading),
                Node::Icon(icon) => match heading.and_then(|it| it.meaning_of(icon)) {
                    Some(meaning) => self.write_symbol(icon, meaning, read),
                    None => self.write_ornament(node),
                },
                Node::Image(image) => {
                    self.write_figure(std::slice::from_ref(node), &image.label, read);
                }
                Node::Rect(_) | Node::Circle(_) | Node::Path(_) => self.write_ornament(node),
            }
        }
    }

    fn write_group(&mut self, group: &'p Group, read: &mut TagGroup, heading: Option<Heading<'p>>) {
        let Some(label) = &group.label else { return self.write(&group.nodes, read, heading) };
        if !reading::has_words(&group.nodes) {
            return self.write_figure(&group.nodes, label, read);
        }
        let mut part = TagGroup::new(Tag::Section);
        match (&group.part, heading) {
            (Part::Lane(lane), _) if *lane == LaneKind::Emotions.name() => {
                self.write_emotions(group, &mut part);
            }
            (Part::Stage, _) => {
                self.write(&group.nodes, &mut part, reading::stage(group, label));
            }
            (Part::Cell(_), Some(Heading::Stage { .. })) => {
                part.push(self.unseen_heading(label));
                self.write(&group.nodes, &mut part, None);
            }
            (
                Part::Lane(_)
                | Part::Cell(_)
                | Part::Tie(_)
                | Part::Bands
                | Part::Curves(_)
                | Part::Met(_)
                | Part::Other,
                _,
            ) => {
                self.write(&group.nodes, &mut part, heading.filter(Heading::is_title));
            }
        }
        read.push(part);
    }

    /// The name of a lane at the head of a cell: who sees the page sees it at the left.
    fn unseen_heading(&mut self, label: &str) -> TagGroup {
        self.end_artifact();
        let tag = SpanTag::empty().with_actual_text(Some(label));
        let nothing = self.surface.start_tagged(ContentTag::Span(tag));
        self.surface.end_tagged();
        let tag = Tag::Hn(self.level(2), Some(label.to_owned()));
        TagGroup::with_children(tag, vec![nothing.into()])
    }

    /// The level of headings of the page (0), its stages (1) and their cells (2): none is skipped.
    fn level(&self, depth: u16) -> NonZeroU16 {
        let above = if depth == 0 { 0 } else { depth - 1 + self.above };
        NonZeroU16::MIN.saturating_add(above)
    }

    /// The lane of the curve: the curve is a figure, told by the scene's description.
    fn write_emotions(&mut self, lane: &'p Group, read: &mut TagGroup) {
        let is_curve = |node: &Node| match node {
            Node::Path(path) => path.segments.iter().any(|it| matches!(it, Segment::Curve(..))),
            Node::Group(group) => !reading::has_words(&group.nodes),
            _ => false,
        };
        let mut curve = Vec::new();
        for nodes in lane.nodes.chunk_by(|a, b| is_curve(a) == is_curve(b)) {
            if is_curve(&nodes[0]) {
                curve.push(self.draw_marked(nodes));
            } else {
                self.write(nodes, read, None);
            }
        }
        let drawn: Vec<Node> = lane.nodes.iter().filter(|node| is_curve(node)).cloned().collect();
        self.push_figure(curve, &drawn, &self.scene.description, read);
    }

    fn write_figure(&mut self, nodes: &'p [Node], label: &str, read: &mut TagGroup) {
        if nodes.is_empty() {
            return;
        }
        let drawn = self.draw_marked(nodes);
        self.push_figure(vec![drawn], nodes, label, read);
    }

    fn write_symbol(&mut self, icon: &IconNode, meaning: &str, read: &mut TagGroup) {
        let node = [Node::Icon(icon.clone())];
        let drawn = self.draw_marked(&node);
        self.push_figure(vec![drawn], &node, meaning, read);
    }

    fn push_figure(
        &self,
        drawn: Vec<Identifier>,
        nodes: &[Node],
        meaning: &str,
        read: &mut TagGroup,
    ) {
        let scaled = |length: f64| (length * self.place.scale) as f32;
        let bounds = outline::bounds(nodes, outline::of_words).and_then(|it| {
            Rect::from_ltrb(scaled(it.x0), scaled(it.y0), scaled(it.x1), scaled(it.y1))
        });
        let bounds = bounds.map(|rect| BBox::new(self.place.index, rect));
        let tag = Tag::Figure(Some(meaning.to_owned())).with_bbox(bounds);
        let children = drawn.into_iter().map(Into::into).collect();
        read.push(TagGroup::with_children(tag, children));
    }

    fn write_text(&mut self, text: &Text, read: &mut TagGroup, heading: Option<Heading<'p>>) {
        self.end_artifact();
        let words = Words::new(text);
        let drawn = words.draw(&mut self.surface, self.typefaces);
        let mut paragraph = match heading.filter(|heading| heading.is(text)) {
            Some(Heading::Title(title)) => {
                TagGroup::new(Tag::Hn(self.level(0), Some(title.to_owned())))
            }
            Some(Heading::Stage { label, .. }) => {
                TagGroup::new(Tag::Hn(self.level(1), Some(label.to_owned())))
            }
            None => TagGroup::new(Tag::P),
        };
        drawn.into_iter().for_each(|line| paragraph.push(line));
        read.push(paragraph);
    }

    fn write_ornament(&mut self, node: &Node) {
        self.start_artifact();
        self.draw_shape(node);
    }

    /// Draws shapes that mean something.
    fn draw_marked(&mut self, nodes: &[Node]) -> Identifier {
        self.end_artifact();
        let drawn = self.surface.start_tagged(ContentTag::Other);
        nodes.iter().for_each(|node| self.draw_shape(node));
        self.surface.end_tagged();
        drawn
    }

    fn draw_shape(&mut self, node: &Node) {
        match node {
            Node::Group(group) => group.nodes.iter().for_each(|node| self.draw_shape(node)),
            Node::Rect(rect) => {
                self.draw(&outline::of_rect(rect), rect.fill, rect.stroke, Ends::Sharp);
            }
            Node::Circle(circle) => {
                self.draw(&outline::of_circle(circle), circle.fill, circle.stroke, Ends::Sharp);
            }
            Node::Path(path) => {
                self.draw(&outline::of_path(path), path.fill, path.stroke, Ends::Round);
            }
            Node::Icon(icon) => {
                let outline = outline::of_icon(icon);
                let line = Stroke::solid(icon.color, outline::icon_line(icon));
                match icon.look {
                    IconLook::Lined => self.draw(&outline, None, Some(line), Ends::Round),
                    IconLook::Filled => {
                        self.draw(&outline, Some(Paint::solid(icon.color)), None, Ends::Round);
                    }
                }
            }
            Node::Image(image) => self.draw_image(image),
            // Words are drawn by themselves, because they are read.
            Node::Text(_) => {}
        }
    }

    fn draw_image(&mut self, image: &ImageNode) {
        let file: Arc<dyn AsRef<[u8]> + Send + Sync> = image.embedded();
        let drawn = Image::from_png(file.into(), true);
        let size = Size::from_wh(image.width as f32, image.height as f32);
        if let (Ok(drawn), Some(size)) = (drawn, size) {
            let place = Transform::from_translate(image.x as f32, image.y as f32);
            self.surface.push_transform(&place);
            self.surface.draw_image(drawn, size);
            self.surface.pop();
        }
    }

    fn draw(&mut self, outline: &BezPath, fill: Option<Paint>, stroke: Option<Stroke>, ends: Ends) {
        let Some(path) = paint::path(outline) else { return };
        // Without any paint the surface would fill with black.
        if fill.is_none() && stroke.is_none() {
            return;
        }
        self.surface.set_fill(fill.map(paint::fill));
        self.surface.set_stroke(stroke.map(|stroke| paint::stroke(stroke, ends)));
        self.surface.draw_path(&path);
    }

    fn start_artifact(&mut self) {
        if !std::mem::replace(&mut self.in_artifact, true) {
            self.surface.start_tagged(ContentTag::Artifact(Artifact::default()));
        }
    }

    fn end_artifact(&mut self) {
        if std::mem::take(&mut self.in_artifact) {
            self.surface.end_tagged();
        }
    }
}
