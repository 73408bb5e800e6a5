//! How many findings each rule has, the most frequent first.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::Report;
use super::entry::Rest;
use crate::check::{Finding, Level};

/// The whole count.
#[derive(Serialize)]
struct Document<'r> {
    version: u8,
    files: usize,
    statistics: Vec<Statistic>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<Rest<'r>>,
}

/// How many findings a rule has at a level.
#[derive(Serialize)]
struct Statistic {
    rule: &'static str,
    level: &'static str,
    count: usize,
    fixable: usize,
}

/// The findings of a rule at a level, counted.
#[derive(Clone, Copy, Default)]
struct Count {
    findings: usize,
    /// Those that `--fix` puts right.
    fixable: usize,
}

/// A line per rule: the count, the level, the rule.
pub(super) fn write_text(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let level = |level: Level| report.locale.sentence(&format!("level-{level}"), &[]);
    let lines = counted(report)
        .into_iter()
        .map(|((known, rule), count)| (count.findings.to_string(), level(known), rule));
    let lines: Vec<_> = lines.collect();
    let count_width = lines.iter().map(|(count, _, _)| count.len()).max().unwrap_or(0);
    let level_width = lines.iter().map(|(_, level, _)| level.chars().count()).max().unwrap_or(0);
    for (count, level, rule) in lines {
        writeln!(to, "{count:>count_width$}  {level:<level_width$}  {rule}")?;
    }
    report.notes().try_for_each(|note| writeln!(to, "{note}"))
}

/// One object; its form is promised, see `schemas/report.schema.json`.
pub(super) fn write_json(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let statistics = counted(report).into_iter().map(|((level, rule), count)| Statistic {
        rule,
        level: level.name(),
        count: count.findings,
        fixable: count.fixable,
    });
    let left_out = Rest::all(report).collect();
    let document =
        Document { version: 1, files: report.count, statistics: statistics.collect(), left_out };
    serde_json::to_writer_pretty(&mut *to, &document)?;
    writeln!(to)
}

/// The most frequent first; of equally frequent ones the gravest, then by name.
fn counted(report: &Report) -> Vec<((Level, &'static str), Count)> {
    let mut counts = BTreeMap::<_, Count>::new();
    for (_, finding) in report.findings() {
        let count = counts.entry((finding.level, finding.rule.name)).or_default();
        count.findings += 1;
        count.fixable += usize::from(is_fixable(finding));
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts
        .sort_by_key(|&((level, rule), count)| (std::cmp::Reverse((count.findings, level)), rule));
    counts
}

fn is_fixable(finding: &Finding) -> bool {
    finding.diagnostic.mend.as_ref().is_some_and(|mend| mend.safe)
}
