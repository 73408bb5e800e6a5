//! What hurts.

use super::{Custom, Evidence, Place, Quantity, Quote, Text};
use crate::text::Spanned;

/// Something that hurts customers at one or more places of the journey.
#[derive(Clone, Debug, Default)]
pub struct Pain {
    /// What hurts.
    pub title: Text,
    /// Its id: given, or made from the title.
    pub id: String,
    /// Where it is felt when no stage lists it.
    pub at: Vec<Place>,
    /// The kind of defect.
    pub kind: Option<Spanned<PainKind>>,
    /// 1 (minor) to 5 (makes people leave).
    pub severity: Option<Spanned<u8>>,
    /// The share of customers who meet it, 0 to 100 %.
    pub frequency: Option<Spanned<Quantity>>,
    /// What it makes customers do.
    pub effect: Option<Spanned<Effect>>,
    /// Where it comes from.
    pub cause: Option<Text>,
    /// Systems involved.
    pub systems: Vec<Text>,
    /// What proves it.
    pub evidence: Evidence,
    /// What customers say about it.
    pub quotes: Vec<Quote>,
    /// Who answers for it.
    pub owner: Option<Text>,
    /// Remarks.
    pub notes: Vec<Text>,
    /// Custom fields.
    pub custom: Vec<Custom>,
}

/// The kind of defect behind a pain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PainKind {
    /// It goes, but not smoothly.
    Friction,
    /// Customers get stuck or leave.
    Bottleneck,
    /// Something is missing.
    Gap,
    /// Channels or touchpoints disagree.
    Inconsistency,
    /// The journey breaks off.
    Breakdown,
    /// Too much work for the customer.
    Effort,
    /// A need that nothing answers.
    UnmetNeed,
}

/// What a pain makes customers do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing much.
    Trivial,
    /// They find another way.
    Workaround,
    /// They give up.
    Abandonment,
}
