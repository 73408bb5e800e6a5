//! What was tried when the system refused, and why it did.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::paths::display;
use super::sentence::Sentence;

/// To read the file or folder at `path`.
pub(super) fn to_read(path: &Path) -> Sentence {
    Sentence::new("attempt-read").with("file", display(path))
}

/// To write the file at `path`.
pub(super) fn to_write(path: &Path) -> Sentence {
    Sentence::new("attempt-write").with("file", display(path))
}

/// To make the folder at `path`.
pub(super) fn to_make_folder(path: &Path) -> Sentence {
    Sentence::new("attempt-folder").with("file", display(path))
}

/// To read standard input.
pub(super) fn to_read_input() -> Sentence {
    Sentence::new("attempt-input")
}

/// To write to standard output.
pub(super) fn to_write_output() -> Sentence {
    Sentence::new("attempt-output")
}

/// To learn which folder is the current one.
pub(super) fn to_tell_folder() -> Sentence {
    Sentence::new("attempt-current-folder")
}

/// Why the system refused, where it is a reason that people meet.
pub(super) fn refusal(error: &io::Error) -> Option<Sentence> {
    Some(Sentence::new(match error.kind() {
        ErrorKind::NotFound => "refused-not-found",
        ErrorKind::PermissionDenied => "refused-permission",
        ErrorKind::IsADirectory => "refused-folder",
        ErrorKind::NotADirectory => "refused-no-folder",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "refused-full",
        ErrorKind::ReadOnlyFilesystem => "refused-read-only",
        ErrorKind::Unsupported => "refused-not-regular",
        _ => return None,
    }))
}
