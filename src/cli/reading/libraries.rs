//! Libraries of a run, each read once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use globset::{GlobBuilder, GlobMatcher};
use ignore::WalkBuilder;

use super::loops::Loops;
use super::paths::Base;
use super::surroundings;
use crate::cli::configuration::Configuration;
use crate::cli::files::{Files, Listing};
use crate::cli::locked::locked;
use crate::cli::paths::display;
use crate::cli::sentence::Sentence;
use crate::journey::{FileTrouble, Libraries, Library, Surroundings, Text, read_library};
use crate::text::{self, ReadError, Source};

type Found = Result<Arc<Library>, FileTrouble>;

/// Libraries of a run, each read once, also when several threads want it at once.
#[derive(Debug)]
pub(super) struct Shelf {
    known: Mutex<Known>,
    files: Files,
}

#[derive(Debug, Default)]
struct Known {
    /// What was read, by whole path.
    read: HashMap<PathBuf, Found>,
    /// What is being read: a library that uses the next one, and so on.
    reading: Vec<PathBuf>,
    /// What was read since the last library that a map or the configuration named.
    fresh: Vec<PathBuf>,
    /// A library that turned out to use itself through others, when one did.
    closing: Option<PathBuf>,
    /// Every `use` that lies on a loop: from a file, to a file.
    looping: Loops,
    /// The libraries of `cjm.toml`, by the file's path.
    configured: HashMap<PathBuf, Vec<Arc<Library>>>,
}

/// The libraries that one file uses.
pub(super) struct Beside<'r> {
    shelf: &'r Shelf,
    base: &'r Base<'r>,
}

/// The libraries that a library uses, while the shelf is busy with it.
struct Inside<'r> {
    known: &'r RefCell<&'r mut Known>,
    base: &'r Base<'r>,
}

impl Shelf {
    /// An empty one, for a run that reads those files.
    pub(super) fn new(files: Files) -> Self {
        Self { known: Mutex::default(), files }
    }

    /// The libraries that the file of `base` may use.
    pub(super) fn beside<'r>(&'r self, base: &'r Base<'r>) -> Beside<'r> {
        Beside { shelf: self, base }
    }

    /// The libraries that every map of a configuration sees.
    pub(super) fn configured(
        &self,
        configuration: &Configuration,
    ) -> anyhow::Result<Vec<Arc<Library>>> {
        let Some(file) = configuration.library_source() else { return Ok(Vec::new()) };
        let mut known = locked(&self.known);
        if let Some(libraries) = known.configured.get(&file) {
            return Ok(libraries.clone());
        }
        let base = Base { file: file.clone(), configuration, files: &self.files };
        let mut libraries = Vec::new();
        for name in &configuration.settings.library {
            for path in self.named(name, &configuration.folder) {
                self.files.note(&path);
                let found = known.library(&path, &base);
                let library = found.map_err(|trouble| {
                    configuration.complaint("library", name, said(trouble, &display(&path)))
                })?;
                libraries.push(library);
            }
        }
        known.configured.insert(file, libraries.clone());
        Ok(libraries)
    }

    /// The files that a name or glob of `library` means; globs were checked with the configuration.
    fn named(&self, name: &str, folder: &Path) -> Vec<PathBuf> {
        let is_glob = name.contains(['*', '?', '[', '{']);
        let matcher = GlobBuilder::new(name).literal_separator(true).build();
        let (true, Ok(glob)) = (is_glob, matcher) else { return vec![folder.join(name)] };
        let (glob, folder) = (glob.compile_matcher(), folder.to_owned());
        let search = move || matching(&glob, &folder);
        let found = search();
        self.files.note_search(&found, search);
        found.files
    }

    /// All that could be read, by whole path, sorted.
    pub(super) fn all(&self) -> Vec<(PathBuf, Arc<Library>)> {
        let known = locked(&self.known);
        let read = known.read.iter();
        let mut all: Vec<_> =
            read.filter_map(|(path, found)| Some((path.clone(), found.clone().ok()?))).collect();
        all.sort_by(|one, other| one.0.cmp(&other.0));
        all
    }
}

impl Libraries for Beside<'_> {
    fn library(&self, path: &Text) -> Found {
        let whole = self.base.whole(path)?;
        locked(&self.shelf.known).library(&whole, self.base)
    }
}

impl Libraries for Inside<'_> {
    fn library(&self, path: &Text) -> Found {
        load(self.known, &self.base.whole(path)?, self.base)
    }
}

impl Known {
    /// The library at `whole`, named by the file of `by`.
    ///
    /// Where libraries use each other in a loop, none of these `use` counts: what a library lends
    /// and what is found in it must not depend on which of them was named first.
    fn library(&mut self, whole: &Path, by: &Base<'_>) -> Found {
        self.fresh.clear();
        let mut found = load(&RefCell::new(self), whole, by);
        while let Some(inside) = self.closing.take() {
            let members = self.looping.add_those_around(&inside, by);
            if members.is_empty() {
                break;
            }
            for path in self.fresh.drain(..) {
                self.read.remove(&path);
            }
            for member in &members {
                _ = load(&RefCell::new(self), member, by);
            }
            found = load(&RefCell::new(self), whole, by);
        }
        if self.looping.has(&by.file, whole) { Err(FileTrouble::Loop) } else { found }
    }
}

/// The library at `whole`, named by a file under the same configuration.
fn load(known: &RefCell<&mut Known>, whole: &Path, by: &Base<'_>) -> Found {
    let is_inside = known.borrow().reading.last() == Some(&by.file);
    if is_inside && known.borrow().looping.has(&by.file, whole) {
        return Err(FileTrouble::Loop);
    }
    if let Some(found) = known.borrow().read.get(whole) {
        return found.clone();
    }
    if known.borrow().reading.iter().any(|path| path == whole) {
        known.borrow_mut().closing = Some(whole.to_owned());
        return Err(FileTrouble::Loop);
    }
    known.borrow_mut().reading.push(whole.to_owned());
    let base = by.beside(whole);
    let found = read_regular(whole).map(|source| {
        // The library's own `use` borrows the shelf again while this one is being read.
        let mut known = known.borrow_mut();
        let files = Inside { known: &RefCell::new(&mut **known), base: &base };
        let around = Surroundings { files: Some(&files), ..surroundings(base.configuration) };
        Arc::new(read_library(base.name(whole), source, &around))
    });
    let mut known = known.borrow_mut();
    known.reading.pop();
    known.fresh.push(whole.to_owned());
    known.read.insert(whole.to_owned(), found.clone());
    found
}

/// Reads a library. A pipe is none: it would be waited for, and hold nothing the second time.
fn read_regular(whole: &Path) -> Result<Source, FileTrouble> {
    match fs::metadata(whole) {
        Ok(found) if !found.is_file() => Err(FileTrouble::Unreadable),
        Ok(_) | Err(_) => text::read(whole).map_err(|error| trouble(&error)),
    }
}

/// The files below `folder` that match.
fn matching(glob: &GlobMatcher, folder: &Path) -> Listing {
    let walk = WalkBuilder::new(folder).sort_by_file_name(std::ffi::OsStr::cmp).build();
    let mut found = Listing::default();
    for path in walk.filter_map(Result::ok).map(ignore::DirEntry::into_path) {
        if path.is_dir() {
            found.folders.push(path);
        } else if path.is_file() && path.strip_prefix(folder).is_ok_and(|it| glob.is_match(it)) {
            found.files.push(path);
        }
    }
    found
}

/// Why a file could not be read, as maps say it.
pub(super) fn trouble(error: &ReadError) -> FileTrouble {
    use ErrorKind::{NotADirectory, NotFound};
    match error {
        ReadError::Refused { source, .. } if matches!(source.kind(), NotFound | NotADirectory) => {
            FileTrouble::Missing
        }
        ReadError::Refused { .. } | ReadError::Folder(_) => FileTrouble::Unreadable,
    }
}

/// Why a library of the configuration cannot be used.
fn said(trouble: FileTrouble, file: &str) -> Sentence {
    let message = match trouble {
        FileTrouble::Missing => "configuration-no-file",
        FileTrouble::Outside => "library-outside",
        FileTrouble::NotAPath => "library-no-path",
        FileTrouble::Unreadable | FileTrouble::NoMap => "library-unreadable",
        FileTrouble::Loop => "library-loop",
    };
    Sentence::new(message).with("file", file)
}
