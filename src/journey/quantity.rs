//! Quantities as people write them: `36 %`, `1h30`, `1 200/mois`, `3-6 weeks`.

use std::cmp::Ordering;

use super::{Dimension, Unit};

/// A number with its unit, and the words it was written in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quantity {
    /// The number in `unit`, multipliers applied (`1.2 M€` is 1 200 000); of a range, its middle.
    pub value: f64,
    /// What is counted.
    pub unit: Unit,
    /// The period after the slash (`1200/month`), a duration.
    pub per: Option<Unit>,
    /// The words as written, white space normalised: this is what is shown.
    pub written: String,
}

impl Quantity {
    /// The kind of number it is.
    pub fn dimension(&self) -> Dimension {
        self.unit.dimension()
    }

    /// How long it lasts; `None` when it is no duration.
    pub fn seconds(&self) -> Option<f64> {
        self.unit.seconds().map(|seconds| self.value * seconds)
    }

    /// A share as a number from 0 to 1: `36 %` and `6/10` are 0.36 and 0.6, a bare number counts
    /// hundredths. `None` for other kinds of numbers.
    pub fn ratio(&self) -> Option<f64> {
        match self.unit {
            Unit::None | Unit::Percent => Some(self.value / 100.0),
            Unit::OutOf(best) => Some(self.value / f64::from(best)),
            _ => None,
        }
    }

    /// The number in the unit that all quantities of its dimension share: seconds, hundredths,
    /// or as written.
    pub fn magnitude(&self) -> f64 {
        let number = match self.unit {
            Unit::OutOf(best) => self.value / f64::from(best) * 100.0,
            _ => self.seconds().unwrap_or(self.value),
        };
        match self.per.as_ref().and_then(Unit::seconds) {
            Some(period) => number / period,
            None => number,
        }
    }

    /// Whether it is less than, equal to or more than `other`; `None` when they count different
    /// things: other dimensions, other currencies, or a rate and a plain number.
    pub fn compared(&self, other: &Self) -> Option<Ordering> {
        let currencies_differ = match (&self.unit, &other.unit) {
            (Unit::Money(one), Unit::Money(two)) => one != two,
            _ => false,
        };
        let comparable = self.dimension() == other.dimension()
            && self.per.is_some() == other.per.is_some()
            && !currencies_differ;
        comparable.then(|| self.magnitude().total_cmp(&other.magnitude()))
    }
}
