//! `thin-persona`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Journey, Persona};

rule! {
    /// A persona lacks what drives them, what hurts them or the channels they like.
    ///
    /// ## Why it matters
    /// A name and an age explain no behaviour. What the person needs, what annoys them and how they like
    /// to be reached are what a team designs with; without them two readers imagine two people.
    ///
    /// ## En français
    /// Un persona ne dit pas ce qui le motive, ce qui le gêne ou les canaux qu’il préfère.
    ///
    /// Un prénom et un âge n’expliquent aucun comportement. On conçoit avec les besoins de la personne, ce
    /// qui l’agace et la façon dont elle aime être jointe ; sans cela, deux lecteurs imaginent deux
    /// personnes.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Open a bank account
    /// persona:
    ///   persona: Inès Morel
    ///   role: First job, 23
    /// stages:
    ///   - stage: Compare banks
    ///     touchpoints: [Comparator @comparator]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Open a bank account
    /// persona:
    ///   persona: Inès Morel
    ///   role: First job, 23
    ///   needs: [An account number before the first payday]
    ///   pains: [Being asked for papers one after the other]
    ///   channels: [app, chat]
    /// stages:
    ///   - stage: Compare banks
    ///     touchpoints: [Comparator @comparator]
    /// ```
    pub(super) static THIN_PERSONA = "thin-persona" {
        group: Personas, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for (mention, persona) in journey.cast() {
        let missing = journey.language.missing(needed(persona));
        if !missing.is_empty() {
            findings
                .at(mention.span)
                .with("persona", persona.title.value.as_str())
                .with("missing", missing);
        }
    }
}

/// The keys that make the persona somebody; what drives them may be written as needs,
/// motivations or goals.
fn needed(persona: &Persona) -> [(&'static str, bool); 3] {
    let drives = [&persona.needs, &persona.motivations, &persona.goals];
    [
        ("needs", drives.iter().any(|list| !list.is_empty())),
        ("pains", !persona.pains.is_empty()),
        ("channels", !persona.channels.is_empty()),
    ]
}
