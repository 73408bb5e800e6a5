//! The text of an input before and after it was changed.

use std::fs;
use std::path::Path;

use anyhow::ensure;
use similar::TextDiff;

use super::super::attempt;
use super::super::inputs::Input;
use super::super::replace::replace;
use super::super::sentence::{OrSay, Sentence};
use crate::text::Source;

/// The text of an input before and after it was changed.
pub(super) struct Rewriting<'i> {
    pub(super) input: &'i Input,
    pub(super) before: String,
    pub(super) after: Source,
}

impl Rewriting<'_> {
    /// Whether anything changed.
    pub(super) fn is_change(&self) -> bool {
        self.before != self.after.text()
    }

    /// The change as `patch -p1` and `git apply` read it; empty without one.
    pub(super) fn patch(&self) -> String {
        let name = self.input.name();
        let name = name.trim_start_matches('/');
        let diff = TextDiff::from_lines(self.before.as_str(), self.after.text());
        diff.unified_diff().header(&format!("a/{name}"), &format!("b/{name}")).to_string()
    }

    /// Puts the changed text into the file, unless the file holds something else by now.
    pub(super) fn write(&self) -> anyhow::Result<()> {
        let about = |message| Sentence::new(message).with("file", self.input.name());
        ensure!(!has_other_names(&self.input.path), about("rewriting-hard-links"));
        let held = fs::read(&self.input.path).or_say(|| attempt::to_read(&self.input.path))?;
        ensure!(held == self.before.as_bytes(), about("rewriting-changed"));
        replace(&self.input.path, self.after.text().as_bytes())
    }
}

/// Whether the file stands in folders under other names too: a new file in its place would not.
#[cfg(unix)]
fn has_other_names(file: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(file).is_ok_and(|it| it.nlink() > 1)
}

/// Elsewhere the system does not tell.
#[cfg(not(unix))]
fn has_other_names(_file: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Global;
    use crate::cli::session::Session;

    #[test]
    fn file_that_changed_meanwhile_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("coat.journey.yaml");
        fs::write(&file, "journey: Other\n").unwrap();
        let session = Session::open(Global { isolated: true, ..Global::default() }).unwrap();
        let input = Input::new(file.clone(), &session).unwrap();
        let after = Source::new("coat.journey.yaml", "journey: Mended\n");
        let rewriting = Rewriting { input: &input, before: "journey: Coat\n".into(), after };
        assert!(rewriting.write().is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "journey: Other\n");
    }
}
