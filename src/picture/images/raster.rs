//! Pictures as they stand on the page: cropped to fill their box, scaled, with round corners.

use std::sync::Arc;

use png::{BitDepth, ColorType, Compression, Encoder, Filter};

use super::Image;
use super::files::Shape;
use crate::picture::scene::ImageNode;

/// Pixels for a design pixel in files that pictures are embedded in: sharp on the best screens, and
/// at 230 dots per inch on A3.
const EMBEDDED: f64 = 2.0;

/// Pixels for one box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raster {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
    /// Red, green, blue and opacity of each, row by row.
    pub pixels: Vec<u8>,
}

/// Neighbouring pixels that make up one, and how much of it each is.
struct Share {
    first: usize,
    weights: Vec<f32>,
}

impl ImageNode {
    /// The PNG file to embed.
    pub fn embedded(&self) -> Arc<Vec<u8>> {
        let shape = Shape::new(self.width, self.height, self.radius);
        self.image.files.get(shape, || self.raster(EMBEDDED).png())
    }

    /// What fills the box with at most so many pixels for a design pixel, and no more than there
    /// are: the middle of the picture, as much of it as the shape of the box allows.
    pub fn raster(&self, scale: f64) -> Raster {
        let image = &*self.image;
        let (across, down) = (f64::from(image.width), f64::from(image.height));
        let ratio = self.width / self.height;
        let (width, height) =
            if across / down > ratio { (down * ratio, down) } else { (across, across / ratio) };
        let factor = (self.width * scale / width).min(1.0);
        let pixels = |length: f64| (length * factor).round().max(1.0) as u32;
        let (columns, rows) = (pixels(width), pixels(height));
        let mut raster = Raster {
            width: columns,
            height: rows,
            pixels: image.averaged(
                &shares((across - width) / 2.0, width, columns, image.width),
                &shares((down - height) / 2.0, height, rows, image.height),
            ),
        };
        raster.round(self.radius * f64::from(columns) / self.width);
        raster
    }
}

/// How the pixels from `start` over a `length` are shared by `count` larger ones.
fn shares(start: f64, length: f64, count: u32, most: u32) -> Vec<Share> {
    let step = length / f64::from(count);
    let share = |place: u32| {
        let from = (start + f64::from(place) * step).max(0.0);
        let to = (from + step).min(f64::from(most));
        let (first, last) = (from.floor(), to.ceil().max(from.floor() + 1.0));
        let inside = (first as u32..last as u32).map(|pixel| {
            let (left, right) = (f64::from(pixel).max(from), f64::from(pixel + 1).min(to));
            ((right - left).max(0.0) / step) as f32
        });
        Share { first: first as usize, weights: inside.collect() }
    };
    (0..count).map(share).collect()
}

impl Image {
    /// Means of areas; colours weigh as much as they are opaque.
    fn averaged(&self, columns: &[Share], rows: &[Share]) -> Vec<u8> {
        let first = rows.first().map_or(0, |share| share.first);
        let last = rows.last().map_or(0, |share| share.first + share.weights.len());
        let across = self.width as usize;
        let mut narrow: Vec<[f32; 4]> = Vec::with_capacity((last - first) * columns.len());
        for row in first..last {
            narrow.extend(columns.iter().map(|share| {
                let inside = share.weights.iter().enumerate().map(|(place, &weight)| {
                    let at = 4 * (row * across + (share.first + place).min(across - 1));
                    let opacity = f32::from(self.pixels[at + 3]) * weight;
                    let color = |channel| f32::from(self.pixels[at + channel]) * opacity / 255.0;
                    [color(0), color(1), color(2), opacity]
                });
                inside.fold([0.0; 4], sum)
            }));
        }
        let mut pixels = Vec::with_capacity(4 * rows.len() * columns.len());
        for share in rows {
            for column in 0..columns.len() {
                let inside = share.weights.iter().enumerate().map(|(place, &weight)| {
                    let row = (share.first + place - first).min(last - first - 1);
                    narrow[row * columns.len() + column].map(|channel| channel * weight)
                });
                let [red, green, blue, opacity] = inside.fold([0.0; 4], sum);
                let color = |it: f32| if opacity > 0.0 { it / opacity * 255.0 } else { 0.0 };
                let channels = [color(red), color(green), color(blue), opacity];
                pixels.extend(channels.map(|channel| channel.round().clamp(0.0, 255.0) as u8));
            }
        }
        pixels
    }
}

fn sum(one: [f32; 4], other: [f32; 4]) -> [f32; 4] {
    std::array::from_fn(|channel| one[channel] + other[channel])
}

impl Raster {
    /// Lets the ground through at the corners.
    fn round(&mut self, radius: f64) {
        let (across, down) = (f64::from(self.width), f64::from(self.height));
        let radius = radius.min(across / 2.0).min(down / 2.0);
        if radius < 1.0 {
            return;
        }
        for (place, pixel) in self.pixels.chunks_exact_mut(4).enumerate() {
            let (x, y) = (place as u32 % self.width, place as u32 / self.width);
            let inset = |at: f64, length: f64| (radius - at).max(at - (length - radius)).max(0.0);
            let beyond = inset(f64::from(x) + 0.5, across).hypot(inset(f64::from(y) + 0.5, down));
            let inside = (radius - beyond + 0.5).clamp(0.0, 1.0);
            pixel[3] = (f64::from(pixel[3]) * inside).round() as u8;
        }
    }

    /// A small PNG file of it.
    pub fn png(&self) -> Vec<u8> {
        let is_opaque = self.pixels.iter().skip(3).step_by(4).all(|&opacity| opacity == 255);
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, self.width, self.height);
        encoder.set_color(if is_opaque { ColorType::Rgb } else { ColorType::Rgba });
        encoder.set_depth(BitDepth::Eight);
        encoder.set_compression(Compression::High);
        encoder.set_filter(Filter::Adaptive);
        let opaque = || self.pixels.chunks_exact(4).flat_map(|it| [it[0], it[1], it[2]]).collect();
        let channels: Vec<u8> = if is_opaque { opaque() } else { self.pixels.clone() };
        let written = encoder
            .write_header()
            .and_then(|mut writer| writer.write_image_data(&channels).and(writer.finish()));
        written.expect("as many pixels as announced, into memory");
        file
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Image, Raster};
    use crate::picture::scene::ImageNode;

    /// A picture with such reds.
    fn image(width: u32, height: u32, reds: &[u8]) -> Arc<Image> {
        let pixels = reds.iter().flat_map(|&red| [red, 0, 0, 255]).collect();
        Arc::new(Image::new(width, height, pixels).expect("as many pixels as told"))
    }

    fn node(image: &Arc<Image>, width: f64, height: f64, radius: f64) -> ImageNode {
        let (x, y, label) = (0.0, 0.0, String::new());
        ImageNode { x, y, width, height, radius, image: Arc::clone(image), label }
    }

    fn reds(raster: &Raster) -> Vec<u8> {
        raster.pixels.iter().step_by(4).copied().collect()
    }

    #[test]
    fn middle_of_a_wide_picture_fills_a_square() {
        let wide = image(4, 2, &[10, 20, 30, 40, 50, 60, 70, 80]);
        let raster = node(&wide, 2.0, 2.0, 0.0).raster(1.0);
        assert_eq!((raster.width, reds(&raster)), (2, vec![20, 30, 60, 70]));
    }

    #[test]
    fn larger_pictures_are_averaged_and_smaller_ones_stay() {
        let square = image(2, 2, &[10, 20, 30, 40]);
        assert_eq!(reds(&node(&square, 1.0, 1.0, 0.0).raster(1.0)), vec![25]);
        assert_eq!(reds(&node(&square, 50.0, 50.0, 0.0).raster(2.0)), vec![10, 20, 30, 40]);
    }

    #[test]
    fn file_for_a_shape_is_made_once_and_another_shape_has_its_own() {
        let square = image(2, 2, &[10, 20, 30, 40]);
        let file = node(&square, 2.0, 2.0, 0.0).embedded();
        assert!(Arc::ptr_eq(&file, &node(&square, 2.0, 2.0, 0.0).embedded()));
        assert_ne!(file, node(&square, 2.0, 1.0, 0.0).embedded());
        assert_ne!(file, node(&square, 2.0, 2.0, 1.0).embedded());
    }

    #[test]
    fn corners_let_the_ground_through() {
        let square = image(4, 4, &[9; 16]);
        let raster = node(&square, 4.0, 4.0, 2.0).raster(1.0);
        let opacity: Vec<u8> = raster.pixels.iter().skip(3).step_by(4).copied().collect();
        assert_eq!(opacity[5], 255);
        assert!(opacity[0] < 128, "{opacity:?}");
        assert!(raster.png().starts_with(b"\x89PNG"));
        let sharp = node(&square, 4.0, 4.0, 0.0).raster(1.0);
        assert!(sharp.pixels.iter().skip(3).step_by(4).all(|&opacity| opacity == 255));
    }
}
