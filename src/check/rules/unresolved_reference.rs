//! `unresolved-reference`.

use crate::check::rule::rule;

rule! {
    /// A name refers to nothing that exists.
    ///
    /// ## Why it matters
    /// A reference names a persona, a KPI, a pain, a source, a place of the map or a file by its id or
    /// title. When nothing bears that name, a link of the map is missing: an opportunity that solves
    /// nothing, a touchpoint of nobody.
    ///
    /// ## En français
    /// Un nom ne renvoie à rien qui existe.
    ///
    /// Un renvoi désigne un persona, un indicateur, un irritant, une source, un endroit de la carte ou un
    /// fichier par son identifiant ou son titre. Si rien ne porte ce nom, il manque un lien à la carte : une
    /// opportunité qui ne résout rien, un point de contact qui n’est à personne.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    ///     pains: [No size guide]
    ///     opportunities:
    ///       - opportunity: Size advice by chat
    ///         solves: No sise guide
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Website]
    ///     pains: [No size guide]
    ///     opportunities:
    ///       - opportunity: Size advice by chat
    ///         solves: No size guide
    /// ```
    pub(super) static UNRESOLVED_REFERENCE = "unresolved-reference" {
        group: Reading, level: Error, mends: Unsafely, since: "0.1.0",
    }
}
