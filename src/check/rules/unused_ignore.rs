//! `unused-ignore`.

use crate::check::rule::rule;

rule! {
    /// A comment silences nothing, or names no rule.
    ///
    /// ## Why it matters
    /// A suppression is a debt with a reason. When the defect is mended, or the name was mistyped, the
    /// comment goes on silencing what comes next, and nobody looks at its reason again.
    ///
    /// ## En français
    /// Un commentaire ne fait taire aucun constat, ou ne nomme aucune règle.
    ///
    /// Une exception est une dette qui a sa raison. Une fois le défaut corrigé, ou si le nom est mal
    /// écrit, le commentaire continue de cacher la suite, et plus personne ne relit sa raison.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose    # cjm: ignore[stage-without-touchpoint] the shop is being rebuilt
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    ///   - stage: Try on    # cjm: ignore[stage-without-touchpoint] the shop is being rebuilt
    /// ```
    pub(super) static UNUSED_IGNORE = "unused-ignore" {
        group: Project, level: Warning, since: "0.1.0",
    }
}
