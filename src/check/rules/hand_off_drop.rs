//! `hand-off-drop`.

use std::collections::BTreeSet;

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::vocabulary::fold;
use crate::journey::{Channel, Index, Journey, Pain, Persona, Score, Stage, Text, Touchpoint};
use crate::text::{Span, Spanned};

rule! {
    /// Emotions fall where the customer is handed over to another channel or another team.
    ///
    /// ## Why it matters
    /// Journeys break at the seams: the chat promises, the till refuses, and each team met its own target.
    /// A fall of two points at a hand-over is seldom the fault of the side where it shows. Put both owners
    /// at one table, and let the first one follow the case to its end. A pain in that stage, which says
    /// what hurts there, or one owner at both touchpoints says that it is seen to. The feelings stay as
    /// customers told them.
    ///
    /// A life cycle is looked at like a micro journey: from one of its stages to the next, channels and
    /// teams change most often, and nobody is in charge of the way between them.
    ///
    /// ## En français
    /// L’émotion chute là où le client passe d’un canal ou d’une équipe à l’autre.
    ///
    /// Les parcours cassent aux coutures : le chat promet, la caisse refuse, et chaque équipe a tenu son
    /// propre objectif. Une chute de deux points à un passage de relais vient rarement du côté où elle se
    /// voit. Mettez les deux responsables à la même table, et laissez le premier suivre le dossier jusqu’au
    /// bout. Un irritant à cette étape, qui dit ce qui gêne, ou un même responsable aux deux points de
    /// contact, dit que l’on s’en occupe. Les émotions restent celles que les clients ont dites.
    ///
    /// Un cycle de vie est regardé comme un micro parcours : c’est d’une étape à l’autre que canaux et
    /// équipes changent le plus, et personne n’y répond du chemin entre eux.
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
    ///       - { touchpoint: Return in store, channel: store, emotion: let down -1.5 }
    ///     pains:
    ///       - { pain: The till knows nothing of the chat, kind: inconsistency }
    /// ```
    pub(super) static HAND_OFF_DROP = "hand-off-drop" {
        group: Consistency, level: Warning, since: "0.1.0", check,
    }
}

/// Half of the scale.
const STEEP: f64 = 2.0;

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let placement = findings.placement();
    let mut told = BTreeSet::new();
    for persona in journey.travellers() {
        let stages = journey.stages.iter().zip(&placement.pains);
        let moments: Vec<_> =
            stages.flat_map(|(stage, pains)| moments(journey, stage, pains, persona)).collect();
        for pair in moments.windows(2) {
            let [before, after] = pair else { continue };
            let Some(hand_over) = HandOver::between(journey, before, after) else { continue };
            // What several personas live at one place is one fall.
            if told.insert(after.title.span) {
                report(before, after, &hand_over, findings);
            }
        }
    }
}

/// A place where a persona feels something.
struct Moment<'j> {
    title: &'j Text,
    score: Score,
    /// Where the map says what is felt.
    felt: Span,
    channels: Vec<&'j Spanned<Channel>>,
    /// Who answers for the very touchpoint.
    own: Option<&'j Text>,
    stage: &'j Stage,
    /// Whether its stage says what hurts there.
    names_a_pain: bool,
}

/// What changes on the way from one moment to the next.
struct HandOver<'j> {
    /// The sentence about it.
    case: &'static str,
    from: &'j str,
    to: &'j str,
}

fn report(
    before: &Moment<'_>,
    after: &Moment<'_>,
    hand_over: &HandOver<'_>,
    findings: &mut Collector<'_>,
) {
    findings.supersede("unexplained-drop", after.felt);
    findings
        .at(after.felt)
        .case(hand_over.case)
        .with("before", before.title.as_str())
        .with("after", after.title.as_str())
        .with("fall", before.score.fall_to(after.score))
        .with("from", hand_over.from)
        .with("to", hand_over.to)
        .related("handed-over-from", before.title.span);
}

impl<'j> HandOver<'j> {
    /// The hand-over where feelings fall and the map has no answer yet: no pain there, no
    /// owner of both sides.
    fn between(journey: &'j Journey, before: &Moment<'j>, after: &Moment<'j>) -> Option<Self> {
        let fall = before.score.fall_to(after.score);
        if fall < STEEP || after.title.is_empty() || after.names_a_pain {
            return None;
        }
        Self::of_channels(journey, before, after)
            .or_else(|| Self::of_owners(journey, before, after))
    }

    /// The channel goes before the owner, because the customer sees it.
    fn of_channels(journey: &'j Journey, before: &Moment<'j>, after: &Moment<'j>) -> Option<Self> {
        let (from, to) = before.channels.first().zip(after.channels.first())?;
        let one_owner = before.own.zip(after.own).is_some_and(|(one, two)| {
            fold(journey.owner_name(one)) == fold(journey.owner_name(two))
        });
        let is_one = before.shares_a_channel(after) || one_owner;
        let (from, to) = (journey.channel_name(from), journey.channel_name(to));
        (!is_one).then_some(Self { case: "", from, to })
    }

    fn of_owners(journey: &'j Journey, before: &Moment<'j>, after: &Moment<'j>) -> Option<Self> {
        let (from, to) = before.owners(after)?;
        let (from, to) = (journey.owner_name(from), journey.owner_name(to));
        (fold(from) != fold(to)).then_some(Self { case: "owner", from, to })
    }
}

impl<'j> Moment<'j> {
    fn shares_a_channel(&self, next: &Self) -> bool {
        self.channels
            .iter()
            .any(|channel| next.channels.iter().any(|other| other.value == channel.value))
    }

    /// Who answers for the two. In one stage only owners of touchpoints tell them apart: a
    /// touchpoint with an owner beside one without is a detail, no hand-over.
    fn owners(&self, next: &Self) -> Option<(&'j Text, &'j Text)> {
        if std::ptr::eq(self.stage, next.stage) {
            return self.own.zip(next.own);
        }
        let owner = |moment: &Self| moment.own.or(moment.stage.experience.owner.as_ref());
        owner(self).zip(owner(next))
    }
}

/// The touchpoints of a stage that the persona meets and that say what it feels; where none does,
/// the stage as a whole.
fn moments<'j>(
    journey: &'j Journey,
    stage: &'j Stage,
    pains: &[Index<Pain>],
    persona: Option<Index<Persona>>,
) -> Vec<Moment<'j>> {
    let met = || stage.touchpoints().iter().filter(|touchpoint| touchpoint.is_met_by(persona));
    let names_a_pain = !pains.is_empty();
    let moment = |touchpoint: &'j Touchpoint| {
        let mood = touchpoint.experience.emotion.as_ref()?.mood(persona)?;
        Some(Moment {
            title: &touchpoint.title,
            score: mood.score,
            felt: mood.place.unwrap_or(touchpoint.title.span),
            channels: touchpoint.channels.iter().collect(),
            own: touchpoint.experience.owner.as_ref(),
            stage,
            names_a_pain,
        })
    };
    let told: Vec<_> = met().filter_map(moment).collect();
    if !told.is_empty() {
        return told;
    }
    let whole = journey.mood(stage, persona).map(|mood| Moment {
        title: &stage.title,
        score: mood.score,
        felt: mood.place.unwrap_or(stage.title.span),
        channels: met().flat_map(|touchpoint| &touchpoint.channels).collect(),
        own: None,
        stage,
        names_a_pain,
    });
    whole.into_iter().collect()
}
