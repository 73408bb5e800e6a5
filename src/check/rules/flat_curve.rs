//! `flat-curve`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Index, Journey, Mention, Persona};

rule! {
    /// The emotion curve is flat: the customer feels the same at every stage.
    ///
    /// ## Why it matters
    /// Nobody feels the same from the first advertisement to the complaint. A flat curve usually means that
    /// the team filled it in from memory, at the end of a workshop; it hides where customers are won and
    /// lost. Real maps may well stay above the middle, but they move.
    ///
    /// ## En français
    /// La courbe des émotions est plate : le client ressent la même chose à chaque étape.
    ///
    /// Personne ne ressent la même chose de la première publicité jusqu’à la réclamation. Une courbe plate
    /// vient presque toujours d’une équipe qui l’a remplie de mémoire en fin d’atelier ; elle cache les
    /// moments où l’on gagne et où l’on perd des clients. Une vraie courbe peut rester positive, mais elle
    /// bouge.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - { stage: Choose, touchpoints: [Product page @website], emotion: satisfied }
    ///   - { stage: Pay, touchpoints: [Checkout @website], emotion: satisfied }
    ///   - { stage: Wait, touchpoints: [Tracking e-mail @email], emotion: satisfied }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - { stage: Choose, touchpoints: [Product page @website], emotion: hopeful }
    ///   - { stage: Pay, touchpoints: [Checkout @website], emotion: frustrated -1 }
    ///   - { stage: Wait, touchpoints: [Tracking e-mail @email], emotion: impatient -0.5 }
    /// ```
    pub(super) static FLAT_CURVE = "flat-curve" {
        group: Emotions, level: Warning, since: "0.1.0", check,
    }
}

/// Two equal points are no curve yet.
const FEWEST_POINTS: usize = 3;

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let travellers = journey.travellers();
    let flat: Vec<_> = travellers
        .iter()
        .filter_map(|&persona| Some((persona, level(journey, persona)?)))
        .collect();
    match (&journey.title, flat.as_slice()) {
        (Some(title), [(_, score), ..]) if flat.len() == travellers.len() => {
            findings.at(title.span).with("score", *score);
        }
        _ => {
            for (persona, score) in flat {
                let named = |mention: &&Mention<Persona>| mention.target == persona;
                if let Some(mention) = journey.persona.iter().find(named) {
                    let added = findings.at(mention.name.span).case("persona");
                    added.with("persona", mention.name.as_str()).with("score", score);
                }
            }
        }
    }
}

/// The score of a curve whose points are all equal and do not change on the way.
fn level(journey: &Journey, persona: Option<Index<Persona>>) -> Option<f64> {
    let points: Vec<_> = journey.curve(persona).map(|(_, mood)| mood).collect();
    let first = points.first()?.score;
    let is_flat = points.iter().all(|mood| mood.score == first && mood.start.is_none());
    (points.len() >= FEWEST_POINTS && is_flat).then_some(first.0)
}
