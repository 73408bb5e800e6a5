//! `cjm schema`: JSON Schemas, for editors and other programs.

use std::io::{self, Write};

use clap::{Args, ValueEnum};
use serde_json::Value;

use super::Outcome;
use super::configuration::config_schema;
use crate::output::report_schema;

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
    #[arg(value_enum)]
    name: SchemaName,
}

/// What there is a schema of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SchemaName {
    /// cjm.toml
    Config,
    /// What `check --output-format json` writes
    Report,
}

impl SchemaName {
    fn schema(self) -> Value {
        match self {
            Self::Config => config_schema(),
            Self::Report => report_schema(),
        }
    }
}

impl Schema {
    /// Writes the schema to standard output.
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        let mut stdout = io::stdout().lock();
        writeln!(stdout, "{:#}", self.name.schema())?;
        stdout.flush()?;
        Ok(Outcome::Fine)
    }
}
