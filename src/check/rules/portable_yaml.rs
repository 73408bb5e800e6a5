//! `portable-yaml`.

use crate::check::rule::rule;

rule! {
    /// Other readers of YAML may refuse this text.
    ///
    /// ## Why it matters
    /// Other programs that read your maps may follow YAML 1.1 or be strict. Some refuse a question mark
    /// inside brackets, tabs, or anchors of unusual names. `cjm` reads these; quotes make everybody read
    /// them.
    ///
    /// ## En français
    /// D’autres lecteurs de YAML peuvent refuser ce texte.
    ///
    /// Les autres programmes qui lisent vos cartes suivent parfois YAML 1.1, ou sont stricts. Certains
    /// refusent un point d’interrogation entre crochets, les tabulations, les ancres aux noms inhabituels.
    /// `cjm` les lit ; avec des guillemets, tout le monde les lit.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     questions: [Do I take one size up?, Is it warm]
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     questions: ["Do I take one size up?", Is it warm]
    ///     touchpoints: [Website]
    /// ```
    pub(super) static PORTABLE_YAML = "portable-yaml" {
        group: Reading, level: Info, mends: Safely, since: "0.1.0",
    }
}
