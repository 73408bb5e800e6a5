//! The lines of a source that show its findings.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Finding, Place};
use crate::text::{Source, visible};

/// The lines of a source that its findings stand in: once each, however many findings share one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines(BTreeMap<usize, Box<str>>);

/// Whole lines of a source as [`visible()`] shows them, with the bytes to underline in them.
///
/// Lines far from every place are left empty: they are folded away, but the line numbers stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The number of the first line, from 1.
    pub first_line: usize,
    /// The lines.
    pub text: String,
    /// The place of the diagnostic, in bytes of `text`.
    pub place: Range<usize>,
    /// The related places, in their order.
    pub related: Vec<Range<usize>>,
}

/// Lines shown of a place that goes over many.
const LINES_SHOWN: usize = 3;
/// Places farther apart are not shown together.
const LINES_APART: usize = 5_000;
/// Lines with more bytes are not shown: nobody reads them.
const LINE_LIMIT: usize = 4_000;

impl Lines {
    /// Keeps the lines that show a finding of this source.
    pub fn keep(&mut self, finding: &Finding, source: &Source) {
        for number in finding.places().flat_map(shown) {
            let line = || source.line(number);
            if !self.0.contains_key(&number) && line().len() <= LINE_LIMIT {
                self.0.insert(number, line().into());
            }
        }
    }

    /// The lines that show a finding; `None` when they are too long to be of use.
    pub fn excerpt(&self, finding: &Finding) -> Option<Excerpt> {
        let first = finding.places().map(|place| shown(place).start).min()?;
        let behind = finding.places().map(|place| shown(place).end).max()?;
        if behind - first > LINES_APART {
            return None;
        }
        let (mut text, mut starts) = (String::new(), Vec::new());
        for number in first..behind {
            starts.push(text.len());
            if finding.places().any(|place| shown(place).contains(&number)) {
                text.push_str(&visible(self.0.get(&number)?));
            }
            text.push('\n');
        }
        text.pop();
        let byte = |line: usize, column: usize| {
            let words = self.0.get(&line).map_or("", |words| &**words);
            starts[line - first] + visible(&words[..words.floor_char_boundary(column)]).len()
        };
        let mut places = finding.places().map(|place| {
            let lines = shown(place);
            let (last, cut) = match place.end.line < lines.end {
                true => (place.end.line, place.end.byte_column - 1),
                false => (lines.end - 1, usize::MAX),
            };
            let start = byte(lines.start, place.start.byte_column - 1);
            start..byte(last, cut).max(start)
        });
        let place = places.next()?;
        let related = places.collect();
        Some(Excerpt { first_line: first, text, place, related })
    }
}

/// The numbers of the lines that are shown of a place.
fn shown(place: Place) -> Range<usize> {
    place.start.line..(place.end.line + 1).min(place.start.line + LINES_SHOWN)
}
