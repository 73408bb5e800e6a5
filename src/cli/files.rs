//! What a run reads: its names are kept, so that nothing is written over it; what it holds is only
//! noted where somebody waits for it to change.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use anyhow::bail;

use super::inputs::names_a_map;
use super::locked::locked;
use super::paths::{display, followed};
use super::sentence::Sentence;
use super::watch::Trail;

/// What a run reads, written down in a trail where one is kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Files {
    trail: Option<Arc<Trail>>,
    read: Arc<Mutex<HashSet<PathBuf>>>,
}

/// What a search below a folder gave.
#[derive(Clone, Debug, Default)]
pub(super) struct Listing {
    /// The files that were sought, in a stable order.
    pub(super) files: Vec<PathBuf>,
    /// The folders that were searched, by their whole paths.
    pub(super) folders: Vec<PathBuf>,
}

impl Files {
    /// Has everything written down in `trail`.
    pub(super) fn followed_by(trail: &Arc<Trail>) -> Self {
        Self { trail: Some(Arc::clone(trail)), read: Arc::default() }
    }

    /// To be said before a file is read or missed: the run depends on what it holds.
    pub(super) fn note(&self, file: &Path) {
        if let Some(trail) = &self.trail {
            trail.note(file);
        }
        locked(&self.read).insert(file.to_owned());
    }

    /// Refuses to write `files`, each of them a `what`, where one would replace a file that the run
    /// reads or any map, whatever links lead there.
    pub(super) fn ensure_apart<'f>(
        &self,
        files: impl Iterator<Item = &'f Path>,
        what: &str,
    ) -> anyhow::Result<()> {
        let files: Vec<_> = files.map(|file| (file, followed(file))).collect();
        if files.is_empty() {
            return Ok(());
        }
        let read: HashSet<PathBuf> = locked(&self.read).iter().map(|it| followed(it)).collect();
        for (file, place) in &files {
            let sentence = match (read.contains(place), names_a_map(place)) {
                (true, _) => Sentence::new("apart-read"),
                (false, true) => Sentence::new("apart-map"),
                (false, false) => continue,
            };
            bail!(sentence.with("file", display(file)).with("what", what));
        }
        Ok(())
    }

    /// To be said after the run wrote a file that it depends on: what it held before is history.
    pub(super) fn forget(&self, file: &Path) {
        if let Some(trail) = &self.trail {
            trail.forget(file);
        }
    }

    /// To be said of a search, which `again` repeats: the run depends on which files there are.
    pub(super) fn note_search(
        &self,
        found: &Listing,
        again: impl Fn() -> Listing + Send + 'static,
    ) {
        if let Some(trail) = &self.trail {
            trail.note_search(found, Box::new(again));
        }
    }
}
