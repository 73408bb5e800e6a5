//! One page as a slide: groups, shapes and words in the order they are read.

use std::sync::Arc;

use super::placing::Placing;
use super::shapes;
use super::words::{self, Setting};
use crate::output::markup::Markup;
use crate::output::outline;
use crate::picture::document::Page;
use crate::picture::fonts::Fonts;
use crate::picture::scene::{Group, ImageNode, Node, Text};

/// The namespaces of slides.
pub(super) const NAMESPACES: [(&str, &str); 3] = [
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"),
];

/// The outermost group, which every slide has.
pub(super) const ROOT: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>\
     </p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>\
     <a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

/// Names of shapes in the selection pane have no more characters than this.
const LONGEST_NAME: usize = 60;

/// A slide while it is written.
struct Slide<'s> {
    markup: Markup,
    setting: Setting<'s>,
    /// The last number given to a shape.
    last: usize,
    /// The pictures on it, as PNG files.
    images: Vec<Arc<Vec<u8>>>,
}

/// A slide that is written, and the pictures on it in the order in which it refers to them.
pub(super) struct Written {
    pub(super) markup: String,
    pub(super) images: Vec<Arc<Vec<u8>>>,
}

/// Slides refer to their layout first, then to their pictures.
const FIRST_IMAGE: usize = 2;

/// The slide of a page.
pub(super) fn slide(page: &Page, placing: Placing, fonts: &Fonts<'_>, language: &str) -> Written {
    let setting = Setting { placing, fonts, language };
    let markup = Markup::standalone();
    let mut slide = Slide { markup, setting, last: 1, images: Vec::new() };
    slide.markup.open("p:sld", &NAMESPACES);
    slide.markup.open("p:cSld", &[("name", &page.title)]);
    let ground = page.scene.ground.to_string();
    slide.markup.raw_line(&format!(
        "<p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>",
        &ground[1..]
    ));
    slide.markup.open("p:spTree", &[]);
    slide.markup.raw_line(ROOT);
    slide.write_title(&page.title);
    for node in &page.scene.nodes {
        slide.write(node);
    }
    slide.markup.close("p:spTree");
    slide.markup.close("p:cSld");
    slide.markup.raw_line("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
    slide.markup.close("p:sld");
    Written { markup: slide.markup.finish(), images: slide.images }
}

impl Slide<'_> {
    /// The title that outlines and screen readers know the slide by; it stands above the slide.
    fn write_title(&mut self, title: &str) {
        let language = self.setting.language;
        let id = self.next();
        let markup = &mut self.markup;
        markup.start("p:sp");
        markup.raw("><p:nvSpPr><p:cNvPr");
        markup.number("id", id);
        markup.raw(
            " name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>\
             <p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:rPr",
        );
        markup.attribute("lang", language);
        markup.raw("/><a:t>");
        markup.words(title);
        markup.raw("</a:t></a:r></a:p></p:txBody>");
        markup.end("p:sp");
    }

    fn write(&mut self, node: &Node) {
        let placing = self.setting.placing;
        match node {
            Node::Group(group) => self.write_group(group),
            Node::Rect(rect) => self.shape("Rectangle", |it| shapes::write_rect(it, rect, placing)),
            Node::Circle(circle) => {
                self.shape("Circle", |it| shapes::write_circle(it, circle, placing));
            }
            Node::Path(path) if path.segments.is_empty() => {}
            Node::Path(path) => match shapes::straight(path) {
                Some(ends) => self.write_line(|it| {
                    shapes::write_line(it, ends, path.stroke, placing);
                }),
                None => self.shape("Outline", |it| shapes::write_path(it, path, placing)),
            },
            Node::Icon(icon) => self.shape("Icon", |it| shapes::write_icon(it, icon, placing)),
            Node::Image(image) => self.write_image(image),
            Node::Text(text) => self.write_text(text),
        }
    }

    fn write_image(&mut self, image: &ImageNode) {
        let file = image.embedded();
        let known = self.images.iter().position(|it| *it == file);
        let place = known.unwrap_or(self.images.len());
        if known.is_none() {
            self.images.push(file);
        }
        let id = self.next();
        let markup = &mut self.markup;
        markup.start("p:pic");
        markup.raw("><p:nvPicPr><p:cNvPr");
        markup.number("id", id);
        markup.value("name", |out| out.push_str(&format!("Picture {id}")));
        markup.attribute("descr", &image.label);
        markup.raw("/><p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/>");
        markup.raw("</p:nvPicPr><p:blipFill><a:blip");
        markup.value("r:embed", |out| out.push_str(&format!("rId{}", FIRST_IMAGE + place)));
        markup.raw("/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>");
        shapes::write_place(markup, outline::around_image(image), self.setting.placing, "");
        markup.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>");
        markup.end("p:pic");
    }

    fn write_group(&mut self, group: &Group) {
        let Some(bounds) = outline::bounds(&group.nodes, words::bounds) else { return };
        let placing = self.setting.placing;
        let id = self.next();
        let markup = &mut self.markup;
        markup.open("p:grpSp", &[]);
        markup.start("p:nvGrpSpPr");
        markup.raw("><p:cNvPr");
        markup.number("id", id);
        match &group.label {
            Some(label) => {
                markup.attribute("name", label);
                markup.attribute("descr", label);
            }
            None => markup.value("name", |out| out.push_str(&format!("Group {id}"))),
        }
        markup.raw("/><p:cNvGrpSpPr/><p:nvPr/>");
        markup.end("p:nvGrpSpPr");
        markup.start("p:grpSpPr");
        markup.raw("><a:xfrm>");
        // What is in a group counts from the slide's corner, as the group does.
        shapes::write_box(markup, ["a:off", "a:ext"], bounds, placing);
        shapes::write_box(markup, ["a:chOff", "a:chExt"], bounds, placing);
        markup.raw("</a:xfrm>");
        markup.end("p:grpSpPr");
        for node in &group.nodes {
            self.write(node);
        }
        self.markup.close("p:grpSp");
    }

    fn shape(&mut self, name: &str, write: impl FnOnce(&mut Markup)) {
        self.drawn(["p:sp", "p:nvSpPr", "p:cNvSpPr"], name, write);
    }

    fn write_line(&mut self, write: impl FnOnce(&mut Markup)) {
        self.drawn(["p:cxnSp", "p:nvCxnSpPr", "p:cNvCxnSpPr"], "Line", write);
    }

    /// An element of this tag, with those that hold its name and its kind.
    fn drawn(&mut self, tags: [&str; 3], name: &str, write: impl FnOnce(&mut Markup)) {
        let [tag, naming, kind] = tags;
        let id = self.next();
        let markup = &mut self.markup;
        markup.start(tag);
        markup.raw(&format!("><{naming}><p:cNvPr"));
        markup.number("id", id);
        markup.value("name", |out| out.push_str(&format!("{name} {id}")));
        markup.raw(&format!("/><{kind}/><p:nvPr/></{naming}><p:spPr>"));
        write(markup);
        markup.raw("</p:spPr>");
        markup.end(tag);
    }

    /// A text box, found in the selection pane by its first words.
    fn write_text(&mut self, text: &Text) {
        let Some(place) = words::place(text) else { return };
        let name: Vec<&str> = text.lines.iter().map(|line| &*line.shaped.text).collect();
        let name: String = name.join(" ").chars().take(LONGEST_NAME).collect();
        let id = self.next();
        let markup = &mut self.markup;
        markup.start("p:sp");
        markup.raw("><p:nvSpPr><p:cNvPr");
        markup.number("id", id);
        markup.attribute("name", &name);
        markup.raw("/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>");
        shapes::write_place(markup, place.bounds, self.setting.placing, "");
        markup.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>");
        words::write_body(markup, text, place, self.setting);
        markup.end("p:sp");
    }

    fn next(&mut self) -> f64 {
        self.last += 1;
        self.last as f64
    }
}
