//! `unheard-touchpoint`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Experience, Index, Journey, Kpi, Place, Text};

rule! {
    /// A moment of truth or a pain has neither evidence nor a KPI.
    ///
    /// ## Why it matters
    /// Here, the map says, something is decided or something hurts; but nobody listened to a customer and
    /// nothing is counted. It may be right, and nobody can tell, nor see whether a change helped.
    ///
    /// ## En français
    /// Un moment de vérité ou un irritant n’a ni preuve ni indicateur.
    ///
    /// Ici, dit la carte, quelque chose se décide ou fait mal ; mais personne n’a écouté de client et rien
    /// n’est compté. C’est peut-être vrai, mais nul ne peut le dire, ni voir si un changement a servi.
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

fn judge(journey: &Journey, title: &Text, part: &Experience, findings: &mut Collector<'_>) {
    let is_heard = !part.kpis.is_empty() || part.has_evidence(journey);
    if is_heard || title.is_empty() {
        return;
    }
    let (case, pain) = match (&part.moment_of_truth, part.pains.first()) {
        (Some(_), _) => ("", None),
        (None, Some(pain)) => ("pain", Some(pain.name.value.as_str())),
        (None, None) => return,
    };
    findings
        .at(title.span)
        .case(case)
        .with("touchpoint", title.value.as_str())
        .with("pain", pain.unwrap_or_default());
}
