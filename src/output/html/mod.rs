//! Documents as one HTML file: every page as inline SVG, everything the map says in words, and a
//! small script to look around. The file holds all it needs; its policy lets it ask nobody.

mod contents;
mod controls;
mod groups;
mod policy;
mod print;
mod words;

use super::markup::Markup;
use super::picture::{PictureFormat, PictureOptions, Write};
use super::svg::Inline;
use crate::locale::Locale;
use crate::picture::document::Document;
use crate::picture::fonts::Fonts;
use crate::picture::reading::Reading;
use crate::picture::sheets::MAP;
use crate::picture::view::Details;
use contents::Contents;

/// The format.
pub(super) static HTML: PictureFormat = PictureFormat {
    name: "html",
    about: "one file to look around in, for mail and intranets",
    sheet: &MAP,
    details: Details::Told,
    write: Write::AllPages(|document, fonts, options| Ok(html(document, fonts, options))),
};

/// How the page looks.
const STYLE: &str = include_str!("page.css");

/// What it does, in the order of its parts.
const SCRIPT: &str = concat!(
    include_str!("script/page.js"),
    include_str!("script/zoom.js"),
    include_str!("script/pan.js"),
    include_str!("script/card.js"),
    include_str!("script/lanes.js"),
    include_str!("script/stages.js"),
    include_str!("script/keys.js"),
);

/// The document as a page.
fn html(document: &Document, fonts: &Fonts<'_>, options: &PictureOptions) -> Vec<u8> {
    let scenes = document.pages.iter().map(|page| &page.scene).collect();
    let mut pictures = Inline::new(scenes, fonts, options.text);
    let style = [STYLE, &print::rules(document, options), &pictures.font_rules()].concat();
    let contents = Contents::of(document);
    let told = words::groups(&document.details);
    let locale = Locale::of_tag(&document.language);
    let direction = match Reading::of_tag(&document.language) {
        Reading::ToRight => "ltr",
        Reading::ToLeft => "rtl",
    };
    let mut markup = Markup::new();
    markup.raw_line("<!DOCTYPE html>");
    markup.open("html", &[("lang", &document.language), ("dir", direction)]);
    write_head(&mut markup, document, &style);
    markup.open("body", &[]);
    controls::write(&mut markup, document, &contents, locale);
    markup.open("main", &[]);
    pictures.write_definitions(&mut markup);
    for (place, page) in document.pages.iter().enumerate() {
        let heading = format!("page-{}", place + 1);
        markup.open("section", &[("class", "page"), ("aria-labelledby", &heading)]);
        // What is called like the whole has its name on top of the page.
        let class = if page.title == document.title { "unseen" } else { "seen" };
        markup.leaf("h2", &[("id", &heading), ("class", class)], &page.title);
        markup.open("div", &[("class", &format!("sheet {}", print::name(&page.scene)))]);
        let attributes = |group: &_| groups::attributes(group, &told, &contents);
        pictures.write(&mut markup, &page.scene, &heading, &attributes);
        markup.close("div");
        markup.close("section");
    }
    words::write(&mut markup, document, locale);
    markup.close("main");
    markup.leaf("div", &[("id", "card"), ("class", "card"), ("hidden", "hidden")], "");
    markup.raw("<script>");
    markup.raw(SCRIPT);
    markup.raw("</script>\n");
    markup.close("body");
    markup.close("html");
    markup.finish().into_bytes()
}

fn write_head(markup: &mut Markup, document: &Document, style: &str) {
    let policy = policy::policy(style, SCRIPT);
    markup.open("head", &[]);
    markup.raw_line("<meta charset=\"utf-8\"/>");
    markup.empty("meta", &[("http-equiv", "Content-Security-Policy"), ("content", &policy)]);
    markup.raw_line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    markup.raw_line("<meta name=\"color-scheme\" content=\"light dark\"/>");
    markup.raw_line("<meta name=\"referrer\" content=\"no-referrer\"/>");
    markup.leaf("title", &[], &document.title);
    markup.raw("<style>");
    markup.raw(style);
    markup.raw("</style>\n");
    markup.close("head");
}
