//! Which stage is drawn.

use anyhow::bail;

use crate::cli::sentence::Sentence;
use crate::cli::unknown::unknown;
use crate::journey::{Index, Journey, Stage, vocabulary};

/// The stage of that id or name on the map.
pub(super) fn stage_named(
    journey: &Journey,
    name: &str,
    map: &str,
) -> anyhow::Result<Index<Stage>> {
    let folded = vocabulary::fold(name);
    let mut stages = journey.stages.iter();
    let found =
        stages.position(|stage| stage.id == name || vocabulary::fold(&stage.title) == folded);
    match found {
        Some(place) => Ok(Index::new(place)),
        None if journey.stages.is_empty() => {
            bail!(Sentence::new("render-no-stages").with("map", map))
        }
        None => {
            let ids = journey.stages.iter().map(|stage| &*stage.id);
            let sentence = Sentence::new("render-no-stage").with("map", map).with("stage", name);
            bail!(sentence.because(unknown("stage", name, ids)))
        }
    }
}
