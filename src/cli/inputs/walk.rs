//! The maps of a folder.

use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

use ignore::{DirEntry, WalkBuilder};

use super::filter::Filter;
use crate::cli::attempt;
use crate::cli::configuration::Configuration;
use crate::cli::files::Listing;
use crate::cli::paths::whole;

/// The maps below `folder`, sorted by path; what cannot be looked at goes to `troubles`.
pub(super) fn maps(
    folder: &Path,
    configuration: &Configuration,
    filter: &Arc<Filter>,
    troubles: &mut Vec<anyhow::Error>,
) -> Listing {
    let (root, whole_root) = (folder.to_owned(), whole(folder));
    let whole_path = move |path: &Path| whole_root.join(path.strip_prefix(&root).unwrap_or(path));
    let (folders, whole_folder) = (Arc::clone(filter), whole_path.clone());
    let walk = WalkBuilder::new(folder)
        .standard_filters(configuration.settings.respect_gitignore)
        .hidden(true)
        .require_git(false)
        .sort_by_file_name(OsStr::cmp)
        .filter_entry(move |entry| {
            entry.depth() == 0
                || !is_folder(entry)
                || !folders.excludes_folder(&whole_folder(entry.path()))
        })
        .build();
    let mut found = Listing::default();
    for entry in walk {
        match entry {
            Ok(entry) if is_folder(&entry) => found.folders.push(whole_path(entry.path())),
            Ok(entry) if is_device(&entry) => {}
            Ok(entry) => {
                let path = whole_path(entry.path());
                if filter.includes(&path) && !filter.excludes_file(&path) {
                    let shown = entry.path().strip_prefix(".").unwrap_or(entry.path());
                    found.files.push(shown.to_owned());
                }
            }
            Err(error) => troubles.push(refused(error)),
        }
    }
    found
}

/// Why something below a folder could not be looked at.
fn refused(error: ignore::Error) -> anyhow::Error {
    match error {
        ignore::Error::WithDepth { err, .. } => refused(*err),
        ignore::Error::WithPath { path, err } => {
            attempt::to_read(&path).because(refused(*err)).into()
        }
        ignore::Error::Io(error) => error.into(),
        other => other.into(),
    }
}

fn is_folder(entry: &DirEntry) -> bool {
    entry.file_type().is_some_and(|it| it.is_dir())
}

/// Whether reading could wait for ever: a pipe, a socket. A dangling link is not: it is reported.
fn is_device(entry: &DirEntry) -> bool {
    !entry.file_type().is_some_and(|it| it.is_file())
        && std::fs::metadata(entry.path()).is_ok_and(|it| !it.is_file())
}
