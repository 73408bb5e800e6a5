//! Diagnostics with a level and a place that no longer needs the file.

use super::{Level, Rule};
use crate::journey::vocabulary::{Tongue, key_in, value_in};
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
    /// The language of the file's keys; `None` where nothing tells it.
    keys: Option<Tongue>,
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
        Self { rule, level, diagnostic, place, related, edits, keys: None, nth: 1 }
    }

    /// What turns keys and values of the language `tag` into those of the file; `None` where the
    /// file is written in that language, or where nothing tells.
    pub fn counterpart(&self, tag: &str) -> Option<Counterpart> {
        match (self.keys?, tag) {
            (Tongue::English, "fr") => Some(english),
            (Tongue::French, "en") => Some(french),
            _ => None,
        }
    }

    /// The same in a file with keys of that language.
    pub(super) fn in_file_of(self, keys: Option<Tongue>) -> Self {
        Self { keys, ..self }
    }

    /// Where it is, and where else to look.
    pub(super) fn places(&self) -> impl Iterator<Item = Place> {
        std::iter::once(self.place).chain(self.related.iter().copied())
    }
}

/// The counterpart of a key, or of a value behind it; the key is empty where the value is alone, and
/// `@` where it is the channel of a touchpoint.
type Counterpart = fn(&str, Option<&str>) -> Option<&'static str>;

/// What files with English keys write behind `@`.
const CHANNEL: &str = "channel";

fn english(name: &str, value: Option<&str>) -> Option<&'static str> {
    let Some(value) = value else { return key_in(Tongue::English, name) };
    let key = if name == "@" { Some(CHANNEL) } else { key_in(Tongue::English, name) };
    value_in(Tongue::English, key, value)
}

fn french(name: &str, value: Option<&str>) -> Option<&'static str> {
    let Some(value) = value else { return key_in(Tongue::French, name) };
    let name = if name == "@" { CHANNEL } else { name };
    value_in(Tongue::French, (!name.is_empty()).then_some(name), value)
}

impl Place {
    pub(super) fn new(source: &Source, span: Span) -> Self {
        Self { start: source.position(span.start), end: source.position(span.end) }
    }
}
