//! `cjm schema`: JSON Schemas, for editors and other programs.

use clap::{Args, ValueEnum};
use serde_json::Value;

use super::Outcome;
use super::configuration::config_schema;
use super::printed::print;
use super::render::theme_schema;
use crate::journey::schema::{journey, library};
use crate::journey::vocabulary::Tongue;
use crate::locale::Locale;
use crate::output::{report_schema, score_schema, table_schema};

/// Print the JSON Schema of a file that cjm reads or writes
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm schema > journey.schema.json
  cjm schema config
An editor with yaml-language-server then checks and completes a map that begins with
  # yaml-language-server: $schema=journey.schema.json")]
pub(super) struct Schema {
    /// Which file it describes
    #[arg(value_enum, default_value_t, hide_default_value = true)]
    name: SchemaName,
}

/// What there is a schema of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaName {
    /// A map (the default)
    #[default]
    Journey,
    /// A map with French keys
    Parcours,
    /// A library
    Library,
    /// A library with French keys
    Bibliotheque,
    /// cjm.toml
    Config,
    /// A theme file
    Theme,
    /// What `check --output-format json` writes
    Report,
    /// What `table --format json` writes
    Table,
    /// What `score --format json` writes
    Score,
}

impl SchemaName {
    /// The schemas that an editor needs for maps with the keys of a language.
    pub(super) fn of_maps(locale: Locale) -> [Self; 3] {
        match locale {
            Locale::English => [Self::Journey, Self::Library, Self::Config],
            Locale::French => [Self::Parcours, Self::Bibliotheque, Self::Config],
        }
    }

    /// The name of its file in `schemas/`.
    pub(super) fn file_name(self) -> String {
        let name = self.to_possible_value().expect("no schema is hidden");
        format!("{}.schema.json", name.get_name())
    }

    /// The schema itself.
    pub(super) fn schema(self) -> Value {
        match self {
            Self::Journey => journey(Tongue::English),
            Self::Parcours => journey(Tongue::French),
            Self::Library => library(Tongue::English),
            Self::Bibliotheque => library(Tongue::French),
            Self::Config => config_schema(),
            Self::Theme => theme_schema(),
            Self::Report => report_schema(),
            Self::Table => table_schema(),
            Self::Score => score_schema(),
        }
    }
}

impl Schema {
    /// Writes the schema to standard output.
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        print(format!("{:#}\n", self.name.schema()).as_bytes())?;
        Ok(Outcome::Fine)
    }
}
