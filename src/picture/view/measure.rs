//! KPIs as they are shown: value, target, trend, gauge and proof.

use super::{Backing, Sourced, Words, card};
use crate::journey::{Change, Journey, Kpi, Quantity, Verdict};

/// A KPI.
#[derive(Clone, Debug, PartialEq)]
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
    /// Whether anything backs the value.
    pub backing: Backing,
    /// Where the number comes from: a sample or a source, and a date.
    pub proof: Vec<String>,
}

/// How a value stands against its target.
#[derive(Clone, Debug, PartialEq)]
pub enum Gauge {
    /// A bar that is full at the target: how much of it is reached, 1 for all.
    Bar {
        /// The part reached; may be more than 1.
        reached: f64,
        /// Whether that is near enough.
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
        /// The numbers at both ends, when the KPI's definition gives them.
        ends: Option<[String; 2]>,
        /// Whether the value is good enough.
        verdict: Verdict,
    },
}

impl Measure {
    pub(super) fn of(journey: &Journey, kpi: &Kpi, sourced: Sourced<'_>, words: Words) -> Self {
        let write = |quantity: &Quantity| words.value(kpi, quantity);
        let trend: Vec<f64> = kpi.history.iter().map(|point| point.value.magnitude()).collect();
        Self {
            title: words.capitalized(&words.set(&kpi.title)),
            value: kpi.actual.as_ref().map(|actual| write(actual)),
            target: kpi.target.as_ref().map(|target| words.about("picture-target", &write(target))),
            verdict: kpi.last_change().map_or(Verdict::Open, |Change { verdict, .. }| verdict),
            trend: if trend.len() > 1 { trend } else { Vec::new() },
            gauge: gauge(kpi, words),
            backing: sourced.of_kpi(kpi),
            proof: card::proof(journey, kpi.source.as_slice(), words),
        }
    }
}

fn gauge(kpi: &Kpi, words: Words) -> Option<Gauge> {
    let actual = kpi.actual.as_ref()?;
    let verdict = kpi.nearness();
    let Some((low, high)) = kpi.signed_range() else {
        return Some(Gauge::Bar { reached: kpi.reached()?, verdict });
    };
    let place = |number: f64| ((number - low) / (high - low)).clamp(0.0, 1.0);
    let target = kpi.target.as_ref().filter(|target| actual.compared(target).is_some());
    let is_defined = kpi.known_range() == Some((low, high));
    Some(Gauge::Scale {
        value: place(actual.magnitude()),
        target: target.map(|target| place(target.magnitude())),
        zero: (low < 0.0 && high > 0.0).then(|| place(0.0)),
        ends: is_defined.then(|| [low, high].map(|end| words.signed(end))),
        verdict,
    })
}
