//! The lines of a service blueprint, which part what customers live from what makes it work.

use super::{Lane, LaneKind};

/// A line between two rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Boundary {
    /// Above it is the customer, below it whom they meet.
    Interaction,
    /// What is below it, they do not see.
    Visibility,
    /// Between those who serve and what supports them.
    InternalInteraction,
}

/// How far from the customer a row lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Depth {
    Customer,
    Frontstage,
    Backstage,
    Support,
}

impl Boundary {
    /// The line above each row, if there is one: none on maps that show nothing of what happens
    /// backstage.
    pub fn above(lanes: &[Lane]) -> Vec<Option<Self>> {
        let depths: Vec<Option<Depth>> = lanes.iter().map(|lane| lane.kind.depth()).collect();
        let is_blueprint = depths.iter().flatten().any(|depth| *depth > Depth::Frontstage);
        let between = depths.windows(2).map(|pair| match *pair {
            [Some(upper), Some(lower)] if is_blueprint => Self::between(upper, lower),
            _ => None,
        });
        std::iter::once(None).chain(between).take(lanes.len()).collect()
    }

    fn between(upper: Depth, lower: Depth) -> Option<Self> {
        match (upper, lower) {
            (Depth::Customer, Depth::Frontstage) => Some(Self::Interaction),
            (Depth::Customer | Depth::Frontstage, Depth::Backstage | Depth::Support) => {
                Some(Self::Visibility)
            }
            (Depth::Backstage, Depth::Support) => Some(Self::InternalInteraction),
            _ => None,
        }
    }

    /// The name of its label.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Interaction => "line-of-interaction",
            Self::Visibility => "line-of-visibility",
            Self::InternalInteraction => "line-of-internal-interaction",
        }
    }
}

impl LaneKind {
    /// How far from the customer it lies; `None` of what is said about the journey from outside.
    const fn depth(&self) -> Option<Depth> {
        Some(match self {
            Self::Storyboard
            | Self::Goals
            | Self::Actions
            | Self::Touchpoints
            | Self::Thoughts
            | Self::Quotes
            | Self::Emotions
            | Self::Moments
            | Self::Channels
            | Self::Questions
            | Self::Needs
            | Self::Gains
            | Self::Pains => Depth::Customer,
            Self::Frontstage => Depth::Frontstage,
            Self::Backstage => Depth::Backstage,
            Self::Support | Self::Systems => Depth::Support,
            Self::Opportunities
            | Self::Kpis
            | Self::Owners
            | Self::Evidence
            | Self::Context
            | Self::Custom(_) => return None,
        })
    }
}
