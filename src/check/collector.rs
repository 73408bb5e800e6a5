//! What a rule writes its findings into.

use crate::text::{Diagnostic, Fact, Span};

/// Collects the diagnostics of one rule.
#[derive(Debug)]
pub struct Collector<'d> {
    rule: &'static str,
    diagnostics: &'d mut Vec<Diagnostic>,
}

/// The diagnostic that was just added, to be completed.
#[derive(Debug)]
pub struct Added<'d>(&'d mut Diagnostic);

impl<'d> Collector<'d> {
    pub(super) fn new(rule: &'static str, diagnostics: &'d mut Vec<Diagnostic>) -> Self {
        Self { rule, diagnostics }
    }

    /// Adds a diagnostic at `span`.
    pub fn at(&mut self, span: Span) -> Added<'_> {
        self.diagnostics.push(Diagnostic::new(self.rule, span));
        Added(self.diagnostics.last_mut().expect("one was just added"))
    }
}

impl Added<'_> {
    /// Says it with the sentence `case`.
    pub fn case(self, case: &'static str) -> Self {
        self.0.case = case;
        self
    }

    /// Makes it know one fact more.
    pub fn with(self, name: &'static str, fact: impl Into<Fact>) -> Self {
        self.0.facts.add(name, fact);
        self
    }
}
