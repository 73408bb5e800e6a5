//! Brand themes: TOML files with colours and fonts over a built-in theme.

mod keys;

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, ensure};
use serde::Deserialize;
use serde_json::Value;

use super::font_files::read_font;
use crate::cli::attempt;
use crate::cli::configuration::{
    Complaint, ConfigurationError, Origin, defaults, overlay, schema_of, validate,
};
use crate::cli::files::Files;
use crate::cli::paths::display;
use crate::cli::sentence::{OrSay, Sentence};
use crate::cli::text_file::open_regular;
use crate::picture::color::Color;
use crate::picture::fonts::{Family, Style};
use crate::picture::images::Image;
use crate::picture::themes::Theme;
use crate::picture::themes::brand::{Mended, Palette};
use keys::ThemeFile;

/// No theme file is larger.
const LARGEST: u64 = 1 << 20;
/// No logo is larger.
const LARGEST_LOGO: u64 = 20 << 20;

/// What a theme file says.
#[derive(Debug)]
pub(super) struct Brand {
    pub(super) theme: Theme,
    /// The fonts in the place of Inter.
    pub(super) family: Family,
    /// The colours that had to change to be read.
    pub(super) mended: Vec<Mended>,
}

/// The JSON Schema of theme files.
pub(in crate::cli) fn theme_schema() -> Value {
    schema_of("theme", "Theme of cjm (for --theme and render.theme)", &ThemeFile::settings())
}

impl Brand {
    /// Reads a theme file and the fonts that it names.
    pub(super) fn read(path: &Path, files: &Files) -> anyhow::Result<Self> {
        files.note(path);
        let (name, mut text) = (display(path), String::new());
        open_regular(path)
            .and_then(|file| file.take(LARGEST + 1).read_to_string(&mut text))
            .or_say(|| attempt::to_read(path))?;
        let heavy = || Sentence::new("theme-too-large").with("file", name.as_str());
        ensure!(text.len() as u64 <= LARGEST, heavy());
        let origin = Origin { name, text, file: Some(path.to_owned()) };
        let written = written(&origin)?;
        let logo = logo(path, &written, &origin, files)?;
        let palette = Palette { logo, ..palette(path, &written) };
        let (theme, mended) = palette.theme().map_err(|error| {
            let key = if written.page.is_some() { "page" } else { "card" };
            wrong(&origin, key, None, error)
        })?;
        let family = family(path, &written, &origin, files)?;
        Ok(Self { theme, family, mended })
    }
}

/// The values of a file that says only what it can say.
fn written(origin: &Origin) -> anyhow::Result<ThemeFile> {
    let complaints = validate(origin, ThemeFile::settings());
    if !complaints.is_empty() {
        return Err(ConfigurationError::of_theme(complaints).into());
    }
    let mut table = defaults(ThemeFile::settings());
    overlay(&mut table, origin.text.parse().with_context(|| origin.name.clone())?);
    ThemeFile::deserialize(toml::Value::Table(table)).with_context(|| origin.name.clone())
}

fn palette(path: &Path, written: &ThemeFile) -> Palette {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let base = Theme::named(&written.base).expect("the theme file was checked");
    let phases = written.phases.iter().flatten();
    Palette {
        page: written.page.map(Color::from),
        card: written.card.map(Color::from),
        line: written.line.map(Color::from),
        ink: written.ink.map(Color::from),
        muted: written.muted.map(Color::from),
        accent: written.accent.map(Color::from),
        phases: phases.map(|&it| Color::from(it)).collect(),
        positive: written.positive.map(Color::from),
        negative: written.negative.map(Color::from),
        neutral: written.neutral.map(Color::from),
        moment_of_truth: written.moment_of_truth.map(Color::from),
        ..Palette::new(stem, base)
    }
}

/// The sign that a theme file names, from its folder.
fn logo(
    path: &Path,
    written: &ThemeFile,
    origin: &Origin,
    files: &Files,
) -> anyhow::Result<Option<Arc<Image>>> {
    let name = &written.logo;
    if name.is_empty() {
        return Ok(None);
    }
    let file = path.parent().unwrap_or(Path::new("")).join(name);
    files.note(&file);
    let read = read_bytes(&file, LARGEST_LOGO).and_then(|bytes| Ok(Image::read(&bytes)?));
    let logo = read.map_err(|error| wrong(origin, "logo", Some(name), error))?;
    Ok(Some(Arc::new(logo)))
}

fn read_bytes(file: &Path, most: u64) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open_regular(file)
        .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
        .or_say(|| attempt::to_read(file))?;
    let heavy = || Sentence::new("theme-logo-too-large").with("file", display(file));
    ensure!(bytes.len() as u64 <= most, heavy().with("most", (most >> 20).to_string()));
    Ok(bytes)
}

/// The fonts of a theme file, whose paths start at its folder.
fn family(
    path: &Path,
    written: &ThemeFile,
    origin: &Origin,
    files: &Files,
) -> anyhow::Result<Family> {
    let cuts = [
        ("font.regular", Style::Regular, &written.font.regular),
        ("font.italic", Style::Italic, &written.font.italic),
        ("font.medium", Style::Medium, &written.font.medium),
        ("font.semibold", Style::SemiBold, &written.font.semibold),
        ("font.bold", Style::Bold, &written.font.bold),
    ];
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut family = Family::default();
    for (key, style, name) in cuts.into_iter().filter(|(_, _, name)| !name.is_empty()) {
        let font = read_font(&folder.join(name), files)
            .map_err(|error| wrong(origin, key, Some(name), error))?;
        family.set(style, font);
    }
    Ok(family)
}

/// An error about a key of the file, at its value.
fn wrong(
    origin: &Origin,
    key: &str,
    value: Option<&str>,
    message: impl Into<anyhow::Error>,
) -> anyhow::Error {
    let place = match value {
        Some(value) => origin.place_of(key, value),
        None => origin.place_of_all(key),
    };
    let place = place.unwrap_or_else(|| origin.name.clone());
    ConfigurationError::from(Complaint::new(place, message)).into()
}
