//! The formats of pictures. A format is one file with one value, and one line in [`PICTURE_FORMATS`].

#[cfg(feature = "pdf")]
use super::pdf;
#[cfg(feature = "pptx")]
use super::pptx;
use super::{html, png, svg};
use crate::picture::document::Document;
use crate::picture::fonts::Fonts;
use crate::picture::scene::{Px, Scene};
use crate::picture::sheets::Sheet;
use crate::picture::view::Details;

/// All formats of pictures, the usual one first.
pub static PICTURE_FORMATS: &[&PictureFormat] = &[
    &svg::SVG,
    &png::PNG,
    #[cfg(feature = "pdf")]
    &pdf::PDF,
    #[cfg(feature = "pptx")]
    &pptx::PPTX,
    &html::HTML,
];

/// A way to write a scene.
pub struct PictureFormat {
    /// The name, which is also the extension of its files.
    pub name: &'static str,
    /// What it is for, in a few words.
    pub about: &'static str,
    /// What it shows of a map unless another view is asked for.
    pub sheet: &'static Sheet,
    /// Whether it has a place for details.
    pub details: Details,
    /// Writes it.
    pub write: Write,
}

/// How a picture becomes a file.
#[derive(Clone, Copy)]
pub enum Write {
    /// Every page is a file of its own.
    EachPage(fn(&Scene, &Fonts<'_>, &PictureOptions) -> Written),
    /// Every page is a file of its own, made of pixels.
    EachImage(fn(&Scene, &Fonts<'_>, &PictureOptions) -> Written),
    /// All pages are one file.
    AllPages(fn(&Document, &Fonts<'_>, &PictureOptions) -> Written),
}

/// The bytes of a file.
pub type Written = Result<Vec<u8>, PictureError>;

/// How a scene is written.
#[derive(Clone, Debug)]
pub struct PictureOptions {
    /// How SVG holds words.
    pub text: svg::TextAs,
    /// Pixels per design pixel, of formats made of pixels.
    pub scale: f64,
    /// Dots per inch that such a file claims, so that it is placed at its size.
    pub dpi: f64,
    /// Design pixels per inch of the page, of formats that have a size on paper.
    pub pixels_per_inch: f64,
    /// A digest of the source, for formats that can carry one.
    pub digest: Option<String>,
}

impl PictureOptions {
    /// Width and height in whole pixels, of formats made of pixels.
    pub(super) fn pixels(&self, size: [Px; 2]) -> [f64; 2] {
        size.map(|side| (side * self.scale).round().max(1.0))
    }
}

/// A wide slide, each design pixel one pixel.
impl Default for PictureOptions {
    fn default() -> Self {
        const WIDE: f64 = 144.0;
        Self {
            text: svg::TextAs::default(),
            scale: 1.0,
            dpi: WIDE,
            pixels_per_inch: WIDE,
            digest: None,
        }
    }
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The picture is larger than memory or the format allow.
    #[error("a picture of {width} × {height} pixels is too large: choose a smaller scale")]
    TooLarge {
        /// Pixels across.
        width: f64,
        /// Pixels down.
        height: f64,
    },
    /// The picture could not be drawn or encoded.
    #[error("cannot draw the picture: {0}")]
    Broken(String),
}

impl PictureFormat {
    /// The format of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        PICTURE_FORMATS.iter().copied().find(|format| format.name.eq_ignore_ascii_case(name))
    }

    /// Writes a picture: one file, or one for each page.
    pub fn write(
        &self,
        document: &Document,
        fonts: &Fonts<'_>,
        options: &PictureOptions,
    ) -> Result<Vec<Vec<u8>>, PictureError> {
        match self.write {
            Write::EachPage(write) | Write::EachImage(write) => {
                document.pages.iter().map(|page| write(&page.scene, fonts, options)).collect()
            }
            Write::AllPages(write) => Ok(vec![write(document, fonts, options)?]),
        }
    }

    /// Width and height of each file: in pixels if it is made of these, else in design pixels. A
    /// file of several pages has the size of its first.
    pub fn sizes(&self, document: &Document, options: &PictureOptions) -> Vec<[Px; 2]> {
        let sizes = document.pages.iter().map(|page| [page.scene.width, page.scene.height]);
        match self.write {
            Write::EachPage(_) => sizes.collect(),
            Write::EachImage(_) => sizes.map(|size| options.pixels(size)).collect(),
            Write::AllPages(_) => sizes.take(1).collect(),
        }
    }
}

impl std::fmt::Debug for PictureFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PictureFormat").field("name", &self.name).finish_non_exhaustive()
    }
}
