//! Decks as other programs read them: packages whose parts hold together, with every word at its place.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use cjm::output::picture::{PictureFormat, PictureOptions};
use cjm::picture::document::Document;
use cjm::picture::fonts::Fonts;
use cjm::picture::scene::{Node, Text};
use resvg::usvg::roxmltree::{self, Node as Element};

use super::stage_pages::{crowded, document};
use super::{examples, journey, scene};

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// EMU per design pixel.
const EMU: f64 = 6350.0;

/// The parts of a deck by their names.
type Parts = BTreeMap<String, String>;

fn deck(document: &Document) -> Vec<u8> {
    let format = PictureFormat::named("pptx").expect("it is on the list");
    let options = PictureOptions::default();
    let files = format.write(document, &Fonts::default(), &options).expect("it fits");
    let [file] = <[Vec<u8>; 1]>::try_from(files).expect("a deck is one file");
    file
}

fn parts(deck: Vec<u8>) -> Parts {
    let mut archive = zip::ZipArchive::new(Cursor::new(deck)).expect("a zip archive");
    let mut parts = Parts::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).expect("it is listed");
        let name = file.name().expect("names are text").into_owned();
        let mut text = String::new();
        if !name.ends_with(".png") {
            file.read_to_string(&mut text).expect("parts are text");
        }
        parts.insert(format!("/{name}"), text);
    }
    parts
}

fn parsed(text: &str) -> roxmltree::Document<'_> {
    roxmltree::Document::parse(text).expect("parts are well-formed")
}

/// Where the relationships of a part stand.
fn relations_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').expect("names begin with a slash");
    format!("{folder}/_rels/{name}.rels")
}

fn slides(parts: &Parts) -> Vec<&String> {
    (1..).map_while(|number| parts.get(&format!("/ppt/slides/slide{number}.xml"))).collect()
}

fn named<'a, 'd>(
    node: Element<'a, 'd>,
    name: &'static str,
) -> impl Iterator<Item = Element<'a, 'd>> {
    node.descendants().filter(move |it| it.tag_name().name() == name)
}

/// Title, words and boxes of a text box, in EMU: left, top, width, height.
fn boxes(slide: &str) -> Vec<(String, [f64; 4])> {
    let tree = parsed(slide);
    let shapes = named(tree.root(), "sp")
        .filter(|shape| named(*shape, "cNvSpPr").any(|it| it.attribute("txBox") == Some("1")));
    let found = shapes.map(|shape| {
        let mut words = String::new();
        for part in shape.descendants() {
            match part.tag_name().name() {
                "t" => words.push_str(part.text().unwrap_or_default()),
                "br" => words.push('\n'),
                _ => {}
            }
        }
        let number = |name: &'static str, attribute: &str| -> f64 {
            let node = named(shape, name).next().expect("shapes have a place");
            node.attribute(attribute).and_then(|it| it.parse().ok()).expect("a number")
        };
        let place =
            [number("off", "x"), number("off", "y"), number("ext", "cx"), number("ext", "cy")];
        (words, place)
    });
    found.collect()
}

fn texts(nodes: &[Node]) -> Vec<&Text> {
    let mut found = Vec::new();
    for node in nodes {
        match node {
            Node::Group(group) => found.extend(texts(&group.nodes)),
            Node::Text(text) => found.push(text),
            Node::Rect(_) | Node::Circle(_) | Node::Path(_) | Node::Icon(_) | Node::Image(_) => {}
        }
    }
    found
}

#[test]
fn every_part_is_well_formed_has_a_type_and_leads_to_parts_that_are_there() {
    for (name, journey) in examples() {
        let parts = parts(deck(&document(&journey, "deck")));
        let types = parsed(&parts["/[Content_Types].xml"]);
        let typed: BTreeSet<&str> =
            types.descendants().filter_map(|node| node.attribute("PartName")).collect();
        for (part, text) in parts.iter().filter(|(part, _)| !part.ends_with(".png")) {
            let tree = parsed(text);
            if !part.ends_with(".rels") && !part.starts_with("/[") {
                assert!(typed.contains(part.as_str()), "{name}: {part} has no type");
            }
            let mut known = BTreeSet::new();
            if let Some(relations) = parts.get(&relations_of(part)) {
                for relation in named(parsed(relations).root(), "Relationship") {
                    let target = relation.attribute("Target").expect("it leads somewhere");
                    assert!(parts.contains_key(target), "{name}: {part} leads to {target}");
                    known.insert(relation.attribute("Id").expect("it has an id").to_owned());
                }
            }
            for id in tree.descendants().filter_map(|node| node.attribute((RELATIONS, "id"))) {
                assert!(known.contains(id), "{name}: {part} names {id}");
            }
        }
        for part in typed {
            assert!(parts.contains_key(part), "{name}: {part} has a type and is not there");
        }
    }
}

#[test]
fn every_shape_of_a_slide_has_a_number_of_its_own() {
    for (name, journey) in examples() {
        for slide in slides(&parts(deck(&document(&journey, "deck")))) {
            let tree = parsed(slide);
            let ids: Vec<&str> =
                named(tree.root(), "cNvPr").filter_map(|node| node.attribute("id")).collect();
            let own: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(own.len(), ids.len(), "{name}");
        }
    }
}

#[test]
fn every_text_of_the_pages_is_on_its_slide_where_it_was_laid_out() {
    for (name, journey) in examples() {
        let document = document(&journey, "stage");
        let parts = parts(deck(&document));
        let slides = slides(&parts);
        assert_eq!(slides.len(), document.pages.len(), "{name}");
        for (page, slide) in document.pages.iter().zip(slides) {
            let boxes = boxes(slide);
            let texts = texts(&page.scene.nodes);
            assert_eq!(boxes.len(), texts.len(), "{name} {}", page.title);
            for ((words, [left, top, width, height]), text) in boxes.iter().zip(texts) {
                let lines: Vec<&str> = text.lines.iter().map(|it| &*it.shaped.text).collect();
                assert_eq!(*words, lines.join("\n"), "{name} {}", page.title);
                let lefts = text.lines.iter().map(|line| text.left_of(line) * EMU);
                let expected = lefts.fold(f64::MAX, f64::min);
                assert!((left - expected).abs() <= 1.0, "{name}: {words}: {left} {expected}");
                assert!((width - text_width(text) * EMU).abs() <= 2.0, "{name}: {words}: {width}");
                // The last baseline lies Arial's descent above the lower edge.
                let last = text.lines.last().expect("there are lines").y;
                let bottom = (last + 0.212 * text.size) * EMU;
                assert!((top + height - bottom).abs() <= 2.0, "{name}: {words}: {top}");
            }
        }
    }
}

fn text_width(text: &Text) -> f64 {
    let widths = text.lines.iter().map(|it| it.shaped.width_at(text.size, text.tracking));
    widths.fold(0.0, f64::max)
}

#[test]
fn every_slide_has_its_title_and_its_notes() {
    let map = journey(include_str!("../../examples/fr/manteau.parcours.yaml"));
    let document = document(&map, "deck");
    let parts = parts(deck(&document));
    for (place, page) in document.pages.iter().enumerate() {
        let slide = parsed(&parts[&format!("/ppt/slides/slide{}.xml", place + 1)]);
        let title = named(slide.root(), "sp")
            .find(|shape| named(*shape, "ph").any(|it| it.attribute("type") == Some("title")));
        let title = title.expect("slides have a title");
        let words: Vec<&str> = named(title, "t").filter_map(|it| it.text()).collect();
        assert_eq!(words, [page.title.as_str()]);
        let notes = parsed(&parts[&format!("/ppt/notesSlides/notesSlide{}.xml", place + 1)]);
        let told: Vec<&str> = named(notes.root(), "t").filter_map(|it| it.text()).collect();
        assert_eq!(told, page.notes, "{}", page.title);
    }
}

#[test]
fn groups_say_what_they_are() {
    let map = journey("journey: A\nstages: [{stage: B, touchpoints: [C], pains: [D]}]\n");
    let parts = parts(deck(&document(&map, "stage")));
    let slide = parsed(slides(&parts)[0]);
    let groups = named(slide.root(), "nvGrpSpPr").filter_map(|it| {
        let properties = named(it, "cNvPr").next()?;
        Some((properties.attribute("name")?, properties.attribute("descr")))
    });
    let expected = [
        ("", None),
        ("B", Some("B")),
        ("Touchpoints", Some("Touchpoints")),
        ("Pains", Some("Pains")),
        ("A", Some("A")),
    ];
    assert_eq!(groups.collect::<Vec<_>>(), expected);
}

#[test]
fn slides_are_as_large_as_the_smallest_page_and_no_larger_than_slides_may_be() {
    let size = |document: &Document| {
        let parts = parts(deck(document));
        let presentation = parsed(&parts["/ppt/presentation.xml"]);
        let size = named(presentation.root(), "sldSz").next().expect("a size");
        ["cx", "cy"].map(|name| size.attribute(name).unwrap_or_default().to_owned())
    };
    let map = journey("journey: A\nstages: [{stage: B, touchpoints: [C]}]\n");
    assert_eq!(size(&document(&map, "deck")), ["12192000", "6858000"]);
    let mut wall = Document::of(scene(&map));
    (wall.pages[0].scene.width, wall.pages[0].scene.height) = (16_128.0, 8_064.0);
    assert_eq!(size(&wall), ["51206400", "25603200"]);
    (wall.pages[0].scene.width, wall.pages[0].scene.height) = (1920.0, 100.0);
    assert_eq!(size(&wall), ["12192000", "914400"]);
}

#[test]
fn deck_says_its_title_and_language_but_neither_dates_nor_people() {
    let map = journey("journey: Essai & <fin>\nlang: fr\nstages: [{stage: B, touchpoints: [C]}]\n");
    let parts = parts(deck(&document(&map, "deck")));
    let core = parsed(&parts["/docProps/core.xml"]);
    let said = core.descendants().filter(|node| node.is_element()).skip(1);
    let said: Vec<_> = said.map(|it| (it.tag_name().name(), it.text().unwrap_or(""))).collect();
    assert_eq!(said, [("title", "Essai & <fin>"), ("language", "fr")]);
}

#[test]
fn two_runs_give_the_same_deck() {
    assert!(deck(&document(&crowded(), "deck")) == deck(&document(&crowded(), "deck")));
}
