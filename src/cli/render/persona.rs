//! Whose journey is drawn.

use anyhow::bail;

use crate::cli::sentence::Sentence;
use crate::journey::{Index, Journey, Persona, vocabulary};

/// The persona of that id or name on the map.
pub(super) fn persona_named(
    journey: &Journey,
    name: &str,
    map: &str,
) -> anyhow::Result<Index<Persona>> {
    let on_map: Vec<Index<Persona>> =
        journey.persona.iter().filter_map(|mention| mention.target).collect();
    let folded = vocabulary::fold(name);
    let found = on_map.iter().find(|&&index| {
        let persona = journey.persona_at(index);
        persona.id == name || vocabulary::fold(&persona.title) == folded
    });
    let Some(found) = found else {
        let ids: Vec<&str> = on_map.iter().map(|&it| journey.persona_at(it).id.as_str()).collect();
        match ids.as_slice() {
            [] => bail!(Sentence::new("render-no-personas").with("map", map)),
            ids => {
                let sentence = Sentence::new("render-no-persona").with("map", map);
                bail!(sentence.with("persona", name).with("names", ids.join(", ")))
            }
        }
    };
    Ok(*found)
}
