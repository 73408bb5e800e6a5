//! Files and streams become sources.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::encoding::SIZE_LIMIT;
use super::{Source, path_text};

/// A file that could not be read at all; what can be read and makes no sense is a diagnostic.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The path names a folder.
    #[error("{} is a folder", path_text(.0))]
    Folder(PathBuf),
    /// The system refused.
    #[error("cannot read {}", path_text(path))]
    Refused {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
}

/// Reads the file at `path`, whose name in messages is `path` with slashes.
///
/// At most 64 MiB and one byte are read, whatever the file is.
pub fn read(path: &Path) -> Result<Source, ReadError> {
    let refused = |source| ReadError::Refused { path: path.to_owned(), source };
    let file = File::open(path).map_err(refused)?;
    let metadata = file.metadata().map_err(refused)?;
    if metadata.is_dir() {
        return Err(ReadError::Folder(path.to_owned()));
    }
    let bytes = bounded(file, metadata.len()).map_err(refused)?;
    Ok(Source::from_bytes(path_text(path), bytes))
}

/// Reads a stream, for example standard input, under the `name` that messages shall give it.
///
/// At most 64 MiB and one byte are read.
pub fn read_stream(name: impl Into<String>, stream: impl Read) -> io::Result<Source> {
    Ok(Source::from_bytes(name, bounded(stream, 0)?))
}

/// Reads up to one byte more than a source may have, so that the excess shows.
fn bounded(stream: impl Read, expected: u64) -> io::Result<Vec<u8>> {
    let limit = SIZE_LIMIT as u64 + 1;
    let mut bytes = Vec::with_capacity(expected.min(limit) as usize + 1);
    stream.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}
