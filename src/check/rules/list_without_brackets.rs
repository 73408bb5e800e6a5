//! `list-without-brackets`.

use crate::check::rule::rule;

rule! {
    /// Several names without brackets are read as one.
    ///
    /// ## Why it matters
    /// YAML makes a list of what stands between brackets or behind dashes; a comma alone is part of a text.
    /// Three touchpoints become one with a long name, and counts, channels and lanes are wrong without a
    /// sound. A name that really holds commas is put in quotation marks.
    ///
    /// ## En français
    /// Plusieurs noms sans crochets n’en font qu’un.
    ///
    /// YAML fait une liste de ce qui est entre crochets ou précédé de tirets ; une virgule seule appartient
    /// au texte. Trois points de contact n’en font plus qu’un, au nom bien long : décomptes, canaux et
    /// lignes de la carte sont faux, et rien ne le signale. Un nom qui contient vraiment des virgules se
    /// met entre guillemets.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Awareness
    ///     touchpoints: Google, Facebook, TV
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Awareness
    ///     touchpoints: [Google, Facebook, TV]
    /// ```
    pub(super) static LIST_WITHOUT_BRACKETS = "list-without-brackets" {
        group: Reading, level: Warning, mends: Unsafely, since: "0.1.0",
    }
}
