//! The KPIs that every map knows: a line each, or one of them in full.

use std::borrow::Cow;
use std::fmt::Write;

use super::table::lines;
use crate::locale::{Argument, Locale};
use crate::table::{Cell, Table};

/// The KPIs of the catalogue with what they mean, a line each.
pub fn kpis_text(catalogue: &Table, locale: Locale) -> String {
    let line = |row: &Vec<Cell>| {
        let words = [0, 1, 2].map(|at| lines(&row[at], locale).join(", "));
        format!("{:<28}{}\n", words[0], meaning(&words, locale))
    };
    catalogue.rows.iter().map(line).collect()
}

/// One of them: its id, its name and what it means, then whatever else is known.
pub fn kpi_text(catalogue: &Table, locale: Locale) -> String {
    let labels = catalogue.columns.iter().map(|column| column.label.chars().count());
    let width = labels.max().unwrap_or_default() + 2;
    let mut text = String::new();
    for row in &catalogue.rows {
        let words: Vec<String> = row.iter().map(|it| lines(it, locale).join(", ")).collect();
        let _ = writeln!(text, "{}\n\n{}\n", words[0], meaning(&words, locale));
        let facts = catalogue.columns.iter().zip(&words).skip(3);
        for (column, words) in facts.filter(|(_, words)| !words.is_empty()) {
            let _ = writeln!(text, "{:<width$}{words}", column.label);
        }
    }
    text
}

/// The name of a KPI and what it means, of the words of its row.
fn meaning(words: &[String], locale: Locale) -> Cow<'static, str> {
    let arguments = [("name", Argument::Text(&words[1])), ("meaning", Argument::Text(&words[2]))];
    locale.sentence("measure-line", &arguments)
}
