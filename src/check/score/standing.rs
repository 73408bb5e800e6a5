//! Which pains, opportunities and KPIs a stage can count as its own.
//!
//! A picture draws an item once: where it is listed, else at its `at`, else with the pains it
//! solves. Here it counts at all of these: listing an item at one stage must not take it from
//! another, or writing more would lower the score.

use std::collections::BTreeSet;

use crate::journey::{Experience, Journey, Mention, Place};

/// What stands at one stage, in any of the ways a map can say so.
#[derive(Clone, Debug, Default)]
pub(super) struct Standing {
    /// Pains, by their place in the journey's list.
    pub(super) pains: BTreeSet<usize>,
    /// Opportunities, likewise.
    pub(super) opportunities: BTreeSet<usize>,
    /// KPIs, likewise.
    pub(super) kpis: BTreeSet<usize>,
}

impl Standing {
    /// What stands at each stage.
    pub(super) fn of_stages(journey: &Journey) -> Vec<Self> {
        let mut stages: Vec<Self> = journey
            .stages
            .iter()
            .map(|stage| {
                let mut here = Self::default();
                stage.experiences().for_each(|experience| here.take(experience));
                here
            })
            .collect();
        for (place, pain) in journey.pains.iter().enumerate() {
            at(&mut stages, &pain.at, |here| _ = here.pains.insert(place));
        }
        for (place, kpi) in journey.kpis.iter().enumerate() {
            at(&mut stages, &kpi.at, |here| _ = here.kpis.insert(place));
        }
        let mut hurts = vec![Vec::new(); journey.pains.len()];
        for (stage, here) in stages.iter().enumerate() {
            here.pains.iter().for_each(|&pain| hurts[pain].push(stage));
        }
        for (place, opportunity) in journey.opportunities.iter().enumerate() {
            at(&mut stages, &opportunity.at, |here| _ = here.opportunities.insert(place));
            for stage in targets(&opportunity.solves).flat_map(|pain| &hurts[pain]) {
                stages[*stage].opportunities.insert(place);
            }
        }
        stages
    }

    /// Adds what is listed there.
    fn take(&mut self, experience: &Experience) {
        self.pains.extend(targets(&experience.pains));
        self.opportunities.extend(targets(&experience.opportunities));
        self.kpis.extend(targets(&experience.kpis));
    }

    /// Whether a source stands behind one of them.
    pub(super) fn has_evidence(&self, journey: &Journey) -> bool {
        let Self { pains, opportunities, kpis } = self;
        pains.iter().any(|&pain| !journey.pains[pain].evidence.is_empty())
            || opportunities.iter().any(|&it| !journey.opportunities[it].evidence.is_empty())
            || kpis.iter().any(|&kpi| journey.kpis[kpi].source.is_some())
    }
}

fn targets<T>(mentions: &[Mention<T>]) -> impl Iterator<Item = usize> {
    mentions.iter().filter_map(|mention| Some(mention.target?.0))
}

/// Does something for every stage that an item names with `at`.
fn at(stages: &mut [Standing], places: &[Place], mut put: impl FnMut(&mut Standing)) {
    places.iter().filter_map(|place| place.stage).for_each(|stage| put(&mut stages[stage.0]));
}
