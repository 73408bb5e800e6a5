//! Pictures that authors bring: photos of personas, frames of a storyboard, logos.
//!
//! A file becomes upright pixels once; what it says of camera and place is left behind. Writers get
//! the pixels cropped, scaled and rounded, as small PNG files that every viewer opens. The size of
//! a picture is read before memory is asked for, and nothing that a file refers to is ever fetched.

mod files;
mod jpeg;
mod orientation;
mod png;
mod raster;
mod svg;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use files::Files;
pub use raster::Raster;

/// More pixels than this (200 MB of them) are refused.
const MOST_PIXELS: u64 = 50_000_000;

/// A picture as pixels.
#[derive(PartialEq, Eq)]
pub struct Image {
    /// From left to right, at least one.
    width: u32,
    /// From top to bottom, at least one.
    height: u32,
    /// Red, green, blue and opacity of each, row by row.
    pixels: Vec<u8>,
    /// What was made of it.
    files: Files,
}

/// Why a file is no picture that can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImageTrouble {
    /// Nothing that is known.
    #[error("it is neither PNG, JPEG nor SVG")]
    Unknown,
    /// A picture of another format, by its name.
    #[error("it is {0}, neither PNG, JPEG nor SVG")]
    Other(&'static str),
    /// A picture that moves.
    #[error("it is animated")]
    Animated,
    /// More pixels than can be drawn.
    #[error("it has {width} × {height} pixels, more than 50 million")]
    TooLarge {
        /// From left to right.
        width: u64,
        /// From top to bottom.
        height: u64,
    },
    /// A file that ends too soon, or was damaged.
    #[error("it is broken")]
    Broken,
    /// Colours for printing, whose look depends on the ink.
    #[error("it is in CMYK, save it in RGB")]
    Inks,
    /// An SVG that refers to other files.
    #[error("it refers to other files")]
    Fetches,
    /// An SVG with a program inside.
    #[error("it holds a script")]
    Runs,
}

/// The pictures of a map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Images {
    /// Of stages and touchpoints, by their names as they are written.
    pub frames: BTreeMap<String, Arc<Image>>,
    /// Of personas, by their ids.
    pub photos: BTreeMap<String, Arc<Image>>,
}

impl Image {
    /// Reads a PNG, JPEG or SVG file, whatever it is called.
    pub fn read(bytes: &[u8]) -> Result<Self, ImageTrouble> {
        match bytes {
            [0x89, b'P', b'N', b'G', ..] => png::read(bytes),
            [0xFF, 0xD8, 0xFF, ..] => jpeg::read(bytes),
            [b'G', b'I', b'F', b'8', ..] => Err(ImageTrouble::Other("GIF")),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => {
                Err(ImageTrouble::Other("WebP"))
            }
            [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => {
                Err(ImageTrouble::Other("TIFF"))
            }
            [_, _, _, _, b'f', b't', b'y', b'p', b'a', b'v', b'i', b'f', ..] => {
                Err(ImageTrouble::Other("AVIF"))
            }
            [_, _, _, _, b'f', b't', b'y', b'p', b'h' | b'm', ..] => {
                Err(ImageTrouble::Other("HEIC"))
            }
            [b'%', b'P', b'D', b'F', ..] => Err(ImageTrouble::Other("PDF")),
            _ => svg::read(bytes),
        }
    }

    /// Pixels of a size that was checked.
    fn new(width: u32, height: u32, pixels: Vec<u8>) -> Result<Self, ImageTrouble> {
        let is_whole = pixels.len() as u64 == 4 * u64::from(width) * u64::from(height);
        if is_whole && width > 0 && height > 0 {
            Ok(Self { width, height, pixels, files: Files::default() })
        } else {
            Err(ImageTrouble::Broken)
        }
    }

    /// How much wider than high it is.
    pub fn ratio(&self) -> f64 {
        f64::from(self.width) / f64::from(self.height)
    }
}

impl fmt::Debug for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Image({} × {})", self.width, self.height)
    }
}

/// The size of a picture, when it can be held in memory.
fn ensure_size(width: u64, height: u64) -> Result<(u32, u32), ImageTrouble> {
    if width.saturating_mul(height) > MOST_PIXELS {
        return Err(ImageTrouble::TooLarge { width, height });
    }
    match (u32::try_from(width), u32::try_from(height)) {
        (Ok(width), Ok(height)) if width > 0 && height > 0 => Ok((width, height)),
        _ => Err(ImageTrouble::Broken),
    }
}

#[cfg(test)]
mod tests {
    use super::{Image, ImageTrouble};

    #[test]
    fn other_formats_are_known_by_their_first_bytes() {
        let other = |bytes: &[u8]| Image::read(bytes).expect_err("no picture of ours");
        assert_eq!(other(b"GIF89a......."), ImageTrouble::Other("GIF"));
        assert_eq!(other(b"RIFF\x10\0\0\0WEBPVP8 "), ImageTrouble::Other("WebP"));
        assert_eq!(other(b"\0\0\0\x18ftypheic"), ImageTrouble::Other("HEIC"));
        assert_eq!(other(b"a letter to nobody"), ImageTrouble::Unknown);
        assert_eq!(other(b""), ImageTrouble::Unknown);
    }
}
