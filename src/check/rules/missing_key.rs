//! `missing-key`.

use crate::check::rule::rule;

rule! {
    /// A key that a map cannot do without is missing.
    ///
    /// ## Why it matters
    /// A map is its title and its stages; a stage, touchpoint, pain, opportunity, KPI, source or persona
    /// is named by its own first key. Without these there is nothing to draw, and nothing to refer to.
    ///
    /// ## En français
    /// Il manque une clé sans laquelle la carte n’a pas de sens.
    ///
    /// Une carte, c’est son titre et ses étapes ; une étape, un point de contact, un irritant, une
    /// opportunité, un indicateur, une source ou un persona tient son nom de sa première clé. Sans cela, il
    /// n’y a rien à dessiner et rien à quoi renvoyer.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - goal: Find the right size
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     goal: Find the right size
    ///     touchpoints: [Website]
    /// ```
    pub(super) static MISSING_KEY = "missing-key" {
        group: Reading, level: Error, since: "0.1.0",
    }
}
