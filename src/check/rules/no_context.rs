//! `no-context`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Context, Journey, Level};

rule! {
    /// A macro journey says nothing of the outside world.
    ///
    /// ## Why it matters
    /// Prices, laws, habits and rivals change a journey more often than the company does. A line of context
    /// per force, political, economic, social, technological, environmental, legal, keeps next year’s
    /// reader from taking an effect of the times for one of your work.
    ///
    /// ## En français
    /// Un macro parcours ne dit rien du monde extérieur.
    ///
    /// Les prix, les lois, les habitudes et les concurrents changent un parcours plus souvent que
    /// l’entreprise. Une ligne de contexte par force, politique, économique, sociale, technologique,
    /// environnementale, légale, évite au lecteur de l’an prochain de prendre un effet de l’époque pour un
    /// effet de votre travail.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Watch films at home
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Watch films at home
    /// context:
    ///   economic: Households keep two subscriptions, not four
    ///   competition: A rival sells yearly plans with the phone
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    /// ```
    pub(super) static NO_CONTEXT = "no-context" {
        group: Project, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let Some(title) = journey.title.as_ref().filter(|_| journey.level == Level::Macro) else {
        return;
    };
    let of_stages = journey.stages.iter().filter_map(|stage| stage.context.as_ref());
    if of_stages.chain([&journey.context]).all(Context::is_empty) {
        findings.at(title.span);
    }
}
