//! `cjm explain`: the pages of the rules, and the KPIs that every map knows.

use clap::{Args, ValueEnum};

use super::printed::print;
use super::sentence::Sentence;
use super::{Outcome, Session};
use crate::check::{MIN_SCORE, RULES, Rule, rule_named};
use crate::journey::vocabulary::{CatalogueKpi, catalogue, catalogue_kpi, fold};
use crate::locale::Locale;
use crate::output::{
    TableFormat, TableOptions, kpi_text, kpis_text, rule_markdown, rule_text, rules_json,
    rules_text,
};
use crate::table::catalogue_table;
use crate::text::nearest::nearest;

/// Explain a rule, or a KPI that every map knows
///
/// Of a rule: what it means, why it matters, an example and a better one. Of a KPI: what it counts,
/// its unit, where it fits and where its numbers come from.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm explain unknown-key
  cjm explain nps
  cjm explain kpis                      every KPI, one line each
  cjm explain --all                     every rule, one line each
  cjm explain --all --format json       for programs")]
pub(super) struct Explain {
    /// A rule, as it stands in brackets behind the level of a finding; a KPI; or `kpis` for all
    #[arg(value_name = "RULE|KPI", value_parser = Subject::parse, required_unless_present = "all")]
    subject: Option<Subject>,
    /// Every rule
    #[arg(long, conflicts_with = "subject")]
    all: bool,
    /// How to write it
    #[arg(long, value_enum, default_value_t)]
    format: PageFormat,
}

/// What can be explained.
#[derive(Clone, Copy, Debug)]
enum Subject {
    /// A rule.
    Rule(&'static Rule),
    /// A KPI of the catalogue.
    Kpi(&'static CatalogueKpi),
    /// All of them.
    Kpis,
}

/// How a page is written.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum PageFormat {
    /// For reading here; of several, one line each
    #[default]
    Text,
    /// For a documentation
    Markdown,
    /// For programs
    Json,
}

/// What stands for all KPIs, in both languages.
const ALL_KPIS: [&str; 4] = ["kpis", "kpi", "indicateurs", "indicateur"];

impl Subject {
    fn parse(name: &str) -> Result<Self, Sentence> {
        let rule = rule_named(name).or_else(|| (name == MIN_SCORE.name).then_some(&MIN_SCORE));
        if let Some(rule) = rule {
            return Ok(Self::Rule(rule));
        }
        if ALL_KPIS.contains(&&*fold(name)) {
            return Ok(Self::Kpis);
        }
        catalogue_kpi(name).map(Self::Kpi).ok_or_else(|| {
            let rules = RULES.iter().map(|rule| rule.name);
            let names = rules.chain(catalogue().iter().map(|kpi| kpi.id));
            match nearest(name, names) {
                Some(near) => Sentence::new("hint-rule-or-kpi-near").with("near", near),
                None => Sentence::new("hint-rule-or-kpi"),
            }
        })
    }
}

impl Explain {
    /// Writes the pages to standard output.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Outcome> {
        let text = match self.subject {
            Some(Subject::Rule(rule)) => self.rules(&[rule], session.locale),
            Some(Subject::Kpi(kpi)) => self.kpis(Some(kpi), session.locale)?,
            Some(Subject::Kpis) => self.kpis(None, session.locale)?,
            None => self.rules(RULES, session.locale),
        };
        print(text.as_bytes())?;
        Ok(Outcome::Fine)
    }

    fn rules(&self, rules: &[&'static Rule], locale: Locale) -> String {
        match self.format {
            PageFormat::Text if self.all => rules_text(rules, locale),
            PageFormat::Text => rules.iter().map(|rule| rule_text(rule, locale)).collect(),
            PageFormat::Markdown => {
                rules.iter().map(|rule| rule_markdown(rule)).collect::<Vec<_>>().join("\n")
            }
            PageFormat::Json => format!("{:#}\n", rules_json(rules)),
        }
    }

    fn kpis(&self, only: Option<&CatalogueKpi>, locale: Locale) -> anyhow::Result<String> {
        // Programs get the same whoever runs them.
        let spoken = if let PageFormat::Json = self.format { Locale::English } else { locale };
        let table = catalogue_table(only, spoken);
        let format = match (self.format, only) {
            (PageFormat::Text, Some(_)) => return Ok(kpi_text(&table, locale)),
            (PageFormat::Text, None) => return Ok(kpis_text(&table, locale)),
            (PageFormat::Markdown, _) => "markdown",
            (PageFormat::Json, _) => "json",
        };
        let mut written = Vec::new();
        if let Some(format) = TableFormat::named(format) {
            format.write(
                &table,
                &TableOptions { locale, ..TableOptions::default() },
                &mut written,
            )?;
        }
        Ok(String::from_utf8(written)?)
    }
}
