//! Suppressions and findings, both in the order of the file.
//!
//! Each suppression is looked at when the first line is reached where it holds, and marked as used
//! once: so many suppressions and many findings cost their sum, not their product.

use std::collections::HashMap;

use super::{Rule, Suppression};

/// Goes down a file and tells which findings are silenced.
pub(super) struct Sweep<'s> {
    suppressions: &'s mut [Suppression],
    /// What silences something, by the first line where it holds.
    ahead: Vec<Silence>,
    /// How many of them hold from this line or an earlier one.
    passed: usize,
    /// What was passed, by rule.
    holding: HashMap<&'static str, Holding>,
}

/// A name in a suppression, and where it holds.
struct Silence {
    rule: &'static str,
    suppression: usize,
    name: usize,
    first: usize,
    end: usize,
}

/// The suppressions of one rule that begin here or above.
#[derive(Default)]
struct Holding {
    /// The line behind the last one that any of them silences.
    end: usize,
    /// Those that silenced nothing so far, by their places in `ahead`.
    unused: Vec<usize>,
}

impl<'s> Sweep<'s> {
    /// Begins at the top of the file.
    pub(super) fn new(suppressions: &'s mut [Suppression]) -> Self {
        let silences = suppressions.iter().enumerate().flat_map(|(suppression, it)| {
            let lines = it.lines();
            let (first, end) = (lines.start, lines.end);
            it.rules().map(move |(name, rule)| Silence {
                rule: rule.name,
                suppression,
                name,
                first,
                end,
            })
        });
        let mut ahead: Vec<Silence> = silences.collect();
        ahead.sort_by_key(|it| it.first);
        Self { suppressions, ahead, passed: 0, holding: HashMap::new() }
    }

    /// Whether a finding of `rule` on `line` is silenced; what silences it counts as used. No line
    /// is above the one that was asked of before.
    pub(super) fn silences(&mut self, rule: &Rule, line: usize) -> bool {
        while let Some(next) = self.ahead.get(self.passed).filter(|it| it.first <= line) {
            let holding = self.holding.entry(next.rule).or_default();
            holding.end = holding.end.max(next.end);
            holding.unused.push(self.passed);
            self.passed += 1;
        }
        let Some(holding) = self.holding.get_mut(rule.name) else { return false };
        // One that ended above silences nothing any more: it stays unused.
        for at in holding.unused.drain(..) {
            let Silence { suppression, name, end, .. } = self.ahead[at];
            if line < end {
                self.suppressions[suppression].use_up(name);
            }
        }
        line < holding.end
    }
}
