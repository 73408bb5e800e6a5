//! From the diagnostics of a file to its findings.

use std::collections::HashSet;

use super::rule::Finder;
use super::{Collector, Finding, Levels, rule_named};
use crate::journey::{Date, Journey};
use crate::text::{Diagnostic, Source};

/// Findings kept of one file; those behind are only counted.
const KEPT: usize = 1_000;

/// What was found in one file.
#[derive(Clone, Debug, Default)]
pub struct Examined {
    /// The findings in source order.
    pub findings: Vec<Finding>,
    /// How many more there were.
    pub left_out: usize,
}

/// Makes the findings of a file of what reading found, and of what the rules find in the journey.
///
/// `today` is the day for rules about dates; without one they are silent. A place that is visited through several aliases is reported once per rule.
pub fn examine(
    source: &Source,
    mut diagnostics: Vec<Diagnostic>,
    journey: Option<&Journey>,
    levels: &Levels,
    today: Option<Date>,
) -> Examined {
    if let Some(journey) = journey {
        for rule in levels.reporting() {
            if let Finder::Journey(check) = rule.source {
                check(journey, &mut Collector::new(rule, levels, today, &mut diagnostics));
            }
        }
    }
    let mut seen = HashSet::new();
    let mut reported: Vec<_> = diagnostics
        .into_iter()
        .filter_map(|diagnostic| {
            let rule = rule_named(diagnostic.rule)?;
            Some((rule, levels.get(rule)?, diagnostic))
        })
        .filter(|(rule, _, diagnostic)| seen.insert((rule.name, diagnostic.span)))
        .collect();
    reported.sort_by_key(|(_, _, diagnostic)| (diagnostic.span, diagnostic.rule));
    let left_out = reported.len().saturating_sub(KEPT);
    reported.truncate(KEPT);
    let place = |(rule, level, mut diagnostic): (_, _, Diagnostic)| {
        diagnostic.facts.shorten();
        Finding::new(rule, level, diagnostic, source)
    };
    Examined { findings: reported.into_iter().map(place).collect(), left_out }
}
