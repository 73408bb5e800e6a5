//! Fonts that the author brings for characters that the built-in one lacks.

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use crate::cli::attempt::Attempt;
use crate::cli::configuration::Configuration;
use crate::cli::files::Files;
use crate::cli::paths::display;
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
        let font = read_font(&configuration.folder.join(name), files).map_err(|error| {
            configuration.complaint("render.fonts", name, &format!("{error:#}"))
        })?;
        fonts.push(font);
    }
    Ok(fonts)
}

/// Reads a font.
pub(super) fn read_font(path: &Path, files: &Files) -> anyhow::Result<FontFile> {
    files.note(path);
    let shown = display(path);
    let mut bytes = Vec::new();
    open_regular(path)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
        .with_context(|| Attempt::read(path))?;
    ensure!(bytes.len() as u64 <= LARGEST, "{shown} is no font: it is larger than 256 MiB");
    FontFile::new(bytes).with_context(|| format!("cannot use {shown}"))
}
