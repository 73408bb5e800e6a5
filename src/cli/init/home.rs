//! Where a new map goes, and the project that it becomes a part of.

use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

use anyhow::bail;

use crate::cli::configuration::nearest_file;
use crate::cli::files::Files;
use crate::cli::inputs::{MAP_ENDINGS, names_a_map};
use crate::cli::paths::{display, whole};
use crate::cli::sentence::Sentence;
use crate::locale::Locale;

/// Where a new map goes.
#[derive(Debug)]
pub(super) struct Home {
    /// The folder of the map, as it was named.
    folder: PathBuf,
    /// The name of the map's file; none where that of the template will do.
    file: Option<String>,
    /// The `cjm.toml` that holds there; none where a project begins.
    pub(super) project_file: Option<PathBuf>,
    /// The folder of the project: that of `cjm.toml`.
    pub(super) project: PathBuf,
}

impl Home {
    /// The home of a map in the folder `place`, or of the map of that name.
    pub(super) fn at(place: &Path) -> anyhow::Result<Self> {
        let (folder, file) = match map_name(place)? {
            Some(name) => (place.parent().unwrap_or(Path::new("")), Some(name)),
            None => (place, None),
        };
        let there = whole(folder);
        let project_file = nearest_file(&there, &Files::default())?;
        let project = project_file.as_deref().and_then(Path::parent).filter(|it| *it != there);
        let project = project.unwrap_or(folder).to_owned();
        Ok(Self { folder: folder.to_owned(), file, project_file, project })
    }

    /// Whether the map itself was named.
    pub(super) fn names_the_map(&self) -> bool {
        self.file.is_some()
    }

    /// The language of the map: its name may say it.
    pub(super) fn locale(&self, spoken: Locale) -> Locale {
        match &self.file {
            Some(file) if file.contains(".parcours.") => Locale::French,
            Some(_) | None => spoken,
        }
    }

    /// The map, which is called `usual` where nothing else was said.
    pub(super) fn map(&self, usual: &str) -> PathBuf {
        joined(&self.folder, self.file.as_deref().unwrap_or(usual))
    }

    /// A file of the project.
    pub(super) fn of_project(&self, name: impl AsRef<Path>) -> PathBuf {
        joined(&self.project, name)
    }

    /// How the map leads to its project: `../` for each folder between them.
    pub(super) fn way_up(&self) -> String {
        let (map, project) = (whole(&self.folder), whole(&self.project));
        let between = map.strip_prefix(project).map_or(0, |it| it.components().count());
        "../".repeat(between)
    }
}

/// The picture that is drawn of a map in the next step: `coat.png` of `coat.journey.yaml`.
pub(super) fn picture_of(map: &Path) -> PathBuf {
    let name = map.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let stem = MAP_ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name);
    map.with_file_name(format!("{stem}.png"))
}

/// `folder/name`, without a needless `./`.
fn joined(folder: &Path, name: impl AsRef<Path>) -> PathBuf {
    let is_here = folder.components().all(|part| part == Component::CurDir);
    if is_here { name.as_ref().to_owned() } else { folder.join(name) }
}

/// The name of the map that `place` names, where it names one.
fn map_name(place: &Path) -> anyhow::Result<Option<String>> {
    let extension = place.extension().and_then(OsStr::to_str);
    let is_yaml = extension.is_some_and(|it| ["yaml", "yml"].contains(&it));
    if !is_yaml || place.is_dir() {
        return Ok(None);
    }
    let name = place.file_name().and_then(OsStr::to_str).unwrap_or_default();
    if names_a_map(place) {
        return Ok(Some(name.to_owned()));
    }
    let stem = place.with_extension("");
    let sentence = Sentence::new("init-no-name").with("file", display(place));
    bail!(sentence.with("stem", display(&stem)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_maps_are_told_from_names_of_folders() {
        let names = ["maps", "maps/coat.journey.yaml", "a.parcours.yml", "maps.d", ".journey.yaml"];
        let found = names.map(|name| map_name(Path::new(name)).ok());
        let map = |name: &str| Some(Some(name.to_owned()));
        let expected =
            [Some(None), map("coat.journey.yaml"), map("a.parcours.yml"), Some(None), None];
        assert_eq!(found, expected);
    }
}
