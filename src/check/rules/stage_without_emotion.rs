//! `stage-without-emotion`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// A stage does not say what the customer feels.
    ///
    /// ## Why it matters
    /// A map without feelings is a process chart. The curve has a hole here, and nobody can tell whether
    /// this stage is one to mend or one to be proud of. Ask three customers how they felt at that moment:
    /// their word is enough, and it may come with a score from −2 to +2.
    ///
    /// ## En français
    /// Une étape ne dit pas ce que ressent le client.
    ///
    /// Sans émotions, une carte n’est qu’un schéma de processus. La courbe a un trou ici, et personne ne
    /// sait s’il faut réparer cette étape ou en être fier. Demandez à trois clients ce qu’ils ont ressenti
    /// à ce moment-là : leur mot suffit, au besoin avec une note de −2 à +2.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Product page @website]
    ///     emotion: curious
    ///   - stage: Wait for the parcel
    ///     touchpoints: [Tracking e-mail @email]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Product page @website]
    ///     emotion: curious
    ///   - stage: Wait for the parcel
    ///     touchpoints:
    ///       - { touchpoint: Tracking e-mail, channel: email, emotion: impatient -0.5 }
    /// ```
    pub(super) static STAGE_WITHOUT_EMOTION = "stage-without-emotion" {
        group: Emotions, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for stage in journey.stages.iter().filter(|stage| !stage.title.is_empty()) {
        if stage.experiences().all(|experience| experience.emotion.is_none()) {
            findings.at(stage.title.span).with("stage", stage.title.as_str());
        }
    }
}
