//! `several-personas`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Emotion, Holder, Journey, Stage, Touchpoint};

rule! {
    /// Several personas share one emotion curve.
    ///
    /// ## Why it matters
    /// Two people rarely feel the same at the same moment: what reassures the daughter worries the father.
    /// One curve for both is the mean of two stories and nobody’s. Give each their own, or a map each.
    ///
    /// ## En français
    /// Plusieurs personas partagent une seule courbe d’émotion.
    ///
    /// Deux personnes ressentent rarement la même chose au même moment : ce qui rassure la fille inquiète
    /// le père. Une courbe commune est la moyenne de deux histoires, et l’histoire de personne. Donnez à
    /// chacun la sienne, ou un parcours à chacun.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Have a parent cared for at home
    /// persona: [Nadia, Her father]
    /// stages:
    ///   - stage: First visit
    ///     touchpoints: [Visit @home]
    ///     emotion: relieved
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Have a parent cared for at home
    /// persona: [Nadia, Her father]
    /// stages:
    ///   - stage: First visit
    ///     touchpoints: [Visit @home]
    ///     emotion: { nadia: +1, her-father: -1 }
    /// ```
    pub(super) static SEVERAL_PERSONAS = "several-personas" {
        group: Personas, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let cast: Vec<_> = journey.cast().collect();
    let [(_, first), (second_mention, second), ..] = cast.as_slice() else { return };
    if !journey.stages.iter().any(tells_personas_apart) {
        findings
            .at(second_mention.span)
            .with("count", cast.len())
            .with("first", first.id.as_str())
            .with("second", second.id.as_str());
    }
}

/// Whether one persona has an emotion here that the others do not share.
fn tells_personas_apart(stage: &Stage) -> bool {
    let is_personal = |emotion: &Emotion| {
        emotion.readings.iter().any(|reading| matches!(reading.holder, Holder::Persona(_)))
    };
    let own = |touchpoint: &Touchpoint| {
        !touchpoint.persona.is_empty() && touchpoint.experience.emotion.is_some()
    };
    stage.experiences().filter_map(|part| part.emotion.as_ref()).any(is_personal)
        || stage.touchpoints().iter().any(own)
}
