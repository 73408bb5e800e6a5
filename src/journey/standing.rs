//! How a KPI stands: how it changed last, and how near it is to its target.

use std::cmp::Ordering;

use super::{Better, Kpi, Quantity, Unit};

/// What a change or a distance means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Better than before, or near enough to the target.
    Good,
    /// Worse than before, or too far from the target.
    Bad,
    /// Neither, or nobody said which way is good.
    Open,
}

/// The last point of a history less the one before.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The difference, in `unit`.
    pub difference: f64,
    /// What both points count.
    pub unit: Unit,
    /// Whether it is for the better.
    pub verdict: Verdict,
}

/// From this part of the target on, a value counts as near it.
const NEAR: f64 = 0.9;

impl Kpi {
    /// How it changed between the last two points of its history, when they count the same.
    pub fn last_change(&self) -> Option<Change> {
        let [.., before, last] = self.history.as_slice() else { return None };
        if before.value.unit != last.value.unit {
            return None;
        }
        let difference = last.value.value.value - before.value.value.value;
        let unit = match &last.value.unit {
            Unit::None => self.unit.clone().unwrap_or_default(),
            written => written.clone(),
        };
        Some(Change { difference, unit, verdict: self.verdict(difference) })
    }

    /// Whether it is where it should be; `None` where that cannot be told.
    pub fn is_on_target(&self) -> Option<bool> {
        let (actual, target) = (self.actual.as_ref()?, self.target.as_ref()?);
        let side = actual.value.compared(&target.value)?;
        Some(match self.better? {
            Better::Higher => side != Ordering::Less,
            Better::Lower => side != Ordering::Greater,
        })
    }

    /// The part of the target that is reached, 1 for all: actual / target where higher is better,
    /// target / actual where lower is. `None` where the two cannot be compared, or where numbers
    /// may be negative.
    pub fn reached(&self) -> Option<f64> {
        if self.signed_range().is_some() {
            return None;
        }
        let (actual, target) = self.comparable()?;
        Some(match self.better {
            Some(Better::Lower) if actual > 0.0 => target / actual,
            Some(Better::Lower) => 1.0,
            Some(Better::Higher) | None => actual / target,
        })
    }

    /// Whether it is at least near its target: nine tenths of it, or within a tenth of it where
    /// numbers may be negative.
    pub fn nearness(&self) -> Verdict {
        let Some((actual, target)) = self.comparable() else { return Verdict::Open };
        let slack = (1.0 - NEAR) * target.abs();
        let is_near = match (self.better, self.reached()) {
            (None, _) => return Verdict::Open,
            (Some(_), Some(reached)) => reached >= NEAR,
            (Some(Better::Higher), None) => actual >= target - slack,
            (Some(Better::Lower), None) => actual <= target + slack,
        };
        if is_near { Verdict::Good } else { Verdict::Bad }
    }

    /// The range of numbers that may be negative, for which a bar from zero would mislead: NPS, a
    /// scale that begins below zero, or values that lie there.
    pub fn signed_range(&self) -> Option<(f64, f64)> {
        self.known_range().filter(|(low, _)| *low < 0.0).or_else(|| self.seen_range())
    }

    /// The range that its definition gives.
    pub fn known_range(&self) -> Option<(f64, f64)> {
        match self.catalogue {
            Some("nps") => Some((-100.0, 100.0)),
            _ => self.scale.map(|scale| (scale.low, scale.high)),
        }
    }

    /// The range of the values themselves with a margin, when some are negative.
    fn seen_range(&self) -> Option<(f64, f64)> {
        let known = self.history.iter().map(|point| &point.value.value);
        let known = known.chain(self.actual.iter().chain(&self.target).map(|read| &read.value));
        let numbers: Vec<f64> = known.map(Quantity::magnitude).collect();
        let low = numbers.iter().copied().fold(0.0_f64, f64::min);
        let high = numbers.iter().copied().fold(0.0_f64, f64::max);
        let target = self.target.as_ref().map(|target| target.magnitude());
        let no_bar = low < 0.0 || target.is_some_and(|target| target <= 0.0);
        let margin = if high > low { (high - low) * 0.1 } else { 1.0 };
        no_bar.then_some((low - margin, high + margin))
    }

    /// Value and target as numbers of one unit.
    fn comparable(&self) -> Option<(f64, f64)> {
        let (actual, target) = (self.actual.as_ref()?, self.target.as_ref()?);
        actual.compared(target)?;
        Some((actual.magnitude(), target.magnitude()))
    }

    fn verdict(&self, difference: f64) -> Verdict {
        let is_better = match self.better {
            Some(Better::Higher) => difference > 0.0,
            Some(Better::Lower) => difference < 0.0,
            None => return Verdict::Open,
        };
        match difference {
            0.0 => Verdict::Open,
            _ if is_better => Verdict::Good,
            _ => Verdict::Bad,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Spanned;

    fn number(value: f64) -> Option<Spanned<Quantity>> {
        Some(Spanned { value: Quantity { value, ..Quantity::default() }, ..Spanned::default() })
    }

    fn kpi(better: Better, actual: f64, target: f64) -> Kpi {
        Kpi {
            better: Some(better),
            actual: number(actual),
            target: number(target),
            ..Kpi::default()
        }
    }

    #[test]
    fn nine_tenths_of_a_target_are_near_it_and_not_on_it() {
        let near = kpi(Better::Higher, 90.0, 100.0);
        assert_eq!((near.nearness(), near.is_on_target()), (Verdict::Good, Some(false)));
        assert_eq!(kpi(Better::Higher, 89.0, 100.0).nearness(), Verdict::Bad);
    }

    #[test]
    fn lower_is_better_divides_the_other_way() {
        let slow = kpi(Better::Lower, 4.0, 2.0);
        assert_eq!((slow.reached(), slow.nearness()), (Some(0.5), Verdict::Bad));
        assert_eq!(kpi(Better::Lower, 0.0, 2.0).reached(), Some(1.0));
    }

    #[test]
    fn negative_numbers_stand_on_a_scale_and_reach_no_part() {
        let loss = kpi(Better::Higher, -5.0, 20.0);
        assert_eq!(loss.signed_range(), Some((-7.5, 22.5)));
        assert_eq!((loss.reached(), loss.nearness()), (None, Verdict::Bad));
        let nps = Kpi { catalogue: Some("nps"), ..kpi(Better::Higher, 37.0, 40.0) };
        assert_eq!(nps.signed_range(), Some((-100.0, 100.0)));
        assert_eq!(nps.nearness(), Verdict::Good);
    }
}
