//! Everything there is to say about the pictures, as text: for readers who do not see them, for a
//! search, and for the card that shows it beside a part.

use std::collections::BTreeSet;

use crate::locale::Locale;
use crate::output::markup::Markup;
use crate::picture::document::{Detail, Document, Paragraph};

/// The id of what is told of a group.
pub(super) fn id(group: &str) -> String {
    format!("words-{group}")
}

/// The groups that are told of.
pub(super) fn groups(details: &[Detail]) -> BTreeSet<&str> {
    let parts = details.iter().flat_map(|detail| groups(&detail.parts));
    details.iter().map(|detail| &*detail.group).chain(parts).collect()
}

/// Writes all details, folded away until somebody asks for them.
pub(super) fn write(markup: &mut Markup, document: &Document, locale: Locale) {
    if document.details.is_empty() {
        return;
    }
    markup.open("section", &[("class", "words"), ("id", "words"), ("aria-labelledby", "in-words")]);
    markup.leaf("h2", &[("id", "in-words")], &locale.label("page-words"));
    markup.open("details", &[]);
    markup.leaf("summary", &[], &locale.label("page-words-all"));
    document.details.iter().for_each(|detail| write_detail(markup, detail, "h3"));
    markup.close("details");
    markup.close("section");
}

fn write_detail(markup: &mut Markup, detail: &Detail, heading: &str) {
    markup.open("section", &[("id", &id(&detail.group)), ("class", "told")]);
    markup.leaf(heading, &[], &detail.title);
    detail.paragraphs.iter().for_each(|paragraph| write_paragraph(markup, paragraph));
    detail.parts.iter().for_each(|part| write_detail(markup, part, "h4"));
    markup.close("section");
}

fn write_paragraph(markup: &mut Markup, paragraph: &Paragraph) {
    markup.start("p");
    markup.end_start();
    if !paragraph.lead.is_empty() {
        markup.raw("<strong>");
        markup.words(&paragraph.lead);
        markup.raw("</strong> ");
    }
    markup.words(&paragraph.text);
    markup.end("p");
}
