//! Paths as people and programs see them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::text::{path_text, visible_on_one_line};

/// A path as people should see it: relative to the current folder where it is below it.
pub(super) fn display(path: &Path) -> String {
    let here = env::current_dir().ok();
    let below = here.as_deref().and_then(|here| path.strip_prefix(here).ok());
    let shown = below.filter(|it| !it.as_os_str().is_empty()).unwrap_or(path);
    // A terminal would obey control characters, and a line must stay one.
    visible_on_one_line(&path_text(shown)).into_owned()
}

/// A file's whole path, its folder without links and dots; as good as can be told of a file that
/// does not exist.
pub(super) fn resolved(file: &Path) -> PathBuf {
    match (file.parent(), file.file_name()) {
        (Some(folder), Some(name)) => whole(folder).join(name),
        _ => whole(file),
    }
}

/// The file that is read or written under that name, whatever links lead there; it need not be
/// there itself.
pub(super) fn followed(file: &Path) -> PathBuf {
    /// As many as Linux follows.
    const MOST_LINKS: usize = 40;
    let mut place = file.to_owned();
    for _ in 0..MOST_LINKS {
        if let Ok(existing) = fs::canonicalize(&place) {
            return existing;
        }
        place = resolved(&place);
        let Ok(linked) = fs::read_link(&place) else { break };
        place = place.parent().unwrap_or(Path::new("")).join(linked);
    }
    place
}

/// A folder's whole path, links and `..` resolved as far as it is there.
pub(super) fn whole(folder: &Path) -> PathBuf {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let known = absolute.ancestors().find_map(|it| Some((it, fs::canonicalize(it).ok()?)));
    match known {
        Some((ancestor, known)) => {
            let missing = absolute.strip_prefix(ancestor).unwrap_or(Path::new(""));
            known.join(missing).components().collect()
        }
        None => absolute,
    }
}
