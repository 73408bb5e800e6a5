//! `channel-without-owner`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::vocabulary::ChannelKind;
use crate::journey::{Channel, Journey};

rule! {
    /// Nobody answers for a channel of the map.
    ///
    /// ## Why it matters
    /// Everybody posts on it, nobody reads the answers: channels without an owner have no opening hours, no
    /// tone and no budget. It need not be a department, but one name must be able to say what happens
    /// there.
    ///
    /// ## En français
    /// Personne ne répond d’un canal du parcours.
    ///
    /// Tout le monde y publie, personne ne lit les réponses : un canal sans responsable n’a ni horaires, ni
    /// ton, ni budget. Ce n’est pas forcément un service, mais quelqu’un doit pouvoir dire ce qui s’y
    /// passe.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Register a child at school
    /// stages:
    ///   - stage: Ask what is needed
    ///     touchpoints: [Question to the school @messaging]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Register a child at school
    /// stages:
    ///   - stage: Ask what is needed
    ///     touchpoints: [Question to the school @messaging]
    ///     owner: School office
    /// ```
    pub(super) static CHANNEL_WITHOUT_OWNER = "channel-without-owner" {
        group: Structure, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for info in &journey.channels {
        let is_ours = info.kind != Some(ChannelKind::ThirdParty);
        if is_ours && info.managed && info.owner.is_none() {
            report(journey, &info.id, &info.name, findings);
        }
    }
}

/// Reports the channel where the map first uses it, unless somebody owns one of its touchpoints
/// or stages.
fn report(journey: &Journey, channel: &Channel, name: &str, findings: &mut Collector<'_>) {
    let mut first = None;
    for stage in &journey.stages {
        for touchpoint in stage.touchpoints() {
            let here = touchpoint.channels.iter().find(|used| used.value == *channel);
            let Some(used) = here else { continue };
            if stage.experience.owner.is_some() || touchpoint.experience.owner.is_some() {
                return;
            }
            first = first.or(Some(used.span));
        }
    }
    if let Some(span) = first {
        findings.at(span).with("channel", name).with("id", channel.0.as_str());
    }
}
