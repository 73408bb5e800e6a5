//! `empty-value`.

use crate::check::rule::rule;

rule! {
    /// A key has nothing after it.
    ///
    /// ## Why it matters
    /// A key with nothing behind it reads as if something were known. Either it is a reminder, and the
    /// map looks more complete than it is, or its value was lost in the indentation below.
    ///
    /// ## En français
    /// Une clé n’a pas de valeur.
    ///
    /// Une clé sans valeur laisse croire que l’on sait quelque chose. Soit c’est un pense-bête, et la carte
    /// paraît plus complète qu’elle ne l’est, soit sa valeur s’est perdue dans l’indentation.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     goal:
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
    pub(super) static EMPTY_VALUE = "empty-value" {
        group: Reading, level: Warning, since: "0.1.0",
    }
}
