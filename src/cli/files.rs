//! What a run reads: nothing is kept of it, unless somebody waits for it to change.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::watch::Trail;

/// What a run reads, written down in a trail where one is kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Files(Option<Arc<Trail>>);

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
        Self(Some(Arc::clone(trail)))
    }

    /// To be said before a file is read or missed: the run depends on what it holds.
    pub(super) fn note(&self, file: &Path) {
        if let Some(trail) = &self.0 {
            trail.note(file);
        }
    }

    /// To be said after the run wrote a file that it depends on: what it held before is history.
    pub(super) fn forget(&self, file: &Path) {
        if let Some(trail) = &self.0 {
            trail.forget(file);
        }
    }

    /// To be said of a search, which `again` repeats: the run depends on which files there are.
    pub(super) fn note_search(
        &self,
        found: &Listing,
        again: impl Fn() -> Listing + Send + 'static,
    ) {
        if let Some(trail) = &self.0 {
            trail.note_search(found, Box::new(again));
        }
    }
}
