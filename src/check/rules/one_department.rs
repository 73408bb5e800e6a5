//! `one-department`.

use std::collections::BTreeSet;

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::vocabulary::fold;
use crate::journey::{Journey, Member, Text};

rule! {
    /// The team of a map comes from one department.
    ///
    /// ## Why it matters
    /// Customers cross departments without noticing; teams do not. A map drawn by marketing alone has nine
    /// beautiful touchpoints before the purchase and “support” after it. Bring in who answers the phone and
    /// who ships.
    ///
    /// ## En français
    /// L’équipe d’un parcours vient d’un seul service.
    ///
    /// Le client traverse les services sans s’en apercevoir ; les équipes, non. Une carte dessinée par le
    /// seul marketing a neuf beaux points de contact avant l’achat, puis « support ». Invitez aussi ceux
    /// qui répondent au téléphone et ceux qui expédient.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Watch films at home
    /// team:
    ///   - { name: Ada Lund, department: Marketing }
    ///   - { name: Tom Reyes, department: Marketing }
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Watch films at home
    /// team:
    ///   - { name: Ada Lund, department: Marketing }
    ///   - { name: Tom Reyes, department: Customer service }
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    /// ```
    pub(super) static ONE_DEPARTMENT = "one-department" {
        group: Project, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let Some(first) = journey.team.first() else { return };
    let departments: BTreeSet<_> =
        journey.team.iter().map(|member| fold(department(member)).into_owned()).collect();
    let name = department(first);
    if departments.len() == 1 && !name.is_empty() {
        findings.at(name.span).with("department", name.value.as_str());
    }
}

/// Where a member works; a member with nothing but a name may well be a department.
fn department(member: &Member) -> &Text {
    member.department.as_ref().unwrap_or(&member.name)
}
