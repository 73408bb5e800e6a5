//! A file that `cjm init` writes, unless one is there.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::attempt;
use crate::cli::replace::replace;
use crate::cli::sentence::OrSay;

/// A file to write.
pub(super) struct Target {
    /// Where it goes.
    pub(super) path: PathBuf,
    /// What it holds.
    pub(super) text: String,
}

/// What is at the place of a file to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Site {
    /// Nothing.
    Free,
    /// A file that holds just that.
    Done,
    /// Something else.
    Taken,
}

impl Target {
    /// What is there.
    pub(super) fn site(&self) -> Site {
        match (fs::symlink_metadata(&self.path), fs::metadata(&self.path)) {
            (Err(_), _) => Site::Free,
            (Ok(_), Ok(found)) if found.is_file() && self.is_held() => Site::Done,
            (Ok(_), Ok(_) | Err(_)) => Site::Taken,
        }
    }

    fn is_held(&self) -> bool {
        fs::read(&self.path).is_ok_and(|it| it == self.text.as_bytes())
    }

    /// Makes the folders above it.
    pub(super) fn make_folders(&self) -> anyhow::Result<()> {
        let folder = self.path.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder).or_say(|| attempt::to_make_folder(folder))
    }

    /// Writes it, and the folders above it.
    pub(super) fn write(&self) -> anyhow::Result<()> {
        self.make_folders()?;
        replace(&self.path, self.text.as_bytes())
    }
}
