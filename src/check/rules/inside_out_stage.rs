//! `inside-out-stage`.

use crate::check::rule::rule;
use crate::check::{Collector, OptionDefault};
use crate::journey::vocabulary::{company_words, fold, is_action, kind_of_title};
use crate::journey::{Journey, Stage, Text};

rule! {
    /// A stage is named like a team, a system or a step of the company's own work.
    ///
    /// ## Why it matters
    /// No customer ever wakes up to be qualified as a lead. A stage named from the inside fills up with
    /// what the company does; named from the outside it asks what the customer tries to get done there,
    /// and the gaps between departments come to light.
    ///
    /// ## En français
    /// Une étape porte le nom d’une équipe, d’un outil ou d’une tâche de l’entreprise.
    ///
    /// Aucun client ne se lève le matin pour être qualifié comme prospect. Une étape nommée de l’intérieur
    /// se remplit de ce que fait l’entreprise ; nommée de l’extérieur, elle demande ce que le client
    /// cherche à obtenir, et les trous entre les services apparaissent.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Insure a first flat
    /// stages:
    ///   - stage: Lead qualification
    ///     touchpoints: [Call back @phone]
    ///   - stage: Back-office processing
    ///     touchpoints: [Confirmation @email]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Insure a first flat
    /// stages:
    ///   - stage: Explain what I need
    ///     touchpoints: [Call back @phone]
    ///   - stage: Wait for the answer
    ///     touchpoints: [Confirmation @email]
    /// ```
    pub(super) static INSIDE_OUT_STAGE = "inside-out-stage" {
        group: Structure, level: Warning,
        options: {
            "terms" = OptionDefault::Words, "Words that only the company uses: its teams, tools and acronyms.";
        },
        since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let own = own_names(journey);
    for stage in &journey.stages {
        let found = company_words(&stage.title)
            .map(str::to_owned)
            .or_else(|| term_in(&stage.title, findings.words("terms")))
            .or_else(|| own_name(stage, &own));
        if let Some(words) = found {
            findings
                .at(stage.title.span)
                .with("stage", stage.title.value.as_str())
                .with("words", words);
        }
    }
}

/// The first of the project's terms that stands in a title, unless it tells what a customer does.
fn term_in(title: &Text, terms: &[String]) -> Option<String> {
    if terms.is_empty() || is_action(title) {
        return None;
    }
    let title = format!("-{}-", fold(title));
    let stands_there = |term: &&String| {
        let term = fold(term);
        !term.is_empty() && title.contains(&format!("-{term}-"))
    };
    terms.iter().find(stands_there).cloned()
}

/// What the map itself calls its systems and the departments of its team.
fn own_names(journey: &Journey) -> Vec<&Text> {
    let systems = journey.experiences().flat_map(|part| &part.systems);
    let departments = journey.team.iter().filter_map(|member| member.department.as_ref());
    systems.chain(departments).collect()
}

/// The system or department that a stage is named after. Support is a moment of customers, too,
/// also where a department is called so.
fn own_name(stage: &Stage, own: &[&Text]) -> Option<String> {
    let title = fold(&stage.title);
    let is_moment = title.is_empty() || kind_of_title(&stage.title).is_some();
    let named = own.iter().find(|name| !is_moment && fold(name) == title);
    named.map(|name| name.value.clone())
}
