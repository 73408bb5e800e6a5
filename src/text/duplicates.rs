//! Keys that are written twice in one mapping.

use std::collections::HashMap;

use super::tree::RawKind;
use super::{Diagnostic, Span, Tree};

/// Up to this many keys each is compared with each; a table of them costs more.
const COMPARED_IN_PAIRS: usize = 24;

/// Reports every later writing of a key of the mapping at `index`, beside its first writing.
pub(super) fn report_duplicates(tree: &Tree<'_>, index: u32, into: &mut Vec<Diagnostic>) {
    let keys = || Keys { tree, at: index + 1, end: tree.raw[index as usize].next };
    if keys().take(COMPARED_IN_PAIRS + 1).count() <= COMPARED_IN_PAIRS {
        for (place, (key, span)) in keys().enumerate() {
            if let Some((_, first)) = keys().take(place).find(|(earlier, _)| *earlier == key) {
                into.push(duplicate(key, span, first));
            }
        }
        return;
    }
    let mut first = HashMap::new();
    for (key, span) in keys() {
        match first.get(key) {
            Some(&first) => into.push(duplicate(key, span, first)),
            None => _ = first.insert(key, span),
        }
    }
}

fn duplicate(key: &str, span: Span, first: Span) -> Diagnostic {
    Diagnostic::new("duplicate-key", span).with("key", key).related("first-written-here", first)
}

/// The keys of a mapping that are texts, with their places.
struct Keys<'t> {
    tree: &'t Tree<'t>,
    at: u32,
    end: u32,
}

impl<'t> Iterator for Keys<'t> {
    type Item = (&'t str, Span);

    fn next(&mut self) -> Option<Self::Item> {
        while self.at < self.end {
            let key = &self.tree.raw[self.at as usize];
            self.at = self.tree.raw.get(key.next as usize).map_or(self.end, |value| value.next);
            match &key.kind {
                RawKind::Verbatim { value, .. } => {
                    return Some((&self.tree.source[value.range()], key.span));
                }
                RawKind::Cooked { value, .. } => {
                    return Some((&self.tree.cooked[value.range()], key.span));
                }
                RawKind::Sequence | RawKind::Mapping | RawKind::Alias { .. } | RawKind::Empty => {}
            }
        }
        None
    }
}
