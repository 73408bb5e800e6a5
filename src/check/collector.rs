//! What a rule is given besides the journey, and what it writes its findings into.

use std::cell::OnceCell;
use std::collections::HashSet;

use super::{Levels, OptionValue, Rule};
use crate::journey::{Date, Journey, Placement};
use crate::text::{Diagnostic, Fact, Mend, Related, Span};

/// Collects the diagnostics of one rule, and knows its options.
#[derive(Debug)]
pub struct Collector<'d> {
    rule: &'static Rule,
    levels: &'d Levels,
    today: Option<Date>,
    placement: &'d LazyPlacement<'d>,
    needs_today: bool,
    /// What is taken back: the findings of a rule at a place.
    superseded: HashSet<(&'static str, Span)>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

/// Where the items of a journey stand: worked out once, by the first rule that asks.
#[derive(Debug)]
pub(super) struct LazyPlacement<'j> {
    journey: &'j Journey,
    placement: OnceCell<Placement>,
}

/// The places of what was found before.
#[derive(Debug)]
pub struct Found(Vec<Span>);

/// The diagnostic that was just added, to be completed.
#[derive(Debug)]
pub struct Added<'d>(pub(super) &'d mut Diagnostic);

impl<'j> LazyPlacement<'j> {
    pub(super) fn new(journey: &'j Journey) -> Self {
        Self { journey, placement: OnceCell::new() }
    }
}

impl<'d> Collector<'d> {
    pub(super) fn new(
        rule: &'static Rule,
        levels: &'d Levels,
        today: Option<Date>,
        placement: &'d LazyPlacement<'d>,
        diagnostics: &'d mut Vec<Diagnostic>,
    ) -> Self {
        let superseded = HashSet::new();
        Self { rule, levels, today, placement, needs_today: false, superseded, diagnostics }
    }

    /// Where the journey's pains, opportunities and KPIs stand.
    pub fn placement(&self) -> &'d Placement {
        let LazyPlacement { journey, placement } = self.placement;
        placement.get_or_init(|| journey.placement())
    }

    /// The day that is taken for today; `None` keeps the rules about dates silent.
    pub fn today(&mut self) -> Option<Date> {
        self.needs_today = true;
        self.today
    }

    /// Whether the rule asked for a day, and there was none.
    pub(super) fn misses_today(&self) -> bool {
        self.needs_today && self.today.is_none()
    }

    /// The number of an option that the rule declares.
    pub fn number(&self, option: &str) -> f64 {
        self.levels.number(self.rule, option)
    }

    /// The words that a project set for an option of the rule.
    pub fn words(&self, option: &str) -> &'d [String] {
        match self.levels.option(self.rule, option) {
            Some(OptionValue::Words(words)) => words,
            Some(OptionValue::Number(_)) | None => &[],
        }
    }

    /// Where things of that kind were found before, from the start of the file to its end.
    pub fn found(&self, is_of_kind: impl Fn(&Diagnostic) -> bool) -> Found {
        let found = self.diagnostics.iter().filter(|it| is_of_kind(it));
        let mut spans: Vec<Span> = found.map(|it| it.span).collect();
        spans.sort();
        Found(spans)
    }

    /// Takes back what `rule` found at `span`: the finding to come says more.
    pub fn supersede(&mut self, rule: &'static str, span: Span) {
        self.superseded.insert((rule, span));
    }

    /// Ends the rule: what it took back is gone.
    pub(super) fn finish(self) {
        let Self { superseded, diagnostics, .. } = self;
        if !superseded.is_empty() {
            diagnostics.retain(|it| !superseded.contains(&(it.rule, it.span)));
        }
    }

    /// Adds a diagnostic at `span`.
    pub fn at(&mut self, span: Span) -> Added<'_> {
        self.diagnostics.push(Diagnostic::new(self.rule.name, span));
        Added(self.diagnostics.last_mut().expect("one was just added"))
    }
}

impl Found {
    /// Whether something of the kind begins and ends within `span`.
    pub fn is_within(&self, span: Span) -> bool {
        let first = self.0.partition_point(|it| it.start < span.start);
        let here = self.0[first..].iter().take_while(|it| it.start <= span.end);
        here.into_iter().any(|it| it.end <= span.end)
    }
}

impl Added<'_> {
    /// Says it with the sentence `case`.
    pub fn case(self, case: &'static str) -> Self {
        self.0.case = case;
        self
    }

    /// Makes it point at one place more.
    pub fn related(self, case: &'static str, span: Span) -> Self {
        self.0.related.push(Related { case, span });
        self
    }

    /// Gives it a mend.
    pub fn mend(self, mend: Mend) -> Self {
        self.0.mend = Some(mend);
        self
    }

    /// Makes it know one fact more.
    pub fn with(self, name: &'static str, fact: impl Into<Fact>) -> Self {
        self.0.facts.add(name, fact);
        self
    }
}
