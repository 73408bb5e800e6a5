//! `b2b-persona-fields`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Journey, Market, Persona, PersonaKind};

rule! {
    /// A business buyer lacks the profile of their company or of their job.
    ///
    /// ## Why it matters
    /// A business buyer decides for a company: its size and trade, what they answer for, what their boss
    /// expects, what stands in the way and what they can do themselves explain the purchase better than
    /// any age or hobby.
    ///
    /// ## En français
    /// Il manque à un acheteur professionnel le profil de son entreprise ou de son métier.
    ///
    /// Un acheteur professionnel décide pour une entreprise : sa taille et son secteur, ce dont il répond,
    /// ce que sa direction attend, ce qui le freine et ce qu’il sait faire lui-même expliquent l’achat
    /// mieux qu’un âge ou un loisir.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Choose a sensor for the line
    /// persona:
    ///   persona: Karim Haddad
    ///   kind: business-buyer
    ///   role: Maintenance manager
    /// stages:
    ///   - stage: Pilot
    ///     touchpoints: [Installation on site @field-visit]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Choose a sensor for the line
    /// persona:
    ///   persona: Karim Haddad
    ///   kind: business-buyer
    ///   role: Maintenance manager
    ///   firmographics: { industry: Food, size: 240 people, lines: 6 }
    ///   responsibilities: [Availability of six lines]
    ///   business_goals: [No stop above two hours]
    ///   challenges: [One technician per shift]
    ///   capability: Reads a dashboard, writes no code
    /// stages:
    ///   - stage: Pilot
    ///     touchpoints: [Installation on site @field-visit]
    /// ```
    pub(super) static B2B_PERSONA_FIELDS = "b2b-persona-fields" {
        group: Personas, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let sells_to_businesses = journey.market.is_some_and(|market| market.value == Market::B2b);
    for (mention, persona) in journey.cast() {
        let buys_for_a_company = match persona.kind {
            Some(kind) => kind.value == PersonaKind::BusinessBuyer,
            None => sells_to_businesses,
        };
        let missing = journey.language.missing(needed(persona));
        if buys_for_a_company && !missing.is_empty() {
            findings
                .at(mention.span)
                .with("persona", persona.title.value.as_str())
                .with("missing", missing);
        }
    }
}

fn needed(persona: &Persona) -> [(&'static str, bool); 5] {
    let has_goals = !persona.business_goals.is_empty() || !persona.goals.is_empty();
    [
        ("firmographics", !persona.firmographics.is_empty()),
        ("responsibilities", !persona.responsibilities.is_empty()),
        ("business_goals", has_goals),
        ("challenges", !persona.challenges.is_empty()),
        ("capability", persona.capability.is_some()),
    ]
}
