//! `unknown-emotion`.

use crate::check::rule::rule;

rule! {
    /// An emotion is a word without a known score.
    ///
    /// ## Why it matters
    /// The curve is drawn from scores between −2 and +2. Some hundreds of words have one; for any other
    /// word, say the score yourself.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     emotion: flabbergasted
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     emotion: flabbergasted +1
    ///     touchpoints: [Website]
    /// ```
    pub(super) static UNKNOWN_EMOTION = "unknown-emotion" {
        group: Emotions, level: Error, since: "0.1.0",
    }
}
