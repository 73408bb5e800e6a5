//! The page of a rule: for a terminal, as Markdown for the documentation, as JSON for programs.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::check::{Listing, Rule};

/// The page as a terminal shows it.
pub fn rule_text(rule: &Rule) -> String {
    let page = rule.page();
    let mut text =
        format!("{}  ({}, {})\n\n{}\n", rule.name, rule.level, rule.group.name(), page.summary);
    let _ = writeln!(text, "\n{}", page.why);
    for (title, listings) in [("Example", &page.example), ("Better", &page.better)] {
        let _ = writeln!(text, "\n{title}:\n");
        for listing in listings {
            if listings.len() > 1 {
                let _ = writeln!(text, "  {}", listing.name);
            }
            for line in listing.text.lines() {
                let _ = writeln!(text, "    {line}");
            }
        }
    }
    text
}

/// The page as Markdown.
pub fn rule_markdown(rule: &Rule) -> String {
    let page = rule.page();
    let mut text = format!("# `{}`\n\n{}\n\n", rule.name, page.summary);
    let _ = writeln!(
        text,
        "{} · {} · fix: {} · since {}\n",
        rule.group.name(),
        rule.level,
        rule.mends.name(),
        rule.since
    );
    let _ = writeln!(text, "## Why it matters\n\n{}", page.why);
    for (title, listings) in [("Example", &page.example), ("Better", &page.better)] {
        let _ = writeln!(text, "\n## {title}");
        for listing in listings {
            if listings.len() > 1 {
                let _ = writeln!(text, "\n`{}`:", listing.name);
            }
            let _ = writeln!(text, "\n```yaml\n{}```", listing.text);
        }
    }
    text
}

/// The pages as one JSON object.
pub fn rules_json(rules: &[&Rule]) -> Value {
    let entries: Vec<_> = rules.iter().map(|rule| rule_json(rule)).collect();
    json!({ "version": 1, "rules": entries })
}

fn rule_json(rule: &Rule) -> Value {
    let page = rule.page();
    json!({
        "name": rule.name,
        "group": rule.group.name(),
        "level": rule.level.name(),
        "summary": page.summary,
        "why": page.why,
        "example": joined(&page.example),
        "better": joined(&page.better),
        "fix": rule.mends.name(),
        "since": rule.since,
    })
}

/// Several files one after the other, each under a comment with its name.
fn joined(listings: &[Listing<'_>]) -> String {
    match listings {
        [only] => only.text.clone(),
        all => all.iter().map(|it| format!("# {}\n{}", it.name, it.text)).collect(),
    }
}
