//! `uncared-moment-of-truth`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Index, Journey, Kpi, Placement, Stage, Text, Touchpoint};

rule! {
    /// A moment of truth lacks an owner, a KPI or evidence.
    ///
    /// ## Why it matters
    /// The moment where customers are won or lost deserves a name on the door, a figure that tells how it
    /// goes, and proof that it matters. Without an owner nobody acts; without a KPI nobody sees; without
    /// evidence it is an opinion of the workshop. A touchpoint may lean on the owner and the KPIs of its
    /// stage.
    ///
    /// ## En français
    /// Un moment de vérité n’a pas de responsable, d’indicateur ou de preuve.
    ///
    /// Le moment où l’on gagne ou perd des clients mérite un responsable, un chiffre qui dit comment il se
    /// passe et une preuve qu’il compte. Sans responsable, personne n’agit ; sans indicateur, personne ne
    /// voit ; sans preuve, ce n’est qu’une opinion d’atelier. Un point de contact peut compter sur le
    /// responsable et les indicateurs de son étape.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Pay
    ///     touchpoints:
    ///       - touchpoint: Checkout
    ///         channel: website
    ///         moment_of_truth: She trusts us with her card, or leaves
    ///     kpis: [cart-abandonment]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Pay
    ///     touchpoints:
    ///       - touchpoint: Checkout
    ///         channel: website
    ///         moment_of_truth: She trusts us with her card, or leaves
    ///         evidence: ["Interviews with lost customers, n=12"]
    ///         owner: E-commerce
    ///     kpis: [cart-abandonment]
    /// ```
    pub(super) static UNCARED_MOMENT_OF_TRUTH = "uncared-moment-of-truth" {
        group: Emotions, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let placement = findings.placement();
    for (place, stage) in journey.stages.iter().enumerate() {
        if stage.experience.moment_of_truth.is_some() {
            report(journey, &stage.title, stage_care(journey, stage, place, placement), findings);
        }
        for (inside, touchpoint) in stage.touchpoints().iter().enumerate() {
            if touchpoint.experience.moment_of_truth.is_some() {
                let care = touchpoint_care(journey, (stage, place), (touchpoint, inside));
                report(journey, &touchpoint.title, care, findings);
            }
        }
    }
}

/// What a moment of truth needs, and whether it is there.
#[derive(Clone, Copy)]
struct Care {
    owner: bool,
    kpis: bool,
    evidence: bool,
}

fn report(journey: &Journey, moment: &Text, care: Care, findings: &mut Collector<'_>) {
    let needs = [("owner", care.owner), ("kpis", care.kpis), ("evidence", care.evidence)];
    let missing = journey.language.missing(needs);
    if !missing.is_empty() && !moment.is_empty() {
        findings.at(moment.span).with("moment", moment.as_str()).with("missing", missing);
    }
}

fn stage_care(journey: &Journey, stage: &Stage, place: usize, placement: &Placement) -> Care {
    let measured = stage.experiences().any(|experience| !experience.kpis.is_empty());
    Care {
        owner: stage.experience.owner.is_some(),
        kpis: measured || !placement.kpis[place].is_empty(),
        evidence: stage.experiences().any(|experience| experience.has_evidence(journey)),
    }
}

/// A touchpoint leans on its stage, but not on its neighbours.
fn touchpoint_care(
    journey: &Journey,
    (stage, place): (&Stage, usize),
    (touchpoint, inside): (&Touchpoint, usize),
) -> Care {
    let own = [&touchpoint.experience, &stage.experience];
    let measures = |kpi: &Kpi| {
        kpi.at.iter().any(|at| {
            at.stage == Some(Index::new(place))
                && at.touchpoint.is_none_or(|touchpoint| touchpoint == Index::new(inside))
        })
    };
    Care {
        owner: own.iter().any(|experience| experience.owner.is_some()),
        kpis: own.iter().any(|experience| !experience.kpis.is_empty())
            || journey.kpis.iter().any(measures),
        evidence: own.iter().any(|experience| experience.has_evidence(journey)),
    }
}
