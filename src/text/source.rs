//! A file as it was read, and the way from bytes to lines and columns.

use std::sync::OnceLock;

use super::Diagnostic;
use super::encoding::decode;

/// Some editors write it at the start of UTF-8 files.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The text of one file, or of standard input, under the name that messages give it.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    text: String,
    /// Why the bytes of the file are no text that could be parsed.
    defect: Option<Diagnostic>,
    line_starts: OnceLock<Vec<u32>>,
}

/// A place in a source as people count: line and column from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in Unicode scalar values.
    pub column: usize,
    /// The column, from 1, in bytes of UTF-8.
    pub byte_column: usize,
}

impl Source {
    /// A source called `name`; a byte order mark at its start stays part of `text`.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self::from_bytes(name, text.into().into_bytes())
    }

    /// A source called `name`, from the bytes of a file, which may turn out to be no text at all:
    /// then [`parse`](super::parse()) says so, and [`Source::text`] holds as much as can be shown.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        let decoded = decode(bytes);
        Self {
            name: name.into(),
            text: decoded.text,
            defect: decoded.defect,
            line_starts: OnceLock::new(),
        }
    }

    /// What messages call this source: a path as the user gave it, or `<stdin>`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether [`Source::text`] is all that was read.
    pub fn is_whole(&self) -> bool {
        self.defect.is_none()
    }

    /// Why this is nothing that could be parsed.
    pub(super) fn defect(&self) -> Option<&Diagnostic> {
        self.defect.as_ref()
    }

    /// The line and column of a byte; bytes past the end count as the end, and a byte order mark
    /// takes no column.
    pub fn position(&self, byte: u32) -> Position {
        let starts = self.line_starts();
        let byte = byte.min(self.text.len() as u32);
        let line = starts.partition_point(|&start| start <= byte) - 1;
        let before = &self.text.as_bytes()[starts[line] as usize..byte as usize];
        let before = before.strip_prefix(BYTE_ORDER_MARK.as_bytes()).unwrap_or(before);
        let column = before.iter().filter(|&&b| b & 0xC0 != 0x80).count();
        Position { line: line + 1, column: column + 1, byte_column: before.len() + 1 }
    }

    /// The text of a line, counted from 1, without its break and without a byte order mark; empty
    /// behind the last line.
    pub fn line(&self, number: usize) -> &str {
        let starts = self.line_starts();
        let Some(&start) = starts.get(number.wrapping_sub(1)) else { return "" };
        let end = starts.get(number).map_or(self.text.len(), |&next| next as usize - 1);
        let line = &self.text[start as usize..end];
        let line = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line);
        line.strip_suffix('\r').unwrap_or(line)
    }

    /// The number of a byte's line, and how many bytes of [`Source::line`] stand before it.
    pub fn line_of(&self, byte: u32) -> (usize, usize) {
        let starts = self.line_starts();
        let byte = byte.min(self.text.len() as u32);
        let number = starts.partition_point(|&start| start <= byte);
        let start = starts[number - 1] as usize;
        let mark = self.text[start..].starts_with(BYTE_ORDER_MARK);
        let before = (byte as usize - start).saturating_sub(if mark { 3 } else { 0 });
        (number, self.line(number).floor_char_boundary(before))
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let breaks = self.text.match_indices('\n');
            std::iter::once(0).chain(breaks.map(|(at, _)| at as u32 + 1)).collect()
        })
    }
}
