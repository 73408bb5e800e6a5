//! Edits applied to a text, and the proof that they change nothing else.

use super::patch::Patch;
use super::recover::recover;
use super::{Diagnostic, Edit, Hints, Kind, Node, Span, Tree};

/// Why edits were not applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// An edit reaches past the text's end, or cuts a character.
    #[error("an edit lies outside the text")]
    OutOfBounds,
    /// Edits overlap, or are not in the order of the text.
    #[error("edits overlap")]
    Overlap,
    /// The text would have more syntax errors than before.
    #[error("the edited text is not valid YAML")]
    Syntax,
    /// A value that no edit touches would change, vanish or move.
    #[error("the edit would change what stands elsewhere")]
    ChangesElsewhere,
    /// Two keys of one mapping would be the same.
    #[error("the edit would write a key a second time")]
    RepeatsKey,
    /// A comment that no edit touches would become something else.
    #[error("the edit would lose a comment")]
    LosesComment,
}

/// The text with the edits applied, whatever they lead to.
///
/// Edits must be in the order of the text and must not overlap; two may not add text in one place.
pub fn splice(text: &str, edits: &[Edit]) -> Result<String, Refusal> {
    check_places(text, edits)?;
    let mut spliced = String::with_capacity(text.len());
    let mut done = 0;
    for edit in edits {
        spliced.push_str(&text[done..edit.span.start as usize]);
        spliced.push_str(&edit.text);
        done = edit.span.end as usize;
    }
    spliced.push_str(&text[done..]);
    Ok(spliced)
}

/// The text with the edits applied, provided that everything they do not touch stays as it was:
/// each value and its place in the tree, each comment.
pub fn mend(text: &str, edits: &[Edit]) -> Result<String, Refusal> {
    check_places(text, edits)?;
    let patch = Patch::of(text).with(edits);
    let title_key = Hints::default().title_key;
    let (before, found_before) = recover(text, title_key);
    let (after, found_after) = recover(patch.mended(), title_key);
    let untouched = |span: Span| !edits.iter().any(|edit| touch(edit.span, span));
    let was_there = |mistake: &Diagnostic| {
        let place = patch.to_original(mistake.span);
        let same = |before: &&Diagnostic| before.case == mistake.case && before.span == place;
        untouched(place) && found_before.iter().any(|before| same(&before))
    };
    if !found_after.iter().filter(|found| found.rule == "syntax").all(was_there) {
        return Err(Refusal::Syntax);
    }
    let repeated =
        |found: &[Diagnostic]| found.iter().filter(|it| it.rule == "duplicate-key").count();
    if repeated(&found_after) > repeated(&found_before) {
        return Err(Refusal::RepeatsKey);
    }
    if comments(&before, untouched) != comments(&after, |span| untouched(patch.to_original(span))) {
        return Err(Refusal::LosesComment);
    }
    if outline(&before, untouched) != outline(&after, |span| untouched(patch.to_original(span))) {
        return Err(Refusal::ChangesElsewhere);
    }
    Ok(patch.into_mended().into_owned())
}

fn check_places(text: &str, edits: &[Edit]) -> Result<(), Refusal> {
    let mut done = 0;
    let mut last_was_insertion = false;
    for edit in edits {
        let Span { start, end } = edit.span;
        if start < done || start == done && last_was_insertion && edit.span.is_empty() {
            return Err(Refusal::Overlap);
        }
        if end < start || text.get(edit.span.range()).is_none() {
            return Err(Refusal::OutOfBounds);
        }
        (done, last_was_insertion) = (end, edit.span.is_empty());
    }
    Ok(())
}

fn touch(one: Span, other: Span) -> bool {
    one.start <= other.end && other.start <= one.end
}

/// The comments that `is_kept`, in order.
fn comments<'t>(tree: &'t Tree<'_>, is_kept: impl Fn(Span) -> bool) -> Vec<&'t str> {
    let kept = tree.comments().iter().filter(|comment| is_kept(comment.span));
    kept.map(|comment| tree.comment_text(comment)).collect()
}

/// A node without its place.
#[derive(Debug, PartialEq)]
enum Part<'t> {
    Scalar(&'t str),
    Sequence,
    Mapping,
    Alias(String),
    Empty,
}

/// The nodes that are kept, each with its depth in the tree. A collection is kept when its first
/// byte is; a value that is not there has no place.
fn outline<'t>(tree: &'t Tree<'_>, is_kept: impl Fn(Span) -> bool) -> Vec<(u32, Part<'t>)> {
    let mut parts = Vec::new();
    let mut waiting: Vec<(u32, Node<'t>)> = tree.root().map(|root| (0, root)).into_iter().collect();
    while let Some((depth, node)) = waiting.pop() {
        let (place, part) = match node.kind() {
            Kind::Scalar(value, _) => (node.span(), Part::Scalar(value)),
            Kind::Sequence => (Span::empty(node.span().start), Part::Sequence),
            Kind::Mapping => (Span::empty(node.span().start), Part::Mapping),
            Kind::Alias => (node.span(), Part::Alias(format!("{:?}", node.resolved().kind()))),
            Kind::Empty => (node.span(), Part::Empty),
        };
        let is_written = !matches!(part, Part::Empty) || !place.is_empty();
        if is_written && is_kept(place) {
            parts.push((depth, part));
        }
        let below = waiting.len();
        waiting.extend(node.items().map(|item| (depth + 1, item)));
        let entries = node.entries().flat_map(|(key, value)| [key, value]);
        waiting.extend(entries.map(|child| (depth + 1, child)));
        waiting[below..].reverse();
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: u32, end: u32, text: &str) -> Edit {
        Edit { span: Span::new(start, end), text: text.to_owned() }
    }

    const MAP: &str = "goal: Prix : 12 # why\nstages:\n  - A\n  - B # b\n";

    #[test]
    fn an_edit_that_changes_only_its_place_is_applied() {
        let mended = mend(MAP, &[edit(6, 15, "\"Prix : 12\"")]);
        assert_eq!(mended.as_deref(), Ok("goal: \"Prix : 12\" # why\nstages:\n  - A\n  - B # b\n"));
        let mended = mend("a:\n  - x\n  - y: 1\n", &[edit(7, 7, "stage: ")]);
        assert_eq!(mended.as_deref(), Ok("a:\n  - stage: x\n  - y: 1\n"));
    }

    #[test]
    fn an_edit_with_effects_elsewhere_is_refused() {
        let found = [
            mend(MAP, &[edit(6, 15, "\"Prix : 12")]),
            mend("a: b # c\nd: e\n", &[edit(4, 4, "x #")]),
            mend("a:\n  b: c\n  d: e\n", &[edit(5, 6, "x:\n    b")]),
            mend("a: b\nc: d\n", &[edit(4, 5, "")]),
            mend("a: é\n", &[edit(4, 5, "")]),
            mend("a: b\n", &[edit(3, 4, "c"), edit(3, 4, "d")]),
            mend("a: b\n", &[edit(3, 3, "c"), edit(3, 3, "d")]),
            mend("a: b\nc: d\n", &[edit(5, 6, "a")]),
        ];
        let expected = [
            Refusal::Syntax,
            Refusal::LosesComment,
            Refusal::ChangesElsewhere,
            Refusal::Syntax,
            Refusal::OutOfBounds,
            Refusal::Overlap,
            Refusal::Overlap,
            Refusal::RepeatsKey,
        ];
        assert_eq!(found, expected.map(Err));
    }

    #[test]
    fn splicing_puts_texts_in_place_of_bytes() {
        let spliced = splice("abcdef", &[edit(1, 2, "X"), edit(2, 2, "Y"), edit(4, 6, "")]);
        assert_eq!(spliced.as_deref(), Ok("aXYcd"));
    }
}
