//! `unmanaged-channel`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// A map uses a channel that nobody looks after.
    ///
    /// ## Why it matters
    /// The configuration says that no one in the company runs this channel, and customers are on it all the
    /// same: they write, and wait. Give it to somebody, or say on the map what customers find there
    /// instead.
    ///
    /// ## En français
    /// Un parcours passe par un canal dont personne ne s’occupe.
    ///
    /// La configuration dit que personne dans l’entreprise ne gère ce canal, et les clients y sont quand
    /// même : ils écrivent, et attendent. Confiez-le à quelqu’un, ou dites sur la carte ce que les clients
    /// y trouvent à la place.
    ///
    /// ## Example
    /// ```yaml map.journey.yaml
    /// journey: Register a child at school
    /// stages:
    ///   - stage: Ask what is needed
    ///     touchpoints: [Parents’ group @parents-group]
    /// ```
    /// ```toml cjm.toml
    /// [channels]
    /// parents-group = { name = "Parents’ group", kind = "third-party", managed = false }
    /// ```
    ///
    /// ## Better
    /// ```yaml map.journey.yaml
    /// journey: Register a child at school
    /// stages:
    ///   - stage: Ask what is needed
    ///     touchpoints: [Parents’ group @parents-group]
    /// ```
    /// ```toml cjm.toml
    /// [channels]
    /// parents-group = { name = "Parents’ group", kind = "third-party", owner = "School office" }
    /// ```
    pub(super) static UNMANAGED_CHANNEL = "unmanaged-channel" {
        group: Structure, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let touchpoints = journey.stages.iter().flat_map(|stage| stage.touchpoints());
    let used = touchpoints.flat_map(|touchpoint| &touchpoint.channels);
    for info in journey.channels.iter().filter(|info| !info.managed) {
        if let Some(channel) = used.clone().find(|channel| channel.value == info.id) {
            findings
                .at(channel.span)
                .with("channel", info.name.as_str())
                .with("id", info.id.0.as_str());
        }
    }
}
