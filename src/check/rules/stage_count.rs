//! `stage-count`.

use crate::check::rule::rule;
use crate::check::{Collector, OptionDefault};
use crate::journey::Journey;

rule! {
    /// A map has very few or very many stages.
    ///
    /// ## Why it matters
    /// With two stages there is no way, only a before and an after; with a dozen nobody in the meeting
    /// remembers the first when you reach the last. Between three and nine a journey can be told in a
    /// breath; details belong in a micro journey.
    ///
    /// ## En français
    /// Un parcours a très peu ou beaucoup d’étapes.
    ///
    /// Avec deux étapes, il n’y a pas de chemin, seulement un avant et un après ; avec douze, plus personne
    /// en réunion ne se souvient de la première en arrivant à la dernière. Entre trois et neuf, un parcours
    /// se raconte d’un trait ; le détail va dans un micro parcours.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website @website]
    ///   - stage: First box
    ///     touchpoints: [The box @product]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: Hear of it
    ///     touchpoints: [A neighbour’s box @word-of-mouth]
    ///   - stage: Choose
    ///     touchpoints: [Website @website]
    ///   - stage: First box
    ///     touchpoints: [The box @product]
    /// ```
    pub(super) static STAGE_COUNT = "stage-count" {
        group: Structure, level: Info,
        options: {
            "min" = OptionDefault::Number(3.0), "The fewest stages that are a way.";
            "max" = OptionDefault::Number(9.0), "The most stages that a meeting can follow.";
        },
        since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let count = journey.stages.len();
    let (min, max) = (findings.number("min"), findings.number("max"));
    let beyond = journey.stages.get(max as usize).filter(|_| count as f64 > max);
    if let Some(stage) = beyond.filter(|stage| !stage.title.is_empty()) {
        findings.at(stage.title.span).case("many").with("count", count).with("max", max);
    } else if let Some(title) = journey.title.as_ref().filter(|_| (count as f64) < min && count > 0)
    {
        findings.at(title.span).with("count", count).with("min", min);
    }
}
