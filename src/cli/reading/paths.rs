//! Names of files in maps, and what they lead to.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use crate::cli::configuration::Configuration;
use crate::cli::files::Files;
use crate::journey::FileTrouble;
use crate::text::path_text;

/// The file whose names are followed.
#[derive(Clone, Debug)]
pub(super) struct Base<'c> {
    /// Its whole path.
    pub(super) file: PathBuf,
    /// What holds for it.
    pub(super) configuration: &'c Configuration,
    /// What the run reads.
    pub(super) files: &'c Files,
}

impl<'c> Base<'c> {
    /// The same, for the names of another file.
    pub(super) fn beside(&self, file: &Path) -> Self {
        Self { file: file.to_owned(), ..*self }
    }

    /// The whole path of a file that this one names: relative to its folder, inside the project.
    pub(super) fn whole(&self, name: &str) -> Result<PathBuf, FileTrouble> {
        let project = &self.configuration.project;
        let is_address = name.contains("://") || name.starts_with("mailto:");
        if name.is_empty() || is_address || name.contains(['*', '?', '{', '}', '\\', '\0']) {
            return Err(FileTrouble::NotAPath);
        }
        let folder = self.file.parent().unwrap_or(Path::new(""));
        let joined = without_dots(&folder.join(name));
        if !joined.starts_with(project) {
            return Err(FileTrouble::Outside);
        }
        self.files.note(&joined);
        match fs::canonicalize(&joined) {
            Ok(whole) if !whole.starts_with(project) => Err(FileTrouble::Outside),
            Ok(whole) if !whole.is_file() => Err(FileTrouble::Unreadable),
            Ok(whole) => Ok(whole),
            // A map that comes from standard input may be tied to by its name alone.
            Err(_) if joined == self.file => Ok(joined),
            Err(error) if error.kind() == ErrorKind::PermissionDenied => {
                Err(FileTrouble::Unreadable)
            }
            Err(_) => Err(FileTrouble::Missing),
        }
    }

    /// How a file of the project is called in it.
    pub(super) fn name(&self, whole: &Path) -> String {
        let inside = whole.strip_prefix(&self.configuration.project).unwrap_or(whole);
        path_text(inside)
    }
}

/// A path without `.` and `..`, as far as it can be told without looking.
fn without_dots(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => _ = plain.pop(),
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_resolved_without_looking() {
        assert_eq!(without_dots(Path::new("/a/./b/../c")), Path::new("/a/c"));
        assert_eq!(without_dots(Path::new("/../../c")), Path::new("/c"));
    }
}
