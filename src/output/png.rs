//! Scenes as PNG: the outlined SVG, drawn by resvg, without looking for any font.

use png::{BitDepth, ColorType, Compression, Encoder, PixelDimensions, Unit};
use resvg::tiny_skia::{ColorU8, FilterQuality, Pixmap, PixmapPaint, PixmapRef, Transform};
use resvg::usvg::{Options, Tree};

use super::picture::{PictureError, PictureFormat, PictureOptions, Write};
use super::svg::{TextAs, svg};
use crate::picture::fonts::Fonts;
use crate::picture::images::Raster;
use crate::picture::scene::{ImageNode, Node, Scene};
use crate::picture::sheets::MAP;
use crate::picture::view::Details;

/// The format.
pub(super) static PNG: PictureFormat = PictureFormat {
    name: "png",
    about: "pixels, for slides and pages",
    sheet: &MAP,
    details: Details::Untold,
    write: Write::EachImage(png),
};

/// More pixels than this (240 MB of them) are refused before memory is asked for.
const MOST_PIXELS: f64 = 60e6;

/// The scene as a PNG file.
pub fn png(
    scene: &Scene,
    fonts: &Fonts<'_>,
    options: &PictureOptions,
) -> Result<Vec<u8>, PictureError> {
    let [width, height] = options.pixels([scene.width, scene.height]);
    if width * height > MOST_PIXELS || width.max(height) > f64::from(u16::MAX) {
        return Err(PictureError::TooLarge { width, height });
    }
    let document = svg(scene, fonts, TextAs::Traced);
    let tree = Tree::from_str(&document, &Options::default())
        .map_err(|error| PictureError::Broken(error.to_string()))?;
    drop(document);
    let mut pixels =
        Pixmap::new(width as u32, height as u32).ok_or(PictureError::TooLarge { width, height })?;
    let (x, y) = (width / scene.width, height / scene.height);
    resvg::render(&tree, Transform::from_scale(x as f32, y as f32), &mut pixels.as_mut());
    draw_images(&scene.nodes, (x, y), &mut pixels);
    encode(pixels, options).map_err(|error| PictureError::Broken(error.to_string()))
}

/// Draws the pictures that authors brought; nothing of ours lies on them.
fn draw_images(nodes: &[Node], (x, y): (f64, f64), pixels: &mut Pixmap) {
    for node in nodes {
        match node {
            Node::Group(group) => draw_images(&group.nodes, (x, y), pixels),
            Node::Image(image) => draw_image(image, (x, y), pixels),
            Node::Rect(_) | Node::Circle(_) | Node::Path(_) | Node::Icon(_) | Node::Text(_) => {}
        }
    }
}

fn draw_image(image: &ImageNode, (x, y): (f64, f64), pixels: &mut Pixmap) {
    let Raster { width, height, pixels: mut channels } = image.raster(x);
    for pixel in channels.chunks_exact_mut(4) {
        let color = ColorU8::from_rgba(pixel[0], pixel[1], pixel[2], pixel[3]).premultiply();
        pixel.copy_from_slice(&[color.red(), color.green(), color.blue(), color.alpha()]);
    }
    let Some(drawn) = PixmapRef::from_bytes(&channels, width, height) else { return };
    let across = image.width * x / f64::from(width);
    let down = image.height * y / f64::from(height);
    let place = Transform::from_row(
        across as f32,
        0.0,
        0.0,
        down as f32,
        (image.x * x) as f32,
        (image.y * y) as f32,
    );
    let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
    pixels.draw_pixmap(0, 0, drawn, &paint, place, None);
}

fn encode(pixels: Pixmap, options: &PictureOptions) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fast);
    encoder.set_pixel_dims(Some(dimensions(options.dpi)));
    if let Some(digest) = &options.digest {
        encoder.add_text_chunk("Source".to_owned(), digest.clone())?;
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&opaque(pixels.take()))?;
    writer.finish()?;
    Ok(file)
}

/// The colours of pixels without their fourth byte: the page is opaque, so it is always 255.
fn opaque(mut pixels: Vec<u8>) -> Vec<u8> {
    let count = pixels.len() / 4;
    for place in 1..count {
        pixels.copy_within(4 * place..4 * place + 3, 3 * place);
    }
    pixels.truncate(3 * count);
    pixels
}

/// Dots per metre: an inch is 0.0254 m.
fn dimensions(dpi: f64) -> PixelDimensions {
    let per_metre = (dpi / 0.0254).round() as u32;
    PixelDimensions { xppu: per_metre, yppu: per_metre, unit: Unit::Meter }
}

#[cfg(test)]
mod tests {
    use super::{dimensions, opaque};

    #[test]
    fn fourth_bytes_are_dropped() {
        assert_eq!(
            opaque(vec![1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255]),
            [1, 2, 3, 4, 5, 6, 7, 8, 9]
        );
    }

    #[test]
    fn dots_are_counted_per_metre() {
        assert_eq!(dimensions(288.0).xppu, 11_339);
    }
}
