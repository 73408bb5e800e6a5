//! `mixed-key-languages`.

use crate::check::rule::rule;

rule! {
    /// French and English keys stand in one file.
    ///
    /// ## Why it matters
    /// Keys may be English or French. In a file with both, people search for a word that is written
    /// differently two lines below, and the language of labels and numbers becomes a guess.
    ///
    /// ## En français
    /// Des clés françaises et anglaises se mêlent dans un fichier.
    ///
    /// Les clés peuvent être en français ou en anglais. Dans un fichier qui mêle les deux, on cherche un mot
    /// écrit autrement deux lignes plus bas, et la langue des libellés et des nombres devient une devinette.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     but: Find the right size
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
    pub(super) static MIXED_KEY_LANGUAGES = "mixed-key-languages" {
        group: Reading, level: Warning, since: "0.1.0",
    }
}
