//! `micro-link-broken`.

use crate::check::rule::rule;

rule! {
    /// A micro journey and its parent do not point at each other.
    ///
    /// ## Why it matters
    /// A micro journey details one moment of another map. Both files say so, `micro` here and `parent`
    /// there; when one of them is out of date, readers land in the wrong place or nowhere.
    ///
    /// ## En français
    /// Un micro parcours et son parent ne se désignent pas l’un l’autre.
    ///
    /// Un micro parcours détaille un moment d’une autre carte. Les deux fichiers le disent, `micro` d’un
    /// côté et `parent` de l’autre ; quand l’un des deux n’est plus à jour, le lecteur arrive au mauvais
    /// endroit, ou nulle part.
    ///
    /// ## Example
    /// ```yaml coat.journey.yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Use
    ///     touchpoints:
    ///       - touchpoint: Complaint
    ///         micro: complaint.journey.yaml
    /// ```
    /// ```yaml complaint.journey.yaml
    /// journey: Complain about the size
    /// level: micro
    /// stages:
    ///   - stage: Call
    ///     touchpoints: [Hotline]
    /// ```
    ///
    /// ## Better
    /// ```yaml coat.journey.yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Use
    ///     touchpoints:
    ///       - touchpoint: Complaint
    ///         micro: complaint.journey.yaml
    /// ```
    /// ```yaml complaint.journey.yaml
    /// journey: Complain about the size
    /// level: micro
    /// parent: coat.journey.yaml#use/complaint
    /// stages:
    ///   - stage: Call
    ///     touchpoints: [Hotline]
    /// ```
    pub(super) static MICRO_LINK_BROKEN = "micro-link-broken" {
        group: Project, level: Error, since: "0.1.0",
    }
}
