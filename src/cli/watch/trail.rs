//! What a run depends on, and whether that is still as it was.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use sha2::{Digest, Sha256};

use crate::cli::files::Listing;
use crate::cli::locked::locked;
use crate::cli::paths::resolved;

/// What a run depends on: contents of files, and which files there are.
///
/// Only contents count. A file that was touched, or written once more as it was, changes nothing,
/// and neither does what the run itself writes.
#[derive(Debug, Default)]
pub(in crate::cli) struct Trail(Mutex<Steps>);

#[derive(Debug, Default)]
struct Steps {
    /// By whole path.
    files: BTreeMap<PathBuf, Noted>,
    searches: Vec<Search>,
}

/// A file as it was when the run came to it.
#[derive(Debug)]
struct Noted {
    content: Content,
    /// The file that it leads to, when it is a link.
    target: Option<PathBuf>,
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    /// Nothing, or what cannot be read.
    Missing,
    /// A folder or a device.
    NoFile,
    /// A file whose bytes have this digest.
    Bytes([u8; 32]),
}

/// A search, and what it gave.
struct Search {
    files: BTreeSet<PathBuf>,
    folders: BTreeSet<PathBuf>,
    again: Again,
}

type Again = Box<dyn Fn() -> Listing + Send>;

/// How much a run depends on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Extent {
    /// Files that exist.
    pub(super) files: usize,
    /// Folders that were searched, those below them not counted.
    pub(super) folders: usize,
}

impl Trail {
    /// Writes down what a file holds, unless the run came to it before.
    pub(in crate::cli) fn note(&self, file: &Path) {
        let file = resolved(file);
        locked(&self.0).files.entry(file).or_insert_with_key(|file| Noted {
            content: Content::of(file),
            target: fs::canonicalize(file).ok().filter(|target| target != file),
        });
    }

    /// Takes out what a file held.
    pub(in crate::cli) fn forget(&self, file: &Path) {
        locked(&self.0).files.remove(&resolved(file));
    }

    /// Writes down what a search gave.
    pub(in crate::cli) fn note_search(&self, found: &Listing, again: Again) {
        let mut search = Search { files: BTreeSet::new(), folders: BTreeSet::new(), again };
        search.take(found);
        locked(&self.0).searches.push(search);
    }

    /// How much the run depends on.
    pub(super) fn extent(&self) -> Extent {
        let steps = locked(&self.0);
        let files =
            steps.files.values().filter(|noted| matches!(noted.content, Content::Bytes(_))).count();
        // A folder stands before all that is below it.
        let tops = steps.searches.iter().filter_map(|search| search.folders.first());
        Extent { files, folders: tops.collect::<BTreeSet<_>>().len() }
    }

    /// The files that are no longer what they were, that are new, or that are gone.
    pub(super) fn changed(&self) -> BTreeSet<PathBuf> {
        let mut steps = locked(&self.0);
        let differs = |(file, noted): &(&PathBuf, &Noted)| Content::of(file) != noted.content;
        let mut changed: BTreeSet<PathBuf> =
            steps.files.iter().filter(differs).map(|(file, _)| file.clone()).collect();
        for search in &mut steps.searches {
            let before = search.files.clone();
            search.take(&(search.again)());
            changed.extend(before.symmetric_difference(&search.files).cloned());
            // What differed once differs until the next run, which writes a trail of its own.
            search.files = before;
        }
        changed
    }

    /// The folders where changes would show: those of the files, and those that were searched.
    /// For a folder that is missing it is the nearest one above, where it would appear.
    pub(super) fn folders(&self) -> BTreeSet<PathBuf> {
        let steps = locked(&self.0);
        let targets = steps.files.values().filter_map(|noted| noted.target.as_deref());
        let files = steps.files.keys().map(PathBuf::as_path).chain(targets);
        let searched = steps.searches.iter().flat_map(|search| &search.folders);
        let folders = files.filter_map(Path::parent).chain(searched.map(PathBuf::as_path));
        let folders: BTreeSet<&Path> = folders.collect();
        let nearest = |folder: &Path| folder.ancestors().find(|it| it.is_dir()).map(Path::to_owned);
        folders.into_iter().filter_map(nearest).collect()
    }

    /// Whether a change at that path may be one of what the run depends on.
    pub(super) fn concerns(&self, path: &Path) -> bool {
        let steps = locked(&self.0);
        let is_above = |file: &PathBuf| file.starts_with(path);
        let is_searched = |folder| steps.searches.iter().any(|it| it.folders.contains(folder));
        steps
            .files
            .iter()
            .any(|(file, noted)| is_above(file) || noted.target.as_ref().is_some_and(is_above))
            || path.parent().is_some_and(is_searched)
            || is_searched(path)
    }
}

impl Search {
    fn take(&mut self, found: &Listing) {
        self.files = found.files.iter().map(|file| resolved(file)).collect();
        self.folders = found.folders.iter().cloned().collect();
    }
}

impl fmt::Debug for Search {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Search").field("files", &self.files).finish_non_exhaustive()
    }
}

impl Content {
    fn of(path: &Path) -> Self {
        match fs::metadata(path) {
            Ok(found) if found.is_file() => digest(path).map_or(Self::Missing, Self::Bytes),
            Ok(_) => Self::NoFile,
            Err(_) => Self::Missing,
        }
    }
}

/// The digest of a file's bytes.
fn digest(file: &Path) -> io::Result<[u8; 32]> {
    let (mut reader, mut hash) = (BufReader::new(File::open(file)?), Sha256::new());
    loop {
        let bytes = reader.fill_buf()?;
        if bytes.is_empty() {
            return Ok(hash.finalize().into());
        }
        hash.update(bytes);
        let read = bytes.len();
        reader.consume(read);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_other_bytes_are_a_change() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.yaml");
        fs::write(&file, "one").unwrap();
        let trail = Trail::default();
        trail.note(&file);
        fs::write(&file, "one").unwrap();
        assert_eq!(trail.changed(), BTreeSet::new());
        fs::write(&file, "two").unwrap();
        assert_eq!(trail.changed(), BTreeSet::from([resolved(&file)]));
        fs::remove_file(&file).unwrap();
        assert_eq!(trail.changed(), BTreeSet::from([resolved(&file)]));
    }

    #[test]
    fn file_counts_as_the_run_first_found_it_until_the_run_writes_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.yaml");
        let trail = Trail::default();
        trail.note(&file);
        fs::write(&file, "new").unwrap();
        trail.note(&file);
        assert_eq!(trail.changed().len(), 1);
        trail.forget(&file);
        trail.note(&file);
        assert_eq!(trail.changed().len(), 0);
    }

    #[test]
    fn missing_folder_is_awaited_in_the_nearest_above() {
        let folder = tempfile::tempdir().unwrap();
        let trail = Trail::default();
        trail.note(&folder.path().join("library/new/personas.yaml"));
        let whole = fs::canonicalize(folder.path()).unwrap();
        assert_eq!(trail.folders(), BTreeSet::from([whole.clone()]));
        assert!(trail.concerns(&whole.join("library")));
        assert!(!trail.concerns(&whole.join("pictures")));
        assert_eq!(trail.extent(), Extent { files: 0, folders: 0 });
    }
}
