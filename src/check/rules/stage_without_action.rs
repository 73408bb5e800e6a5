//! `stage-without-action`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;
use crate::journey::vocabulary::is_action;

rule! {
    /// A stage does not say what the customer does.
    ///
    /// ## Why it matters
    /// A column of touchpoints shows where the company stands, not what the customer is busy with. The
    /// actions between the touchpoints, asking a sister, printing a form, waiting at home, are where the
    /// journey is won or lost unseen. A touchpoint that begins with a verb, “Call the hotline”, says it,
    /// too.
    ///
    /// ## En français
    /// Une étape ne dit pas ce que fait le client.
    ///
    /// Une colonne de points de contact montre où se tient l’entreprise, pas ce qui occupe le client. C’est
    /// entre les points de contact, demander à sa sœur, imprimer un formulaire, attendre chez soi, que le
    /// parcours se gagne ou se perd sans témoin. Un point de contact qui commence par un verbe, « Appeler
    /// la hotline », le dit aussi.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: First box
    ///     touchpoints: [The box @product]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: First box
    ///     actions: [Looks up a recipe for the celeriac]
    ///     touchpoints: [The box @product]
    /// ```
    pub(super) static STAGE_WITHOUT_ACTION = "stage-without-action" {
        group: Structure, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for stage in journey.stages.iter().filter(|stage| !stage.title.is_empty()) {
        let does_something = stage.experiences().any(|part| !part.actions.is_empty())
            || stage.touchpoints().iter().any(|touchpoint| is_action(&touchpoint.title));
        if !does_something {
            findings.at(stage.title.span).with("stage", stage.title.value.as_str());
        }
    }
}
