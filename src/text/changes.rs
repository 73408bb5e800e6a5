//! Several independent changes of one text, each kept only when it proves to change nothing else.

use super::Edit;
use super::edit::{Refusal, mend};

/// What became of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// The text with the changes that were applied.
    pub text: String,
    /// What became of each change, in their order.
    pub verdicts: Vec<Verdict>,
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is part of the text.
    Applied,
    /// It gets in the way of another one that was applied; it may fit the new text.
    Waiting,
    /// It would change more than its own place.
    Refused(Refusal),
}

/// The changes that go together, by their numbers.
type Batch = Vec<usize>;

/// Applies as many of the `changes` as go together, from the top of the text; new lines end as the
/// others do.
///
/// A change is applied whole or not at all. Of two in one place the first one is applied.
pub fn change(text: &str, changes: &[Vec<Edit>]) -> Changed {
    let changes = with_line_ends_of(text, changes);
    let mut changing =
        Changing { text, changes: &changes, verdicts: vec![Verdict::Waiting; changes.len()] };
    let batch = changing.apart();
    let (kept, text) = changing.hold(&batch);
    for at in kept {
        changing.verdicts[at] = Verdict::Applied;
    }
    Changed { text, verdicts: changing.verdicts }
}

struct Changing<'t> {
    text: &'t str,
    changes: &'t [Vec<Edit>],
    verdicts: Vec<Verdict>,
}

impl Changing<'_> {
    /// The changes that do not touch each other, in the order of the text.
    fn apart(&self) -> Batch {
        let place = |at: usize| {
            let edits = &self.changes[at];
            Some((edits.first()?.span.start, edits.last()?.span.end))
        };
        let places = (0..self.changes.len()).filter_map(|at| Some((place(at)?, at)));
        let mut places: Vec<_> = places.collect();
        places.sort_unstable();
        let mut done = None;
        let is_free = |&((start, end), _): &((u32, u32), usize)| {
            let free = done.is_none_or(|done| done < start);
            if free {
                done = Some(end);
            }
            free
        };
        places.into_iter().filter(is_free).map(|(_, at)| at).collect()
    }

    /// Those of a batch that hold together, and the text they make. Where a whole batch does not
    /// hold, its halves are tried on their own.
    fn hold(&mut self, batch: &[usize]) -> (Batch, String) {
        match self.mended(batch) {
            Ok(text) => return (batch.to_vec(), text),
            Err(refusal) => {
                if let [only] = batch {
                    self.verdicts[*only] = Verdict::Refused(refusal);
                    return (Vec::new(), self.text.to_owned());
                }
            }
        }
        let (upper, lower) = batch.split_at(batch.len() / 2);
        let (mut kept, text) = self.hold(upper);
        let (below, _) = self.hold(lower);
        let upper_count = kept.len();
        kept.extend(below);
        match self.mended(&kept) {
            Ok(text) => (kept, text),
            Err(_) => {
                kept.truncate(upper_count);
                (kept, text)
            }
        }
    }

    fn mended(&self, batch: &[usize]) -> Result<String, Refusal> {
        let edits: Vec<Edit> = batch.iter().flat_map(|&at| self.changes[at].clone()).collect();
        mend(self.text, &edits)
    }
}

/// The changes, whose new lines end with a carriage return where those of `text` do.
fn with_line_ends_of(text: &str, changes: &[Vec<Edit>]) -> Vec<Vec<Edit>> {
    let returns = text.find('\n').is_some_and(|at| text[..at].ends_with('\r'));
    let ended = |edit: &Edit| {
        let lines = edit.text.replace("\r\n", "\n");
        Edit { span: edit.span, text: if returns { lines.replace('\n', "\r\n") } else { lines } }
    };
    changes.iter().map(|edits| edits.iter().map(ended).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    fn edit(start: u32, end: u32, text: &str) -> Vec<Edit> {
        vec![Edit { span: Span::new(start, end), text: text.to_owned() }]
    }

    #[test]
    fn changes_apart_are_applied_and_those_in_one_place_wait() {
        let changes = [edit(6, 7, "D"), edit(0, 1, "A"), edit(0, 1, "B")];
        let changed = change("a: b\r\nc: d\r\n", &changes);
        assert_eq!(changed.text, "A: b\r\nD: d\r\n");
        assert_eq!(changed.verdicts, [Verdict::Applied, Verdict::Applied, Verdict::Waiting]);
    }

    #[test]
    fn doubtful_change_is_refused_and_the_others_are_applied() {
        let changes = [edit(0, 1, "A"), edit(3, 3, "x #"), edit(9, 10, "C"), edit(12, 13, "\"")];
        let changed = change("a: b # c\nc: d\n", &changes);
        assert_eq!(changed.text, "A: b # c\nC: d\n");
        let lost = Verdict::Refused(Refusal::LosesComment);
        let broken = Verdict::Refused(Refusal::Syntax);
        assert_eq!(changed.verdicts, [Verdict::Applied, lost, Verdict::Applied, broken]);
    }

    #[test]
    fn added_lines_end_as_those_of_the_text() {
        let changed = change("a: b\r\n", &[edit(0, 0, "# one\n# two\n")]);
        assert_eq!(changed.text, "# one\r\n# two\r\na: b\r\n");
        assert_eq!(change("a: b\n", &[edit(0, 0, "# one\r\n")]).text, "# one\na: b\n");
    }

    #[test]
    fn text_without_changes_stays() {
        assert_eq!(change("a: b\r\nc: d", &[]).text, "a: b\r\nc: d");
    }
}
