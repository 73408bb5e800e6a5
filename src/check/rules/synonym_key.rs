//! `synonym-key`.

use crate::check::rule::rule;

rule! {
    /// A key was understood by another of its names.
    ///
    /// ## Why it matters
    /// Some keys are understood under several names. One name per thing makes maps easier to search and
    /// to compare.
    ///
    /// ## En français
    /// Une clé a été comprise sous un autre de ses noms.
    ///
    /// Certaines clés se comprennent sous plusieurs noms. Un seul nom par chose rend les cartes plus faciles
    /// à fouiller et à comparer.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     feeling: curious
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     emotion: curious
    ///     touchpoints: [Website]
    /// ```
    pub(super) static SYNONYM_KEY = "synonym-key" {
        group: Reading, level: Info, mends: Safely, since: "0.1.0",
    }
}
