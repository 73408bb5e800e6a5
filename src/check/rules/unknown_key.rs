//! `unknown-key`.

use crate::check::rule::rule;

rule! {
    /// A key is not part of the format.
    ///
    /// ## Why it matters
    /// A misspelt key would be dropped in silence, and with it what was written there: a pain that nobody
    /// sees in the picture. Fields of your own are welcome when their names begin with `x-`.
    ///
    /// ## En français
    /// Une clé ne fait pas partie du format.
    ///
    /// Une clé mal écrite serait ignorée en silence, et avec elle ce qui s’y trouvait : un irritant que
    /// personne ne verrait sur l’image. Vos propres champs sont bienvenus si leur nom commence par `x-`.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     gaol: Find the right size
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
    pub(super) static UNKNOWN_KEY = "unknown-key" {
        group: Reading, level: Error, mends: Safely, since: "0.1.0",
    }
}
