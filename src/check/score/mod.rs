//! How complete a map is, from 0 to 100, and what would complete it.
//!
//! Ten [`Category`]s share 100 points by their [`Weights`]. A category is a list of demands, of the
//! map or of each stage; the share of them that is met is the share of its points:
//!
//! ```text
//! score = Σ weight × met ÷ demands
//! ```
//!
//! Pains and opportunities are asked only of stages where nobody feels at ease, and counted where
//! they are written besides. So writing more never lowers the score: a feeling that is added takes
//! away a question, but not what an answer has earned. The order of stages does not matter.

mod category;
mod demand;
mod each_stage;
mod standing;
mod weights;
mod whole_map;

pub use category::Category;
pub use demand::Subject;
pub use weights::Weights;

use crate::journey::Journey;
use demand::Demand;

/// How complete a map is.
#[derive(Clone, Debug, PartialEq)]
pub struct Completeness {
    /// Each category, in their order.
    pub parts: Vec<Part>,
}

/// How complete a map is in one category.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The category.
    pub category: Category,
    /// Its points when all is said.
    pub weight: f64,
    /// What is said of what is asked, from 0 to 1.
    pub share: f64,
    /// What could be written next, in the order of the map: a channel is missing only where there
    /// is a touchpoint for it.
    pub gaps: Vec<Gap>,
}

/// One thing that is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// What lacks it.
    pub of: Subject,
    /// The key that would say it, in the language of the map.
    pub key: &'static str,
    /// What it would add to the score.
    pub points: f64,
}

impl Completeness {
    /// How complete `journey` is.
    pub fn of(journey: &Journey, weights: &Weights) -> Self {
        let mut demands = Vec::new();
        whole_map::ask(journey, &mut demands);
        each_stage::ask(journey, &mut demands);
        let part = |category: Category| {
            let asked = demands.extract_if(.., |demand| demand.category == category).collect();
            Part::of(category, category.weight(weights), asked, journey)
        };
        Self { parts: Category::ALL.map(part).to_vec() }
    }

    /// The score from 0 to 100, to a tenth, rounded down: a map that shows 90 has reached 90.
    pub fn score(&self) -> f64 {
        let points: f64 = self.parts.iter().map(Part::points).sum();
        rounded_down(points.clamp(0.0, 100.0))
    }

    /// What would add most to the score, the first of equals; `None` when nothing is missing.
    pub fn next(&self) -> Option<&Gap> {
        let gaps = self.parts.iter().flat_map(|part| &part.gaps);
        gaps.reduce(|best, gap| if gap.points > best.points { gap } else { best })
    }
}

impl Part {
    fn of(category: Category, weight: f64, demands: Vec<Demand>, journey: &Journey) -> Self {
        let asked = demands.len();
        let missing = demands.into_iter().filter(|demand| !demand.is_met).collect::<Vec<_>>();
        let share = match asked {
            0 if journey.stages.is_empty() => 0.0,
            0 => 1.0,
            _ => (asked - missing.len()) as f64 / asked as f64,
        };
        let gap = |demand: Demand| {
            let key = journey.language.key(demand.key);
            Some(Gap { of: demand.of?, key, points: weight / asked as f64 })
        };
        let gaps = missing.into_iter().filter_map(gap).collect();
        Self { category, weight, share, gaps }
    }

    /// The points it brings to the score.
    pub fn points(&self) -> f64 {
        self.weight * self.share
    }
}

/// A number of points to a tenth, rounded down; what only binary fractions keep from the next
/// tenth reaches it.
pub fn rounded_down(points: f64) -> f64 {
    (points * 10.0 + 1e-6).floor() / 10.0
}
