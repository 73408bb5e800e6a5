//! `cjm table`: what is on the maps, in rows and columns.

use std::io::{self, IsTerminal, Write};

use clap::Args;

use super::configuration::nearest;
use super::inputs::Inputs;
use super::legible::Legible;
use super::{Outcome, Session};
use crate::locale::{Argument, Locale};
use crate::output::{LeftOut, TABLE_FORMATS, TableFormat, TableOptions};
use crate::table::{Table as Rows, VIEWS, View};

/// Tabulate maps: stages, touchpoints, personas, pains, opportunities, KPIs, or the map as a grid
///
/// Of several maps one table is made, with a column that names the map.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm table coat.journey.yaml
  cjm table --view kpis --format markdown coat.journey.yaml
  cjm table --view opportunities --format csv maps > backlog.csv
  cjm table --view pains --format json maps | jq '.rows[] | select(.severity >= 4)'")]
pub(super) struct Table {
    #[command(flatten)]
    inputs: Inputs,
    /// What one row is
    #[arg(long, value_name = "VIEW", default_value = "stages", value_parser = view)]
    #[arg(long_help = format!("What one row is\n\nViews: {}", views()))]
    view: &'static View,
    /// How to write the table
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = format_named)]
    #[arg(long_help = format!("How to write the table\n\nFormats: {}", formats()))]
    format: &'static TableFormat,
}

fn view(name: &str) -> Result<&'static View, String> {
    View::named(name).ok_or_else(|| unknown(name, VIEWS.iter().map(|view| view.name).collect()))
}

fn format_named(name: &str) -> Result<&'static TableFormat, String> {
    let names = || TABLE_FORMATS.iter().map(|format| format.name).collect();
    TableFormat::named(name).ok_or_else(|| unknown(name, names()))
}

fn unknown(name: &str, known: Vec<&str>) -> String {
    match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there is {}", known.join(", ")),
    }
}

fn views() -> String {
    let line = |view: &&View| format!("{} ({})", view.name, view.about);
    VIEWS.iter().map(line).collect::<Vec<_>>().join(", ")
}

fn formats() -> String {
    let line = |format: &&TableFormat| format!("{} ({})", format.name, format.about);
    TABLE_FORMATS.iter().map(line).collect::<Vec<_>>().join(", ")
}

impl Table {
    /// Writes the table of the maps that can be read.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Outcome> {
        let Legible { maps, outcome } = Legible::read(&self.inputs, session)?;
        let asked = session.global.lang.map(Locale::from);
        let mut tables: Vec<(String, Rows)> = Vec::new();
        let mut locale = None;
        for (input, journey) in &maps {
            let of_map = asked.unwrap_or_else(|| Locale::of_tag(&journey.language.tag));
            let title = journey.title.as_ref().map_or_else(|| input.name(), |it| it.value.clone());
            tables.push((title, self.view.table(journey, of_map)));
            locale.get_or_insert(of_map);
        }
        let Some(locale) = locale else { return Ok(outcome) };
        let options = TableOptions { locale, width: width() };
        if let Some(table) = joined(tables, locale) {
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

/// The width of the terminal; of a page, when the table goes elsewhere.
fn width() -> u16 {
    let window = io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
    window.map_or(TableOptions::default().width, |(terminal_size::Width(width), _)| width)
}

fn tell_left_out(left_out: &LeftOut, session: &Session) {
    if !left_out.is_empty() {
        let columns = left_out.join(", ");
        let arguments = [("columns", Argument::Text(&*columns))];
        session.remark(session.locale.sentence("table-left-out", &arguments));
    }
}
