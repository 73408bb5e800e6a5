//! Scenes as PNG: the outlined SVG, drawn by resvg, without looking for any font.

use png::{BitDepth, ColorType, Compression, Encoder, PixelDimensions, Unit};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::svg::{TextAs, svg};
use crate::picture::fonts::Fonts;
use crate::picture::scene::Scene;

/// How a picture becomes pixels.
#[derive(Clone, Debug)]
pub struct PngOptions {
    /// Pixels per design pixel.
    pub scale: f64,
    /// Dots per inch that the file claims, so that it is placed at its size.
    pub dpi: f64,
    /// A digest of the source that the file carries, if any.
    pub digest: Option<String>,
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// The picture is larger than memory or the format allow.
    #[error("a picture of {width} × {height} pixels is too large: use a smaller --scale")]
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

/// More pixels than this (two gigabytes of them) are refused before memory is asked for.
const MOST_PIXELS: f64 = 500e6;

/// The scene as a PNG file.
pub fn png(scene: &Scene, fonts: &Fonts<'_>, options: &PngOptions) -> Result<Vec<u8>, PngError> {
    let (width, height) = (scene.width * options.scale, scene.height * options.scale);
    let (width, height) = (width.round().max(1.0), height.round().max(1.0));
    if width * height > MOST_PIXELS || width.max(height) > f64::from(i32::MAX) {
        return Err(PngError::TooLarge { width, height });
    }
    let document = svg(scene, fonts, TextAs::Outlined);
    let tree = Tree::from_str(&document, &Options::default())
        .map_err(|error| PngError::Broken(error.to_string()))?;
    let mut pixels =
        Pixmap::new(width as u32, height as u32).ok_or(PngError::TooLarge { width, height })?;
    let (x, y) = (width / scene.width, height / scene.height);
    resvg::render(&tree, Transform::from_scale(x as f32, y as f32), &mut pixels.as_mut());
    encode(&pixels, options).map_err(|error| PngError::Broken(error.to_string()))
}

fn encode(pixels: &Pixmap, options: &PngOptions) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fast);
    encoder.set_pixel_dims(Some(dimensions(options.dpi)));
    if let Some(digest) = &options.digest {
        encoder.add_text_chunk("Source digest".to_owned(), digest.clone())?;
    }
    let mut writer = encoder.write_header()?;
    // The page is opaque, so the fourth byte of a pixel is always 255.
    let mut colors = Vec::with_capacity(pixels.data().len() / 4 * 3);
    for pixel in pixels.data().chunks_exact(4) {
        colors.extend_from_slice(&pixel[..3]);
    }
    writer.write_image_data(&colors)?;
    writer.finish()?;
    Ok(file)
}

/// Dots per metre: an inch is 0.0254 m.
fn dimensions(dpi: f64) -> PixelDimensions {
    let per_metre = (dpi / 0.0254).round() as u32;
    PixelDimensions { xppu: per_metre, yppu: per_metre, unit: Unit::Meter }
}
