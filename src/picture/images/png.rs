//! PNG files.

use std::io::Cursor;

use png::{ColorType, DecodeOptions, Decoder, Transformations};

use super::{Image, ImageTrouble, ensure_size};

pub(super) fn read(bytes: &[u8]) -> Result<Image, ImageTrouble> {
    let broken = |_| ImageTrouble::Broken;
    let mut options = DecodeOptions::default();
    // Words and dates in the file are nobody's business here.
    options.set_ignore_text_chunk(true);
    options.set_ignore_iccp_chunk(true);
    let mut decoder = Decoder::new_with_options(Cursor::new(bytes), options);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let info = decoder.read_header_info().map_err(broken)?;
    let (width, height) = ensure_size(info.width.into(), info.height.into())?;
    let mut reader = decoder.read_info().map_err(broken)?;
    if reader.info().animation_control.is_some() {
        return Err(ImageTrouble::Animated);
    }
    let mut rows = vec![0; reader.output_buffer_size().ok_or(ImageTrouble::Broken)?];
    let frame = reader.next_frame(&mut rows).map_err(broken)?;
    rows.truncate(frame.buffer_size());
    let grey = |tone: u8, opacity: u8| [tone, tone, tone, opacity];
    let pixels: Vec<u8> = match frame.color_type {
        ColorType::Rgba => rows,
        ColorType::Rgb => rows.chunks_exact(3).flat_map(|it| [it[0], it[1], it[2], 255]).collect(),
        ColorType::Grayscale => rows.iter().flat_map(|&it| grey(it, 255)).collect(),
        ColorType::GrayscaleAlpha => {
            rows.chunks_exact(2).flat_map(|it| grey(it[0], it[1])).collect()
        }
        ColorType::Indexed => return Err(ImageTrouble::Broken),
    };
    Image::new(width, height, pixels)
}

#[cfg(test)]
mod tests {
    use png::{BitDepth, ColorType, Encoder};

    use super::super::{Image, ImageTrouble};

    #[test]
    fn size_is_read_before_memory_is_asked_for() {
        let mut file = Vec::new();
        let encoder = Encoder::new(&mut file, 60_000, 50_000);
        drop(encoder.write_header().expect("a header fits"));
        let found = Image::read(&file).map_err(|trouble| trouble.to_string());
        assert_eq!(found, Err("it has 60000 × 50000 pixels, more than 50 million".to_owned()));
    }

    #[test]
    fn pictures_that_move_are_refused() {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, 1, 1);
        encoder.set_animated(2, 0).expect("two frames");
        let mut writer = encoder.write_header().expect("a header fits");
        for _ in 0..2 {
            writer.write_image_data(&[7]).expect("one grey pixel");
        }
        writer.finish().expect("memory takes everything");
        assert_eq!(Image::read(&file), Err(ImageTrouble::Animated));
    }

    #[test]
    fn greys_and_their_opacity_become_colours() {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, 2, 1);
        encoder.set_color(ColorType::GrayscaleAlpha);
        encoder.set_depth(BitDepth::Eight);
        let mut writer = encoder.write_header().expect("a header fits");
        writer.write_image_data(&[7, 255, 90, 128]).expect("two pixels");
        writer.finish().expect("memory takes everything");
        let image = Image::read(&file).expect("it is whole");
        assert_eq!(image.pixels, [7, 7, 7, 255, 90, 90, 90, 128]);
        for cut in 8..file.len() - 12 {
            assert_eq!(Image::read(&file[..cut]), Err(ImageTrouble::Broken), "{cut}");
        }
    }
}
