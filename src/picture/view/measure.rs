//! KPIs as they are shown: value, target, trend, gauge and proof.

use super::{Words, card};
use crate::journey::{Better, Journey, Kpi, Quantity};

/// A KPI.
#[derive(Clone, Debug)]
pub struct Measure {
    /// Its name.
    pub title: String,
    /// Where it stands; `None` when nobody knows.
    pub value: Option<String>,
    /// Where it should go, with the word for it.
    pub target: Option<String>,
    /// Its values over time, oldest first; empty when there are fewer than two.
    pub trend: Vec<f64>,
    /// Whether it is better than before.
    pub verdict: Verdict,
    /// How it stands against its target.
    pub gauge: Option<Gauge>,
    /// Where the number comes from: a sample or a source, and a date.
    pub proof: Vec<String>,
}

/// What a change or a distance means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Better than before, or on target.
    Good,
    /// Worse than before, or off target.
    Bad,
    /// Neither, or nobody said which way is good.
    Open,
}

/// How a value stands against its target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gauge {
    /// A bar that is full at the target: how much of it is reached, 1 for all.
    Bar {
        /// The part reached; may be more than 1.
        reached: f64,
        /// Whether that is enough.
        verdict: Verdict,
    },
    /// Dots on a scale, from 0 at its low end to 1 at its high end.
    Scale {
        /// The value.
        value: f64,
        /// The target.
        target: Option<f64>,
        /// Where zero lies, when it is inside.
        zero: Option<f64>,
        /// Whether the value is good enough.
        verdict: Verdict,
    },
}

/// From this part of the target on, a value counts as on target.
const NEARLY: f64 = 0.9;

impl Measure {
    pub(super) fn of(journey: &Journey, kpi: &Kpi, words: Words) -> Self {
        let range = range(kpi);
        let write = |quantity: &Quantity| match range {
            Some(_) => words.signed_quantity(quantity, kpi.unit.as_ref()),
            None => words.quantity(quantity, kpi.unit.as_ref()),
        };
        let trend: Vec<f64> = kpi.history.iter().map(|point| point.value.magnitude()).collect();
        Self {
            title: words.capitalized(&words.set(&kpi.title)),
            value: kpi.actual.as_ref().map(|actual| write(actual)),
            target: kpi.target.as_ref().map(|target| words.about("picture-target", &write(target))),
            verdict: change(kpi).map_or(Verdict::Open, |(_, verdict)| verdict),
            trend: if trend.len() > 1 { trend } else { Vec::new() },
            gauge: gauge(kpi, range),
            proof: card::proof(journey, kpi.source.as_slice(), words),
        }
    }
}

/// The last change of a KPI: last point minus the one before, and what that means.
pub(super) fn change(kpi: &Kpi) -> Option<(f64, Verdict)> {
    let [.., before, last] = kpi.history.as_slice() else { return None };
    if before.value.unit != last.value.unit {
        return None;
    }
    let difference = last.value.value.value - before.value.value.value;
    let verdict = match kpi.better {
        Some(Better::Higher) if difference > 0.0 => Verdict::Good,
        Some(Better::Higher) if difference < 0.0 => Verdict::Bad,
        Some(Better::Lower) if difference < 0.0 => Verdict::Good,
        Some(Better::Lower) if difference > 0.0 => Verdict::Bad,
        Some(Better::Higher | Better::Lower) | None => Verdict::Open,
    };
    Some((difference, verdict))
}

/// The range of a KPI that can be negative: a bar from zero would mislead.
pub(super) fn range(kpi: &Kpi) -> Option<(f64, f64)> {
    if kpi.catalogue == Some("nps") {
        return Some((-100.0, 100.0));
    }
    if let Some(scale) = kpi.scale.filter(|scale| scale.low < 0.0) {
        return Some((scale.low, scale.high));
    }
    let known = kpi.history.iter().map(|point| &point.value.value);
    let known = known.chain(kpi.actual.iter().chain(&kpi.target).map(|read| &read.value));
    let numbers: Vec<f64> = known.map(Quantity::magnitude).collect();
    let (low, high) =
        numbers.iter().fold((0.0_f64, 0.0_f64), |(low, high), &n| (low.min(n), high.max(n)));
    let no_bar = low < 0.0 || kpi.target.as_ref().is_some_and(|target| target.magnitude() <= 0.0);
    let margin = if high > low { (high - low) * 0.1 } else { 1.0 };
    no_bar.then_some((low - margin, high + margin))
}

fn gauge(kpi: &Kpi, range: Option<(f64, f64)>) -> Option<Gauge> {
    let actual = kpi.actual.as_ref()?;
    let target = kpi.target.as_ref().filter(|target| actual.compared(target).is_some());
    let value = actual.magnitude();
    if let Some((low, high)) = range {
        let place = |number: f64| ((number - low) / (high - low)).clamp(0.0, 1.0);
        let verdict =
            target.map_or(Verdict::Open, |target| on_target(value, target.magnitude(), kpi.better));
        return Some(Gauge::Scale {
            value: place(value),
            target: target.map(|target| place(target.magnitude())),
            zero: (low < 0.0 && high > 0.0).then(|| place(0.0)),
            verdict,
        });
    }
    let target = target?.magnitude();
    let reached = match kpi.better {
        Some(Better::Lower) if value > 0.0 => target / value,
        Some(Better::Lower) => 1.0,
        Some(Better::Higher) | None => value / target,
    };
    let verdict = match kpi.better {
        Some(_) if reached >= NEARLY => Verdict::Good,
        Some(_) => Verdict::Bad,
        None => Verdict::Open,
    };
    Some(Gauge::Bar { reached, verdict })
}

fn on_target(value: f64, target: f64, better: Option<Better>) -> Verdict {
    let slack = (1.0 - NEARLY) * target.abs();
    let reached = match better {
        Some(Better::Higher) => value >= target - slack,
        Some(Better::Lower) => value <= target + slack,
        None => return Verdict::Open,
    };
    if reached { Verdict::Good } else { Verdict::Bad }
}
