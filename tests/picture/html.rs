//! Maps as pages for browsers: sound, safe, all in one file, with the words of the picture.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cjm::output::picture::{PictureFormat, PictureOptions};
use cjm::output::svg::{TextAs, svg};
use cjm::picture::document::Document;
use cjm::picture::fonts::{Fonts, Typesetter};
use cjm::picture::layout::{LayoutOptions, Overflow, Size};
use cjm::picture::sheets::{Sheet, Subject};
use cjm::picture::themes::THEMES;
use cjm::picture::view::{Density, Details, LaneKind, ViewOptions};
use resvg::usvg::roxmltree::{self, Node};
use sha2::{Digest, Sha256};

use super::program::{MAP, folder, names, render};
use super::{examples, journey};

fn document(map: &cjm::journey::Journey, sheet: &str, lanes: Option<Vec<LaneKind>>) -> Document {
    let options = ViewOptions { details: Details::Told, lanes, ..ViewOptions::default() };
    let layout = LayoutOptions {
        size: Size::Wide,
        width: None,
        overflow: Overflow::Split,
        density: Density::Detail,
        theme: THEMES[0],
    };
    let fonts = Fonts::default();
    let sheet = Sheet::named(sheet).expect("it is on the list");
    let subject = Subject { journey: map, options: &options };
    let drawn = sheet.draw(subject, layout, &mut Typesetter::new(&fonts));
    drawn.expect("the map has stages").document
}

fn page_of(document: &Document, text: TextAs) -> String {
    let options =
        PictureOptions { text, scale: 1.0, dpi: 144.0, pixels_per_inch: 144.0, digest: None };
    let format = PictureFormat::named("html").expect("it is on the list");
    let mut files = format.write(document, &Fonts::default(), &options).expect("it is written");
    assert_eq!(files.len(), 1);
    String::from_utf8(files.remove(0)).expect("a page is UTF-8")
}

fn page(text: &str) -> String {
    page_of(&document(&journey(text), "map", None), TextAs::Plain)
}

/// What stands between the first two tags.
fn between<'p>(page: &'p str, open: &str, close: &str) -> &'p str {
    let start = page.find(open).expect("it opens") + open.len();
    &page[start..start + page[start..].find(close).expect("it closes")]
}

/// The page without style sheet and script, which are no XML.
fn markup(page: &str) -> String {
    let page = page.replacen(between(page, "<style>", "</style>"), "", 1);
    let page = page.replacen(between(&page, "<script>", "</script>"), "", 1);
    let page = page.strip_prefix("<!DOCTYPE html>\n").expect("it says what it is");
    // HTML knows this prefix, XML wants to be told.
    page.replace(" xlink:href=", " href=")
}

fn parsed(markup: &str) -> roxmltree::Document<'_> {
    roxmltree::Document::parse(markup).expect("pages are well-formed")
}

fn named<'a, 'd>(node: Node<'a, 'd>, name: &str) -> Vec<Node<'a, 'd>> {
    node.descendants().filter(|it| it.tag_name().name() == name).collect()
}

fn words(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(Node::is_text).filter_map(|it| it.text());
    texts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn by_id<'a, 'd>(tree: &'a roxmltree::Document<'d>, id: &str) -> Option<Node<'a, 'd>> {
    tree.descendants().find(|node| node.attribute("id") == Some(id))
}

#[test]
fn ids_are_unique_and_every_reference_leads_somewhere() {
    for (name, journey) in examples() {
        for (sheet, text) in [("map", TextAs::Embedded), ("deck", TextAs::Outlined)] {
            let page = markup(&page_of(&document(&journey, sheet, None), text));
            assert_links(&format!("{name} {sheet}"), &page);
        }
    }
}

/// Every id is there once, and whatever refers to one finds it.
fn assert_links(name: &str, page: &str) {
    let tree = parsed(page);
    let all: Vec<&str> = tree.descendants().filter_map(|it| it.attribute("id")).collect();
    let ids: BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(ids.len(), all.len(), "{name}: {all:?}");
    for node in tree.descendants() {
        for link in ["aria-labelledby", "aria-describedby"] {
            for id in node.attribute(link).unwrap_or_default().split_whitespace() {
                assert!(ids.contains(id), "{name}: {id}");
            }
        }
        let href = node.attributes().find(|it| it.name() == "href");
        if let Some(href) = href {
            let id = href.value().strip_prefix('#').expect("links stay on the page");
            assert!(ids.contains(id), "{name}: {id}");
        }
    }
}

#[test]
fn heading_of_a_map_without_a_title_says_what_it_is() {
    for map in ["persona: Ana\nstages: [Buy]\n", "journey: ' '\npersona: Ana\nstages: [Buy]\n"] {
        for sheet in ["map", "deck", "persona", "empathy"] {
            let page = markup(&page_of(&document(&journey(map), sheet, None), TextAs::Plain));
            let tree = parsed(&page);
            for name in ["title", "desc", "h1", "h2", "h3", "h4"] {
                for heading in named(tree.root(), name) {
                    assert!(!words(heading).is_empty(), "{sheet}: {name}");
                }
            }
            let shown = words(tree.root());
            assert!(shown.contains("Customer journey"), "{sheet}: {shown}");
        }
    }
}

#[test]
fn ids_of_different_things_do_not_meet() {
    let map = "\
journey: A coat
id: Ein  Mantel
stages:
  - { stage: Use, support: [Help], x-a b: [One], x-a-b: [Two], x-: [Three] }
  - { stage: Use support, actions: [Asks] }
  - { stage: Pay, actions: [Pays] }
  - { stage: Pay 2, actions: [Pays again] }
  - { stage: '2', actions: [Counts] }
  - { stage: Title, actions: [Reads] }
  - { stage: Long, id: so_many things, actions: [Waits] }
";
    let custom = ["x-a b", "x-a-b"].map(|key| LaneKind::Custom(key.to_owned()));
    let lanes: Vec<LaneKind> =
        [LaneKind::Actions, LaneKind::Support].into_iter().chain(custom).collect();
    let further = (0..14).map(|place| format!("  - {{ stage: S{place}, actions: [Goes on] }}\n"));
    let long = format!("{map}{}", further.collect::<String>());
    for (sheet, text) in [("map", map), ("stage", map), ("deck", &long)] {
        let page = page_of(&document(&journey(text), sheet, Some(lanes.clone())), TextAs::Plain);
        assert_links(sheet, &markup(&page));
    }
}

#[test]
fn policy_names_the_digests_of_style_and_script_and_nothing_is_fetched() {
    for (name, journey) in examples() {
        let page = page_of(&document(&journey, "map", None), TextAs::Embedded);
        let [style, script] = [("<style>", "</style>"), ("<script>", "</script>")]
            .map(|(open, close)| STANDARD.encode(Sha256::digest(between(&page, open, close))));
        let policy = format!(
            "content=\"default-src 'none'; style-src 'sha256-{style}'; \
             script-src 'sha256-{script}'; img-src data:; font-src data:; \
             base-uri 'none'; form-action 'none'\""
        );
        assert!(page.contains(&policy), "{name}");
        assert!(!page.contains("http://") && !page.contains("https://"), "{name}");
        for address in page.split("url(").skip(1) {
            assert!(address.starts_with("data:font/ttf;base64,"), "{name}");
        }
        let markup = markup(&page);
        for node in parsed(&markup).descendants() {
            let tag = node.tag_name().name();
            assert!(!["link", "iframe", "img", "image", "object"].contains(&tag), "{name}: {tag}");
            for attribute in node.attributes() {
                let is_code = attribute.name().starts_with("on") || attribute.name() == "style";
                assert!(!is_code, "{name}: {}", attribute.name());
            }
        }
    }
}

#[test]
fn pictures_have_the_words_of_their_svg() {
    for (name, journey) in examples() {
        let document = document(&journey, "deck", None);
        let page = markup(&page_of(&document, TextAs::Plain));
        let tree = parsed(&page);
        let pictures = named(tree.root(), "svg");
        assert_eq!(pictures.len(), document.pages.len(), "{name}");
        for (picture, page) in pictures.into_iter().zip(&document.pages) {
            let file = svg(&page.scene, &Fonts::default(), TextAs::Plain);
            let file = roxmltree::Document::parse(&file).expect("our SVG is well-formed");
            let texts = |node| named(node, "text").into_iter().map(words).collect::<Vec<_>>();
            assert_eq!(texts(picture), texts(file.root()), "{name} {}", page.title);
        }
    }
}

#[test]
fn headings_lead_through_the_pages_and_the_words() {
    let map = journey(include_str!("../../examples/coat.journey.yaml"));
    let page = markup(&page_of(&document(&map, "deck", None), TextAs::Plain));
    let tree = parsed(&page);
    let headings =
        |level: &str| -> Vec<String> { named(tree.root(), level).into_iter().map(words).collect() };
    assert_eq!(headings("h1"), ["Buying a winter coat, online then in store"]);
    let expected = [
        "Buying a winter coat, online then in store",
        "1. Awareness",
        "2. Consideration",
        "3. Purchase",
        "4. Delivery",
        "5. Use and support",
        "6. Loyalty",
        "In words",
    ];
    assert_eq!(headings("h2"), expected);
    assert_eq!(headings("h3")[..2], ["Buying a winter coat, online then in store", "Awareness"]);
}

#[test]
fn parts_are_told_in_words_that_the_picture_leaves_out() {
    let page = markup(&page(include_str!("../../examples/coat.journey.yaml")));
    let tree = parsed(&page);
    let told = by_id(&tree, "words-stage-purchase_pains").expect("it is told");
    let expected = "Pains Delivery cost appears at the last step Severity: 5 of 5. 36% of customers. \
                    Cause: The cost is computed after the address. Source: Web analytics, checkout, Q3 \
                    (n = 48,200, Oct 2026), Customer interviews (n = 12, Mar 2026).";
    assert_eq!(words(told).replace("\u{A0}", " "), expected);
    let cell =
        tree.descendants().find(|it| it.attribute("data-name") == Some("stage-purchase_pains"));
    let cell = cell.expect("it is drawn");
    assert_eq!(cell.attribute("aria-describedby"), Some("words-stage-purchase_pains"));
    assert_eq!(cell.attribute("data-lane"), Some("pains"));
}

#[test]
fn lanes_that_were_not_asked_for_are_not_told_either() {
    let map = journey(
        "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n    backstage: [A secret]\n",
    );
    let told = |lanes| page_of(&document(&map, "map", lanes), TextAs::Plain).contains("A secret");
    assert!(told(None));
    assert!(!told(Some(vec![LaneKind::Touchpoints])));
}

#[test]
fn personas_can_be_chosen_where_they_feel_or_meet_something_of_their_own() {
    let page = markup(&page(
        "journey: A\npersona: [lea, marc]\npersonas: [{persona: Léa, id: lea}, {persona: Marc, id: marc}]\n\
         stages:\n  - stage: B\n    touchpoints: [C, {touchpoint: D, persona: marc}]\n    \
         emotion: {lea: -1, marc: +1}\n",
    ));
    let tree = parsed(&page);
    let choices = named(tree.root(), "label").into_iter();
    let choices = choices.filter(|it| {
        named(*it, "input").iter().any(|input| input.attribute("name") == Some("person"))
    });
    assert_eq!(choices.map(words).collect::<Vec<_>>(), ["Léa", "Marc"]);
    let own = tree.descendants().filter(|it| it.attribute("data-part") == Some("met"));
    let own: Vec<_> = own.map(|it| (it.attribute("data-whose"), words(it))).collect();
    assert_eq!(own, [(Some("1"), "D".to_owned())]);
}

#[test]
fn title_that_looks_like_markup_is_a_title() {
    let title = "</script></style><b onclick=alert(1)>&amp; Q&A ]]>";
    let map = format!("journey: '{title}'\nstages:\n  - stage: '<i>B</i>'\n    touchpoints: [C]\n");
    let page = markup(&page(&map));
    let tree = parsed(&page);
    assert_eq!(words(named(tree.root(), "h1")[0]), title);
    assert!(named(tree.root(), "b").is_empty() && named(tree.root(), "i").is_empty());
}

#[test]
fn page_speaks_the_language_of_its_map_and_runs_its_way() {
    let page = |language: &str| {
        let stages =
            "stages:\n  - stage: B\n    touchpoints: [C]\n  - stage: D\n    touchpoints: [E]\n";
        page(&format!("journey: A\nlang: {language}\n{stages}"))
    };
    let french = page("fr");
    assert!(french.contains("<html lang=\"fr\" dir=\"ltr\">"));
    assert!(french.contains("<span>Étape</span>"));
    assert!(page("ar").contains("<html lang=\"ar\" dir=\"rtl\">"));
}

#[test]
fn fonts_without_any_of_the_letters_stay_away() {
    let map =
        journey("journey: خريطة\nlang: ar\nstages:\n  - stage: مرحلة\n    touchpoints: [موقع]\n");
    let page = page_of(&document(&map, "map", None), TextAs::Embedded);
    let weights = page.split("@font-face{font-family:'Inter';font-weight:").skip(1);
    let weights: Vec<&str> = weights.map(|rule| &rule[..3]).collect();
    // Labels are semi-bold and numbers bold; nothing but Arabic is regular or medium.
    assert_eq!(weights, ["600", "700"]);
}

#[test]
fn several_maps_are_pages_of_their_own() {
    let folder = folder(&[("maps/a.journey.yaml", MAP), ("maps/b.journey.yaml", MAP)]);
    let run = render(folder.path(), &["maps", "--to", "html", "-o", "pages/"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(names(&folder.path().join("pages")), ["a.html", "b.html"]);
    for view in ["persona", "empathy", "worksheet", "stage", "deck"] {
        let run = render(
            folder.path(),
            &["maps/a.journey.yaml", "--view", view, "--to", "html", "-o", "-"],
        );
        let page = String::from_utf8(run.stdout).expect("a page is UTF-8");
        assert!(page.ends_with("</html>\n"), "{view}: {}", run.stderr);
    }
}
