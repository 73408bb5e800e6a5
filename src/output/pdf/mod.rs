//! Documents as PDF: one page of paper or one slide for each page, written straight from the scene.
//!
//! The scene knows every glyph and its words, so text is placed exactly, can be searched and copied,
//! and is tagged for readers who do not see it. The file follows PDF/UA-1 and has bookmarks for
//! pages and stages. Nothing in it depends on the day or the machine.

mod bookmarks;
mod page;
mod paint;
mod reading;
mod words;

use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::metadata::{Metadata, PageLayout};
use krilla::outline::Outline;
use krilla::page::PageSettings;
use krilla::tagging::TagTree;
use krilla::{Document as Pdf, SerializeSettings};

use super::picture::{PictureError, PictureFormat, PictureOptions, Write, Written};
use crate::picture::document::Document;
use crate::picture::fonts::Fonts;
use crate::picture::sheets::MAP;
use crate::picture::view::Details;
use page::Place;
use words::Typefaces;

/// The format.
pub(super) static PDF: PictureFormat = PictureFormat {
    name: "pdf",
    about: "pages, for print and mail",
    sheet: &MAP,
    details: Details::Untold,
    write: Write::AllPages(pdf),
};

/// What wrote the file.
const PRODUCER: &str = concat!("cjm ", env!("CARGO_PKG_VERSION"));
/// PDF measures in points.
const POINTS_PER_INCH: f64 = 72.0;

/// The document as a PDF file.
fn pdf(document: &Document, fonts: &Fonts<'_>, options: &PictureOptions) -> Written {
    let mut file = Pdf::new_with(settings()?);
    let (mut outline, mut tags) = (Outline::new(), TagTree::new());
    let mut typefaces = Typefaces::new(fonts);
    let scale = POINTS_PER_INCH / options.pixels_per_inch;
    for (index, page) in document.pages.iter().enumerate() {
        let (width, height) = (page.scene.width * scale, page.scene.height * scale);
        let paper = PageSettings::from_wh(width as f32, height as f32)
            .ok_or_else(|| PictureError::Broken("a page has no size".to_owned()))?;
        let place = Place { index, scale };
        let mut sheet = file.start_page_with(paper);
        tags.push(page::draw(sheet.surface(), &page.scene, place, &mut typefaces));
        sheet.finish();
        outline.push_child(bookmarks::of_page(page, place));
    }
    file.set_metadata(metadata(document, options));
    file.set_outline(outline);
    file.set_tag_tree(tags.with_lang(Some(document.language.clone())));
    file.finish().map_err(|error| PictureError::Broken(error.to_string()))
}

fn settings() -> Result<SerializeSettings, PictureError> {
    let configuration =
        ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration =
        configuration.map_err(|error| PictureError::Broken(format!("{error:?}")))?;
    Ok(SerializeSettings { configuration, ..SerializeSettings::default() })
}

fn metadata(document: &Document, options: &PictureOptions) -> Metadata {
    let title = if document.title.is_empty() { PRODUCER } else { &document.title };
    let metadata = Metadata::new()
        .title(title.to_owned())
        .language(document.language.clone())
        .producer(PRODUCER.to_owned())
        .page_layout(PageLayout::SinglePage);
    match &options.digest {
        Some(digest) => metadata.document_id(digest.clone()),
        None => metadata,
    }
}
