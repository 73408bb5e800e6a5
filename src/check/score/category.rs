//! What completeness is made of.

use super::Weights;

/// A part of what a complete map says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// Whose journey it is, who that is, and in which situation.
    Persona,
    /// What the customer and the company want, from where to where.
    Objectives,
    /// Where customers meet the company.
    Touchpoints,
    /// On which channels.
    Channels,
    /// What customers feel.
    Emotions,
    /// What hurts them.
    Pains,
    /// What would help.
    Opportunities,
    /// What is measured.
    Kpis,
    /// What proves it.
    Evidence,
    /// Who keeps the map, and how fresh it is.
    Ownership,
}

impl Category {
    /// All of them, in the order of tables and documents.
    pub const ALL: [Self; 10] = [
        Self::Persona,
        Self::Objectives,
        Self::Touchpoints,
        Self::Channels,
        Self::Emotions,
        Self::Pains,
        Self::Opportunities,
        Self::Kpis,
        Self::Evidence,
        Self::Ownership,
    ];

    /// Its name in the configuration and for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Persona => "persona",
            Self::Objectives => "objectives",
            Self::Touchpoints => "touchpoints",
            Self::Channels => "channels",
            Self::Emotions => "emotions",
            Self::Pains => "pains",
            Self::Opportunities => "opportunities",
            Self::Kpis => "kpis",
            Self::Evidence => "evidence",
            Self::Ownership => "ownership",
        }
    }

    /// Its points of the 100, where nobody chose others.
    pub const fn usual_weight(self) -> f64 {
        match self {
            Self::Touchpoints | Self::Emotions => 14.0,
            Self::Persona => 12.0,
            Self::Pains | Self::Opportunities | Self::Kpis | Self::Evidence => 10.0,
            Self::Channels => 8.0,
            Self::Objectives | Self::Ownership => 6.0,
        }
    }

    /// Its points of the 100.
    pub(super) fn weight(self, weights: &Weights) -> f64 {
        weights.0[self as usize]
    }
}
