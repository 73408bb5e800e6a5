//! `cjm score`: how complete maps are, and what to write next.

use std::io::{self, Write};

use clap::Args;
use clap::builder::PossibleValue;

use super::inputs::Inputs;
use super::listed::{explained, listed, value};
use super::reading::{Shown, maps_to_show};
use super::sentence::Sentence;
use super::shortfall::{Shortfall, score};
use super::terminal::width;
use super::unknown::suggestion;
use super::{Outcome, Session};
use crate::check::score::Completeness;
use crate::output::{SCORE_FORMATS, ScoreFormat, ScoreOptions, Scored};

/// Tell how complete maps are, and what to write next
///
/// The score goes from 0 to 100. Writing more never lowers it. `score.weights` in cjm.toml says how
/// much each category counts.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm score coat.journey.yaml
  cjm score --min 60 maps                   exit code 1 when a map is below
  cjm score --format badge maps > completeness.svg")]
pub(super) struct Score {
    #[command(flatten)]
    inputs: Inputs,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = listed(format_named, formats))]
    #[arg(hide_possible_values = true)]
    #[arg(long_help = format!("How to write it\n\nFormats: {}", explained(&formats())))]
    format: &'static ScoreFormat,
    /// The score that every map must reach, from 0 to 100
    #[arg(long, value_name = "N", value_parser = score)]
    min: Option<f64>,
}

fn format_named(name: &str) -> Result<&'static ScoreFormat, Sentence> {
    let names = SCORE_FORMATS.iter().map(|format| format.name);
    ScoreFormat::named(name).ok_or_else(|| suggestion(name, names))
}

fn formats() -> Vec<PossibleValue> {
    SCORE_FORMATS.iter().map(|format| value(format.name, format.about)).collect()
}

impl Score {
    /// Writes how complete the maps are that can be read.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Outcome> {
        let (maps, mut outcome) = maps_to_show(&self.inputs, session)?;
        if maps.is_empty() {
            return Ok(outcome);
        }
        let maps: Vec<Scored> = maps.iter().map(scored).collect();
        let options = ScoreOptions { locale: session.locale, width: width() };
        let mut stdout = io::BufWriter::new(io::stdout().lock());
        self.format.write(&maps, &options, &mut stdout)?;
        stdout.flush()?;
        let least = self.min.unwrap_or(0.0);
        for map in maps {
            if let Some(below) = Shortfall::of(map.name, map.completeness.score(), least) {
                below.tell(session);
                outcome = outcome.max(Outcome::Findings);
            }
        }
        Ok(outcome)
    }
}

fn scored(map: &Shown) -> Scored {
    let title = map.journey.title.as_ref().map(|title| title.value.clone());
    Scored {
        name: map.input.name(),
        path: map.input.stable_name(),
        title: title.unwrap_or_else(|| map.input.name()),
        completeness: Completeness::of(&map.journey, &map.input.configuration.weights),
    }
}
