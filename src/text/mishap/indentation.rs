//! Lines that stand deeper or less deep than their neighbours.

use super::{Hypothesis, Offer, Scene, insert, remove};
use crate::text::line::Line;
use crate::text::{Diagnostic, Edit, Span};

/// How many lines above are looked at for the levels that a line may belong to.
const LINES_ABOVE: usize = 500;

/// A line that belongs to no level: it is brought to the nearest one that makes sense.
pub(super) fn hypotheses(scene: &Scene<'_>) -> Vec<Hypothesis> {
    let line = Line::at(scene.text, scene.halt.at);
    if line.key.is_none() && line.dash.is_none() {
        let mut found = without_key(line);
        let last = found.len() - 1;
        found.splice(last..last, goes_on_above(line));
        return found;
    }
    let levels = levels(line, line.dash);
    let levels = levels.iter().filter_map(|&level| reindented(line, level));
    levels.chain([out_of_place(line)]).collect()
}

/// A list item among keys, or a key among list items.
fn out_of_place(line: Line<'_>) -> Hypothesis {
    let span = Span::new(line.first(), line.content().end);
    let case = if line.dash.is_some() { "item-among-keys" } else { "key-among-items" };
    let text = line.slice(span);
    let diagnostic = Diagnostic::new("syntax", span).case(case).with("text", text);
    Hypothesis { diagnostic, edits: vec![remove(span)], offer: Offer::Never }
}

/// The columns of the keys above a line, or of the dashes where it has one, those further out
/// included, the nearest to its own column first.
pub(super) fn levels(line: Line<'_>, dash: Option<u32>) -> Vec<u32> {
    let mut levels = Vec::new();
    let mut outermost = u32::MAX;
    for above in line.filled_above().take(LINES_ABOVE) {
        if above.column() >= outermost {
            continue;
        }
        outermost = above.column();
        let level = match (dash, above.dash) {
            (Some(_), Some(dash)) => Some(dash - above.span.start),
            (None, _) if above.key.is_some() => Some(above.content_column()),
            _ => None,
        };
        levels.extend(level);
        if dash.is_none() && above.dash.is_some() {
            outermost += 1;
            levels.extend(
                above.filled_above().find(|l| l.column() < above.column()).map(Line::column),
            );
        }
        if outermost == 0 {
            break;
        }
    }
    levels.sort_unstable();
    levels.dedup();
    levels.sort_by_key(|&level| (level.abs_diff(line.column()), std::cmp::Reverse(level)));
    levels
}

/// Moves a line, and the lines below that belong to it, to `column`.
pub(super) fn reindented(line: Line<'_>, column: u32) -> Option<Hypothesis> {
    let own = line.column();
    if own == column || line.slice(line.indent).contains(|blank| blank != ' ') {
        return None;
    }
    let follows = |below: &Line<'_>| {
        below.span.is_empty() || below.column() > own || is_sibling(line, *below)
    };
    let moved = std::iter::once(line)
        .chain(std::iter::successors(line.below(), |line| line.below()).take_while(follows))
        .filter(|line| line.is_filled());
    let edits = moved.map(|moved| shifted(moved, own, column)).collect();
    let place = line.key.unwrap_or(line.value);
    let span = line.dash.map_or(place, |dash| Span::new(dash, place.end));
    let diagnostic = Diagnostic::new("syntax", span)
        .case("indentation")
        .with("found", own as usize)
        .with("expected", column as usize)
        .with("text", line.slice(span));
    Some(Hypothesis { diagnostic, edits, offer: Offer::Uncertain })
}

/// Whether the line below stands at the same wrong column.
fn is_sibling(line: Line<'_>, below: Line<'_>) -> bool {
    below.is_filled()
        && below.column() == line.column()
        && below.dash.is_some() == line.dash.is_some()
}

fn shifted(line: Line<'_>, from: u32, to: u32) -> Edit {
    let start = line.span.start;
    if to > from {
        insert(start, " ".repeat((to - from) as usize))
    } else {
        let indent = line.slice(line.indent);
        let spaces = indent.len() - indent.trim_start_matches(' ').len();
        remove(Span::new(start, start + (from - to).min(spaces as u32)))
    }
}

/// A line without key or dash: the text above may go on here.
fn goes_on_above(line: Line<'_>) -> Option<Hypothesis> {
    let above = line.filled_above().next()?;
    let mut found = indented_further(line, above, "no-key")?;
    found.offer = Offer::Never;
    Some(found)
}

/// A line among keys and items that is neither: a key whose colon is missing, where something
/// stands below it; else nothing that could be read.
pub(super) fn without_key(line: Line<'_>) -> Vec<Hypothesis> {
    let text = line.slice(line.value);
    let diagnostic = |case| Diagnostic::new("syntax", line.value).case(case).with("text", text);
    let below = line.filled_below().next();
    let interrupts = below.zip(line.filled_above().next());
    let interrupts = interrupts.is_some_and(|(below, above)| below.column() == above.column());
    let has_block = !interrupts
        && below.is_some_and(|below| {
            let is_item = below.dash.is_some() && below.column() >= line.column();
            is_item || below.key.is_some() && below.column() > line.column()
        });
    let mut found = Vec::new();
    if has_block && text.chars().all(|sign| sign.is_alphanumeric() || "_- '’".contains(sign)) {
        let edits = vec![insert(line.value.end, ":")];
        let diagnostic = diagnostic("missing-colon");
        found.push(Hypothesis { diagnostic, edits, offer: Offer::Uncertain });
    }
    let edits = vec![remove(Span::new(line.first(), line.value.end))];
    found.push(Hypothesis { diagnostic: diagnostic("no-key"), edits, offer: Offer::Never });
    found
}

/// Lines that go on with what `start` began, from `line` on, brought behind its column.
pub(super) fn indented_further(
    line: Line<'_>,
    start: Line<'_>,
    case: &'static str,
) -> Option<Hypothesis> {
    let column = start.content_column() + 2;
    let has_no_key =
        |line: &Line<'_>| line.key.is_none() && line.dash.is_none() && line.is_filled();
    let edits: Vec<Edit> = std::iter::successors(Some(line), |line| line.below())
        .take_while(has_no_key)
        .filter(|line| line.column() < column)
        .map(|line| shifted(line, line.column(), column))
        .collect();
    if edits.is_empty() {
        return None;
    }
    let diagnostic =
        Diagnostic::new("syntax", line.value).case(case).with("text", line.slice(line.value));
    Some(Hypothesis { diagnostic, edits, offer: Offer::Uncertain })
}
