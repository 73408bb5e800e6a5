//! The channels that a map mentions, with what is known of them.

use crate::journey::decode::reader::Reader;
use crate::journey::vocabulary::channel;
use crate::journey::{Channel, ChannelInfo, Journey};

/// Each channel once, in the order they are first written: touchpoints, then personas.
pub(super) fn mentioned(journey: &Journey, reader: &Reader<'_>) -> Vec<ChannelInfo> {
    let touchpoints = journey.stages.iter().flat_map(|stage| stage.touchpoints.iter());
    let of_touchpoints = touchpoints.flat_map(|touchpoint| &touchpoint.channels);
    let of_personas = journey.personas.iter().flat_map(|persona| &persona.channels);
    let mut known: Vec<ChannelInfo> = Vec::new();
    for id in of_touchpoints.chain(of_personas) {
        if !known.iter().any(|info| info.id == id.value) {
            known.push(info(&id.value, reader));
        }
    }
    known
}

fn info(id: &Channel, reader: &Reader<'_>) -> ChannelInfo {
    let configured = reader.surroundings.channels.iter().find(|channel| channel.id == id.0);
    let built_in = channel(&id.0).filter(|channel| channel.id == id.0);
    let label = built_in.map(|channel| reader.tongue.pick(channel.english, channel.french));
    let name = configured.and_then(|channel| channel.name.as_deref()).or(label).unwrap_or(&id.0);
    ChannelInfo {
        id: id.clone(),
        name: name.to_owned(),
        kind: configured
            .and_then(|channel| channel.kind)
            .or_else(|| built_in.map(|channel| channel.kind)),
        within: built_in.and_then(|channel| channel.within),
        owner: configured.and_then(|channel| channel.owner.clone()),
        managed: configured.is_none_or(|channel| channel.managed),
    }
}
