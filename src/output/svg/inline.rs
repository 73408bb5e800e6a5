//! Pictures inside a page: they share its fonts and outlines, and the page names their parts.

use std::collections::BTreeMap;

use super::families::Families;
use super::outline::GlyphOutlines;
use super::{Attributes, Hand, TextAs, Words, embed, letters, shapes, write};
use crate::output::markup::{self, Markup};
use crate::picture::fonts::{FaceId, Fonts};
use crate::picture::ids::within;
use crate::picture::scene::{Group, Scene};

/// The pictures of one page.
pub(in crate::output) struct Inline<'f> {
    fonts: &'f Fonts<'f>,
    scenes: Vec<&'f Scene>,
    letters: BTreeMap<FaceId, String>,
    family: String,
    words: Words<'f>,
}

impl<'f> Inline<'f> {
    /// Pictures that stand on one page.
    pub(in crate::output) fn new(
        scenes: Vec<&'f Scene>,
        fonts: &'f Fonts<'f>,
        text: TextAs,
    ) -> Self {
        let letters = letters(scenes.iter().flat_map(|scene| &scene.nodes));
        let families = Families::new(fonts, letters.keys());
        let family = families.usual().to_owned();
        let words = match text {
            TextAs::Embedded | TextAs::Plain => Words::Written(families),
            TextAs::Outlined | TextAs::Traced => Words::Outlined(GlyphOutlines::default()),
        };
        let letters = if text == TextAs::Embedded { letters } else { BTreeMap::new() };
        Self { fonts, scenes, letters, family, words }
    }

    /// The rules of a style sheet that bring the letters along.
    pub(in crate::output) fn font_rules(&self) -> String {
        embed::rules(self.fonts, &self.letters).map(|rule| rule + "\n").collect()
    }

    /// Writes what the pictures refer to, where they refer to anything.
    pub(in crate::output) fn write_definitions(&mut self, markup: &mut Markup) {
        let Words::Outlined(outlines) = &mut self.words else { return };
        markup.open("svg", &[("width", "0"), ("height", "0"), ("aria-hidden", "true")]);
        let nodes = self.scenes.iter().flat_map(|scene| &scene.nodes);
        outlines.write_definitions(markup, self.fonts, nodes);
        markup.close("svg");
    }

    /// Writes one of the pictures. It is called what the element `label` says, and its groups get
    /// attributes besides their own.
    pub(in crate::output) fn write(
        &mut self,
        markup: &mut Markup,
        scene: &Scene,
        label: &str,
        attributes: &dyn Fn(&Group) -> Attributes,
    ) {
        let size = [scene.width, scene.height].map(markup::number);
        let description = within(&scene.id, "desc");
        markup.open(
            "svg",
            &[
                ("width", &size[0]),
                ("height", &size[1]),
                ("viewBox", &format!("0 0 {} {}", size[0], size[1])),
                ("role", "group"),
                ("aria-labelledby", label),
                ("aria-describedby", &description),
                ("font-family", &self.family),
            ],
        );
        markup.leaf("desc", &[("id", &description)], &scene.description);
        shapes::write_ground(markup, scene);
        let mut hand = Hand { scene, words: &mut self.words, attributes };
        for node in &scene.nodes {
            write(markup, node, &mut hand);
        }
        markup.close("svg");
    }
}
