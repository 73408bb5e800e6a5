//! The bar on top: the title, and what changes the view. The script shows what only works with it.

use super::contents::Contents;
use crate::locale::Locale;
use crate::output::markup::Markup;
use crate::picture::document::Document;

/// Fewer lanes than this are not worth a choice.
const FEWEST: usize = 2;

/// Writes the bar.
pub(super) fn write(markup: &mut Markup, document: &Document, contents: &Contents, locale: Locale) {
    markup.open("header", &[("class", "bar"), ("id", "bar")]);
    if !document.details.is_empty() {
        let label = locale.label("page-skip");
        markup.leaf("a", &[("class", "skip"), ("href", "#words")], &label);
    }
    markup.leaf("h1", &[], &document.title);
    if document.pages.len() > 1 {
        open_menu(markup, "pages", &locale.label("page-pages"));
        markup.open("nav", &[("aria-label", &locale.label("page-pages"))]);
        for (place, page) in document.pages.iter().enumerate() {
            let target = format!("#page-{}", place + 1);
            markup.leaf("a", &[("href", &target)], &page.title);
        }
        markup.close("nav");
        close_menu(markup);
    }
    let view = locale.label("page-view");
    markup.open(
        "div",
        &[("id", "controls"), ("role", "group"), ("aria-label", &view), ("hidden", "hidden")],
    );
    write_stages(markup, contents, locale);
    let lanes = contents.lanes.iter().map(|(name, label)| (name.as_str(), label.as_str()));
    write_choices(markup, "lane", &locale.label("page-lanes"), lanes.collect());
    let places: Vec<String> = (0..contents.people.len()).map(|place| place.to_string()).collect();
    let people = places.iter().zip(&contents.people);
    let people = people.map(|(place, name)| (place.as_str(), name.as_str()));
    let title = if contents.has_own_touchpoints { "page-personas" } else { "page-curves" };
    write_choices(markup, "person", &locale.label(title), people.collect());
    write_zoom(markup, locale);
    markup.close("div");
    markup.close("header");
}

fn write_stages(markup: &mut Markup, contents: &Contents, locale: Locale) {
    if contents.stages.len() < FEWEST {
        return;
    }
    markup.open("label", &[("class", "stages")]);
    markup.leaf("span", &[], &locale.label("page-stage"));
    markup.open("select", &[("id", "stage")]);
    markup.leaf("option", &[("value", "")], &locale.label("page-all-stages"));
    for (place, (id, label)) in contents.stages.iter().enumerate() {
        markup.leaf("option", &[("value", id)], &format!("{}. {label}", place + 1));
    }
    markup.close("select");
    markup.close("label");
}

/// A menu of things to show or hide.
fn write_choices(markup: &mut Markup, kind: &str, title: &str, choices: Vec<(&str, &str)>) {
    if choices.len() < FEWEST {
        return;
    }
    open_menu(markup, kind, title);
    markup.open("fieldset", &[]);
    markup.leaf("legend", &[], title);
    for (value, label) in choices {
        markup.open("label", &[]);
        let attributes =
            [("type", "checkbox"), ("name", kind), ("value", value), ("checked", "checked")];
        markup.empty("input", &attributes);
        markup.leaf("span", &[], label);
        markup.close("label");
    }
    markup.close("fieldset");
    close_menu(markup);
}

fn open_menu(markup: &mut Markup, kind: &str, title: &str) {
    markup.open("details", &[("class", "menu"), ("id", &format!("menu-{kind}"))]);
    markup.leaf("summary", &[], title);
    markup.open("div", &[]);
}

fn close_menu(markup: &mut Markup) {
    markup.close("div");
    markup.close("details");
}

fn write_zoom(markup: &mut Markup, locale: Locale) {
    let size = locale.label("page-size");
    markup.open("div", &[("class", "zoom"), ("role", "group"), ("aria-label", &size)]);
    for (id, sign, label) in [("smaller", "−", "page-smaller"), ("larger", "+", "page-larger")] {
        let label = locale.label(label);
        let attributes =
            [("type", "button"), ("id", id), ("aria-label", &*label), ("title", &*label)];
        markup.leaf("button", &attributes, sign);
    }
    let label = locale.label("page-fit");
    markup.leaf("button", &[("type", "button"), ("id", "fit"), ("title", &label)], &label);
    markup.close("div");
    let keys = locale.label("page-keys");
    open_menu(markup, "keys", &keys);
    for line in locale.label("page-keys-text").split(" · ") {
        markup.leaf("p", &[], line);
    }
    close_menu(markup);
}
