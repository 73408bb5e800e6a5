//! `preferred-channel-unused`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Channel, Index, Journey, Level, Persona, vocabulary};

rule! {
    /// A channel that a persona prefers appears on no stage.
    ///
    /// ## Why it matters
    /// The persona says she writes from her phone, and the journey offers a counter and a form. Either the
    /// profile is decoration, or this is the first gap to close: meet people where they already are.
    ///
    /// ## En français
    /// Un canal que préfère un persona n’apparaît à aucune étape.
    ///
    /// Le persona dit écrire depuis son téléphone, et le parcours lui propose un guichet et un formulaire.
    /// Ou le portrait n’est qu’un décor, ou c’est le premier manque à combler : retrouver les gens là où
    /// ils sont déjà.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Register a child at school
    /// persona:
    ///   persona: Aya Diallo
    ///   channels: [messaging, phone]
    /// stages:
    ///   - stage: Bring the papers
    ///     touchpoints: [Counter @branch, Call back @phone]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Register a child at school
    /// persona:
    ///   persona: Aya Diallo
    ///   channels: [messaging, phone]
    /// stages:
    ///   - stage: Bring the papers
    ///     touchpoints: [Photos of the papers @messaging, Call back @phone]
    /// ```
    pub(super) static PREFERRED_CHANNEL_UNUSED = "preferred-channel-unused" {
        group: Structure, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let mut touchpoints = journey.stages.iter().flat_map(|stage| stage.touchpoints());
    if journey.level != Level::Macro || touchpoints.all(|it| it.channels.is_empty()) {
        return;
    }
    for mention in &journey.persona {
        let Some(index) = mention.target else { continue };
        let persona = journey.persona_at(index);
        let unused = || persona.channels.iter().filter(|it| !is_offered(journey, it, index));
        let Some(first) = unused().next() else { continue };
        let names: Vec<String> = unused().map(|it| written(journey, it)).collect();
        let span = if first.span.is_empty() { mention.name.span } else { first.span };
        findings
            .at(span)
            .with("persona", persona.title.value.as_str())
            .with("channels", names)
            .with("channel", written(journey, first));
    }
}

/// Whether the persona meets the channel at some touchpoint, or another of the same family:
/// Instagram for somebody who likes social networks.
fn is_offered(journey: &Journey, channel: &Channel, persona: Index<Persona>) -> bool {
    let touchpoints = journey.stages.iter().flat_map(|stage| stage.touchpoints());
    let mut met = touchpoints
        .filter(|touchpoint| touchpoint.is_met_by(Some(persona)))
        .flat_map(|touchpoint| &touchpoint.channels);
    let within = |channel: &Channel| journey.channel(channel).and_then(|info| info.within);
    met.any(|offered| {
        offered.value == *channel
            || within(offered) == Some(channel.0.as_str())
            || within(channel) == Some(offered.0.as_str())
    })
}

/// The channel as the file writes it.
fn written(journey: &Journey, channel: &Channel) -> String {
    let built_in = vocabulary::channel(&channel.0);
    built_in.map_or_else(|| channel.0.clone(), |it| it.written(journey.language.keys).into_owned())
}
