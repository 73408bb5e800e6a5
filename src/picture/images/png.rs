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
