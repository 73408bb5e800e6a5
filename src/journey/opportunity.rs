//! What could make the journey better.

use super::{Custom, Date, Evidence, Kpi, Mention, Pain, Place, Text};
use crate::text::Spanned;

/// An idea that answers pains, with its value and effort.
#[derive(Clone, Debug, Default)]
pub struct Opportunity {
    /// What could be done.
    pub title: Text,
    /// Its id: given, or made from the title.
    pub id: String,
    /// The pains it answers.
    pub solves: Vec<Mention<Pain>>,
    /// Where it acts when no stage lists it.
    pub at: Vec<Place>,
    /// Effect on satisfaction, 1 to 5.
    pub customer_value: Option<Spanned<u8>>,
    /// Effect on the company's objectives, 1 to 5.
    pub business_value: Option<Spanned<u8>>,
    /// Work, 1 to 5.
    pub effort: Option<Spanned<u8>>,
    /// The KPIs it should move.
    pub moves: Vec<Mention<Kpi>>,
    /// How far it is.
    pub status: Option<Spanned<Progress>>,
    /// Who answers for it.
    pub owner: Option<Text>,
    /// When it should be done.
    pub due: Option<Spanned<Date>>,
    /// The group it belongs to.
    pub theme: Option<Text>,
    /// The lever of improvement, an id of `french-values.tsv`, for example `omnichannel`.
    pub lever: Option<Spanned<&'static str>>,
    /// A ticket or page.
    pub link: Option<Text>,
    /// What proves it.
    pub evidence: Evidence,
    /// Remarks.
    pub notes: Vec<Text>,
    /// Custom fields.
    pub custom: Vec<Custom>,
}

/// How far the work on an opportunity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Nobody decided anything.
    Idea,
    /// Decided.
    Planned,
    /// Being done.
    Doing,
    /// Done.
    Done,
    /// Given up.
    Dropped,
}

/// The impact shown as + signs: (customer value + business value) / 2, cut at 2.5 and 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Impact {
    /// Below 2.5: `+`.
    Some,
    /// From 2.5 to below 4: `++`.
    Good,
    /// From 4: `+++`.
    Great,
}

impl Opportunity {
    /// What it is worth, 1 to 5: the mean of the values given; `None` when none is.
    pub fn value(&self) -> Option<f64> {
        let values = [&self.customer_value, &self.business_value];
        let given: Vec<f64> =
            values.into_iter().flatten().map(|value| f64::from(value.value)).collect();
        (!given.is_empty()).then(|| given.iter().sum::<f64>() / given.len() as f64)
    }

    /// How much it would change.
    pub fn impact(&self) -> Option<Impact> {
        Some(match self.value()? {
            value if value < 2.5 => Impact::Some,
            value if value < 4.0 => Impact::Good,
            _ => Impact::Great,
        })
    }
}
