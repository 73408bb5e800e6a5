//! `first-key`.

use crate::check::rule::rule;

rule! {
    /// `journey:` is not the first key of the map.
    ///
    /// ## Why it matters
    /// The first key says what a file is, to people who open it and to programs that look at its first
    /// line.
    ///
    /// ## En français
    /// `parcours:` n’est pas la première clé de la carte.
    ///
    /// La première clé dit ce qu’est un fichier, aux personnes qui l’ouvrent comme aux programmes qui n’en
    /// lisent que la première ligne.
    ///
    /// ## Example
    /// ```yaml
    /// goal: Find the right size
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// goal: Find the right size
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    /// ```
    pub(super) static FIRST_KEY = "first-key" {
        group: Reading, level: Info, since: "0.1.0",
    }
}
