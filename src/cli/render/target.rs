//! Where pictures go: names, extensions, and that no two go to one place.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{bail, ensure};

use crate::cli::configuration::{display, resolved};
use crate::cli::inputs::Input;
use crate::cli::unknown::unknown;
use crate::journey::vocabulary::fold;
use crate::output::picture::{PICTURE_FORMATS, PictureFormat};

/// Where one picture goes, and as what.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) place: Place,
    pub(super) format: &'static PictureFormat,
}

/// A place for bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// A file.
    File(PathBuf),
    /// Standard output.
    StandardOutput,
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
    /// `{stem}.{extension}` in a folder.
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
            bail!("the name {} is not Unicode", output.display());
        };
        if name.ends_with(['/', '\\']) || output.is_dir() {
            return Ok(Self { pattern: Pattern::Folder(output.to_owned()), format: usual });
        }
        let format = match (format_of(output)?, asked) {
            (Some(named), Some(asked)) => {
                ensure!(
                    named.name == asked.name,
                    "-o {name} and --to {} do not agree: leave one of them out",
                    asked.name
                );
                named
            }
            (Some(named), None) => named,
            (None, Some(asked)) => asked,
            (None, None) => bail!(
                "{name} has no extension that says what to draw: there is {}",
                names().collect::<Vec<_>>().join(", ")
            ),
        };
        Ok(Self { pattern: Pattern::Name(name.to_owned()), format })
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
        let file = || format!("{stem}.{}", self.format.name);
        let place = match &self.pattern {
            Pattern::StandardOutput => Place::StandardOutput,
            Pattern::Folder(folder) => Place::File(folder.join(file())),
            Pattern::Beside if input.is_stdin => Place::StandardOutput,
            Pattern::Beside => Place::File(input.path.with_file_name(file())),
            Pattern::Name(name) => Place::File(PathBuf::from(filled(name, &stem, persona, theme)?)),
        };
        Ok(Target { place, format: self.format })
    }
}

/// No two pictures go to one file, and only one to standard output.
pub(super) fn ensure_distinct<'t>(
    targets: impl Iterator<Item = (&'t Target, String)>,
) -> anyhow::Result<()> {
    let mut taken: HashMap<Place, String> = HashMap::new();
    for (target, map) in targets {
        let place = match &target.place {
            Place::File(path) => Place::File(resolved(path)),
            Place::StandardOutput => Place::StandardOutput,
        };
        if let Some(other) = taken.insert(place, map.clone()) {
            let name = match &target.place {
                Place::File(path) => display(path),
                Place::StandardOutput => "standard output".to_owned(),
            };
            bail!(
                "{other} and {map} would both be written to {name}: name a folder, \
                 or use {{stem}} and {{persona}} in the name"
            );
        }
    }
    Ok(())
}

/// The name with its placeholders filled in.
fn filled(name: &str, stem: &str, persona: &str, theme: &str) -> anyhow::Result<String> {
    let persona = fold(persona);
    let mut filled = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((placeholder, behind)) = after.split_once('}') else {
            bail!("{name}: a {{ without }}");
        };
        filled.push_str(before);
        filled.push_str(match placeholder {
            "stem" => stem,
            // An id is the author's: only letters, digits and hyphens of it reach the file system.
            "persona" => &persona,
            "theme" => theme,
            other => bail!("{name}: there is no {{{other}}}, but {{stem}}, {{persona}}, {{theme}}"),
        });
        rest = behind;
    }
    filled.push_str(rest);
    Ok(filled)
}

/// The name of a map without its extensions: `coat` of `coat.journey.yaml`.
fn stem(path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = name.trim_matches(['<', '>']);
    let endings = [".yaml", ".yml", ".journey", ".parcours"];
    let stem = endings.iter().fold(name, |name, ending| {
        let stripped = name.strip_suffix(ending);
        stripped.filter(|rest| !rest.is_empty()).unwrap_or(name)
    });
    stem.to_owned()
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
    anyhow::anyhow!("{place}: {}", unknown("format", name, names()))
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
            filled("p/{stem}-{persona}.svg", "coat", "lea", "light").unwrap(),
            "p/coat-lea.svg"
        );
        assert!(filled("{step}.svg", "coat", "lea", "light").is_err());
        assert!(filled("{stem.svg", "coat", "lea", "light").is_err());
    }

    #[test]
    fn unknown_extension_is_refused_with_the_list_and_the_nearest() {
        let error = Targets::new(Some(Path::new("map.pgn")), None).unwrap_err();
        let words = "map.pgn: there is no format `pgn`, did you mean `png`? There is svg, png";
        assert_eq!(error.to_string(), words);
        let error = Targets::new(Some(Path::new("map.docx")), None).unwrap_err();
        assert_eq!(error.to_string(), "map.docx: there is no format `docx`, there is svg, png");
    }

    #[test]
    fn extension_and_format_must_agree() {
        assert!(Targets::new(Some(Path::new("map.png")), Some("svg")).is_err());
        assert!(Targets::new(Some(Path::new("map.png")), Some("png")).is_ok());
        assert!(Targets::new(Some(Path::new("map")), None).is_err());
    }
}
