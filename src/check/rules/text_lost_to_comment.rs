//! `text-lost-to-comment`.

use crate::check::rule::rule;

rule! {
    /// A text begins with `#` and is read as a comment.
    ///
    /// ## Why it matters
    /// In YAML a `#` after a blank begins a comment. A text that starts with it is not there at all.
    ///
    /// ## En français
    /// Un texte commence par `#` et passe pour un commentaire.
    ///
    /// En YAML, un `#` après une espace ouvre un commentaire. Un texte qui commence ainsi est perdu.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     goal: #1 choice for rain
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     goal: "#1 choice for rain"
    ///     touchpoints: [Website]
    /// ```
    pub(super) static TEXT_LOST_TO_COMMENT = "text-lost-to-comment" {
        group: Reading, level: Warning, mends: Unsafely, since: "0.1.0",
    }
}
