//! `unheard-touchpoint`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Experience, Index, Journey, Kpi, Place, Text};

rule! {
    /// Something hurts at a place that has neither evidence nor a KPI.
    ///
    /// ## Why it matters
    /// Here, the map says, customers suffer; but nobody listened to one and nothing is counted. It may be
    /// right, and nobody can tell, nor see whether a change helped. A moment of truth needs more than that,
    /// and has a rule of its own: `uncared-moment-of-truth`.
    ///
    /// ## En français
    /// Quelque chose gêne le client à un endroit qui n’a ni preuve ni indicateur.
    ///
    /// Ici, dit la carte, le client souffre ; mais personne n’en a écouté un seul et rien n’est compté.
    /// C’est peut-être vrai, mais nul ne peut le dire, ni voir si un changement a servi. Un moment de
    /// vérité demande davantage et a sa propre règle : `uncared-moment-of-truth`.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Open a bank account
    /// stages:
    ///   - stage: Send the papers
    ///     touchpoints:
    ///       - touchpoint: Upload page
    ///         channel: website
    ///         pains: [The photo is refused]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Open a bank account
    /// stages:
    ///   - stage: Send the papers
    ///     touchpoints:
    ///       - touchpoint: Upload page
    ///         channel: website
    ///         pains: [The photo is refused]
    ///         evidence: Test with six students
    /// ```
    pub(super) static UNHEARD_TOUCHPOINT = "unheard-touchpoint" {
        group: Personas, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for (index, stage) in journey.stages.iter().enumerate() {
        let at_stage = |place: &Place| place.stage == Some(Index::new(index));
        let measured = |is_here: &dyn Fn(&Place) -> bool| {
            journey.kpis.iter().any(|kpi: &Kpi| kpi.at.iter().any(is_here))
        };
        if !measured(&at_stage) {
            judge(journey, &stage.title, &stage.experience, findings);
        }
        for (index, touchpoint) in stage.touchpoints().iter().enumerate() {
            let here =
                |place: &Place| at_stage(place) && place.touchpoint == Some(Index::new(index));
            if !measured(&here) {
                judge(journey, &touchpoint.title, &touchpoint.experience, findings);
            }
        }
    }
}

/// What a moment of truth lacks, `uncared-moment-of-truth` says.
fn judge(journey: &Journey, title: &Text, part: &Experience, findings: &mut Collector<'_>) {
    let is_heard = !part.kpis.is_empty() || part.has_evidence(journey);
    if is_heard || title.is_empty() || part.moment_of_truth.is_some() {
        return;
    }
    if let Some(pain) = part.pains.first() {
        findings.at(title.span).with("touchpoint", title.as_str()).with("pain", pain.name.as_str());
    }
}
