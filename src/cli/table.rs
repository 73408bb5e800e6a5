//! `cjm table`: what is on the maps, in rows and columns.

use std::io::{self, Write};

use clap::Args;
use clap::builder::PossibleValue;

use super::inputs::Inputs;
use super::listed::{explained, listed, value};
use super::reading::maps_to_show;
use super::sentence::Sentence;
use super::terminal::width;
use super::unknown::suggestion;
use super::{Outcome, Session};
use crate::locale::{Argument, Locale};
use crate::output::{LeftOut, TABLE_FORMATS, TableFormat, TableOptions};
use crate::table::{Table as Rows, VIEWS, View};

/// Tabulate what is on maps: stages, touchpoints, personas, pains, opportunities, KPIs
///
/// Of several maps one table is made, with a column that names the map, in the language of the
/// first. CSV is UTF-8 with commas, for programs; a spreadsheet imports it as such (in Excel:
/// Data, From Text/CSV) rather than opening it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm table coat.journey.yaml
  cjm table --view kpis --format markdown coat.journey.yaml
  cjm table --view opportunities --format csv maps > backlog.csv
  cjm table --view pains --format json maps | jq '.rows[] | select(.frequency.value >= 30)'")]
pub(super) struct Table {
    #[command(flatten)]
    inputs: Inputs,
    /// What one row is
    #[arg(long, value_name = "VIEW", default_value = "stages", value_parser = listed(view, views))]
    #[arg(hide_possible_values = true)]
    #[arg(long_help = format!("What one row is\n\nViews: {}", explained(&views())))]
    view: &'static View,
    /// How to write the table
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = listed(format_named, formats))]
    #[arg(hide_possible_values = true)]
    #[arg(long_help = format!("How to write the table\n\nFormats: {}", explained(&formats())))]
    format: &'static TableFormat,
}

fn view(name: &str) -> Result<&'static View, Sentence> {
    View::named(name).ok_or_else(|| suggestion(name, VIEWS.iter().map(|view| view.name)))
}

fn format_named(name: &str) -> Result<&'static TableFormat, Sentence> {
    let names = TABLE_FORMATS.iter().map(|format| format.name);
    TableFormat::named(name).ok_or_else(|| suggestion(name, names))
}

fn views() -> Vec<PossibleValue> {
    VIEWS.iter().map(|view| value(view.name, view.about)).collect()
}

fn formats() -> Vec<PossibleValue> {
    TABLE_FORMATS.iter().map(|format| value(format.name, format.about)).collect()
}

impl Table {
    /// Writes the table of the maps that can be read.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Outcome> {
        let (maps, outcome) = maps_to_show(&self.inputs, session)?;
        let asked = session.global.lang.map(Locale::from);
        let Some(first) = maps.first() else { return Ok(outcome) };
        let locale = asked.unwrap_or_else(|| Locale::of_tag(&first.journey.language.tag));
        let options = TableOptions { locale, width: width() };
        let tables = maps.iter().map(|map| {
            let title = map.journey.title.as_ref().map(|title| title.value.clone());
            let table = self.view.table(&map.journey, locale);
            (title.unwrap_or_else(|| map.input.name()), table)
        });
        if let Some(table) = joined(tables.collect(), locale) {
            let mut stdout = io::BufWriter::new(io::stdout().lock());
            let left_out = self.format.write(&table, &options, &mut stdout)?;
            stdout.flush()?;
            tell_left_out(&left_out, session);
        }
        Ok(outcome)
    }
}

/// The only table, or all of them under one another.
fn joined(mut tables: Vec<(String, Rows)>, locale: Locale) -> Option<Rows> {
    match tables.as_slice() {
        [_] => tables.pop().map(|(_, table)| table),
        _ => Rows::stack(tables, &locale.label("column-journey")),
    }
}

fn tell_left_out(left_out: &LeftOut, session: &Session) {
    if !left_out.is_empty() {
        let columns = left_out.join(", ");
        let arguments = [("columns", Argument::Text(&columns))];
        session.remark(session.locale.sentence("table-left-out", &arguments));
    }
}
