//! `cjm explain`: the pages of the rules.

use clap::{Args, ValueEnum};

use super::configuration::rule;
use super::printed::print;
use super::{Outcome, Session};
use crate::check::{RULES, Rule};
use crate::output::{rule_markdown, rule_text, rules_json, rules_text};

/// Explain a rule: what it means, why it matters, an example and a better one
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm explain unknown-key
  cjm explain --all                     one line per rule
  cjm explain --all --format json       for programs")]
pub(super) struct Explain {
    /// The rule, as it stands in brackets behind the level of a finding
    #[arg(value_parser = rule, required_unless_present = "all")]
    rule: Option<&'static Rule>,
    /// Every rule
    #[arg(long, conflicts_with = "rule")]
    all: bool,
    /// How to write it
    #[arg(long, value_enum, default_value_t)]
    format: PageFormat,
}

/// How a page is written.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum PageFormat {
    /// For reading here; with --all, one line each
    #[default]
    Text,
    /// For a documentation
    Markdown,
    /// For programs
    Json,
}

impl Explain {
    /// Writes the pages to standard output.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Outcome> {
        let only = self.rule.as_ref().map(std::slice::from_ref);
        let rules = only.unwrap_or(RULES);
        let text = match self.format {
            PageFormat::Text if self.all => rules_text(rules, session.locale),
            PageFormat::Text => rules.iter().map(|rule| rule_text(rule, session.locale)).collect(),
            PageFormat::Markdown => {
                rules.iter().map(|rule| rule_markdown(rule)).collect::<Vec<_>>().join("\n")
            }
            PageFormat::Json => format!("{:#}\n", rules_json(rules)),
        };
        print(text.as_bytes())?;
        Ok(Outcome::Fine)
    }
}
