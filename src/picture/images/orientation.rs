//! How a camera was held, from the Exif data of a photo.

use super::Image;
use super::files::Files;

/// The values of Exif's tag 274, from 1, upright, to 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Orientation(u16);

impl Orientation {
    pub(super) const UPRIGHT: Self = Self(1);

    /// What the data says; upright where it says nothing that makes sense.
    pub(super) fn of(exif: &[u8]) -> Self {
        tag(exif).filter(|value| (1..=8).contains(value)).map_or(Self::UPRIGHT, Self)
    }

    /// The picture as it was seen.
    pub(super) fn upright(self, image: Image) -> Image {
        let Self(value) = self;
        if value == 1 {
            return image;
        }
        let (across, down) = (image.width, image.height);
        // From 5 on, what was seen from left to right is stored from top to bottom.
        let is_turned = value >= 5;
        let (width, height) = if is_turned { (down, across) } else { (across, down) };
        let mut pixels = Vec::with_capacity(image.pixels.len());
        for y in 0..height {
            for x in 0..width {
                let (from_left, from_top) = match value {
                    2 => (across - 1 - x, y),
                    3 => (across - 1 - x, down - 1 - y),
                    4 => (x, down - 1 - y),
                    5 => (y, x),
                    6 => (y, down - 1 - x),
                    7 => (across - 1 - y, down - 1 - x),
                    _ => (across - 1 - y, x),
                };
                let place = 4 * (from_top as usize * across as usize + from_left as usize);
                pixels.extend_from_slice(&image.pixels[place..place + 4]);
            }
        }
        Image { width, height, pixels, files: Files::default() }
    }
}

/// The value of the orientation in the first directory of the data, which is a small TIFF file.
fn tag(exif: &[u8]) -> Option<u16> {
    const ORIENTATION: u16 = 274;
    const ENTRY: usize = 12;
    let tiff = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let is_little = tiff.starts_with(b"II");
    let short = |at: usize| -> Option<u16> {
        let bytes = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if is_little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let long = |at: usize| -> Option<u32> {
        let bytes = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if is_little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    };
    let directory = usize::try_from(long(4)?).ok()?;
    let entries = (0..usize::from(short(directory)?)).map(|place| directory + 2 + place * ENTRY);
    let mut found = entries.filter(|&entry| short(entry) == Some(ORIENTATION));
    short(found.next()? + 8)
}

#[cfg(test)]
mod tests {
    use super::Orientation;
    use crate::picture::images::Image;

    /// Three pixels over three: their reds are 1 2 3 and 4 5 6.
    fn numbered() -> Image {
        let pixels = (1..=6).flat_map(|red| [red, 0, 0, 255]).collect();
        Image::new(3, 2, pixels).expect("as many pixels as told")
    }

    #[test]
    fn photos_are_turned_as_the_camera_was_held() {
        let expected: [(u32, [u8; 6]); 8] = [
            (3, [1, 2, 3, 4, 5, 6]),
            (3, [3, 2, 1, 6, 5, 4]),
            (3, [6, 5, 4, 3, 2, 1]),
            (3, [4, 5, 6, 1, 2, 3]),
            (2, [1, 4, 2, 5, 3, 6]),
            (2, [4, 1, 5, 2, 6, 3]),
            (2, [6, 3, 5, 2, 4, 1]),
            (2, [3, 6, 2, 5, 1, 4]),
        ];
        for (value, (width, reds)) in (1..).zip(expected) {
            let turned = Orientation(value).upright(numbered());
            let found: Vec<u8> = turned.pixels.iter().step_by(4).copied().collect();
            assert_eq!((turned.width, found.as_slice()), (width, reds.as_slice()), "{value}");
        }
    }

    #[test]
    fn data_that_makes_no_sense_leaves_a_photo_as_it_is() {
        let one_entry = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0";
        assert_eq!(Orientation::of(one_entry), Orientation(6));
        for cut in 0..one_entry.len() - 2 {
            let found = Orientation::of(&one_entry[..cut]);
            assert!(found == Orientation::UPRIGHT || found == Orientation(6), "{cut}");
        }
        assert_eq!(Orientation::of(b"MM\0*\xFF\xFF\xFF\xFF"), Orientation::UPRIGHT);
    }
}
