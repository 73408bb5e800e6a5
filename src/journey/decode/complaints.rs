//! Everything found wrong in one file, within bounds.

use std::collections::HashMap;

use crate::text::{Diagnostic, Span};

/// So many diagnostics of a file are kept.
const KEPT: usize = 1_000;
/// So many diagnostics of one rule look for the nearest name.
const WITH_SUGGESTION: usize = 100;

/// Diagnostics, each rule once at each place: what an alias names is read at every use.
#[derive(Default)]
pub(super) struct Complaints {
    kept: Vec<Diagnostic>,
    places: HashMap<(&'static str, Span), ()>,
    per_rule: Vec<(&'static str, usize)>,
    dropped: Option<(Diagnostic, usize)>,
}

impl Complaints {
    pub(super) fn add(&mut self, diagnostic: Diagnostic) {
        if self.places.insert((diagnostic.rule, diagnostic.span), ()).is_some() {
            return;
        }
        if self.kept.len() < KEPT {
            self.kept.push(diagnostic);
        } else {
            let (_, count) = self.dropped.get_or_insert((diagnostic, 0));
            *count += 1;
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

    /// All of them in source order; the last one counts what was not kept.
    pub(super) fn into_sorted(self) -> Vec<Diagnostic> {
        let mut all = self.kept;
        all.sort_by_key(|diagnostic| diagnostic.span);
        all.extend(self.dropped.map(|(first, count)| {
            Diagnostic::new("wrong-value", first.span).case("more").with("count", count)
        }));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::{Complaints, KEPT};
    use crate::text::{Diagnostic, Span};

    #[test]
    fn a_thousand_are_kept_and_one_counts_the_rest() {
        let mut complaints = Complaints::default();
        for at in (0..KEPT as u32 + 7).rev() {
            complaints.add(Diagnostic::new("unknown-key", Span::empty(at)));
            complaints.add(Diagnostic::new("unknown-key", Span::empty(at)));
        }
        let all = complaints.into_sorted();
        assert_eq!(all.len(), KEPT + 1);
        assert_eq!(all[0].span, Span::empty(7));
        let rest =
            Diagnostic::new("wrong-value", Span::empty(6)).case("more").with("count", 7_usize);
        assert_eq!(all.last(), Some(&rest));
    }
}
