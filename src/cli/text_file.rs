//! Files that a run needs besides maps: settings, baselines, themes, fonts.

use std::fs::{self, File};
use std::io::{self, Error, ErrorKind, Read};
use std::path::Path;

use super::sentence::Sentence;

/// No settings and no baseline come near.
const LARGEST: u64 = 64 << 20;

/// Opens a regular file. Devices and pipes are refused: what they hold has no end, or is gone after
/// the first look, and a pipe that nobody writes into is waited for.
pub(super) fn open_regular(path: &Path) -> io::Result<File> {
    let found = fs::metadata(path)?;
    if !found.is_file() {
        return Err(match found.is_dir() {
            true => Error::new(ErrorKind::IsADirectory, "it is a folder"),
            false => Error::new(ErrorKind::Unsupported, "it is no regular file"),
        });
    }
    File::open(path)
}

/// The text of a regular file, without a byte order mark.
pub(super) fn read_text(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    open_regular(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Error::other(Sentence::new("refused-too-large").with("most", "64")));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
        Error::other(Sentence::new("refused-not-utf-8").with("line", line.to_string()))
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<String, String> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("cjm.toml");
        fs::write(&file, bytes).unwrap();
        read_text(&file).map_err(|error| error.to_string())
    }

    #[test]
    fn text_is_told_without_its_mark() {
        assert_eq!(read("\u{feff}lang = 'en'\n".as_bytes()).as_deref(), Ok("lang = 'en'\n"));
    }

    #[test]
    fn line_that_is_no_text_is_named() {
        assert_eq!(read(b"a = 1\nb = '\xe9'\n"), Err("line 2 is not UTF-8".to_owned()));
    }

    #[cfg(unix)]
    #[test]
    fn devices_are_refused() {
        for path in ["/dev/zero", "/dev/full", "/dev/null"] {
            let refused = read_text(Path::new(path)).map_err(|error| error.to_string());
            assert_eq!(refused, Err("it is no regular file".to_owned()));
        }
    }
}
