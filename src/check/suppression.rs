//! Comments that silence findings: `# cjm: ignore[rule] reason`.
//!
//! ```text
//! - stage: Decide    # cjm: ignore[stage-without-kpi] measured by the agency      this line
//!
//! # cjm: ignore[low-without-pain] asked again in spring                            the entry below
//! - stage: Wait
//!
//! # cjm: ignore-file[no-context] one shop only                                     the whole file
//! ```
//!
//! Only comments count: inside a text over several lines the same words are text.

use std::collections::HashMap;
use std::ops::Range;

use super::{Conditions, Levels, RULES, Rule, rule_named};
use crate::text::nearest::nearest;
use crate::text::{Comment, Diagnostic, Node, Source, Span, Tree};

/// The rule that finds suppressions without effect.
pub(super) const UNUSED_IGNORE: &str = "unused-ignore";

/// A comment that silences rules somewhere.
#[derive(Clone, Debug)]
pub struct Suppression {
    /// The rules it names and how many of them exist, with the place of each name.
    names: Vec<Name>,
    /// Where it holds: lines from the first to behind the last; `None` for the whole file.
    lines: Option<Range<usize>>,
    /// Whether it says why.
    has_reason: bool,
    /// The comment.
    span: Span,
    /// What is wrong with its wording.
    defect: Option<Diagnostic>,
}

#[derive(Clone, Debug)]
struct Name {
    written: String,
    span: Span,
    rule: Option<&'static Rule>,
    is_used: bool,
}

impl Suppression {
    /// All suppressions of a file, in their order.
    pub fn all(tree: &Tree<'_>, source: &Source) -> Vec<Self> {
        let mut below = Below { tree, source, blank: 0..0, ends: None };
        let comments = tree.comments().iter();
        comments.filter_map(|comment| Self::of(comment, tree, source, &mut below)).collect()
    }

    fn of(
        comment: &Comment,
        tree: &Tree<'_>,
        source: &Source,
        below: &mut Below<'_>,
    ) -> Option<Self> {
        let text = tree.comment_text(comment);
        let order = order(text)?;
        let at = |part: &str| {
            let start =
                comment.span.start + (part.as_ptr() as usize - text.as_ptr() as usize) as u32;
            Span::new(start, start + part.len() as u32)
        };
        let order = order.trim();
        let end = order.find(|c: char| c == '[' || c.is_whitespace()).unwrap_or(order.len());
        let (verb, rest) = order.split_at(end);
        let lines = match verb {
            "ignore-file" => None,
            _ if comment.alone => Some(below.lines(comment)),
            _ => {
                let line = source.position(comment.span.start).line;
                Some(line..line + 1)
            }
        };
        let list = rest.trim_start().strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let list = list.filter(|(names, _)| !names.trim().is_empty());
        let defect = match (verb, &list) {
            ("ignore" | "ignore-file", Some(_)) => None,
            ("ignore" | "ignore-file", None) => {
                Some(Diagnostic::new(UNUSED_IGNORE, comment.span).case("no-rule"))
            }
            _ => Some(unknown_order(verb, at(verb))),
        };
        let (names, reason) = list.unwrap_or_default();
        let names = names.split(',').map(str::trim).filter(|name| !name.is_empty());
        let names = names.map(|name| Name {
            written: name.to_owned(),
            span: at(name),
            rule: rule_named(name),
            is_used: false,
        });
        let has_reason = !reason.trim().is_empty();
        Some(Self { names: names.collect(), lines, has_reason, span: comment.span, defect })
    }

    /// The lines where it holds, from the first to behind the last.
    pub(super) fn lines(&self) -> Range<usize> {
        self.lines.clone().unwrap_or(0..usize::MAX)
    }

    /// The rules that it silences, each with the number of its name.
    pub(super) fn rules(&self) -> impl Iterator<Item = (usize, &'static Rule)> {
        self.names.iter().enumerate().filter_map(|(at, name)| Some((at, name.rule?)))
    }

    /// Notes that the name with that number silenced something.
    pub(super) fn use_up(&mut self, name: usize) {
        self.names[name].is_used = true;
    }

    /// What is wrong with the suppression itself. That it silences nothing is said only of rules
    /// that report, because the others had no chance.
    ///
    /// A complaint with the number of a name holds unless that name is used after all.
    pub(super) fn complaints(
        &self,
        conditions: Conditions<'_>,
    ) -> Vec<(Option<usize>, Diagnostic)> {
        if let Some(defect) = &self.defect {
            return vec![(None, defect.clone())];
        }
        let names = self.names.iter().enumerate();
        let mut complaints: Vec<_> =
            names.filter_map(|(at, name)| name.complaint(at, conditions.levels)).collect();
        if conditions.needs_reason == NeedsReason::Yes && !self.has_reason {
            complaints.push((None, Diagnostic::new(UNUSED_IGNORE, self.span).case("no-reason")));
        }
        complaints
    }

    /// Whether the name with that number is that of a rule about several maps together.
    pub(super) fn is_about_project(&self, name: usize) -> bool {
        let rule = self.names[name].rule;
        rule.is_some_and(Rule::is_about_project)
    }

    /// Whether the name with that number silenced anything.
    pub(super) fn is_used(&self, name: usize) -> bool {
        self.names[name].is_used
    }
}

/// What a comment orders behind `cjm:`, which may be in capitals.
pub(super) fn order(comment: &str) -> Option<&str> {
    let words = comment.trim_start_matches('#').trim_start();
    let (mark, order) = words.split_at_checked("cjm:".len())?;
    mark.eq_ignore_ascii_case("cjm:").then_some(order)
}

/// Whether suppressions must say why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NeedsReason {
    /// A reason is welcome.
    #[default]
    No,
    /// One without a reason is reported.
    Yes,
}

impl Name {
    fn complaint(&self, at: usize, levels: &Levels) -> Option<(Option<usize>, Diagnostic)> {
        let complaint = Diagnostic::new(UNUSED_IGNORE, self.span).with("found", &*self.written);
        match self.rule {
            None => {
                let near = nearest(&self.written, RULES.iter().map(|it| it.name));
                Some((
                    None,
                    match near {
                        Some(near) => complaint.case("near").with("nearest", near),
                        None => complaint.case("unknown"),
                    },
                ))
            }
            Some(rule) => {
                let had_a_chance = levels.get(rule).is_some();
                (!self.is_used && had_a_chance).then_some((Some(at), complaint))
            }
        }
    }
}

fn unknown_order(found: &str, span: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(UNUSED_IGNORE, span).with("found", found);
    diagnostic.case("unknown-order")
}

/// Finds the entries below comments, which come in the order of the text.
struct Below<'t> {
    tree: &'t Tree<'t>,
    source: &'t Source,
    /// Lines without content that were passed last; the one behind them has some.
    blank: Range<usize>,
    /// Where the outermost entry ends that begins on a line; found when the first comment asks.
    ends: Option<HashMap<usize, u32>>,
}

impl Below<'_> {
    /// The lines of the entry that begins below a comment, comments between them aside.
    fn lines(&mut self, comment: &Comment) -> Range<usize> {
        let source = self.source;
        let own = source.position(comment.span.start).line;
        let is_content =
            |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
        let last = source.position(source.text().len() as u32).line;
        let from = if self.blank.contains(&(own + 1)) { self.blank.end } else { own + 1 };
        let first = (from..=last).find(|&number| is_content(source.line(number)));
        self.blank = own + 1..first.unwrap_or(last + 1);
        let Some(first) = first else { return own..own + 1 };
        let tree = self.tree;
        let ends = self.ends.get_or_insert_with(|| ends_of_entries(tree, source));
        let end = ends.get(&first).copied();
        first..end.map_or(first, |end| source.position(end.saturating_sub(1)).line) + 1
    }
}

/// Where items, and keys with their values, end, by the line on which they begin; of several that
/// begin on one line the outermost.
fn ends_of_entries(tree: &Tree<'_>, source: &Source) -> HashMap<usize, u32> {
    let mut ends = HashMap::new();
    let mut ahead: Vec<Node<'_>> = tree.root().into_iter().collect();
    while let Some(node) = ahead.pop() {
        let mut note = |start: u32, end: u32| {
            _ = ends.entry(source.position(start).line).or_insert(end);
        };
        let mut inside = Vec::new();
        for item in node.items() {
            note(item.span().start, item.span().end);
            inside.push(item);
        }
        for (key, value) in node.entries() {
            note(key.span().start, value.span().end.max(key.span().end));
            inside.push(value);
        }
        ahead.extend(inside.into_iter().rev());
    }
    ends
}
