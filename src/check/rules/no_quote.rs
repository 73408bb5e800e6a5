//! `no-quote`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// Not a single customer speaks on the map.
    ///
    /// ## Why it matters
    /// “They refuse my return and say I do not exist” moves a board more than any score. A map without one
    /// sentence of a customer was probably drawn without customers. Take one from an interview, a review or
    /// a ticket, word for word, and say who said it. The motto of a persona does not count: the team wrote
    /// it.
    ///
    /// ## En français
    /// Aucun client ne prend la parole sur la carte.
    ///
    /// « On refuse mon retour et on me dit que je n’existe pas » touche un comité plus que n’importe quelle
    /// note. Une carte sans une phrase de client a sans doute été dessinée sans clients. Reprenez-en une,
    /// mot pour mot, d’un entretien, d’un avis ou d’un ticket, et dites de qui elle vient. La devise d’un
    /// persona ne compte pas : c’est l’équipe qui l’a écrite.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Return a coat
    /// stages:
    ///   - { stage: Try it on, touchpoints: [The coat @product] }
    ///   - { stage: Return it, touchpoints: [Till @store] }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Return a coat
    /// stages:
    ///   - { stage: Try it on, touchpoints: [The coat @product] }
    ///   - stage: Return it
    ///     touchpoints: [Till @store]
    ///     quotes:
    ///       - { quote: "The till told me I didn't exist.", who: Store visit 5 }
    /// ```
    pub(super) static NO_QUOTE = "no-quote" {
        group: Emotions, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let on_stages = journey.experiences().flat_map(|experience| &experience.quotes);
    let mut quotes = on_stages.chain(journey.pains.iter().flat_map(|pain| &pain.quotes));
    if let Some(title) = &journey.title
        && !journey.stages.is_empty()
        && quotes.next().is_none()
    {
        findings.at(title.span);
    }
}
