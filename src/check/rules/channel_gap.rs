//! `channel-gap`.

use std::collections::BTreeMap;

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::vocabulary::fold;
use crate::journey::{Channel, Holder, Index, Journey, Persona, Score, Stage, Touchpoint};
use crate::text::Span;

rule! {
    /// The same touchpoint feels very different on two channels.
    ///
    /// ## Why it matters
    /// Customers do not see channels, they see one company. When the shop delights and the app for the same
    /// thing annoys, whoever starts on the wrong side never learns about the other. Find out what the good
    /// channel does, and bring it to the bad one, or lead people over.
    ///
    /// ## En français
    /// Le même point de contact se vit très différemment sur deux canaux.
    ///
    /// Les clients ne voient pas des canaux, ils voient une entreprise. Quand le magasin enchante et que
    /// l’application agace pour la même chose, celui qui commence du mauvais côté ne saura jamais rien de
    /// l’autre. Cherchez ce que fait le bon canal et apportez-le au mauvais, ou conduisez-y les gens.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints:
    ///       - touchpoint: Stock of my size
    ///         channel: [store, app]
    ///         emotion: { store: +1, app: -1.5 }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints:
    ///       - touchpoint: Stock of my size
    ///         channel: [store, app]
    ///         emotion: { store: +1, app: +0.5 }
    /// ```
    pub(super) static CHANNEL_GAP = "channel-gap" {
        group: Consistency, level: Warning, since: "0.1.0", check,
    }
}

/// Half of the scale.
const FAR_APART: f64 = 2.0;

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for stage in &journey.stages {
        for touchpoint in stage.touchpoints() {
            report(touchpoint, &by_channel(journey, touchpoint), findings);
        }
        for (touchpoint, sides) in namesakes(journey, stage) {
            report(touchpoint, &sides, findings);
        }
    }
}

/// What a touchpoint is like on one channel, and where the map says so.
struct Side {
    channel: String,
    score: Score,
    span: Span,
}

fn report(touchpoint: &Touchpoint, sides: &[Side], findings: &mut Collector<'_>) {
    let order = |one: &&Side, two: &&Side| one.score.0.total_cmp(&two.score.0);
    let (best, worst) = (sides.iter().max_by(order), sides.iter().min_by(order));
    if let (Some(best), Some(worst)) = (best, worst)
        && best.score.fall_to(worst.score) >= FAR_APART
        && !touchpoint.title.is_empty()
    {
        findings
            .at(worst.span)
            .with("touchpoint", touchpoint.title.as_str())
            .with("worst", worst.channel.as_str())
            .with("low", worst.score.0)
            .with("best", best.channel.as_str())
            .with("high", best.score.0)
            .related("other-channel", best.span);
    }
}

/// One touchpoint whose emotion tells its channels apart.
fn by_channel(journey: &Journey, touchpoint: &Touchpoint) -> Vec<Side> {
    let emotion = touchpoint.experience.emotion.iter();
    let readings = emotion.flat_map(|emotion| &emotion.readings);
    let sides = readings.filter_map(|reading| match &reading.holder {
        Holder::Channel(channel) => {
            let channel = journey.channel_name(&Channel(channel.clone())).to_owned();
            Some(Side { channel, score: reading.score?, span: reading.span })
        }
        Holder::Everyone | Holder::Persona(_) => None,
    });
    sides.collect()
}

/// Touchpoints of a stage with one title on channels of their own, as each persona feels
/// them.
fn namesakes<'j>(journey: &'j Journey, stage: &'j Stage) -> Vec<(&'j Touchpoint, Vec<Side>)> {
    let mut groups: BTreeMap<String, Vec<&Touchpoint>> = BTreeMap::new();
    for touchpoint in stage.touchpoints() {
        groups.entry(fold(&touchpoint.title).into_owned()).or_default().push(touchpoint);
    }
    let several = groups.into_values().filter(|group| group.len() > 1);
    let sides = several.flat_map(|group| {
        let travellers = journey.travellers().into_iter();
        travellers.map(move |persona| (group[0], felt_by(journey, persona, &group)))
    });
    sides.collect()
}

fn felt_by(
    journey: &Journey,
    persona: Option<Index<Persona>>,
    touchpoints: &[&Touchpoint],
) -> Vec<Side> {
    let met = touchpoints.iter().filter(|touchpoint| touchpoint.is_met_by(persona));
    let sides = met.filter_map(|touchpoint| {
        let [channel] = touchpoint.channels.as_slice() else { return None };
        let mood = touchpoint.experience.emotion.as_ref()?.mood(persona)?;
        let span = mood.place.unwrap_or(touchpoint.title.span);
        let channel = journey.channel_name(channel).to_owned();
        Some(Side { channel, score: mood.score, span })
    });
    sides.collect()
}
