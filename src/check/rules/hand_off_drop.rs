//! `hand-off-drop`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Channel, Index, Journey, Persona, Score, Stage, Text, Touchpoint};
use crate::text::Spanned;

rule! {
    /// Emotions fall where the customer is handed over to another channel or another team.
    ///
    /// ## Why it matters
    /// Journeys break at the seams: the chat promises, the till refuses, and each team met its own target.
    /// A fall of two points at a hand-over is seldom the fault of the side where it shows. Put both owners
    /// at one table, and let the first one follow the case to its end.
    ///
    /// ## En français
    /// L’émotion chute là où le client passe d’un canal ou d’une équipe à l’autre.
    ///
    /// Les parcours cassent aux coutures : le chat promet, la caisse refuse, et chaque équipe a tenu son
    /// propre objectif. Une chute de deux points à un passage de relais vient rarement du côté où elle se
    /// voit. Mettez les deux responsables à la même table, et laissez le premier suivre le dossier jusqu’au
    /// bout.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Change the size of a coat
    /// stages:
    ///   - stage: Ask
    ///     touchpoints:
    ///       - { touchpoint: Chat with an adviser, channel: chat, emotion: reassured +1 }
    ///   - stage: Exchange
    ///     touchpoints:
    ///       - { touchpoint: Return in store, channel: store, emotion: let down -1.5 }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Change the size of a coat
    /// stages:
    ///   - stage: Ask
    ///     touchpoints:
    ///       - { touchpoint: Chat with an adviser, channel: chat, emotion: reassured +1 }
    ///   - stage: Exchange
    ///     touchpoints:
    ///       - { touchpoint: Return in store, channel: store, emotion: relieved +0.5 }
    /// ```
    pub(super) static HAND_OFF_DROP = "hand-off-drop" {
        group: Consistency, level: Warning, since: "0.1.0", check,
    }
}

/// Half of the scale.
const STEEP: f64 = 2.0;

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for persona in journey.travellers() {
        let moments: Vec<_> =
            journey.stages.iter().flat_map(|stage| moments(journey, stage, persona)).collect();
        for pair in moments.windows(2) {
            if let [before, after] = pair {
                compare(journey, before, after, findings);
            }
        }
    }
}

/// A place where a persona feels something.
struct Moment<'j> {
    title: &'j Text,
    score: Score,
    channels: Vec<&'j Spanned<Channel>>,
    /// Who answers for the very touchpoint.
    own: Option<&'j Text>,
    stage: &'j Stage,
}

fn compare(
    journey: &Journey,
    before: &Moment<'_>,
    after: &Moment<'_>,
    findings: &mut Collector<'_>,
) {
    let fall = before.score.fall_to(after.score);
    if fall < STEEP || after.title.is_empty() {
        return;
    }
    let Some((case, from, to)) = before.hand_over(after, journey) else { return };
    findings
        .at(after.title.span)
        .case(case)
        .with("before", before.title.as_str())
        .with("after", after.title.as_str())
        .with("fall", fall)
        .with("from", from)
        .with("to", to)
        .related("handed-over-from", before.title.span);
}

impl Moment<'_> {
    /// The sentence for what changes on the way to `next`, and both sides of it; the channel goes
    /// before the owner, because the customer sees it.
    fn hand_over(&self, next: &Self, journey: &Journey) -> Option<(&'static str, String, String)> {
        let channels = self.channels.first().zip(next.channels.first());
        if let Some((from, to)) = channels.filter(|_| !self.shares_a_channel(next)) {
            return Some(("", journey.channel_name(from), journey.channel_name(to)));
        }
        let (from, to) = self.owners(next).filter(|(one, two)| one != two)?;
        Some(("owner", from.value.clone(), to.value.clone()))
    }

    fn shares_a_channel(&self, next: &Self) -> bool {
        self.channels
            .iter()
            .any(|channel| next.channels.iter().any(|other| other.value == channel.value))
    }

    /// Who answers for the two. In one stage only owners of touchpoints tell them apart: a
    /// touchpoint with an owner beside one without is a detail, no hand-over.
    fn owners<'m>(&'m self, next: &'m Self) -> Option<(&'m Text, &'m Text)> {
        if std::ptr::eq(self.stage, next.stage) {
            return self.own.zip(next.own);
        }
        let owner = |moment: &'m Self| moment.own.or(moment.stage.experience.owner.as_ref());
        owner(self).zip(owner(next))
    }
}

/// The touchpoints of a stage that the persona meets and that say what it feels; where none does,
/// the stage as a whole.
fn moments<'j>(
    journey: &'j Journey,
    stage: &'j Stage,
    persona: Option<Index<Persona>>,
) -> Vec<Moment<'j>> {
    let met = || stage.touchpoints().iter().filter(|touchpoint| touchpoint.is_met_by(persona));
    let moment = |touchpoint: &'j Touchpoint| {
        let mood = touchpoint.experience.emotion.as_ref()?.mood(persona)?;
        Some(Moment {
            title: &touchpoint.title,
            score: mood.score,
            channels: touchpoint.channels.iter().collect(),
            own: touchpoint.experience.owner.as_ref(),
            stage,
        })
    };
    let told: Vec<_> = met().filter_map(moment).collect();
    if !told.is_empty() {
        return told;
    }
    let whole = journey.mood(stage, persona).map(|mood| Moment {
        title: &stage.title,
        score: mood.score,
        channels: met().flat_map(|touchpoint| &touchpoint.channels).collect(),
        own: None,
        stage,
    });
    whole.into_iter().collect()
}
