//! `empathy-partial`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// The empathy map of a persona has fewer than six facets.
    ///
    /// ## Why it matters
    /// What people say in a survey and what they think, see and do at home differ. The gaps between the
    /// six facets are where needs hide that nobody puts into words.
    ///
    /// ## En français
    /// La carte d’empathie d’un persona a moins de six facettes.
    ///
    /// Ce que l’on dit dans une enquête et ce que l’on pense, voit et fait chez soi diffèrent. C’est dans
    /// l’écart entre les six facettes que se cachent les besoins que personne n’exprime.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Open a bank account
    /// persona:
    ///   persona: Inès Morel
    ///   empathy:
    ///     thinks: They will want my payslips
    ///     says: My parents’ bank is fine
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
    ///   empathy:
    ///     thinks: They will want my payslips
    ///     feels: A little ashamed to ask
    ///     sees: Friends who pay with their phone
    ///     hears: Her mother, on overdraft fees
    ///     says: My parents’ bank is fine
    ///     does: Reads reviews at night
    /// stages:
    ///   - stage: Compare banks
    ///     touchpoints: [Comparator @comparator]
    /// ```
    pub(super) static EMPATHY_PARTIAL = "empathy-partial" {
        group: Personas, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for (mention, persona) in journey.cast() {
        let facets = persona.empathy.facets();
        let needed = facets.iter().map(|(key, texts)| (*key, !texts.is_empty()));
        let missing = journey.language.missing(needed);
        let case = match missing.len() {
            0 => continue,
            6 => "none",
            _ => "",
        };
        findings
            .at(mention.span)
            .case(case)
            .with("persona", persona.title.value.as_str())
            .with("count", facets.len() - missing.len())
            .with("missing", missing);
    }
}
