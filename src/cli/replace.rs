//! Files are written whole or not at all.

use std::fs::{self, File, Metadata, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::ensure;
use tempfile::Builder;

use super::attempt;
use super::paths::{display, followed};
use super::sentence::OrSay;
use super::sentence::Sentence;

/// Puts `bytes` into the file at `path`, which keeps what it had when anything fails.
///
/// They go to a temporary file in the same folder, which is then renamed. It has the mode of the
/// file that it replaces, and the owner and the group as far as the system lets this user give them.
/// What is no regular file, such as `/dev/stdout` or a pipe, is written directly; a link stays a
/// link. A file that nobody may write to is left as it is.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    write(path, bytes).or_say(|| attempt::to_write(path))
}

fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let old = fs::metadata(path).ok();
    ensure!(!old.as_ref().is_some_and(Metadata::is_dir), Sentence::new("refused-folder"));
    if old.as_ref().is_some_and(|it| !it.is_file()) {
        return Ok(File::options().write(true).open(path)?.write_all(bytes)?);
    }
    let is_protected = old.as_ref().is_some_and(|it| it.permissions().readonly());
    ensure!(!is_protected, Sentence::new("refused-protected"));
    let target = followed(path);
    let folder = folder_of(&target);
    let existing = fs::metadata(&folder).map(|it| it.is_dir());
    let about = |message| Sentence::new(message).with("folder", display(&folder));
    ensure!(existing.is_ok(), about("refused-missing-folder"));
    ensure!(existing.is_ok_and(|it| it), about("refused-other-than-folder"));
    let created = builder(old.as_ref().map(Metadata::permissions)).tempfile_in(&folder);
    let mut temporary = created
        .map_err(|error| io::Error::from(error.kind()))
        .or_say(|| about("refused-in-folder"))?;
    if let Some(old) = &old {
        pass_on(old, temporary.as_file());
    }
    temporary.write_all(bytes)?;
    temporary.flush()?;
    temporary.persist(&target)?;
    Ok(())
}

/// Gives a new file what the old one has besides its text, as far as the system lets this user.
#[cfg(unix)]
fn pass_on(old: &Metadata, new: &File) {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    if let Ok(given) = new.metadata()
        && (given.uid(), given.gid()) != (old.uid(), old.gid())
    {
        // Only the superuser gives files away; the group can be one of the user's own.
        let _ = fchown(new, Some(old.uid()), Some(old.gid()))
            .or_else(|_| fchown(new, None, Some(old.gid())));
    }
    let _ = new.set_permissions(Permissions::from_mode(old.mode() & 0o777));
}

/// Owner and group of files are a matter of Unix.
#[cfg(not(unix))]
fn pass_on(_old: &Metadata, _new: &File) {}

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

    #[cfg(unix)]
    #[test]
    fn owner_group_and_mode_stay() {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("map.svg");
        fs::write(&file, "old").unwrap();
        fs::set_permissions(&file, Permissions::from_mode(0o666)).unwrap();
        // Others than the superuser cannot give a file away: they keep what they have.
        let _ = chown(&file, Some(1234), Some(4321));
        let before = fs::metadata(&file).unwrap();
        replace(&file, b"new").unwrap();
        let after = fs::metadata(&file).unwrap();
        let facts = |it: &Metadata| (it.uid(), it.gid(), it.mode());
        assert_eq!(facts(&after), facts(&before));
    }

    #[test]
    fn write_protected_file_stays() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("map.svg");
        fs::write(&file, "old").unwrap();
        let mut protected = fs::metadata(&file).unwrap().permissions();
        protected.set_readonly(true);
        fs::set_permissions(&file, protected).unwrap();
        let error = replace(&file, b"new").unwrap_err();
        assert!(format!("{error:#}").ends_with(": it is write-protected"), "{error:#}");
        assert_eq!(fs::read(&file).unwrap(), b"old");
    }

    #[cfg(unix)]
    #[test]
    fn link_to_a_file_that_is_not_there_leads_to_the_new_file() {
        let folder = tempfile::tempdir().unwrap();
        let (link, file) = (folder.path().join("link.svg"), folder.path().join("map.svg"));
        std::os::unix::fs::symlink("map.svg", &link).unwrap();
        replace(&link, b"new").unwrap();
        assert_eq!(fs::read_link(&link).unwrap(), Path::new("map.svg"));
        assert_eq!(fs::read(&file).unwrap(), b"new");
    }

    #[test]
    fn missing_folder_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let error = replace(&folder.path().join("none/map.svg"), b"").unwrap_err();
        assert!(format!("{error:#}").contains("there is no folder"), "{error:#}");
    }
}
