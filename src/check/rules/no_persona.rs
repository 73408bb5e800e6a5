//! `no-persona`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// A map has no persona.
    ///
    /// ## Why it matters
    /// A journey of everybody is a journey of nobody: the team fills it with its own habits, and every
    /// emotion on it can be disputed. One named person with one situation makes the map arguable.
    ///
    /// ## En français
    /// Un parcours n’a pas de persona.
    ///
    /// Le parcours de tout le monde n’est le parcours de personne : l’équipe y met ses propres habitudes,
    /// et chaque émotion se discute sans fin. Une personne nommée, dans une situation précise, donne de
    /// quoi trancher.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Open a bank account
    /// stages:
    ///   - stage: Compare banks
    ///     touchpoints: [Comparator @comparator]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Open a bank account
    /// persona: Inès, first salary next month
    /// stages:
    ///   - stage: Compare banks
    ///     touchpoints: [Comparator @comparator]
    /// ```
    pub(super) static NO_PERSONA = "no-persona" {
        group: Personas, level: Error, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let Some(title) = journey.title.as_ref().filter(|_| journey.persona.is_empty()) else { return };
    let found = findings.at(title.span).with("journey", title.value.as_str());
    /// Advice names no more personas than a picture has curves for.
    const MOST: usize = 4;
    let declared: Vec<&str> =
        journey.personas.iter().take(MOST).map(|persona| persona.id.as_str()).collect();
    match declared.as_slice() {
        [] => {}
        [only] => {
            found.case("declared").with("persona", *only);
        }
        several => {
            found.case("declared").with("persona", format!("[{}]", several.join(", ")));
        }
    }
}
