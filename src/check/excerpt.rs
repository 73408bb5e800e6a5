//! The lines of a source that show a finding.

use std::borrow::Cow;
use std::ops::Range;

use crate::text::{Diagnostic, Source, Span, visible};

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

impl Excerpt {
    /// The lines that show `diagnostic`; `None` when they are too long to be of use.
    pub(super) fn of(diagnostic: &Diagnostic, source: &Source) -> Option<Self> {
        let spans =
            || std::iter::once(diagnostic.span).chain(diagnostic.related.iter().map(|it| it.span));
        let shown: Vec<Shown> = spans().map(|span| Shown::of(span, source)).collect();
        let first = shown.iter().map(|it| it.lines.start).min()?;
        let behind = shown.iter().map(|it| it.lines.end).max()?;
        if behind - first > LINES_APART {
            return None;
        }
        let (mut text, mut starts) = (String::new(), Vec::new());
        for number in first..behind {
            starts.push(text.len());
            let line = source.line(number);
            if line.len() > LINE_LIMIT {
                return None;
            }
            let is_shown = shown.iter().any(|it| it.lines.contains(&number));
            text.push_str(&if is_shown { visible(line) } else { Cow::default() });
            text.push('\n');
        }
        let mut places = shown.iter().map(|it| {
            let start = starts[it.lines.start - first] + it.start;
            let last = it.lines.end - 1;
            start..(starts[last - first] + it.end).max(start)
        });
        let place = places.next()?;
        let related = places.collect();
        text.pop();
        text.shrink_to_fit();
        Some(Self { first_line: first, text, place, related })
    }
}

/// The lines of a place that are shown.
struct Shown {
    /// Their numbers.
    lines: Range<usize>,
    /// Where the place begins in the first of them, in bytes.
    start: usize,
    /// Where it ends in the last of them, in bytes.
    end: usize,
}

impl Shown {
    fn of(span: Span, source: &Source) -> Self {
        let (first, start) = source.line_of(span.start);
        let (last, end) = source.line_of(span.end);
        let cut = first + LINES_SHOWN - 1;
        let (last, end) = if last > cut { (cut, usize::MAX) } else { (last, end) };
        let column = |line, byte: usize| {
            let line = source.line(line);
            visible(&line[..byte.min(line.len())]).len()
        };
        Self { lines: first..last + 1, start: column(first, start), end: column(last, end) }
    }
}
