//! Libraries that use each other in a loop.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::paths::Base;
use crate::journey::files_used;
use crate::journey::vocabulary::hints;
use crate::text::{self, parse_with};

/// Every `use` that lies on a loop: from a file, to a file, by their whole paths.
#[derive(Debug, Default)]
pub(super) struct Loops(HashSet<(PathBuf, PathBuf)>);

impl Loops {
    /// Whether the file `from` names `to` under `use`, and `to` leads back to it.
    pub(super) fn has(&self, from: &Path, to: &Path) -> bool {
        !self.0.is_empty() && self.0.contains(&(from.to_owned(), to.to_owned()))
    }

    /// Adds every loop that can be reached from the file `start`, and gives the files on them,
    /// sorted.
    pub(super) fn add_those_around(&mut self, start: &Path, by: &Base<'_>) -> Vec<PathBuf> {
        let uses = uses_from(start, by);
        let mut members: Vec<PathBuf> = Vec::new();
        for (from, named) in &uses {
            for to in named.iter().filter(|to| leads(&uses, to, from)) {
                self.0.insert((from.clone(), to.clone()));
                members.push(to.clone());
            }
        }
        members.sort();
        members.dedup();
        members
    }
}

type Uses = HashMap<PathBuf, Vec<PathBuf>>;

/// Which files name which ones under `use`, as far as they can be reached from `start`.
fn uses_from(start: &Path, by: &Base<'_>) -> Uses {
    let mut uses = Uses::new();
    let mut ahead = vec![start.to_owned()];
    while let Some(file) = ahead.pop() {
        if let Entry::Vacant(place) = uses.entry(file) {
            let named = named_by(place.key(), by);
            ahead.extend(named.iter().cloned());
            place.insert(named);
        }
    }
    uses
}

fn named_by(file: &Path, by: &Base<'_>) -> Vec<PathBuf> {
    let Ok(source) = text::read(file) else { return Vec::new() };
    let base = by.beside(file);
    let names = files_used(&parse_with(&source, hints()).tree);
    names.iter().filter_map(|name| base.whole(name).ok()).collect()
}

/// Whether the file `from` is `to`, or uses it through others.
fn leads(uses: &Uses, from: &Path, to: &Path) -> bool {
    let mut seen = HashSet::new();
    let mut ahead = vec![from];
    while let Some(file) = ahead.pop() {
        if file == to {
            return true;
        }
        if seen.insert(file) {
            ahead.extend(uses.get(file).into_iter().flatten().map(PathBuf::as_path));
        }
    }
    false
}
