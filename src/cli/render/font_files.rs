//! Fonts that the author brings for characters that the built-in one lacks.

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::ensure;

use crate::cli::attempt;
use crate::cli::configuration::Configuration;
use crate::cli::files::Files;
use crate::cli::paths::display;
use crate::cli::sentence::{OrSay, Sentence};
use crate::cli::text_file::open_regular;
use crate::picture::fonts::FontFile;

/// No font is larger; those with every Chinese, Japanese and Korean character take a tenth.
const LARGEST: u64 = 256 << 20;

/// The fonts of the options, then those of the configuration.
pub(super) fn font_files(
    options: &[PathBuf],
    configuration: &Configuration,
    files: &Files,
) -> anyhow::Result<Vec<FontFile>> {
    let mut fonts =
        options.iter().map(|path| read_font(path, files)).collect::<Result<Vec<_>, _>>()?;
    for name in &configuration.settings.render.fonts {
        let font = read_font(&configuration.folder.join(name), files)
            .map_err(|error| configuration.complaint("render.fonts", name, error))?;
        fonts.push(font);
    }
    Ok(fonts)
}

/// Reads a font.
pub(super) fn read_font(path: &Path, files: &Files) -> anyhow::Result<FontFile> {
    files.note(path);
    let mut bytes = Vec::new();
    open_regular(path)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
        .or_say(|| attempt::to_read(path))?;
    let about = |message| Sentence::new(message).with("file", display(path));
    ensure!(bytes.len() as u64 <= LARGEST, about("font-too-large"));
    FontFile::new(bytes).or_say(|| about("font-unusable"))
}
