//! Where the configuration of a map stands, and where its project ends.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::bail;

use crate::cli::attempt;
use crate::cli::files::Files;
use crate::cli::paths::display;
use crate::cli::sentence::{OrSay, Sentence};

/// The names of a configuration file; a folder has one of them.
pub(in crate::cli) const FILE_NAMES: [&str; 2] = ["cjm.toml", ".cjm.toml"];

/// The configuration file nearest to `folder`, upward to the repository's root.
pub(in crate::cli) fn nearest_file(folder: &Path, disk: &Files) -> anyhow::Result<Option<PathBuf>> {
    files_above(folder, disk).next().transpose()
}

/// All configuration files from `folder` upward to the repository's root.
pub(super) fn files_above(
    folder: &Path,
    disk: &Files,
) -> impl Iterator<Item = anyhow::Result<PathBuf>> {
    let mut above_repository = false;
    let folders = folder.ancestors().take_while(move |folder| {
        let inside = !above_repository;
        above_repository = is_repository(folder);
        inside
    });
    folders.filter_map(|folder| file_in(folder, disk).transpose())
}

/// The configuration file of one folder. What goes by its name and cannot be one is an error:
/// passing it over would check maps by rules that nobody wrote.
fn file_in(folder: &Path, disk: &Files) -> anyhow::Result<Option<PathBuf>> {
    let files = FILE_NAMES.map(|name| folder.join(name));
    files.iter().for_each(|file| disk.note(file));
    let mut there = files.into_iter().filter(|file| fs::symlink_metadata(file).is_ok());
    let Some(file) = there.next() else { return Ok(None) };
    if let Some(other) = there.next() {
        bail!(about("configuration-two-files", &file).with("other", display(&other)));
    }
    match fs::metadata(&file) {
        Ok(found) if found.is_file() => Ok(Some(file)),
        Ok(found) if found.is_dir() => bail!(about("configuration-folder", &file)),
        Ok(_) => bail!(about("configuration-not-regular", &file)),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            bail!(about("configuration-dangling", &file))
        }
        Err(error) => Err(error).or_say(|| attempt::to_read(&file)),
    }
}

fn about(message: &'static str, file: &Path) -> Sentence {
    Sentence::new(message).with("file", display(file))
}

/// The repository that `folder` belongs to.
pub(super) fn repository(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|folder| is_repository(folder))
}

/// A repository has a folder `.git`, or a file of that name in a worktree or submodule.
fn is_repository(folder: &Path) -> bool {
    folder.join(".git").exists()
}
