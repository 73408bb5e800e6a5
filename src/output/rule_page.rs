//! The page of a rule: for a terminal, as Markdown for the documentation, as JSON for programs.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::check::{Listing, OptionDefault, Page, Rule};
use crate::locale::Locale;

/// The page as a terminal shows it, its sentences in the reader's language.
pub fn rule_text(rule: &Rule, locale: Locale) -> String {
    let page = rule.page();
    let (summary, why) = in_language(&page, locale);
    let level = locale.sentence(&format!("level-{}", rule.level), &[]);
    let group = locale.sentence(&format!("group-{}", rule.group.name()), &[]);
    let mut text = format!("{}  ({level}, {group})\n\n{summary}\n\n{why}\n", rule.name);
    for option in rule.options {
        let default = default_of(option.default);
        let _ = writeln!(text, "\ncheck.options.{}.{} = {default}", rule.name, option.name);
        let _ = writeln!(text, "    {}", option.about);
    }
    let [example, better] =
        ["explain-example", "explain-better"].map(|it| locale.sentence(it, &[]));
    let examples = [(example, &page.example), (better, &page.better)];
    for (title, listings) in examples.into_iter().filter(|(_, it)| !it.is_empty()) {
        let _ = writeln!(text, "\n{title}\n");
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

/// The rules with what they state, a line each.
pub fn rules_text(rules: &[&Rule], locale: Locale) -> String {
    let line = |rule: &&Rule| {
        let page = rule.page();
        let (summary, _) = in_language(&page, locale);
        format!("{:<28}{:<9}{summary}\n", rule.name, rule.usual_level())
    };
    rules.iter().map(line).collect()
}

/// What a page states, and why that matters.
pub(super) fn in_language<'p>(page: &'p Page<'_>, locale: Locale) -> (&'p str, &'p str) {
    match locale {
        Locale::English => (page.summary, &page.why),
        Locale::French => (page.french_summary, &page.french_why),
    }
}

fn default_of(default: OptionDefault) -> String {
    match default {
        OptionDefault::Number(number) => number.to_string(),
        OptionDefault::Words => "[]".to_owned(),
    }
}

/// The page as Markdown.
pub fn rule_markdown(rule: &Rule) -> String {
    let page = rule.page();
    let mut text = format!("# `{}`\n\n{}\n\n", rule.name, page.summary);
    let _ = writeln!(
        text,
        "{} · {} · fix: {} · since {}\n",
        rule.group.name(),
        rule.usual_level(),
        rule.mends.name(),
        rule.since
    );
    let _ = writeln!(text, "## Why it matters\n\n{}", page.why);
    if !rule.options.is_empty() {
        let _ = writeln!(text, "\n## Options\n\n```toml\n[check.options.{}]", rule.name);
        for option in rule.options {
            let _ = writeln!(
                text,
                "{} = {}    # {}",
                option.name,
                default_of(option.default),
                option.about
            );
        }
        text.push_str("```\n");
    }
    let _ = writeln!(
        text,
        "\n## En français\n\n**{}**\n\n{}",
        page.french_summary.trim_end_matches('.'),
        page.french_why
    );
    let examples = [("Example", &page.example), ("Better", &page.better)];
    for (title, listings) in examples.into_iter().filter(|(_, it)| !it.is_empty()) {
        let _ = writeln!(text, "\n## {title}");
        for listing in listings {
            if listings.len() > 1 {
                let _ = writeln!(text, "\n`{}`:", listing.name);
            }
            let language = if listing.name.ends_with(".toml") { "toml" } else { "yaml" };
            let _ = writeln!(text, "\n```{language}\n{}```", listing.text);
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
        "level": rule.usual_level(),
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
