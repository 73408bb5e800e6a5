//! Where pictures go: names, extensions, and that no two go to one place.

use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use anyhow::{bail, ensure};
use clap::builder::PossibleValue;

use crate::cli::attempt;
use crate::cli::inputs::Input;
use crate::cli::listed;
use crate::cli::paths::{display, resolved};
use crate::cli::reading::Shown;
use crate::cli::sentence::{OrSay, Sentence};
use crate::cli::unknown::unknown;
use crate::journey::vocabulary::fold;
use crate::output::picture::{PICTURE_FORMATS, PictureFormat};

/// Where one picture goes.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) place: Place,
    /// The folder to be made for it, when it is missing.
    folder: Option<PathBuf>,
}

/// A place for bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// A file.
    File(PathBuf),
    /// Standard output.
    StandardOutput,
}

impl Place {
    /// The file; none of standard output.
    pub(super) fn file(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(path),
            Self::StandardOutput => None,
        }
    }
}

/// How places follow from maps.
#[derive(Clone, Debug)]
pub(super) struct Targets {
    pattern: Pattern,
    format: &'static PictureFormat,
}

#[derive(Clone, Debug)]
enum Pattern {
    /// `{stem}.{extension}` beside the map.
    Beside,
    /// `{stem}.{extension}` in a folder, below which the folders of a walk stay.
    Folder(PathBuf),
    /// A name, perhaps with `{stem}`, `{persona}` or `{theme}`.
    Name(String),
    StandardOutput,
}

impl Targets {
    /// The places that `-o` and `--to` name.
    pub(super) fn new(output: Option<&Path>, to: Option<&str>) -> anyhow::Result<Self> {
        let asked =
            to.map(|name| PictureFormat::named(name).ok_or_else(|| unknown_format("--to", name)));
        let asked = asked.transpose()?;
        let usual = asked.unwrap_or(PICTURE_FORMATS[0]);
        let Some(output) = output else {
            return Ok(Self { pattern: Pattern::Beside, format: usual });
        };
        if output == Path::new("-") {
            return Ok(Self { pattern: Pattern::StandardOutput, format: usual });
        }
        let Some(name) = output.to_str() else {
            bail!(Sentence::new("target-not-unicode").with("file", display(output)));
        };
        if name.ends_with(['/', '\\']) || output.is_dir() {
            return Ok(Self { pattern: Pattern::Folder(output.to_owned()), format: usual });
        }
        let format = match (format_of(output)?, asked) {
            (Some(named), Some(asked)) => {
                let sentence = || Sentence::new("target-two-formats").with("file", name);
                ensure!(named.name == asked.name, sentence().with("format", asked.name));
                named
            }
            (Some(named), None) => named,
            (None, Some(asked)) => asked,
            (None, None) => {
                let sentence = Sentence::new("target-no-extension").with("file", name);
                bail!(sentence.with("names", listed::names(&formats())))
            }
        };
        Ok(Self { pattern: Pattern::Name(name.to_owned()), format })
    }

    /// What all pictures are drawn as.
    pub(super) fn format(&self) -> &'static PictureFormat {
        self.format
    }

    /// Whether pictures go to standard output, whatever the maps are.
    pub(super) fn are_printed(&self) -> bool {
        matches!(self.pattern, Pattern::StandardOutput)
    }

    /// Whether every persona gets a picture of its own.
    pub(super) fn names_personas(&self) -> bool {
        matches!(&self.pattern, Pattern::Name(name) if name.contains("{persona}"))
    }

    /// The place of one picture.
    pub(super) fn target(
        &self,
        input: &Input,
        persona: &str,
        theme: &str,
    ) -> anyhow::Result<Target> {
        let stem = stem(&input.path);
        let mut file = stem.clone();
        file.push(".");
        file.push(self.format.name);
        let mut folder = None;
        let place = match &self.pattern {
            Pattern::StandardOutput => Place::StandardOutput,
            Pattern::Folder(top) => {
                let below = top.join(&input.below);
                let file = below.join(file);
                folder = Some(below);
                Place::File(file)
            }
            Pattern::Beside if input.is_stdin => Place::StandardOutput,
            Pattern::Beside => Place::File(input.path.with_file_name(file)),
            Pattern::Name(name) => Place::File(filled(name, &stem, persona, theme)?.into()),
        };
        Ok(Target { place, folder })
    }
}

impl Targets {
    /// The place of a picture of all maps, which is called after its view.
    pub(super) fn overview(
        &self,
        view: &str,
        maps: &[Shown],
        theme: &str,
    ) -> anyhow::Result<Target> {
        ensure!(!self.names_personas(), Sentence::new("target-persona-of-all").with("view", view));
        let file = PathBuf::from(format!("{view}.{}", self.format.name));
        let mut folder = None;
        let place = match &self.pattern {
            Pattern::StandardOutput => Place::StandardOutput,
            Pattern::Folder(top) => {
                folder = Some(top.clone());
                Place::File(top.join(file))
            }
            Pattern::Beside if maps.iter().all(|map| map.input.is_stdin) => Place::StandardOutput,
            Pattern::Beside => Place::File(file),
            Pattern::Name(name) => Place::File(filled(name, OsStr::new(view), "", theme)?.into()),
        };
        Ok(Target { place, folder })
    }
}

impl Target {
    /// Makes the folder that it goes to, if it is one of those that `-o` brings along.
    pub(super) fn make_folder(&self) -> anyhow::Result<()> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let made = std::fs::create_dir_all(folder);
        made.or_say(|| attempt::to_make_folder(folder))
    }
}

/// The file of one page among several: `coat-2.png` of `coat.png`.
pub(super) fn of_page(path: &Path, place: usize, pages: usize) -> PathBuf {
    if pages < 2 {
        return path.to_owned();
    }
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{}", place + 1));
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

/// Where pictures go, so that no two go to one file, and only one to standard output.
#[derive(Debug, Default)]
pub(super) struct Taken {
    /// The map that each place is for.
    places: HashMap<Place, String>,
}

impl Taken {
    /// Takes a place for a picture of a map.
    pub(super) fn take(&mut self, place: &Place, map: &str) -> anyhow::Result<()> {
        let same = match place {
            Place::File(path) => Place::File(same_everywhere(&resolved(path))),
            Place::StandardOutput => Place::StandardOutput,
        };
        let Some(other) = self.places.insert(same, map.to_owned()) else { return Ok(()) };
        let sentence = match place {
            Place::File(path) => Sentence::new("target-taken").with("file", display(path)),
            Place::StandardOutput => Sentence::new("target-printed-twice"),
        };
        bail!(sentence.with("other", other).with("map", map));
    }
}

/// A path whose file is in lower case: on most Macs and Windows `A.svg` and `a.svg` are one file.
fn same_everywhere(path: &Path) -> PathBuf {
    match path.file_name().and_then(OsStr::to_str) {
        Some(name) => path.with_file_name(name.to_lowercase()),
        None => path.to_owned(),
    }
}

/// The name with its placeholders filled in.
fn filled(name: &str, stem: &OsStr, persona: &str, theme: &str) -> anyhow::Result<OsString> {
    let persona = fold(persona);
    let mut filled = OsString::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((placeholder, behind)) = after.split_once('}') else {
            bail!(Sentence::new("target-open-brace").with("file", name));
        };
        filled.push(before);
        filled.push(match placeholder {
            "stem" => stem,
            // An id is the author's: only letters, digits and hyphens of it reach the file system.
            "persona" => OsStr::new(&*persona),
            "theme" => OsStr::new(theme),
            other => {
                let sentence = Sentence::new("target-no-placeholder").with("file", name);
                bail!(sentence.with("placeholder", other))
            }
        });
        rest = behind;
    }
    filled.push(rest);
    Ok(filled)
}

/// The name of a map without its extensions: `coat` of `coat.journey.yaml`.
fn stem(path: &Path) -> OsString {
    let mut name = path.file_name().unwrap_or_default();
    if let Some(inner) = name.to_str().and_then(|it| it.strip_prefix('<')?.strip_suffix('>')) {
        return inner.into();
    }
    for endings in [["yaml", "yml"], ["journey", "parcours"]] {
        let extension = Path::new(name).extension().and_then(OsStr::to_str);
        if let (true, Some(rest)) =
            (extension.is_some_and(|it| endings.contains(&it)), Path::new(name).file_stem())
        {
            name = rest;
        }
    }
    name.to_owned()
}

/// The format that a file's extension names; `None` where it has none.
fn format_of(path: &Path) -> anyhow::Result<Option<&'static PictureFormat>> {
    let Some(extension) = path.extension() else { return Ok(None) };
    let extension = extension.to_string_lossy();
    match PictureFormat::named(&extension) {
        Some(format) => Ok(Some(format)),
        None => Err(unknown_format(&display(path), &extension)),
    }
}

fn unknown_format(place: &str, name: &str) -> anyhow::Error {
    let sentence = Sentence::new("target-no-format").with("place", place).with("format", name);
    sentence.because(unknown("format", name, names())).into()
}

/// All formats.
pub(super) fn formats() -> Vec<PossibleValue> {
    names().map(PossibleValue::new).collect()
}

fn names() -> impl Iterator<Item = &'static str> {
    PICTURE_FORMATS.iter().map(|format| format.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_lose_every_extension_of_maps() {
        let names = ["coat.journey.yaml", "a/b.parcours.yml", "plain.yaml", "x.y.journey.yaml"];
        let stems = names.map(|name| stem(Path::new(name)));
        assert_eq!(stems, ["coat", "b", "plain", "x.y"]);
    }

    #[test]
    fn placeholders_are_filled_and_unknown_ones_refused() {
        assert_eq!(
            filled("p/{stem}-{persona}.svg", OsStr::new("coat"), "lea", "light").unwrap(),
            "p/coat-lea.svg"
        );
        assert!(filled("{step}.svg", OsStr::new("coat"), "lea", "light").is_err());
        assert!(filled("{stem.svg", OsStr::new("coat"), "lea", "light").is_err());
    }

    #[cfg(feature = "pptx")]
    #[test]
    fn unknown_extension_is_refused_with_the_list_and_the_nearest() {
        let error = Targets::new(Some(Path::new("map.pgn")), None).unwrap_err();
        let words = "map.pgn: there is no format `pgn`, did you mean `png`? There is svg, png, pdf, pptx, html";
        assert_eq!(format!("{error:#}"), words);
        let error = Targets::new(Some(Path::new("map.docx")), None).unwrap_err();
        assert_eq!(
            format!("{error:#}"),
            "map.docx: there is no format `docx`, there is svg, png, pdf, pptx, html"
        );
    }

    #[test]
    fn extension_and_format_must_agree() {
        assert!(Targets::new(Some(Path::new("map.png")), Some("svg")).is_err());
        assert!(Targets::new(Some(Path::new("map.png")), Some("png")).is_ok());
        assert!(Targets::new(Some(Path::new("map")), None).is_err());
    }
}
