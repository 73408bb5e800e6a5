//! A text with edits applied, and the way back from its bytes to those of the original.

use std::borrow::Cow;

use super::{Edit, Span};

/// The original text, and the text that results from edits of it.
#[derive(Clone, Debug)]
pub(super) struct Patch<'s> {
    original: &'s str,
    /// In order, neither touching nor overlapping.
    edits: Vec<Applied>,
    mended: Cow<'s, str>,
}

/// An edit, and where its text stands in the mended text.
#[derive(Clone, Debug)]
struct Applied {
    edit: Edit,
    mended: Span,
}

impl<'s> Patch<'s> {
    /// No edit yet.
    pub(super) fn of(original: &'s str) -> Self {
        Self { original, edits: Vec::new(), mended: Cow::Borrowed(original) }
    }

    /// The text without any edit.
    pub(super) fn original(&self) -> &'s str {
        self.original
    }

    /// The text with all edits applied.
    pub(super) fn mended(&self) -> &str {
        &self.mended
    }

    /// The text with all edits applied.
    pub(super) fn into_mended(self) -> Cow<'s, str> {
        self.mended
    }

    /// Whether the mended text is the original.
    pub(super) fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// This patch and further edits, given in order by their places in the mended text.
    pub(super) fn with(&self, edits: &[Edit]) -> Self {
        let mut all: Vec<Edit> = Vec::with_capacity(self.edits.len() + edits.len());
        let mut old = self.edits.iter().peekable();
        for edit in edits {
            while let Some(before) = old.next_if(|old| old.mended.end < edit.span.start) {
                all.push(before.edit.clone());
            }
            let mut mended = edit.span;
            let mut span = self.to_original(edit.span);
            while let Some(touched) = old.next_if(|old| old.mended.start <= edit.span.end) {
                mended = mended.to(touched.mended);
                span = span.to(touched.edit.span);
            }
            let before = &self.mended[mended.start as usize..edit.span.start as usize];
            let behind = &self.mended[edit.span.end as usize..mended.end as usize];
            all.push(Edit { span, text: format!("{before}{}{behind}", edit.text) });
        }
        all.extend(old.map(|old| old.edit.clone()));
        Self::from_edits(self.original, all)
    }

    fn from_edits(original: &'s str, edits: Vec<Edit>) -> Self {
        let mut mended = String::with_capacity(original.len() + 16 * edits.len());
        let mut applied = Vec::with_capacity(edits.len());
        let mut done = 0;
        for edit in edits {
            mended.push_str(&original[done..edit.span.start as usize]);
            done = edit.span.end as usize;
            let start = mended.len() as u32;
            mended.push_str(&edit.text);
            applied.push(Applied { edit, mended: Span::new(start, mended.len() as u32) });
        }
        mended.push_str(&original[done..]);
        Self { original, edits: applied, mended: Cow::Owned(mended) }
    }

    /// The bytes of the original that the bytes `span` of the mended text stand for.
    pub(super) fn to_original(&self, span: Span) -> Span {
        if self.edits.is_empty() {
            return span;
        }
        let start = self.start_in_original(span.start);
        if span.is_empty() {
            Span::empty(start)
        } else {
            Span::new(start, self.end_in_original(span.end))
        }
    }

    /// The place in the original of a byte of the mended text; inside an edit, the edit's start.
    pub(super) fn start_in_original(&self, at: u32) -> u32 {
        match self.edit_before(at) {
            None => at,
            Some(applied) if at < applied.mended.end => applied.edit.span.start,
            Some(applied) => applied.edit.span.end + (at - applied.mended.end),
        }
    }

    fn end_in_original(&self, at: u32) -> u32 {
        match self.edit_before(at) {
            None => at,
            Some(applied) if at == applied.mended.start => applied.edit.span.start,
            Some(applied) => applied.edit.span.end + at.saturating_sub(applied.mended.end),
        }
    }

    /// The last edit that begins at or before a byte of the mended text.
    fn edit_before(&self, at: u32) -> Option<&Applied> {
        let behind = self.edits.partition_point(|applied| applied.mended.start <= at);
        self.edits[..behind].last()
    }

    /// Whether a place of the mended text lies in or at an edit.
    pub(super) fn touches(&self, span: Span) -> bool {
        let behind = self.edits.partition_point(|applied| applied.mended.start <= span.end);
        self.edits[..behind].last().is_some_and(|applied| applied.mended.end >= span.start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: u32, end: u32, text: &str) -> Edit {
        Edit { span: Span::new(start, end), text: text.to_owned() }
    }

    #[test]
    fn places_lead_back_to_the_original() {
        let patch = Patch::of("a: b c\nd: e").with(&[edit(3, 3, "\""), edit(6, 6, "\"")]);
        assert_eq!(patch.mended(), "a: \"b c\"\nd: e");
        assert_eq!(patch.to_original(Span::new(3, 8)), Span::new(3, 6));
        assert_eq!(patch.to_original(Span::new(9, 10)), Span::new(7, 8));
        assert_eq!(patch.to_original(Span::new(0, 1)), Span::new(0, 1));
    }

    #[test]
    fn edits_of_edits_become_one() {
        let patch = Patch::of("abcdef").with(&[edit(1, 2, "XY"), edit(4, 5, "")]);
        assert_eq!(patch.mended(), "aXYcdf");
        let patch = patch.with(&[edit(2, 4, "-")]);
        assert_eq!(patch.mended(), "aX-df");
        assert_eq!(patch.to_original(Span::new(3, 4)), Span::new(3, 4));
    }
}
