//! The libraries that a file names under `use`.

use std::sync::Arc;

use crate::journey::decode::reader::Reader;
use crate::journey::{FileTrouble, Journey, Library, Text};
use crate::text::{Diagnostic, Fact, Spanned};

impl Reader<'_> {
    pub(super) fn used_libraries(&mut self, journey: &Journey) -> Vec<Arc<Library>> {
        let Some(files) = self.surroundings.files else { return Vec::new() };
        let mut libraries = Vec::new();
        for (place, path) in journey.uses.iter().enumerate() {
            // In a library places are dropped; the reader still knows where the name stands.
            let span = self.use_spans.get(place).copied().unwrap_or(path.span);
            let path = Spanned::new(path.value.clone(), span);
            match files.library(&path) {
                Ok(library) => libraries.push(library),
                Err(trouble) => self.report(file_trouble(&path, trouble)),
            }
        }
        libraries
    }
}

/// What to say of a file that cannot be used.
pub fn file_trouble(path: &Text, trouble: FileTrouble) -> Diagnostic {
    let case = match trouble {
        FileTrouble::Missing => "file-missing",
        FileTrouble::Outside => "file-outside",
        FileTrouble::NotAPath => "file-not-a-path",
        FileTrouble::Unreadable => "file-unreadable",
        FileTrouble::NoMap => "file-no-map",
        FileTrouble::Loop => "file-loop",
    };
    Diagnostic::new("unresolved-reference", path.span)
        .case(case)
        .with("kind", Fact::Term("file"))
        .with("found", path.value.as_str())
}
