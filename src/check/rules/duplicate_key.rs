//! `duplicate-key`.

use crate::check::rule::rule;

rule! {
    /// A key is written twice in one place.
    ///
    /// ## Why it matters
    /// Of two values under one key only one can count, and readers of YAML do not agree which. One of the
    /// two texts would vanish from the map.
    ///
    /// ## En français
    /// Une clé est écrite deux fois au même endroit.
    ///
    /// De deux valeurs sous une même clé, une seule peut compter, et les lecteurs de YAML ne s’accordent pas
    /// sur laquelle. L’un des deux textes disparaîtrait de la carte.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     goal: Find the right size
    ///     touchpoints: [Website]
    ///     goal: Compare prices
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     goal: [Find the right size, Compare prices]
    ///     touchpoints: [Website]
    /// ```
    pub(super) static DUPLICATE_KEY = "duplicate-key" {
        group: Reading, level: Error, since: "0.1.0",
    }
}
