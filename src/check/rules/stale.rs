//! `stale`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Journey, Status};

rule! {
    /// A map is older than the time after which it should be reviewed.
    ///
    /// ## Why it matters
    /// An old map is worse than none: it is quoted in meetings about a company that no longer exists. The
    /// rhythm is the team’s own promise; keep it, or make it longer in the open. Needs a day for today,
    /// `--today now` in CI.
    ///
    /// ## En français
    /// Un parcours est plus ancien que le délai au bout duquel il devait être revu.
    ///
    /// Une carte périmée est pire que pas de carte : on la cite en réunion à propos d’une entreprise qui
    /// n’existe plus. Le rythme est la promesse de l’équipe ; tenez-le, ou allongez-le au grand jour. Il
    /// faut dire quel jour on est : `--today now` dans la CI.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Watch films at home
    /// updated: 2026-03-02
    /// review_every: 90 d
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Watch films at home
    /// updated: 2026-10-12
    /// review_every: 90 d
    /// stages:
    ///   - stage: Choose a film
    ///     touchpoints: [Home screen @app]
    /// ```
    pub(super) static STALE = "stale" {
        group: Project, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let is_kept = journey.status.is_none_or(|status| status.value != Status::Archived);
    if let (Some(updated), Some(rhythm)) = (&journey.updated, &journey.review_every)
        && let Some(today) = findings.today().filter(|_| is_kept)
        && let Some(due) = updated.after(rhythm).filter(|due| *due < today)
    {
        findings
            .at(updated.span)
            .with("updated", updated.to_string())
            .with("rhythm", rhythm.written.as_str())
            .with("due", due.to_string())
            .with("today", today.to_string());
    }
}
