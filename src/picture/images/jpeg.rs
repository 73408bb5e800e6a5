//! JPEG files: photos, turned upright.

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::orientation::Orientation;
use super::{Image, ImageTrouble, ensure_size};

pub(super) fn read(bytes: &[u8]) -> Result<Image, ImageTrouble> {
    let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::RGBA);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|_| ImageTrouble::Broken)?;
    let (width, height) = decoder.dimensions().ok_or(ImageTrouble::Broken)?;
    let (width, height) = ensure_size(width as u64, height as u64)?;
    if let Some(ColorSpace::CMYK | ColorSpace::YCCK) = decoder.input_colorspace() {
        return Err(ImageTrouble::Inks);
    }
    let pixels = decoder.decode().map_err(|_| ImageTrouble::Broken)?;
    let orientation = decoder.exif().map_or(Orientation::UPRIGHT, |exif| Orientation::of(exif));
    Ok(orientation.upright(Image::new(width, height, pixels)?))
}

#[cfg(test)]
mod tests {
    use super::super::{Image, ImageTrouble};

    #[test]
    fn photo_of_a_camera_held_upright_stands_upright() {
        let file = include_bytes!("../../../tests/golden/picture/turned.jpg");
        let image = Image::read(file).expect("it is whole");
        assert_eq!((image.width, image.height), (20, 40));
        let (top, bottom) = (&image.pixels[..4], &image.pixels[image.pixels.len() - 4..]);
        assert!(top[0] > 200 && top[2] < 60, "red: {top:?}");
        assert!(bottom[2] > 200 && bottom[0] < 60, "blue: {bottom:?}");
    }

    #[test]
    fn colours_of_inks_and_damage_are_told() {
        let inks = include_bytes!("../../../tests/golden/picture/inks.jpg");
        assert_eq!(Image::read(inks), Err(ImageTrouble::Inks));
        assert_eq!(Image::read(&inks[..40]), Err(ImageTrouble::Broken));
    }
}
