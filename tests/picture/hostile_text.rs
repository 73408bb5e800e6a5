//! Text from a map never becomes markup.

use cjm::output::svg::{TextAs, svg};
use cjm::picture::fonts::Fonts;
use cjm::picture::layout::Size;
use cjm::picture::themes::THEMES;
use resvg::usvg::roxmltree::Document;
use serde_json::Value;

use super::{journey, pages, scene};

const NASTY: [&str; 7] = [
    "<script>alert(1)</script>",
    "]]><![CDATA[",
    "&amp; &#0; &bogus;",
    "\" onload=\"alert(1)",
    "' style='x",
    "--><!-- x",
    "a\u{0}b\u{1}c\u{1b}d\u{FFFF}e\u{202E}f",
];

/// A map with `text` in every field that is drawn.
fn map(text: &str) -> String {
    let it = Value::from(text);
    format!(
        "journey: {it}\nheadline: {it}\nscenario: {it}\nowner: {it}\nversion: {it}\n\
         persona: {{ persona: {it}, role: {it}, quote: {it}, traits: [{it}], goals: [{it}],\n  \
         needs: [{it}], pains: [{it}], success: {it}, segment: {it}, motivations: [{it}],\n  \
         behaviour: {{ site: {it} }}, empathy: {{ says: [{it}], thinks: [{it}] }} }}\n\
         stages:\n  - stage: {it}\n    phase: {it}\n    when: {it}\n    owner: {it}\n    goal: {it}\n    \
         actions: [{it}]\n    touchpoints: [{it}]\n    thoughts: [{it}]\n    \
         quotes: [{{ quote: {it}, who: {it} }}]\n    emotion: {{ score: -1, feeling: {it} }}\n    \
         moment_of_truth: {it}\n    pains: [{{ pain: {it}, severity: 3 }}]\n    \
         opportunities: [{{ opportunity: {it}, customer_value: 3, owner: {it} }}]\n    \
         kpis: [{{ kpi: {it}, unit: {it}, actual: 3, target: 4, better: higher }}]\n"
    )
}

#[test]
fn nasty_text_in_every_field_is_shown_as_text() {
    for text in NASTY {
        let journey = journey(&map(text));
        let pages = pages(&journey, Size::Wide, THEMES[0]).collect::<Vec<_>>();
        let ways = [TextAs::Embedded, TextAs::Outlined, TextAs::Plain];
        for ((_, scene), way) in pages.iter().flat_map(|page| ways.map(|way| (page, way))) {
            let document = svg(scene, &Fonts::default(), way);
            let tree = Document::parse(&document)
                .unwrap_or_else(|error| panic!("{text:?} {way:?}: {error}"));
            for node in tree.descendants().filter(|node| node.is_element()) {
                let tag = node.tag_name().name();
                let ours = [
                    "svg", "title", "desc", "style", "defs", "g", "use", "rect", "circle", "path",
                    "text", "tspan",
                ];
                assert!(ours.contains(&tag), "{text:?}: {tag}");
                for attribute in node.attributes() {
                    let name = attribute.name();
                    assert!(!name.starts_with("on") && name != "style", "{text:?}: {name}");
                }
            }
        }
    }
}

#[test]
fn words_arrive_whole() {
    let text = "<b>bold</b> & \"more\" ]]>";
    let document = svg(&scene(&journey(&map(text))), &Fonts::default(), TextAs::Plain);
    let tree = Document::parse(&document).expect("our SVG is well-formed");
    let title = tree.descendants().find(|node| node.has_tag_name("title"));
    assert_eq!(title.and_then(|node| node.text()), Some("<b>bold</b> & “more” ]]>"));
}
