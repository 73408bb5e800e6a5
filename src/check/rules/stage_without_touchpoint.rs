//! `stage-without-touchpoint`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Journey, Touchpoints};

rule! {
    /// A stage has no touchpoint.
    ///
    /// ## Why it matters
    /// A stage where the customer meets nobody and nothing of the company is either forgotten or a gap.
    /// When it is a gap, `touchpoints: none` says so and the picture shows it.
    ///
    /// ## En français
    /// Une étape n’a pas de point de contact.
    ///
    /// Une étape où le client ne rencontre rien ni personne de l’entreprise est un oubli ou un manque. Si
    /// c’est un manque, `points_de_contact: aucun` le dit, et l’image le montre.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    ///   - stage: Wait for the parcel
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    ///   - stage: Wait for the parcel
    ///     touchpoints: "none: no news until it is there"
    /// ```
    pub(super) static STAGE_WITHOUT_TOUCHPOINT = "stage-without-touchpoint" {
        group: Structure, level: Error, on: Draft, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for stage in &journey.stages {
        if let Touchpoints::Listed(touchpoints) = &stage.touchpoints
            && touchpoints.is_empty()
            && !stage.title.is_empty()
        {
            findings.at(stage.title.span).with("stage", stage.title.value.as_str());
        }
    }
}
