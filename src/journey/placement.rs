//! Where pains, opportunities and KPIs stand on the map.
//!
//! An item stands where a stage or touchpoint lists it, else at its `at`; an opportunity that has
//! neither stands with the pains it solves. With none of these it belongs to the map as a whole.

use std::collections::BTreeSet;

use super::{Experience, Index, Journey, Kpi, Mention, Opportunity, Pain, Place};

/// The items of each stage, in the order they are listed there; one entry per stage.
#[derive(Clone, Debug, Default)]
pub struct Placement {
    /// The pains of each stage.
    pub pains: Vec<Vec<Index<Pain>>>,
    /// The opportunities of each stage.
    pub opportunities: Vec<Vec<Index<Opportunity>>>,
    /// The KPIs of each stage.
    pub kpis: Vec<Vec<Index<Kpi>>>,
}

impl Journey {
    /// Where everything stands.
    pub fn placement(&self) -> Placement {
        let listed = |items: fn(&Experience) -> Vec<usize>| -> Vec<Vec<usize>> {
            let stages = self.stages.iter();
            stages.map(|stage| stage.experiences().flat_map(items).collect()).collect()
        };
        let pains = placed(
            listed(|part| targets(&part.pains)),
            self.pains.iter().map(|pain| stages_of(&pain.at)),
        );
        let kpis = placed(
            listed(|part| targets(&part.kpis)),
            self.kpis.iter().map(|kpi| stages_of(&kpi.at)),
        );
        let mut stages_of_pains = vec![Vec::new(); self.pains.len()];
        for (stage, here) in pains.iter().enumerate() {
            here.iter().for_each(|&pain| stages_of_pains[pain].push(stage));
        }
        let solved = self.opportunities.iter().map(|opportunity| {
            let at = stages_of(&opportunity.at);
            let solves = targets(&opportunity.solves);
            let with_pains = solves.into_iter().flat_map(|pain| stages_of_pains[pain].clone());
            if at.is_empty() { with_pains.collect() } else { at }
        });
        let opportunities = placed(listed(|part| targets(&part.opportunities)), solved);
        Placement {
            pains: indices(pains),
            opportunities: indices(opportunities),
            kpis: indices(kpis),
        }
    }
}

/// The listed items of each stage without repetitions, then the unlisted ones where they belong.
fn placed(
    mut stages: Vec<Vec<usize>>,
    elsewhere: impl ExactSizeIterator<Item = Vec<usize>>,
) -> Vec<Vec<usize>> {
    let mut is_listed = vec![false; elsewhere.len()];
    for here in &mut stages {
        let mut seen = BTreeSet::new();
        here.retain(|&item| seen.insert(item));
        here.iter().for_each(|&item| is_listed[item] = true);
    }
    for (item, places) in elsewhere.enumerate().filter(|&(item, _)| !is_listed[item]) {
        for stage in places {
            if stages[stage].last() != Some(&item) {
                stages[stage].push(item);
            }
        }
    }
    stages
}

fn targets<T>(mentions: &[Mention<T>]) -> Vec<usize> {
    mentions.iter().filter_map(|mention| Some(mention.target?.0)).collect()
}

fn stages_of(places: &[Place]) -> Vec<usize> {
    places.iter().filter_map(|place| Some(place.stage?.0)).collect()
}

fn indices<T>(stages: Vec<Vec<usize>>) -> Vec<Vec<Index<T>>> {
    stages.into_iter().map(|here| here.into_iter().map(Index::new).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::Stage;

    fn mention<T>(place: usize) -> Mention<T> {
        Mention { name: Default::default(), target: Some(Index::new(place)) }
    }

    fn map() -> Journey {
        let mut journey = Journey {
            stages: vec![Stage::default(), Stage::default()],
            pains: vec![Pain::default(), Pain::default()],
            opportunities: vec![Opportunity::default(), Opportunity::default()],
            ..Journey::default()
        };
        journey.stages[1].experience.pains = vec![mention(0), mention(0)];
        journey.opportunities[0].solves = vec![mention(0)];
        journey
    }

    #[test]
    fn opportunity_stands_with_the_pains_it_solves() {
        assert_eq!(map().placement().opportunities, [vec![], vec![Index::new(0)]]);
    }

    #[test]
    fn listed_opportunity_stands_only_where_it_is_listed() {
        let mut journey = map();
        journey.stages[0].experience.opportunities = vec![mention(0)];
        assert_eq!(journey.placement().opportunities, [vec![Index::new(0)], vec![]]);
    }

    #[test]
    fn pain_named_twice_at_a_stage_stands_there_once() {
        assert_eq!(map().placement().pains, [vec![], vec![Index::new(0)]]);
    }
}
