//! Files are written whole or not at all.

use std::fs::{self, File, Permissions};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use tempfile::Builder;

use super::paths::display;

/// Puts `bytes` into the file at `path`, which keeps what it had when anything fails.
///
/// They go to a temporary file in the same folder, which is then renamed. What is no regular
/// file, such as `/dev/stdout` or a pipe, is written directly; a link stays a link.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    write(path, bytes).with_context(|| format!("cannot write {}", display(path)))
}

fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let old = fs::metadata(path).ok();
    anyhow::ensure!(!old.as_ref().is_some_and(fs::Metadata::is_dir), "it is a folder");
    if old.as_ref().is_some_and(|it| !it.is_file()) {
        return Ok(File::options().write(true).open(path)?.write_all(bytes)?);
    }
    let target = match &old {
        Some(_) => fs::canonicalize(path)?,
        None => path.to_owned(),
    };
    let folder = folder_of(&target);
    let existing = fs::metadata(&folder).map(|it| it.is_dir());
    anyhow::ensure!(existing.is_ok(), "there is no folder {}", display(&folder));
    anyhow::ensure!(existing.is_ok_and(|it| it), "{} is no folder", display(&folder));
    let mut temporary = builder(old.map(|it| it.permissions())).tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.flush()?;
    temporary.persist(&target)?;
    Ok(())
}

fn folder_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Temporary files whose permissions are those of the file they replace, or of any new file.
fn builder(old: Option<Permissions>) -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(".cjm-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(old.unwrap_or_else(|| Permissions::from_mode(0o666)));
    }
    #[cfg(not(unix))]
    drop(old);
    builder
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_file_holds_the_bytes_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("map.svg");
        replace(&file, b"old").unwrap();
        replace(&file, b"new").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn missing_folder_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let error = replace(&folder.path().join("none/map.svg"), b"").unwrap_err();
        assert!(format!("{error:#}").contains("there is no folder"), "{error:#}");
    }
}
