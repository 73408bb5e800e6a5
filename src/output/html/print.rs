//! Paper of the size of each page, so that a print has one page for each.

use std::collections::BTreeMap;

use crate::output::markup::number;
use crate::output::picture::PictureOptions;
use crate::picture::document::Document;
use crate::picture::scene::Scene;

/// The class of pages of that size, which is also the name of their paper.
pub(super) fn name(scene: &Scene) -> String {
    format!("paper-{:.0}-{:.0}", scene.width, scene.height)
}

/// The rules of a style sheet for the paper of all pages.
pub(super) fn rules(document: &Document, options: &PictureOptions) -> String {
    let scenes = document.pages.iter().map(|page| &page.scene);
    let papers: BTreeMap<String, &Scene> = scenes.map(|scene| (name(scene), scene)).collect();
    let rules = papers.into_iter().map(|(name, scene)| {
        let [width, height] =
            [scene.width, scene.height].map(|side| number(side / options.pixels_per_inch));
        format!(
            "@page {name} {{ size: {width}in {height}in; margin: 0; }}\n\
             @media print {{ .{name} {{ page: {name}; width: {width}in; height: {height}in; }} }}\n"
        )
    });
    rules.collect()
}
