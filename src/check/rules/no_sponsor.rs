//! `no-sponsor`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// Nobody in the leadership stands behind a map.
    ///
    /// ## Why it matters
    /// What a map finds lies between departments, and only somebody above them can move it. Without a
    /// sponsor the map is a nice drawing of problems that each team can call another’s.
    ///
    /// ## En français
    /// Personne à la direction ne soutient un parcours.
    ///
    /// Ce qu’une carte révèle se trouve entre les services, et seul quelqu’un au-dessus d’eux peut le faire
    /// bouger. Sans sponsor, la carte est un joli dessin de problèmes que chaque équipe attribue à une
    /// autre.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Watch films at home
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Watch films at home
    /// sponsor: { name: Mina Okafor, department: Board, role: Chief Customer Officer }
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    /// ```
    pub(super) static NO_SPONSOR = "no-sponsor" {
        group: Project, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let is_detail = journey.parent.is_some();
    if let Some(title) = journey.title.as_ref().filter(|_| journey.sponsor.is_none() && !is_detail)
    {
        findings.at(title.span);
    }
}
