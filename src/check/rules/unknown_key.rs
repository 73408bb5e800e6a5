//! `unknown-key`.

use crate::check::rule::rule;

rule! {
    /// A key is none of the format.
    ///
    /// ## Why it matters
    /// A misspelt key would be dropped in silence, and with it what was written there: a pain that nobody
    /// sees in the picture. Fields of your own are welcome when their names begin with `x-`.
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
