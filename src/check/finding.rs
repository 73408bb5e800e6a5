//! Diagnostics with a level and a place that no longer needs the file.

use super::{Level, Rule};
use crate::text::{Diagnostic, Position, Source, Span};

/// A diagnostic that is reported. It outlives the text it was found in.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// Its level here.
    pub level: Level,
    /// What was found, with spans in bytes.
    pub diagnostic: Diagnostic,
    /// Where.
    pub place: Place,
    /// Where else to look, in the order of the diagnostic's related places.
    pub related: Vec<Place>,
    /// Where the edits of its mend go, in the order of the diagnostic's.
    pub edits: Vec<Place>,
    /// Which one it is, from 1, of the equal findings of its file, known ones among them.
    pub(super) nth: u32,
}

/// Lines and columns from the first character to behind the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The first character.
    pub start: Position,
    /// Behind the last character.
    pub end: Position,
}

impl Finding {
    /// Places the diagnostic in its source.
    pub(super) fn new(
        rule: &'static Rule,
        level: Level,
        diagnostic: Diagnostic,
        source: &Source,
    ) -> Self {
        let place = Place::new(source, diagnostic.span);
        let related = diagnostic.related.iter().map(|it| Place::new(source, it.span)).collect();
        let edits = diagnostic.mend.iter().flat_map(|mend| &mend.edits);
        let edits = edits.map(|edit| Place::new(source, edit.span)).collect();
        Self { rule, level, diagnostic, place, related, edits, nth: 1 }
    }

    /// Where it is, and where else to look.
    pub(super) fn places(&self) -> impl Iterator<Item = Place> {
        std::iter::once(self.place).chain(self.related.iter().copied())
    }
}

impl Place {
    pub(super) fn new(source: &Source, span: Span) -> Self {
        Self { start: source.position(span.start), end: source.position(span.end) }
    }
}
