//! `unexplained-drop`.

use std::collections::BTreeSet;

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Experience, Index, Journey, Placement, Stage};

rule! {
    /// Emotions fall steeply, and neither a pain nor a quote says why.
    ///
    /// ## Why it matters
    /// The steepest falls are the first thing a board looks at, and “why?” is the first thing it asks. A
    /// fall of two points with nothing beside it cannot be discussed, let alone mended. Name the pain
    /// behind it, let a customer say it, or write it beside the emotion, with `because`.
    ///
    /// ## En français
    /// L’émotion chute, et ni un irritant ni un verbatim ne dit pourquoi.
    ///
    /// Les chutes sont la première chose que regarde un comité de direction, et « pourquoi ? » sa première
    /// question. Une chute de deux points sans rien à côté ne se discute pas, et se répare encore moins.
    /// Nommez l’irritant qui la cause, laissez un client le dire, ou écrivez-le à côté de l’émotion, avec
    /// `parce_que`.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - { stage: Choose, touchpoints: [Product page @website], emotion: delighted +1.5 }
    ///   - { stage: Pay, touchpoints: [Checkout @website], emotion: frustrated -1 }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - { stage: Choose, touchpoints: [Product page @website], emotion: delighted +1.5 }
    ///   - stage: Pay
    ///     touchpoints: [Checkout @website]
    ///     emotion: frustrated -1
    ///     pains: [Delivery cost appears at the last step]
    /// ```
    pub(super) static UNEXPLAINED_DROP = "unexplained-drop" {
        group: Emotions, level: Warning, since: "0.1.0", check,
    }
}

/// A fall from here on needs a reason: half of the scale.
const STEEP: f64 = 2.0;

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let placement = findings.placement();
    let mut told = BTreeSet::new();
    for persona in journey.travellers() {
        let points: Vec<_> = journey.curve(persona).collect();
        for pair in points.windows(2) {
            let [(before, high), (after, low)] = pair else { continue };
            let fall = high.score.fall_to(low.score);
            let (before, stage) = (journey.stage_at(*before), journey.stage_at(*after));
            if fall < STEEP || is_explained(stage, *after, placement) || stage.title.is_empty() {
                continue;
            }
            // What several personas live at a stage is one fall.
            if !told.insert(after.0) {
                continue;
            }
            findings
                .at(low.place.unwrap_or(stage.title.span))
                .with("before", before.title.as_str())
                .with("stage", stage.title.as_str())
                .with("fall", fall);
        }
    }
}

fn is_explained(stage: &Stage, index: Index<Stage>, placement: &Placement) -> bool {
    let says_why = |experience: &Experience| {
        let mut readings = experience.emotion.iter().flat_map(|emotion| &emotion.readings);
        !experience.pains.is_empty()
            || !experience.quotes.is_empty()
            || readings.any(|reading| reading.because.is_some())
    };
    !placement.pains[index.0].is_empty() || stage.experiences().any(says_why)
}
