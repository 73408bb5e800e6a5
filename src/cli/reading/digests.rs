//! What is known of maps that others are tied to, each read once.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use super::libraries::trouble;
use super::paths::Base;
use super::surroundings;
use crate::check::{Digest, Neighbours};
use crate::cli::locked::locked;
use crate::journey::vocabulary::hints;
use crate::journey::{FileTrouble, read};
use crate::text::{self, parse_with};

type Found = Result<Arc<Digest>, FileTrouble>;

/// Digests by whole path.
#[derive(Debug, Default)]
pub(super) struct Digests(Mutex<HashMap<PathBuf, Arc<OnceLock<Found>>>>);

/// The maps that one file may name.
pub(super) struct Neighbourhood<'r> {
    digests: &'r Digests,
    base: &'r Base<'r>,
}

impl Digests {
    /// Keeps the digest of a map that was read anyway.
    pub(super) fn keep(&self, file: &Path, digest: Digest) {
        self.of(file).get_or_init(|| Ok(Arc::new(digest)));
    }

    fn of(&self, file: &Path) -> Arc<OnceLock<Found>> {
        Arc::clone(locked(&self.0).entry(file.to_owned()).or_default())
    }
}

impl<'r> Neighbourhood<'r> {
    /// The maps that the file of `base` may name.
    pub(super) fn new(digests: &'r Digests, base: &'r Base<'r>) -> Self {
        Self { digests, base }
    }
}

impl Neighbours for Neighbourhood<'_> {
    fn whole(&self, name: &str) -> Result<PathBuf, FileTrouble> {
        self.base.whole(name)
    }

    fn digest(&self, file: &Path) -> Found {
        let configuration = self.base.configuration;
        let load = || {
            let source = text::read(file).map_err(|error| trouble(&error))?;
            let parsed = parse_with(&source, hints());
            let decoded = read(&source, &parsed.tree, &surroundings(configuration));
            if !decoded.journey.is_map() {
                return Err(FileTrouble::NoMap);
            }
            let base = self.base.beside(file);
            Ok(Arc::new(Digest::of(&decoded.journey, |name| base.whole(name).ok())))
        };
        self.digests.of(file).get_or_init(load).clone()
    }
}
