//! `split-by-comma`.

use crate::check::rule::rule;

rule! {
    /// A sentence was cut at its comma into two entries.
    ///
    /// ## Why it matters
    /// Inside brackets a comma ends an entry. An entry in lower case after a capitalised one is often the
    /// second half of a sentence.
    ///
    /// ## En français
    /// Une phrase a été coupée en deux à sa virgule.
    ///
    /// Entre crochets, une virgule termine l’élément. Un élément en minuscules après un autre qui commence
    /// par une majuscule est souvent la seconde moitié d’une phrase.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     pains: [Website says in stock, store says no]
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     pains: ["Website says in stock, store says no"]
    ///     touchpoints: [Website]
    /// ```
    pub(super) static SPLIT_BY_COMMA = "split-by-comma" {
        group: Reading, level: Info, mends: Unsafely, since: "0.1.0",
    }
}
