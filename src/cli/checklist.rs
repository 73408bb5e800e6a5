//! `cjm checklist`: the questions that guides ask, answered ones ticked.

use clap::{Args, ValueEnum};

use super::inputs::Inputs;
use super::printed::print;
use super::reading::{Shown, maps_to_show};
use super::{Outcome, Session};
use crate::check::checklist::Checklist as Questions;
use crate::locale::Locale;
use crate::output::{ChecklistPage, Suggestions};

/// Ask what guides ask of a map, with the answers it gives
///
/// There are questions about the map, each persona and each stage, in the language of the map. Those
/// that the map answers are ticked, with the key and the line of the answer.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm checklist coat.journey.yaml
  cjm checklist --suggest coat.journey.yaml              what is usual at such stages, too
  cjm checklist --format markdown coat.journey.yaml      a task list for an issue or a wiki")]
pub(super) struct Checklist {
    #[command(flatten)]
    inputs: Inputs,
    /// Say what customers usually meet at such stages, and what usually helps
    #[arg(long)]
    suggest: bool,
    /// How to write it
    #[arg(long, value_enum, default_value_t)]
    format: ListFormat,
}

/// How a checklist is written.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum ListFormat {
    /// For reading here
    #[default]
    Text,
    /// A task list
    Markdown,
}

impl Checklist {
    /// Writes the checklists of the maps that can be read, one after the other.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Outcome> {
        let (maps, outcome) = maps_to_show(&self.inputs, session)?;
        let asked = session.global.lang.map(Locale::from);
        let pages: Vec<String> = maps.iter().map(|map| self.page(map, asked)).collect();
        print(pages.join("\n").as_bytes())?;
        Ok(outcome)
    }

    fn page(&self, map: &Shown, asked: Option<Locale>) -> String {
        let page = ChecklistPage {
            checklist: &Questions::of(&map.journey),
            source: &map.source,
            locale: asked.unwrap_or_else(|| Locale::of_tag(&map.journey.language.tag)),
            suggestions: if self.suggest { Suggestions::Told } else { Suggestions::Left },
        };
        match self.format {
            ListFormat::Text => page.text(),
            ListFormat::Markdown => page.markdown(),
        }
    }
}
