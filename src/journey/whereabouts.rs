//! Where a map speaks of an item.

use super::{Experience, Index, Journey, Kpi, Mention, Opportunity, Pain, Stage, Text};
use crate::text::Span;

/// A kind of item that maps declare and mention.
pub trait Mentioned: Sized + 'static {
    /// The map's list of its kind.
    fn list(journey: &Journey) -> &[Self];
    /// What it is called.
    fn title(&self) -> &Text;
    /// All places that name one of its kind.
    fn mentions(journey: &Journey) -> impl Iterator<Item = &Mention<Self>>;
}

impl Journey {
    /// Where the author can put an item right: at its title, or, for one that a library lent, where
    /// the map first names it. `None` when the map does not, or when the item has no title.
    pub fn whereabouts<T: Mentioned>(&self, index: Index<T>) -> Option<Span> {
        let title = T::list(self).get(index.0)?.title();
        if title.is_empty() || !title.span.is_empty() {
            return Some(title.span).filter(|_| !title.is_empty());
        }
        T::mentions(self)
            .filter(|mention| mention.target == Some(index))
            .map(|mention| mention.name.span)
            .find(|span| !span.is_empty())
    }

    /// What customers live at each stage and touchpoint, in the order of the map.
    pub fn experiences(&self) -> impl Iterator<Item = &Experience> {
        self.stages.iter().flat_map(Stage::experiences)
    }
}

impl Mentioned for Pain {
    fn list(journey: &Journey) -> &[Self] {
        &journey.pains
    }

    fn title(&self) -> &Text {
        &self.title
    }

    fn mentions(journey: &Journey) -> impl Iterator<Item = &Mention<Self>> {
        let solved = journey.opportunities.iter().flat_map(|opportunity| &opportunity.solves);
        journey.experiences().flat_map(|experience| &experience.pains).chain(solved)
    }
}

impl Mentioned for Opportunity {
    fn list(journey: &Journey) -> &[Self] {
        &journey.opportunities
    }

    fn title(&self) -> &Text {
        &self.title
    }

    fn mentions(journey: &Journey) -> impl Iterator<Item = &Mention<Self>> {
        journey.experiences().flat_map(|experience| &experience.opportunities)
    }
}

impl Mentioned for Kpi {
    fn list(journey: &Journey) -> &[Self] {
        &journey.kpis
    }

    fn title(&self) -> &Text {
        &self.title
    }

    fn mentions(journey: &Journey) -> impl Iterator<Item = &Mention<Self>> {
        let aims = journey.objectives.iter().filter_map(|objective| objective.kpi.as_ref());
        let moved = journey.opportunities.iter().flat_map(|opportunity| &opportunity.moves);
        let measured = journey.experiences().flat_map(|experience| &experience.kpis);
        journey.highlights.iter().chain(aims).chain(measured).chain(moved)
    }
}
