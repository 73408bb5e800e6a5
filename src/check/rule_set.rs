//! The rules that a run knows.

use super::{RULES, Rule};

/// The rules that a run knows, each name once; all of [`RULES`] unless others are given.
#[derive(Clone, Copy, Debug)]
pub struct RuleSet(pub &'static [&'static Rule]);

impl RuleSet {
    /// The rule of that name.
    pub fn named(self, name: &str) -> Option<&'static Rule> {
        self.0.iter().copied().find(|rule| rule.name == name)
    }
}

impl Default for RuleSet {
    fn default() -> Self {
        Self(RULES)
    }
}
