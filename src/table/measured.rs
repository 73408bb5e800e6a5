//! Quantities of a map, as numbers for programs and as words for people.

use super::Word;
use crate::journey::Quantity;

/// A number, what it counts, and how the author wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The number in `unit`, multipliers applied; of a range, its middle.
    pub value: f64,
    /// What is counted: `%`, `points`, `min`, `EUR`, `/10`, a word; `None` where nothing was said.
    pub unit: Option<String>,
    /// The period of a rate: `month` in `1200/month`.
    pub per: Option<String>,
    /// The words of the author.
    pub written: String,
}

/// What was measured at a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The date, ISO 8601 as far as it is known; quarters are `2026-Q4`.
    pub date: String,
    /// How much it was.
    pub measured: Measured,
}

/// Where customers go on to.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// For programs `stage`, `stage/touchpoint` or `exit`, for people the title.
    pub to: Word,
    /// The share of customers who go there.
    pub share: Option<Measured>,
}

impl From<&Quantity> for Measured {
    fn from(quantity: &Quantity) -> Self {
        Self {
            value: quantity.value,
            unit: quantity.unit.sign(),
            per: quantity.per.as_ref().and_then(|period| period.sign()),
            written: quantity.written.clone(),
        }
    }
}
