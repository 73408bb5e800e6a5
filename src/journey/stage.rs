//! Stages, touchpoints, and what customers live there.

use super::{
    Context, Custom, Emotion, Evidence, Index, Kpi, Mention, Opportunity, Pain, Persona, Quantity,
    Text,
};
use crate::text::{Span, Spanned};

/// One step of the customer's way.
#[derive(Clone, Debug, Default)]
pub struct Stage {
    /// What it is called.
    pub title: Text,
    /// Its id: given, or made from the title; unique on the map.
    pub id: String,
    /// The phase it belongs to; consecutive stages of one phase share a bar.
    pub phase: Option<Text>,
    /// Its kind: written, or inferred from the title; `None` when neither.
    pub kind: Option<StageKind>,
    /// Where the customer meets the company.
    pub touchpoints: Touchpoints,
    /// The outside world at this stage.
    pub context: Option<Context>,
    /// Whether the journey may rightly end here.
    pub terminal: bool,
    /// Whether it is a step of the funnel.
    pub funnel: bool,
    /// Its column's weight, 0.5 to 3; 1 usually.
    pub width: Option<Spanned<f64>>,
    /// What the customer lives here.
    pub experience: Experience,
    /// The whole entry.
    pub span: Span,
}

/// The touchpoints of a stage.
#[derive(Clone, Debug)]
pub enum Touchpoints {
    /// In the order they were written; empty when nothing was said.
    Listed(Vec<Touchpoint>),
    /// `none`, perhaps with a reason: nobody is there.
    Nobody {
        /// Why nobody is there.
        why: Option<Text>,
        /// The word `none`.
        span: Span,
    },
}

/// A moment where the customer meets the company or speaks of it.
#[derive(Clone, Debug, Default)]
pub struct Touchpoint {
    /// What it is called.
    pub title: Text,
    /// Its id: given, or made from the title; unique in its stage.
    pub id: String,
    /// Where it happens.
    pub channels: Vec<Spanned<Channel>>,
    /// Whose business it is.
    pub category: Option<Spanned<Category>>,
    /// Owned, paid or earned.
    pub paid: Option<Spanned<Paid>>,
    /// Whose touchpoint it is, when not everybody's.
    pub persona: Vec<Mention<Persona>>,
    /// What the customer lives here.
    pub experience: Experience,
    /// The whole entry.
    pub span: Span,
}

/// What a customer lives at a stage or a touchpoint.
#[derive(Clone, Debug, Default)]
pub struct Experience {
    /// What the customer wants here.
    pub goal: Vec<Text>,
    /// What the customer does.
    pub actions: Vec<Text>,
    /// What they tell themselves.
    pub thoughts: Vec<Text>,
    /// What they ask.
    pub questions: Vec<Text>,
    /// What they need.
    pub needs: Vec<Text>,
    /// What they expect.
    pub expectations: Vec<Text>,
    /// What else they consider.
    pub alternatives: Vec<Text>,
    /// What they feel.
    pub emotion: Option<Emotion>,
    /// What they should feel.
    pub emotion_target: Option<Emotion>,
    /// What customers said.
    pub quotes: Vec<Quote>,
    /// What hurts.
    pub pains: Vec<Mention<Pain>>,
    /// What pleases.
    pub gains: Vec<Text>,
    /// What could be better.
    pub opportunities: Vec<Mention<Opportunity>>,
    /// What is measured.
    pub kpis: Vec<Mention<Kpi>>,
    /// Who answers for it.
    pub owner: Option<Text>,
    /// Whether, and what, is decided here.
    pub moment_of_truth: Option<MomentOfTruth>,
    /// Where the problem is solved: `resolved: true`.
    pub resolved: Option<Spanned<bool>>,
    /// What proves it.
    pub evidence: Evidence,
    /// Files of the micro journeys that detail it.
    pub micro: Vec<Text>,
    /// When it happens: `J−30`, `in the evening`.
    pub when: Option<Text>,
    /// How long it lasts.
    pub duration: Option<Spanned<Quantity>>,
    /// How long the customer waits.
    pub wait: Option<Spanned<Quantity>>,
    /// How long they would accept to wait.
    pub max_wait: Option<Spanned<Quantity>>,
    /// Where they go next, when not to the following one.
    pub next: Vec<Next>,
    /// Event names of the logs that belong here.
    pub events: Vec<Text>,
    /// What was understood, with its evidence.
    pub insights: Vec<(Text, Evidence)>,
    /// A picture, a file.
    pub image: Option<Text>,
    /// What the customer sees of the company.
    pub frontstage: Vec<Text>,
    /// What happens behind the line of visibility.
    pub backstage: Vec<Text>,
    /// Supporting processes.
    pub support: Vec<Text>,
    /// Systems involved.
    pub systems: Vec<Text>,
    /// Things handed over or shown.
    pub artefacts: Vec<Text>,
    /// Remarks.
    pub notes: Vec<Text>,
    /// The lists that are said to be empty, `pains: none`, by their English keys.
    pub none: Vec<Spanned<&'static str>>,
    /// Custom fields.
    pub custom: Vec<Custom>,
}

impl Experience {
    /// Where the author says that nothing of a list is there; `key` is its English key.
    pub fn none_of(&self, key: &str) -> Option<Span> {
        self.none.iter().find(|none| none.value == key).map(|none| none.span)
    }
}

/// A way on from a stage or touchpoint.
#[derive(Clone, Debug)]
pub struct Next {
    /// The id as written; `exit` ends the journey.
    pub to: Text,
    /// What it names; `None` when there is no such place (a diagnostic says so).
    pub destination: Option<Destination>,
    /// The share of customers who go there, 0 to 100 %.
    pub share: Option<Spanned<Quantity>>,
}

/// Where a way leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// Out of the journey.
    Exit,
    /// To a stage.
    Stage(Index<Stage>),
    /// To a touchpoint of a stage.
    Touchpoint(Index<Stage>, Index<Touchpoint>),
}

/// A moment that makes or breaks the relation.
#[derive(Clone, Debug)]
pub struct MomentOfTruth {
    /// What is decided here, when said.
    pub sentence: Option<Text>,
    /// The value's text.
    pub span: Span,
}

/// Words of a customer.
#[derive(Clone, Debug, Default)]
pub struct Quote {
    /// The words, without the outer quotation marks.
    pub words: Text,
    /// Who said them.
    pub who: Option<Text>,
    /// Where they come from.
    pub evidence: Evidence,
}

/// A place of the map that an item names with `at`.
#[derive(Clone, Debug)]
pub struct Place {
    /// The words as written: `stage` or `stage/touchpoint`.
    pub name: Text,
    /// The stage, when it exists.
    pub stage: Option<Index<Stage>>,
    /// The touchpoint of that stage, when one is named and exists.
    pub touchpoint: Option<Index<Touchpoint>>,
}

/// A channel of the built-in list or of the configuration, by its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Channel(pub String);

/// What happens at a stage, in the order of a whole life cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StageKind {
    /// The customer hears of it.
    Awareness,
    /// The customer sees the need.
    NeedRecognition,
    /// The customer considers it.
    Consideration,
    /// The customer compares.
    Evaluation,
    /// The customer buys.
    Purchase,
    /// It arrives.
    Delivery,
    /// The first steps with it.
    Onboarding,
    /// It becomes a habit.
    Adoption,
    /// Everyday use.
    Use,
    /// It yields results.
    Performance,
    /// Help is needed.
    Support,
    /// The customer stays.
    Loyalty,
    /// The customer buys more.
    Expansion,
    /// The customer speaks for it.
    Advocacy,
    /// It changes how the customer works.
    Transformation,
    /// The customer leaves.
    Exit,
}

/// Which part of the company a touchpoint belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// Marketing.
    Marketing,
    /// Sales.
    Sales,
    /// Customer success.
    Success,
    /// Customer service.
    Support,
    /// The product itself.
    Product,
    /// Somebody else.
    ThirdParty,
}

/// How the company comes to be at a touchpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paid {
    /// Its own.
    Owned,
    /// Bought.
    Paid,
    /// Given by others.
    Earned,
}

impl Stage {
    /// The touchpoints in order; none where nobody is there.
    pub fn touchpoints(&self) -> &[Touchpoint] {
        self.touchpoints.listed()
    }

    /// What the customer lives at the stage itself, then at each of its touchpoints.
    pub fn experiences(&self) -> impl Iterator<Item = &Experience> {
        let touchpoints = self.touchpoints().iter().map(|touchpoint| &touchpoint.experience);
        std::iter::once(&self.experience).chain(touchpoints)
    }
}

impl Touchpoints {
    /// The touchpoints in order; none where nobody is there.
    pub fn listed(&self) -> &[Touchpoint] {
        match self {
            Self::Listed(touchpoints) => touchpoints,
            Self::Nobody { .. } => &[],
        }
    }

    /// An iterator over [`Self::listed`].
    pub fn iter(&self) -> std::slice::Iter<'_, Touchpoint> {
        self.listed().iter()
    }

    pub(super) fn iter_mut(&mut self) -> std::slice::IterMut<'_, Touchpoint> {
        match self {
            Self::Listed(touchpoints) => touchpoints.iter_mut(),
            Self::Nobody { .. } => [].iter_mut(),
        }
    }
}

impl<'t> IntoIterator for &'t Touchpoints {
    type Item = &'t Touchpoint;
    type IntoIter = std::slice::Iter<'t, Touchpoint>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Default for Touchpoints {
    fn default() -> Self {
        Self::Listed(Vec::new())
    }
}
