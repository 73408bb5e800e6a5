//! Documents as slides that stay editable: native shapes, text boxes and groups, no pictures of them.
//!
//! A file is a package of XML parts (ECMA-376): slides with their notes, and the master, layout and
//! theme that they refer to. Every page is a slide. Shapes and words stand where the scene has
//! them; words are set in Arial, which is everywhere and nowhere wider than what was measured.

mod frame;
mod notes;
mod package;
mod placing;
mod properties;
mod shapes;
mod slide;
mod theme;
mod words;

use super::picture::{PictureFormat, Write, Written};
use crate::picture::document::Document;
use crate::picture::fonts::Fonts;
use crate::picture::sheets::DECK;
use crate::picture::view::Details;
use package::{Kind, Package, Part};
use placing::{Placing, SlideSize};

/// The format.
pub(super) static PPTX: PictureFormat = PictureFormat {
    name: "pptx",
    about: "slides with shapes and words to edit, for PowerPoint and its like",
    sheet: &DECK,
    details: Details::Untold,
    write: Write::AllPages(|document, fonts, _| pptx(document, fonts)),
};

/// The document as a deck, one slide per page.
fn pptx(document: &Document, fonts: &Fonts<'_>) -> Written {
    let size = SlideSize::of(document);
    let language = spoken(&document.language);
    let font = fonts.family_name().unwrap_or(words::ARIAL);
    let mut package = Package::default();
    let theme = package.add(Part::new(Kind::Theme, theme::theme(font)));
    let (master, layout) = frame::master_and_layout(&mut package, theme, size);
    let has_notes = document.pages.iter().any(|page| !page.notes.is_empty());
    let notes_master = has_notes.then(|| {
        // A theme belongs to one master.
        let theme = package.add(Part::new(Kind::Theme, theme::theme(font)));
        package.add(Part::new(Kind::NotesMaster, notes::master()).with(theme))
    });
    let mut slides = Vec::new();
    for page in &document.pages {
        let placing = Placing::of(&page.scene, size);
        let written = slide::slide(page, placing, fonts, &language);
        let mut slide = Part::new(Kind::Slide, written.markup).with(layout);
        for image in written.images {
            slide = slide.with(package.add_image(&image));
        }
        let slide = package.add(slide);
        if let Some(master) = notes_master.filter(|_| !page.notes.is_empty()) {
            let markup = notes::notes(&page.notes, &language);
            let notes = package.add(Part::new(Kind::Notes, markup).with(master).with(slide));
            package.link(slide, notes);
        }
        slides.push(slide);
    }
    let markup = frame::presentation(size, slides.len(), notes_master.is_some(), &language);
    let mut presentation = Part::new(Kind::Presentation, markup).with(master);
    for part in notes_master.into_iter().chain(slides).chain([theme]) {
        presentation = presentation.with(part);
    }
    let presentation = package.add(presentation);
    let core = package.add(Part::new(Kind::Core, properties::core(document)));
    let app = package.add(Part::new(Kind::App, properties::app()));
    package.finish(&[presentation, core, app])
}

/// The language with the country that spelling programs want: `fr-FR` of `fr`.
fn spoken(tag: &str) -> String {
    let country = match tag {
        "en" => "US",
        "fr" => "FR",
        "de" => "DE",
        "es" => "ES",
        "it" => "IT",
        "nl" => "NL",
        "pt" => "PT",
        "ar" => "SA",
        "he" => "IL",
        "ja" => "JP",
        "ko" => "KR",
        "zh" => "CN",
        _ => return tag.to_owned(),
    };
    format!("{tag}-{country}")
}
