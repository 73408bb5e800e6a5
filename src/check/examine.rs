//! From the diagnostics of a file to its findings.

use std::collections::HashSet;

use super::collector::LazyPlacement;
use super::rule::Finder;
use super::sweep::Sweep;
use super::{Collector, Finding, Level, Levels, Lines, NeedsReason, Rule, Suppression};
use crate::journey::vocabulary::Tongue;
use crate::journey::{Date, Journey};
use crate::text::{Diagnostic, Source};

/// The rule of text that is no YAML.
const SYNTAX: &str = "syntax";
/// Findings kept of one file; those behind are only counted.
const KEPT: usize = 1_000;

/// One file that is examined.
#[derive(Debug)]
pub struct Subject<'s> {
    /// Its text.
    pub source: &'s Source,
    /// What was found while reading it.
    pub diagnostics: Vec<Diagnostic>,
    /// The journey that was read; none in a library.
    pub journey: Option<&'s Journey>,
    /// Its comments that silence findings.
    pub suppressions: Vec<Suppression>,
}

/// What holds for an examination.
#[derive(Clone, Copy, Debug)]
pub struct Conditions<'c> {
    /// The rules that report, and what is set for them.
    pub levels: &'c Levels,
    /// The day for rules about dates; without one they are silent.
    pub today: Option<Date>,
    /// Whether suppressions must say why.
    pub needs_reason: NeedsReason,
    /// How many findings are kept.
    pub room: Room,
}

/// How many findings of one file are kept; those behind are only counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// 1,000.
    #[default]
    Usual,
    /// All, until some of them are taken out.
    Boundless,
}

/// What was found in one file.
#[derive(Clone, Debug, Default)]
pub struct Examined {
    /// The findings in source order.
    pub findings: Vec<Finding>,
    /// What there was besides.
    pub left_out: LeftOut,
    /// The lines that show the findings.
    pub lines: Lines,
    /// The rules about dates that had something to date, and no day.
    undated: Vec<&'static str>,
    /// Whether a syntax error hides a part of the file.
    is_broken: bool,
    /// The language of the file's keys; none of a library.
    keys: Option<Tongue>,
    /// The file's suppressions, which may silence findings to come.
    suppressions: Vec<Suppression>,
    /// What is wrong with them, unless a finding to come makes use of them.
    complaints: Vec<Complaint>,
    /// How many findings are kept.
    room: Room,
}

/// Findings that are only counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// How many there are.
    pub count: usize,
    /// The level of the gravest; `None` where there are none.
    pub gravest: Option<Level>,
}

/// A finding about a suppression.
#[derive(Clone, Debug)]
struct Complaint {
    finding: Finding,
    /// The suppression, and its name that silences nothing so far; `None` for what stays wrong.
    unused: Option<(usize, usize)>,
}

/// How much of a project a run saw.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// Some of its maps.
    #[default]
    Part,
    /// All of them: only then can it be said that something is nowhere.
    Whole,
}

/// Makes the findings of a file of what reading found, and of what the rules find in the journey.
///
/// A place that is visited through several aliases is reported once per rule.
pub fn examine(subject: Subject<'_>, conditions: Conditions<'_>) -> Examined {
    let Subject { source, mut diagnostics, journey, suppressions } = subject;
    let Conditions { levels, today, room, .. } = conditions;
    diagnostics.retain(|it| found_by_reading(it, levels));
    let is_broken = diagnostics.iter().any(|it| it.rule == SYNTAX);
    let keys = journey.map(|journey| journey.language.keys);
    let mut undated = Vec::new();
    if let Some(journey) = journey {
        let placement = LazyPlacement::new(journey);
        for rule in levels.reporting() {
            if let Finder::Journey(check) = rule.finder {
                let mut collector =
                    Collector::new(rule, levels, today, &placement, &mut diagnostics);
                check(journey, &mut collector);
                if collector.misses_today() {
                    undated.push(rule.name);
                }
                collector.finish();
            }
        }
    }
    let mut examined =
        Examined { suppressions, undated, is_broken, keys, room, ..Examined::default() };
    examined.add(diagnostics, source, levels);
    examined.look_at_suppressions(source, conditions);
    examined
}

impl Examined {
    /// Adds findings of the same file; `source` is its text.
    pub fn add(&mut self, diagnostics: Vec<Diagnostic>, source: &Source, levels: &Levels) {
        let mut seen = HashSet::new();
        let mut reported: Vec<_> = diagnostics
            .into_iter()
            .filter_map(|diagnostic| reporting(diagnostic, levels))
            .filter(|(rule, _, diagnostic)| seen.insert((rule.name, diagnostic.span)))
            .collect();
        reported.sort_by_key(|(_, _, diagnostic)| (diagnostic.span, diagnostic.rule));
        let mut sweep = Sweep::new(&mut self.suppressions);
        self.findings.reserve_exact(reported.len().min(self.room.most()));
        for (rule, level, mut diagnostic) in reported {
            let line = source.position(diagnostic.span.start).line;
            if rule.can_be_silenced() && sweep.silences(rule, line) {
                continue;
            }
            if self.findings.len() == self.room.most() {
                self.left_out.add(level);
                continue;
            }
            diagnostic.facts.shorten();
            let finding = Finding::new(rule, level, diagnostic, source).in_file_of(self.keys);
            self.lines.keep(&finding, source);
            self.findings.push(finding);
        }
    }

    /// Adds a finding of somebody else at its place, in front of what else stands there.
    pub fn insert(&mut self, finding: Finding) {
        let behind = |it: &Finding| it.diagnostic.span >= finding.diagnostic.span;
        let at = self.findings.iter().position(behind).unwrap_or(self.findings.len());
        self.findings.insert(at, finding);
    }

    /// The level of the gravest finding.
    pub fn gravest(&self) -> Option<Level> {
        self.findings.iter().map(|it| it.level).max().max(self.left_out.gravest)
    }

    /// Whether the examination would have found what `rule` finds, wherever it is in the file.
    pub fn is_certain_of(&self, rule: &Rule) -> bool {
        let is_hidden = self.is_broken && rule.name != SYNTAX;
        self.left_out.count == 0 && !is_hidden && !self.undated.contains(&rule.name)
    }

    /// Notes what is wrong with the suppressions, while the text is at hand.
    fn look_at_suppressions(&mut self, source: &Source, conditions: Conditions<'_>) {
        let levels = conditions.levels;
        for (at, suppression) in self.suppressions.iter().enumerate() {
            let complaints = suppression.complaints(conditions).into_iter();
            for (name, diagnostic) in complaints.filter(|(_, it)| found_by_reading(it, levels)) {
                let Some((rule, level, diagnostic)) = reporting(diagnostic, levels) else {
                    continue;
                };
                let finding = Finding::new(rule, level, diagnostic, source).in_file_of(self.keys);
                self.lines.keep(&finding, source);
                self.complaints.push(Complaint { finding, unused: name.map(|name| (at, name)) });
            }
        }
    }

    /// Ends the examination: nothing will be added, and suppressions that silenced nothing are
    /// reported; those of rules about projects only where the run saw the whole project.
    pub fn close(&mut self, seen: Seen) {
        let suppressions = std::mem::take(&mut self.suppressions);
        let is_fine = |(at, name): (usize, usize)| {
            suppressions[at].is_used(name)
                || seen == Seen::Part && suppressions[at].is_about_project(name)
        };
        let complaints = std::mem::take(&mut self.complaints).into_iter();
        let complaints = complaints.filter(|it| !it.unused.is_some_and(is_fine));
        self.findings.extend(complaints.map(|it| it.finding));
        self.findings.sort_by_key(|it| (it.diagnostic.span, it.rule.name));
        self.cut(self.room.most());
    }

    /// Keeps as many findings as there is usually room for, after some of them were taken out.
    pub fn shorten(&mut self) {
        self.cut(Room::Usual.most());
    }

    fn cut(&mut self, most: usize) {
        self.findings.iter().skip(most).for_each(|it| self.left_out.add(it.level));
        self.findings.truncate(most);
        self.findings.shrink_to_fit();
    }
}

impl Room {
    const fn most(self) -> usize {
        match self {
            Self::Usual => KEPT,
            Self::Boundless => usize::MAX,
        }
    }
}

impl LeftOut {
    fn add(&mut self, level: Level) {
        self.count += 1;
        self.gravest = self.gravest.max(Some(level));
    }
}

/// The rule of a diagnostic and its level, where it reports.
fn reporting(
    diagnostic: Diagnostic,
    levels: &Levels,
) -> Option<(&'static Rule, Level, Diagnostic)> {
    let (rule, level) = levels.reporting_as(diagnostic.rule)?;
    Some((rule, level, diagnostic))
}

/// Whether a diagnostic is of a rule that leaves the finding to the reader.
fn found_by_reading(diagnostic: &Diagnostic, levels: &Levels) -> bool {
    let rule = levels.reporting_as(diagnostic.rule);
    rule.is_some_and(|(rule, _)| matches!(rule.finder, Finder::Reader))
}
