//! A file as it was read, and the way from bytes to lines and columns.

use std::sync::OnceLock;

use super::Diagnostic;
use super::encoding::decode;

/// Some editors write it at the start of UTF-8 files.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Characters are counted from the nearest multiple of so many bytes: a line may be long, and have
/// thousands of findings.
const BLOCK: usize = 1 << 10;

/// The text of one file, or of standard input, under the name that messages give it.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    text: String,
    /// Why the bytes of the file are no text that could be parsed.
    defect: Option<Diagnostic>,
    had_lone_returns: bool,
    line_starts: OnceLock<Vec<u32>>,
    /// How many characters begin before each block.
    counted: OnceLock<Vec<u32>>,
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
            had_lone_returns: decoded.had_lone_returns,
            line_starts: OnceLock::new(),
            counted: OnceLock::new(),
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

    /// Whether lines of the file end with a carriage return alone, for which the text has line feeds.
    pub fn had_lone_returns(&self) -> bool {
        self.had_lone_returns
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
        let start = starts[line] as usize;
        let before = &self.text.as_bytes()[start..byte as usize];
        let mark =
            before.len() - before.strip_prefix(BYTE_ORDER_MARK.as_bytes()).unwrap_or(before).len();
        let column = self.characters(start + mark, byte as usize);
        Position { line: line + 1, column: column + 1, byte_column: before.len() - mark + 1 }
    }

    /// How many characters begin between two bytes.
    fn characters(&self, start: usize, end: usize) -> usize {
        let bytes = self.text.as_bytes();
        if end - start <= BLOCK {
            return characters(&bytes[start..end]);
        }
        let counted = self.counted.get_or_init(|| {
            let blocks = bytes.chunks(BLOCK).scan(0, |before, block| {
                let here = *before;
                *before += characters(block) as u32;
                Some(here)
            });
            blocks.collect()
        });
        let before = |at: usize| {
            // The end of the text may be where a block would begin.
            let block = (at / BLOCK).min(counted.len() - 1);
            counted[block] as usize + characters(&bytes[block * BLOCK..at])
        };
        before(end) - before(start)
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

/// How many characters of UTF-8 begin in these bytes.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_long_lines_are_those_of_short_ones() {
        let source =
            Source::new("a", format!("\u{feff}{}\né{}", "é".repeat(3000), "x€".repeat(2000)));
        let place = |byte| {
            let Position { line, column, byte_column } = source.position(byte);
            (line, column, byte_column)
        };
        assert_eq!(place(3 + 6000), (1, 3001, 6001));
        assert_eq!(place(3 + 2046), (1, 1024, 2047));
        assert_eq!(place(6004 + 2 + 4 * 1999), (2, 4000, 7999));
        assert_eq!(place(u32::MAX), (2, 4002, 8003));
    }
}
