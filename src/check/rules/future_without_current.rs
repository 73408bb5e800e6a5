//! `future-without-current`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Choice, Journey, State};

rule! {
    /// A map of the future replaces no map of today.
    ///
    /// ## Why it matters
    /// A wish without a starting point cannot be costed: nobody sees what has to change, or what is lost.
    /// Beside the map of today, the same stages show the difference, and `cjm diff` writes the list of
    /// works.
    ///
    /// ## En français
    /// Un parcours cible ne remplace aucun parcours actuel.
    ///
    /// Un souhait sans point de départ ne se chiffre pas : personne ne voit ce qui doit changer, ni ce que
    /// l’on perd. À côté du parcours actuel, les mêmes étapes montrent l’écart, et `cjm diff` en tire la
    /// liste des travaux.
    ///
    /// ## Example
    /// ```yaml map.journey.yaml
    /// journey: Watch films at home, next year
    /// state: future
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [One suggestion a night @app]
    /// ```
    ///
    /// ## Better
    /// ```yaml map.journey.yaml
    /// journey: Watch films at home, next year
    /// state: future
    /// replaces: today.journey.yaml
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [One suggestion a night @app]
    /// ```
    /// ```yaml today.journey.yaml
    /// journey: Watch films at home
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    /// ```
    pub(super) static FUTURE_WITHOUT_CURRENT = "future-without-current" {
        group: Project, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let is_to_be = journey.state != State::Current && journey.replaces.is_none();
    if let Some(title) = journey.title.as_ref().filter(|_| is_to_be) {
        findings.at(title.span).with("state", journey.state.word(&journey.language));
    }
}
