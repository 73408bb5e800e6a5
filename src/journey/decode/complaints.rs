//! Everything found wrong in one file, each rule once at each place.

use std::collections::HashSet;

use crate::text::{Diagnostic, Span};

/// So many diagnostics of one rule look for the nearest name.
const WITH_SUGGESTION: usize = 100;

/// Diagnostics, each rule once at each place: what an alias names is read at every use.
#[derive(Default)]
pub(super) struct Complaints {
    kept: Vec<Diagnostic>,
    places: HashSet<(&'static str, Span)>,
    per_rule: Vec<(&'static str, usize)>,
}

impl Complaints {
    pub(super) fn add(&mut self, mut diagnostic: Diagnostic) {
        diagnostic.facts.shorten();
        if self.places.insert((diagnostic.rule, diagnostic.span)) {
            self.kept.push(diagnostic);
        }
    }

    /// Whether it is worth looking for the nearest name once more for `rule`.
    pub(super) fn may_suggest(&mut self, rule: &'static str) -> bool {
        let place = self.per_rule.iter().position(|(name, _)| *name == rule);
        let place = place.unwrap_or_else(|| {
            self.per_rule.push((rule, 0));
            self.per_rule.len() - 1
        });
        let (_, count) = &mut self.per_rule[place];
        *count += 1;
        *count <= WITH_SUGGESTION
    }

    /// All of them in source order.
    pub(super) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.kept.sort_by_key(|diagnostic| diagnostic.span);
        self.kept
    }
}
