//! `contact-reason-unmapped`.

use std::cmp::Ordering;

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::vocabulary::fold;
use crate::journey::{ContactReason, Journey, Level};

rule! {
    /// The biggest contact reason, or the biggest complaint, has no micro journey.
    ///
    /// ## Why it matters
    /// Why customers call is the best list of broken moments that a company owns, and it is counted
    /// already. Map the biggest reason first: it is small enough for a week, it has a cost, and its end can
    /// be measured. Where a stage of this map tells that moment in full, silence the remark and say so.
    ///
    /// ## En français
    /// Le premier motif de contact, ou la première réclamation, n’a pas de micro parcours.
    ///
    /// Les raisons pour lesquelles les clients appellent sont la meilleure liste de moments cassés que
    /// possède une entreprise, et elle est déjà chiffrée. Commencez par le premier motif : il tient en une
    /// semaine, il a un coût, et l’on peut mesurer son issue. Si une étape de cette carte raconte déjà ce
    /// moment en entier, faites taire la remarque en le disant.
    ///
    /// ## Example
    /// ```yaml map.journey.yaml
    /// journey: Watch films at home
    /// stages:
    ///   - stage: Use
    ///     touchpoints: [Film @app]
    /// contact_reasons:
    ///   - { reason: I cannot log in, volume: 900/month }
    ///   - { reason: Pause the plan, volume: 120/month }
    /// ```
    ///
    /// ## Better
    /// ```yaml map.journey.yaml
    /// journey: Watch films at home
    /// stages:
    ///   - stage: Use
    ///     touchpoints: [Film @app]
    /// contact_reasons:
    ///   - { reason: I cannot log in, volume: 900/month, micro: login.journey.yaml }
    ///   - { reason: Pause the plan, volume: 120/month }
    /// ```
    /// ```yaml login.journey.yaml
    /// journey: Getting back into the account
    /// parent: map.journey.yaml
    /// stages:
    ///   - stage: Locked out
    ///     touchpoints: [Log-in page @app]
    /// ```
    pub(super) static CONTACT_REASON_UNMAPPED = "contact-reason-unmapped" {
        group: Project, level: Info, since: "0.1.0", check,
    }
}

/// One place to start is enough: the complaint is told once the biggest reason has its map.
fn check(journey: &Journey, findings: &mut Collector<'_>) {
    if journey.level != Level::Macro {
        return;
    }
    let reasons = journey.contact_reasons.iter().filter(|reason| !reason.title.is_empty());
    let complaints = reasons.clone().filter(|reason| is_complaint(reason));
    let candidates = [("", biggest(reasons)), ("complaint", biggest(complaints))];
    let unmapped = candidates.into_iter().find_map(|(case, biggest)| {
        biggest.filter(|reason| reason.micro.is_empty()).map(|reason| (case, reason))
    });
    if let Some((case, reason)) = unmapped {
        findings
            .at(reason.title.span)
            .case(case)
            .with("reason", reason.title.value.as_str())
            .with("volume", reason.volume.as_ref().map_or("", |volume| &volume.written));
    }
}

fn is_complaint(reason: &ContactReason) -> bool {
    let kind = reason.kind.as_ref().map(|kind| fold(kind).into_owned()).unwrap_or_default();
    ["complaint", "reclamation", "plainte"].iter().any(|word| kind.starts_with(word))
}

/// The reason with the greatest volume, the first of several; none where a volume is missing or
/// counts something else than the others, unless there is only one.
fn biggest<'j>(reasons: impl Iterator<Item = &'j ContactReason>) -> Option<&'j ContactReason> {
    let reasons: Vec<_> = reasons.collect();
    let (first, others) = reasons.split_first()?;
    others.iter().try_fold(*first, |biggest, reason| {
        let order = reason.volume.as_ref()?.compared(biggest.volume.as_ref()?)?;
        Some(if order == Ordering::Greater { reason } else { biggest })
    })
}
