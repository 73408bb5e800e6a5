//! Measures of a journey.

use super::{Custom, Date, Formula, Mention, Quantity, Source, StageKind, Text};
use crate::text::Spanned;

/// A measure: declared in the map or a library, or taken from the built-in catalogue.
#[derive(Clone, Debug, Default)]
pub struct Kpi {
    /// Its name as shown: as declared, or the catalogue's in the map's language.
    pub title: Text,
    /// Its id: given, the catalogue's, or made from the title.
    pub id: String,
    /// The id of the catalogue entry it follows, by `like` or by its own name.
    pub catalogue: Option<&'static str>,
    /// The catalogue entry it follows, as written.
    pub like: Option<Text>,
    /// What it tells about.
    pub family: Option<Family>,
    /// The formula as written.
    pub formula: Option<Text>,
    /// The unit of its numbers.
    pub unit: Option<super::Unit>,
    /// The range of its numbers.
    pub scale: Option<Scale>,
    /// Which way is good; `None` when neither.
    pub better: Option<Better>,
    /// Stage kinds it fits, from the catalogue; empty for any.
    pub fits: Vec<StageKind>,
    /// Where it stood at first.
    pub baseline: Option<Spanned<Quantity>>,
    /// Where it should go.
    pub target: Option<Spanned<Quantity>>,
    /// Where it stands: as written, else the last point of the history.
    pub actual: Option<Spanned<Quantity>>,
    /// Its values over time, oldest first.
    pub history: Vec<Point>,
    /// Where its numbers come from.
    pub source: Option<Mention<Source>>,
    /// Who answers for it.
    pub owner: Option<Text>,
    /// The stage or touchpoint it is drawn at when no stage lists it.
    pub at: Vec<super::Place>,
    /// Remarks.
    pub notes: Vec<Text>,
    /// Custom fields.
    pub custom: Vec<Custom>,
    /// Whether this map or a library declares it; false for a bare catalogue entry.
    pub declared: bool,
}

/// A value at a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// When.
    pub date: Spanned<Date>,
    /// How much.
    pub value: Spanned<Quantity>,
}

/// What a KPI tells about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// What customers feel and say.
    Experience,
    /// What customers do.
    Behaviour,
    /// What the company gains or spends.
    Business,
}

/// Which way a KPI should move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// Up.
    Higher,
    /// Down.
    Lower,
}

/// The range of a score, for example 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The lowest answer.
    pub low: f64,
    /// The highest answer.
    pub high: f64,
    /// Whether it rates effort, where lower is better.
    pub effort: bool,
}

/// A score that customers are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Survey {
    /// Would you recommend us? From −100 to +100.
    Nps,
    /// Are you satisfied?
    Csat,
    /// How easy was it?
    Ces,
}

impl Kpi {
    /// The survey that it scores, by the catalogue or by its formula.
    pub fn survey(&self) -> Option<Survey> {
        match self.catalogue {
            Some("nps") => Some(Survey::Nps),
            Some("csat") => Some(Survey::Csat),
            Some("ces") => Some(Survey::Ces),
            Some(_) => None,
            None => match Formula::parse(self.formula.as_ref()?) {
                Ok(Formula::Score(survey, _)) => Some(survey),
                Ok(_) | Err(_) => None,
            },
        }
    }

    /// Whether anybody knows what it measures: it is declared, of the catalogue, or has a formula.
    pub fn is_known(&self) -> bool {
        self.declared || self.catalogue.is_some() || self.formula.is_some()
    }
}
