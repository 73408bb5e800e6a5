//! What was tried when the system refused, and why it did, in the language of the reader.
//!
//! Errors carry an [`Attempt`] as their context, and the system's own error below it. What has no
//! sentence here is said as it comes.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::paths::display;
use super::unknown::Hint;
use crate::locale::{Argument, Locale};
use crate::text::ReadError;

/// What was tried.
#[derive(Clone, Debug)]
pub(super) enum Attempt {
    /// To read a file or a folder.
    Read(String),
    /// To write a file.
    Write(String),
    /// To make a folder.
    MakeFolder(String),
    /// To read standard input.
    ReadInput,
    /// To write to standard output.
    WriteOutput,
}

impl Attempt {
    /// To read the file at `path`.
    pub(super) fn read(path: &Path) -> Self {
        Self::Read(display(path))
    }

    /// To write the file at `path`.
    pub(super) fn write(path: &Path) -> Self {
        Self::Write(display(path))
    }

    /// To make the folder at `path`.
    pub(super) fn make_folder(path: &Path) -> Self {
        Self::MakeFolder(display(path))
    }

    fn said(&self, locale: Locale) -> String {
        let (sentence, file) = match self {
            Self::Read(file) => ("attempt-read", file.as_str()),
            Self::Write(file) => ("attempt-write", file.as_str()),
            Self::MakeFolder(file) => ("attempt-folder", file.as_str()),
            Self::ReadInput => ("attempt-input", ""),
            Self::WriteOutput => ("attempt-output", ""),
        };
        locale.sentence(sentence, &[("file", Argument::Text(file))]).into_owned()
    }
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said(Locale::English))
    }
}

/// What was tried, and why it failed; none of errors that have no sentence.
pub(super) fn told(error: &anyhow::Error, locale: Locale) -> Option<String> {
    let attempt = error.downcast_ref::<Attempt>().cloned().or_else(|| implied(error))?;
    let hint = error.downcast_ref::<Hint>().map(|it| it.said(locale));
    let cause = error.chain().find_map(|it| it.downcast_ref::<io::Error>());
    let cause = match cause {
        Some(cause) => Some(locale.sentence(sentence(cause.kind())?, &[]).into_owned()),
        None => None,
    };
    let reasons: Vec<String> = hint.into_iter().chain(cause).collect();
    let colon = format!("{} ", locale.sentence("usage-colon", &[]));
    (!reasons.is_empty())
        .then(|| format!("{}{colon}{}", attempt.said(locale), reasons.join(&colon)))
}

/// Reading is told by the room that reads; what the system refused without more was to be printed.
fn implied(error: &anyhow::Error) -> Option<Attempt> {
    match error.downcast_ref::<ReadError>() {
        Some(ReadError::Refused { path, .. }) => Some(Attempt::read(path)),
        Some(ReadError::Folder(_)) => None,
        None => error.is::<io::Error>().then_some(Attempt::WriteOutput),
    }
}

/// The sentence about a refusal that people meet.
fn sentence(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::NotFound => "refused-not-found",
        ErrorKind::PermissionDenied => "refused-permission",
        ErrorKind::IsADirectory => "refused-folder",
        ErrorKind::NotADirectory => "refused-no-folder",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "refused-full",
        ErrorKind::ReadOnlyFilesystem => "refused-read-only",
        ErrorKind::Unsupported => "refused-not-regular",
        _ => return None,
    })
}
