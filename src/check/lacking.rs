//! Opportunities that lack what their status asks for.

use super::Collector;
use crate::journey::{Index, Journey, Opportunity};

impl Collector<'_> {
    /// Reports every opportunity without some of the keys that are `needed` of it: each with whether
    /// it is there, none where nothing is asked.
    pub fn opportunities_lacking(
        &mut self,
        journey: &Journey,
        needed: impl Fn(&Opportunity) -> Vec<(&'static str, bool)>,
    ) {
        for (place, opportunity) in journey.opportunities.iter().enumerate() {
            let missing = journey.language.missing(needed(opportunity));
            if !missing.is_empty()
                && let Some(span) = journey.whereabouts(Index::<Opportunity>::new(place))
            {
                self.at(span)
                    .with("opportunity", opportunity.title.as_str())
                    .with("missing", missing);
            }
        }
    }
}
