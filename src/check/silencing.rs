//! Comments that silence findings, put where they hold and read well.
//!
//! They stand at the end of the finding's line; where that is no place for a comment, because a text
//! over several lines goes on there or another comment stands there, alone above the entry.

use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use super::suppression::{UNUSED_IGNORE, order};
use crate::text::{Edit, Kind, Node, Source, Span, Tree, parse};

/// A comment to write, or to extend.
#[derive(Clone, Debug, PartialEq)]
pub struct Silencing {
    /// The change of the text.
    pub edits: Vec<Edit>,
    /// How many findings it silences.
    pub count: usize,
}

/// Where a comment goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Spot {
    /// Behind the rules that a comment names.
    Listed(u32),
    /// At the end of a line.
    Behind(u32),
    /// On a line of its own, in front of the line that begins there.
    Above(u32),
}

/// The comments that silence `findings`, which were found in `source`; none for those that a
/// comment cannot silence.
pub fn silence(source: &Source, findings: &[Finding], reason: &str) -> Vec<Silencing> {
    let parsed = parse(source);
    let mut spots: BTreeMap<Spot, (BTreeSet<&str>, usize)> = BTreeMap::new();
    for finding in findings.iter().filter(|it| !["syntax", UNUSED_IGNORE].contains(&it.rule.name)) {
        let at = finding.diagnostic.span.start;
        let spot = spot(source.text(), &parsed.tree, at, reason);
        let (rules, count) = spots.entry(spot).or_default();
        rules.insert(finding.rule.name);
        *count += 1;
    }
    let comments = spots.into_iter().map(|(spot, (rules, count))| {
        let rules = rules.into_iter().collect::<Vec<_>>().join(", ");
        Silencing { edits: vec![spot.edit(source.text(), &rules, reason)], count }
    });
    comments.collect()
}

impl Spot {
    fn edit(self, text: &str, rules: &str, reason: &str) -> Edit {
        let comment = format!("# cjm: ignore[{rules}] {reason}");
        let comment = comment.trim_end();
        let (at, added) = match self {
            Self::Listed(at) => (at, format!(", {rules}")),
            Self::Behind(at) => (at, format!("  {comment}")),
            Self::Above(at) => {
                let line = &text[at as usize..];
                let indent = line.len() - line.trim_start_matches(' ').len();
                (at, format!("{}{comment}\n", &line[..indent]))
            }
        };
        Edit { span: Span::empty(at), text: added }
    }
}

fn spot(text: &str, tree: &Tree<'_>, at: u32, reason: &str) -> Spot {
    let line = line_at(text, at);
    let here =
        tree.comments().iter().find(|it| line.start <= it.span.start && it.span.end <= line.end);
    let goes_on = tree.root().and_then(|root| text_over(root, line.end));
    match (here, goes_on) {
        (Some(comment), _) => match list_end(text, comment.span, reason) {
            Some(end) => Spot::Listed(end),
            None => above(text, tree, line, reason),
        },
        (None, Some(span)) => above(text, tree, line_at(text, span.start), reason),
        (None, None) => Spot::Behind(line.end),
    }
}

/// In front of a line, or in the comment that already stands there alone.
fn above(text: &str, tree: &Tree<'_>, line: Span, reason: &str) -> Spot {
    let before = line.start.checked_sub(1).map(|end| line_at(text, end));
    let inside = |span: Span, line: Span| line.start <= span.start && span.end <= line.end;
    let comment = tree
        .comments()
        .iter()
        .find(|it| it.alone && before.is_some_and(|before| inside(it.span, before)));
    match comment.and_then(|it| list_end(text, it.span, reason)) {
        Some(end) => Spot::Listed(end),
        None => Spot::Above(line.start),
    }
}

/// Where the list of rules ends, in a comment that silences a line or an entry for that reason:
/// other findings are not silenced for the reason of these.
fn list_end(text: &str, comment: Span, reason: &str) -> Option<u32> {
    let words = &text[comment.range()];
    let order = order(words)?.trim_start();
    let list = order.strip_prefix("ignore")?.trim_start().strip_prefix('[')?;
    let (names, why) = list.split_once(']')?;
    let start = comment.end as usize - list.len();
    (!names.trim().is_empty() && why.trim() == reason)
        .then(|| (start + names.trim_end().len()) as u32)
}

/// The line that holds a byte, without its break and without a byte order mark.
fn line_at(text: &str, at: u32) -> Span {
    let at = (at as usize).min(text.len());
    let start = text[..at].rfind('\n').map_or(0, |before| before + 1);
    let end = text[at..].find('\n').map_or(text.len(), |behind| at + behind);
    let line = &text[start..end];
    let mark = line.len() - line.trim_start_matches('\u{feff}').len();
    Span::new((start + mark) as u32, (start + line.trim_end_matches('\r').len()) as u32)
}

/// The text over several lines that goes on behind a line's end.
fn text_over(node: Node<'_>, end: u32) -> Option<Span> {
    let span = node.span();
    if let Kind::Scalar(..) = node.kind() {
        return (span.start < end && end < span.end).then_some(span);
    }
    let inside = node.items().chain(node.entries().flat_map(|(key, value)| [key, value]));
    inside.filter(|it| it.span().start <= end).find_map(|it| text_over(it, end))
}
