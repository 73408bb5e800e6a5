//! `kpi-pair`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Family, Journey, Kpi, Survey};

rule! {
    /// The map measures what customers say without what they do, or the reverse.
    ///
    /// ## Why it matters
    /// A score says that something is wrong, behaviour says where and how much it costs; each misleads
    /// without the other. Customers who rate you 8 may still leave, and a rising conversion may be a
    /// cornered customer. Pair one experience metric with one behaviour metric that it should move.
    ///
    /// ## En français
    /// La carte mesure ce que disent les clients sans ce qu’ils font, ou l’inverse.
    ///
    /// Une note dit que quelque chose ne va pas, le comportement dit où et combien cela coûte ; l’un sans
    /// l’autre trompe. Des clients qui donnent 8 partent quand même, et une conversion qui monte peut
    /// cacher un client acculé. Associez un indicateur d’expérience à un indicateur de comportement qu’il
    /// devrait faire bouger.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Get help with a router
    /// stages:
    ///   - stage: Support
    ///     touchpoints: [Hotline @phone]
    ///     kpis: [csat]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Get help with a router
    /// stages:
    ///   - stage: Support
    ///     touchpoints: [Hotline @phone]
    ///     kpis: [csat, first-contact-resolution]
    /// ```
    pub(super) static KPI_PAIR = "kpi-pair" {
        group: Measures, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let has = |family| journey.kpis.iter().any(|kpi| kpi.family == family);
    let (experience, behaviour) = (has(Some(Family::Experience)), has(Some(Family::Behaviour)));
    // A KPI that does not tell its family may be the one that is missing.
    let is_nps = |kpi: &Kpi| kpi.survey() == Some(Survey::Nps);
    let of_experience = |kpi: &&Kpi| kpi.family == Some(Family::Experience);
    // `nps-alone` says what is missing first.
    let is_nps_alone = experience && journey.kpis.iter().filter(of_experience).all(is_nps);
    if experience == behaviour || has(None) || is_nps_alone {
        return;
    }
    if let Some(title) = &journey.title {
        findings.at(title.span).case(if experience { "" } else { "no-experience" });
    }
}
