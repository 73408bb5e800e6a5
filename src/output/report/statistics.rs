//! How many findings each rule has, the most frequent first.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::json;

use super::Report;
use crate::check::{Finding, Level};

/// The findings of a rule at a level, counted.
#[derive(Clone, Copy, Default)]
struct Count {
    findings: usize,
    /// Those that `--fix` mends without being asked twice.
    mendable: usize,
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
    Ok(())
}

/// One object; its form is promised, see `schemas/report.schema.json`.
pub(super) fn write_json(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let statistics = counted(report).into_iter().map(|((level, rule), count)| {
        json!({
            "rule": rule,
            "level": level.name(),
            "count": count.findings,
            "mendable": count.mendable,
        })
    });
    let document = json!({
        "version": 1,
        "files": report.count,
        "statistics": statistics.collect::<Vec<_>>(),
    });
    serde_json::to_writer_pretty(&mut *to, &document)?;
    writeln!(to)
}

/// The most frequent first; of equally frequent ones the gravest, then by name.
fn counted(report: &Report) -> Vec<((Level, &'static str), Count)> {
    let mut counts = BTreeMap::<_, Count>::new();
    for (_, finding) in report.findings() {
        let count = counts.entry((finding.level, finding.rule.name)).or_default();
        count.findings += 1;
        count.mendable += usize::from(is_mendable(finding));
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts
        .sort_by_key(|&((level, rule), count)| (std::cmp::Reverse((count.findings, level)), rule));
    counts
}

fn is_mendable(finding: &Finding) -> bool {
    finding.diagnostic.mend.as_ref().is_some_and(|mend| mend.safe)
}
