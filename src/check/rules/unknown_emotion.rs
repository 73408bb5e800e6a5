//! `unknown-emotion`.

use crate::check::rule::rule;

rule! {
    /// An emotion is a word without a known score.
    ///
    /// ## Why it matters
    /// The curve is drawn from scores between −2 and +2. Several hundred words have one; for any other
    /// word, say the score yourself.
    ///
    /// ## En français
    /// Une émotion est un mot dont la note n’est pas connue.
    ///
    /// La courbe se trace avec des notes de −2 à +2. Plusieurs centaines de mots en ont une ; pour tout
    /// autre mot, donnez vous-même la note.
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
        group: Emotions, level: Error, on: Draft, since: "0.1.0",
    }
}
