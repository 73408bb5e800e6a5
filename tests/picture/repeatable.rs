//! The same map gives the same bytes, and every id is its own.

use std::collections::BTreeSet;

use cjm::output::picture::{PICTURE_FORMATS, PictureOptions};
use cjm::output::svg::{TextAs, svg};
use cjm::picture::fonts::Fonts;
use cjm::picture::layout::Size;
use cjm::picture::themes::THEMES;
use resvg::usvg::roxmltree;

use super::{examples, journey, pages, scene, sheets};

const WAYS: [TextAs; 3] = [TextAs::Embedded, TextAs::Outlined, TextAs::Plain];

#[test]
fn two_runs_give_the_same_bytes() {
    let map = include_str!("../../examples/coat.journey.yaml");
    for format in PICTURE_FORMATS {
        let options = PictureOptions::default();
        let draw = || {
            let journey = journey(map);
            let drawn = sheets(&journey, Size::Wide, THEMES[0]);
            let files = drawn.map(|(sheet, drawing)| {
                let files = format.write(&drawing.document, &Fonts::default(), &options);
                (sheet, files.expect("it fits"))
            });
            files.collect::<Vec<_>>()
        };
        for ((sheet, one), (_, two)) in draw().into_iter().zip(draw()) {
            assert!(one == two, "{sheet} {}", format.name);
        }
    }
}

/// Looks at the SVG of every page of every example, in all ways to hold words.
fn each_document(mut look: impl FnMut(&str, &str, &roxmltree::Document<'_>)) {
    for (name, journey) in examples() {
        for (sheet, scene) in pages(&journey, Size::Wide, THEMES[0]) {
            for way in WAYS {
                let document = svg(&scene, &Fonts::default(), way);
                let tree = roxmltree::Document::parse(&document).expect("our SVG is well-formed");
                look(&format!("{name} {sheet} {way:?}"), &document, &tree);
            }
        }
    }
}

/// How a picture inside the file begins.
const PICTURE: &str = "data:image/png;base64,";

#[test]
fn ids_are_unique_and_every_reference_leads_somewhere() {
    each_document(|name, _, tree| {
        let all: Vec<&str> = tree.descendants().filter_map(|node| node.attribute("id")).collect();
        let ids: BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(ids.len(), all.len(), "{name}");
        for node in tree.descendants() {
            if let Some(link) = node.attribute(("http://www.w3.org/1999/xlink", "href")) {
                let is_inside = ids.contains(link.trim_start_matches('#'));
                assert!(is_inside || link.starts_with(PICTURE), "{name}: {link}");
            }
            for label in node.attribute("aria-labelledby").unwrap_or_default().split(' ') {
                assert!(label.is_empty() || ids.contains(label), "{name}: {label}");
            }
        }
    });
}

#[test]
fn two_maps_share_a_page_without_sharing_ids_of_their_own() {
    let ids = |text: &str| -> BTreeSet<String> {
        let document = svg(&scene(&journey(text)), &Fonts::default(), TextAs::Plain);
        let tree = roxmltree::Document::parse(&document).expect("our SVG is well-formed");
        let ids = tree.descendants().filter_map(|node| node.attribute("id"));
        ids.map(str::to_owned).collect()
    };
    let one = ids("journey: Buying a coat\nstages: [{stage: Buy, touchpoints: [A]}]\n");
    let two = ids("journey: Buying a hat\nstages: [{stage: Buy, touchpoints: [A]}]\n");
    assert!(one.is_disjoint(&two), "{one:?} {two:?}");
}

#[test]
fn stages_of_one_name_have_ids_of_their_own() {
    let text = "journey: A\nstages: [{stage: B, touchpoints: [C]}, {stage: B, touchpoints: [D]}]\n";
    let document = svg(&scene(&journey(text)), &Fonts::default(), TextAs::Plain);
    let tree = roxmltree::Document::parse(&document).expect("our SVG is well-formed");
    let all: Vec<&str> = tree.descendants().filter_map(|node| node.attribute("id")).collect();
    let ids: BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(ids.len(), all.len(), "{all:?}");
}

#[test]
fn nothing_in_a_picture_is_fetched_or_run() {
    each_document(|name, document, tree| {
        for node in tree.descendants().filter(roxmltree::Node::is_element) {
            let tag = node.tag_name().name();
            assert!(!["script", "foreignObject", "a"].contains(&tag), "{name}: {tag}");
            for attribute in node.attributes() {
                assert!(!attribute.name().starts_with("on"), "{name}: {}", attribute.name());
            }
        }
        for address in document.split("url(").skip(1) {
            assert!(address.starts_with("data:font/ttf;base64,"), "{name}");
        }
    });
}
