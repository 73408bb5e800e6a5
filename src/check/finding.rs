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
    /// Other places that explain it, in the order of the diagnostic's.
    pub related: Vec<Place>,
    /// Where the edits of its mend go, in the order of the diagnostic's.
    pub edits: Vec<Range>,
}

/// Lines and columns from the first character to behind the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Range {
    /// The first character.
    pub start: Position,
    /// Behind the last character.
    pub end: Position,
}

/// A place with the lines that show it.
#[derive(Clone, Debug)]
pub struct Place {
    /// Where it is.
    pub range: Range,
    /// The lines around it.
    pub excerpt: Excerpt,
}

/// A few whole lines of a source.
#[derive(Clone, Debug)]
pub struct Excerpt {
    /// The lines, without the last line break.
    pub text: String,
    /// Where the place begins in it, in bytes.
    pub start: usize,
    /// Where the place ends in it, in bytes; at most the end of the text.
    pub end: usize,
}

/// Lines shown of a place that goes over many.
const LINES_SHOWN: usize = 3;
/// Longer excerpts are not shown: nobody reads such lines.
const BYTES_SHOWN: usize = 4_000;

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
        let edits = edits.map(|edit| Range::new(source, edit.span)).collect();
        Self { rule, level, diagnostic, place, related, edits }
    }
}

impl Range {
    fn new(source: &Source, span: Span) -> Self {
        Self { start: source.position(span.start), end: source.position(span.end) }
    }
}

impl Place {
    fn new(source: &Source, span: Span) -> Self {
        Self { range: Range::new(source, span), excerpt: Excerpt::new(source.text(), span) }
    }
}

impl Excerpt {
    fn new(text: &str, span: Span) -> Self {
        let (start, end) = (span.range().start.min(text.len()), span.range().end.min(text.len()));
        let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = |from: usize| text[from..].find('\n').map_or(text.len(), |at| from + at);
        let mut to = line_end(start);
        for _ in 1..LINES_SHOWN {
            if to < end {
                to = line_end(to + 1);
            }
        }
        if to - from > BYTES_SHOWN {
            return Self { text: String::new(), start: 0, end: 0 };
        }
        let lines = text[from..to].trim_end_matches('\r');
        let within = |at: usize| (at - from).min(lines.len());
        Self { text: lines.to_owned(), start: within(start), end: within(end.min(to)) }
    }

    /// Whether the lines are too long to be shown.
    pub fn is_hidden(&self) -> bool {
        self.text.is_empty() && self.end == 0
    }
}
