//! `wrong-value`.

use crate::check::rule::rule;

rule! {
    /// A value is of the wrong kind or out of range.
    ///
    /// ## Why it matters
    /// Scores, shares, dates and choices are compared, drawn and computed with. A value that can be read
    /// in two ways, or not at all, would make a figure that looks right and is not.
    ///
    /// ## En français
    /// Une valeur n’est pas du bon type, ou sort des limites.
    ///
    /// Les notes, les parts, les dates et les choix se comparent, se dessinent et se calculent. Une valeur qui
    /// se lit de deux façons, ou d’aucune, donnerait un chiffre qui a l’air juste et ne l’est pas.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     emotion: 4
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     emotion: +1
    ///     touchpoints: [Website]
    /// ```
    pub(super) static WRONG_VALUE = "wrong-value" {
        group: Reading, level: Error, mends: Unsafely, since: "0.1.0",
    }
}
