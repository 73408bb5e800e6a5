//! Where the configuration of a map stands, and where its project ends.

use std::path::{Path, PathBuf};

/// The names of a configuration file; the first wins.
pub(in crate::cli) const FILE_NAMES: [&str; 2] = ["cjm.toml", ".cjm.toml"];

/// The configuration file nearest to `folder`, upward to the repository's root.
pub(super) fn nearest_file(folder: &Path) -> Option<PathBuf> {
    files_above(folder).next()
}

/// All configuration files from `folder` upward to the repository's root.
pub(super) fn files_above(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let mut above_repository = false;
    let folders = folder.ancestors().take_while(move |folder| {
        let inside = !above_repository;
        above_repository = is_repository(folder);
        inside
    });
    folders.filter_map(|folder| {
        FILE_NAMES.map(|name| folder.join(name)).into_iter().find(|file| file.is_file())
    })
}

/// The repository that `folder` belongs to.
pub(super) fn repository(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|folder| is_repository(folder))
}

/// A repository has a folder `.git`, or a file of that name in a worktree or submodule.
fn is_repository(folder: &Path) -> bool {
    folder.join(".git").exists()
}
