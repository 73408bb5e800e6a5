//! What is asked of every stage.

use super::Category;
use super::demand::{Demand, Subject};
use super::standing::Standing;
use crate::journey::{Journey, Score, Stage, Touchpoints};

/// Adds what is asked of the stages; a stage says it as soon as one of its touchpoints or items does.
pub(super) fn ask(journey: &Journey, demands: &mut Vec<Demand>) {
    for (stage, standing) in journey.stages.iter().zip(Standing::of_stages(journey)) {
        let title = &stage.title.value;
        let here = Some(Subject::Stage(title.clone()));
        let inside = Some(Subject::TouchpointOf(title.clone()));
        let inside = inside.filter(|_| !stage.touchpoints().is_empty());
        let nobody = matches!(stage.touchpoints, Touchpoints::Nobody { .. });
        let met = nobody || !stage.touchpoints().is_empty();
        let reached = stage.touchpoints().iter().any(|touchpoint| !touchpoint.channels.is_empty());
        let at_ease = is_at_ease(stage);
        let proven = standing.has_evidence(journey)
            || stage.experiences().any(|experience| experience.has_evidence(journey));
        let mut add = |category, of: &Option<Subject>, key, is_met| {
            let of = of.clone();
            demands.push(Demand { category, of, key, is_met });
        };
        add(Category::Touchpoints, &here, "touchpoints", met);
        add(Category::Channels, &inside, "channel", reached || nobody);
        add(Category::Emotions, &here, "emotion", feels(stage));
        let hurts_not = || stage.experiences().any(|part| part.none_of("pains").is_some());
        for (category, key, is_met) in [
            (Category::Pains, "pains", !standing.pains.is_empty() || hurts_not()),
            (Category::Opportunities, "opportunities", !standing.opportunities.is_empty()),
        ] {
            if is_met || !at_ease {
                add(category, &here, key, is_met);
            }
        }
        add(Category::Kpis, &here, "kpis", !standing.kpis.is_empty());
        add(Category::Evidence, &here, "evidence", proven);
    }
}

fn feels(stage: &Stage) -> bool {
    stage.experiences().any(|experience| experience.emotion.is_some())
}

/// Whether somebody feels no worse than neutral somewhere at this stage. Then neither pains nor
/// opportunities are asked of it, and no feeling that is added can change that.
fn is_at_ease(stage: &Stage) -> bool {
    let emotions = stage.experiences().filter_map(|experience| experience.emotion.as_ref());
    let mut readings = emotions.flat_map(|emotion| &emotion.readings);
    readings.any(|reading| reading.score.is_some_and(|score| score >= Score(0.0)))
}
