//! `duplicate-id`.

use crate::check::rule::rule;

rule! {
    /// Two things of one kind have the same id.
    ///
    /// ## Why it matters
    /// Other parts of the map, and other maps, refer to a stage or a pain by its id, which is made from
    /// its title unless it is given. With two of the same id, a reference could mean either.
    ///
    /// ## En français
    /// Deux éléments de même nature ont le même identifiant.
    ///
    /// Le reste de la carte, et d’autres cartes, désignent une étape ou un irritant par son identifiant, tiré
    /// de son titre quand il n’est pas donné. S’il sert deux fois, un renvoi peut désigner l’un ou l’autre.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    ///   - stage: Choose
    ///     touchpoints: [Shop]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    ///   - stage: Choose in the shop
    ///     touchpoints: [Shop]
    /// ```
    pub(super) static DUPLICATE_ID = "duplicate-id" {
        group: Reading, level: Error, since: "0.1.0",
    }
}
