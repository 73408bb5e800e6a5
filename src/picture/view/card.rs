//! Pains and opportunities as cards with their marks and their proof.

use super::{Backing, Owners, Sourced, Words};
use crate::journey::{Impact, Index, Journey, Mention, Opportunity, Pain, Progress, Source};

/// A pain or an opportunity.
#[derive(Clone, Debug)]
pub struct Card {
    /// What it says.
    pub title: String,
    /// Its weight, when it has one.
    pub mark: Option<Mark>,
    /// Smaller words below: how often, how well proven, who does it by when.
    pub notes: Vec<String>,
    /// Whether anything backs it.
    pub backing: Backing,
    /// Of an opportunity: the pains of its stage that it solves, by place.
    pub solves: Vec<usize>,
}

/// How much a pain hurts or an opportunity helps, 1 to 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Filled dots.
    Severity(u8),
    /// Plus signs.
    Impact(u8),
}

impl Card {
    /// Whether it says the same, whatever stands beside it.
    pub(super) fn says_like(&self, other: &Self) -> bool {
        let Self { title, mark, notes, backing, solves: _ } = self;
        *title == other.title
            && *mark == other.mark
            && *notes == other.notes
            && *backing == other.backing
    }

    pub(super) fn of_pain(
        journey: &Journey,
        pain: &Pain,
        sourced: Sourced<'_>,
        words: Words,
    ) -> Self {
        let proof = proof(journey, &pain.evidence, words);
        Self {
            title: words.set(&pain.title),
            mark: severity(pain),
            notes: frequency(pain, words).into_iter().chain(proof).collect(),
            backing: sourced.of_pain(&pain.evidence),
            solves: Vec::new(),
        }
    }

    pub(super) fn of_opportunity(
        opportunity: &Opportunity,
        pains: &[Index<Pain>],
        words: Words,
        owners: Owners<'_>,
    ) -> Self {
        let targets = opportunity.solves.iter().filter_map(|mention| mention.target);
        let solves = targets.filter_map(|target| pains.iter().position(|pain| *pain == target));
        let status = opportunity.status.map(|status| progress(status.value, words));
        let owner = opportunity.owner.as_ref().map(|owner| owners.name(owner));
        let due = opportunity.due.map(|due| words.month(due.value));
        Self {
            title: words.set(&opportunity.title),
            mark: impact(opportunity),
            notes: [status, owner, due].into_iter().flatten().collect(),
            backing: Backing::Solid,
            solves: solves.collect(),
        }
    }
}

/// How far an opportunity is.
pub(super) fn progress(progress: Progress, words: Words) -> String {
    words.label(match progress {
        Progress::Idea => "progress-idea",
        Progress::Planned => "progress-planned",
        Progress::Doing => "progress-doing",
        Progress::Done => "progress-done",
        Progress::Dropped => "progress-dropped",
    })
}

/// How much an opportunity helps.
pub(super) fn impact(opportunity: &Opportunity) -> Option<Mark> {
    opportunity.impact().map(|impact| match impact {
        Impact::Some => Mark::Impact(1),
        Impact::Good => Mark::Impact(2),
        Impact::Great => Mark::Impact(3),
    })
}

/// How much a pain hurts.
pub(super) fn severity(pain: &Pain) -> Option<Mark> {
    pain.severity.map(|severity| match severity.value {
        0..=2 => Mark::Severity(1),
        3 => Mark::Severity(2),
        4.. => Mark::Severity(3),
    })
}

/// How many customers a pain hurts.
pub(super) fn frequency(pain: &Pain, words: Words) -> Option<String> {
    let frequency = words.quantity(pain.frequency.as_ref()?, None);
    Some(words.about("picture-frequency", &frequency))
}

/// `Survey of new customers (n = 842, Oct 2026)`.
pub(super) fn cited(source: &Source, words: Words) -> String {
    let sample = source.sample.map(|sample| words.number(sample.value as f64));
    let sample = sample.map(|sample| format!("n\u{A0}=\u{A0}{sample}"));
    let date = source.date.map(|date| words.month(date.value).replace(' ', "\u{A0}"));
    let proof: Vec<String> = sample.into_iter().chain(date).collect();
    match proof.is_empty() {
        true => words.set(&source.title),
        false => format!("{} ({})", words.set(&source.title), proof.join(", ")),
    }
}

/// `n = 842` and `Oct 2026`: the largest sample of the sources, else the first source by name,
/// and its date; neither part breaks at its spaces.
pub(super) fn proof(journey: &Journey, evidence: &[Mention<Source>], words: Words) -> Vec<String> {
    let sources = evidence.iter().filter_map(|mention| mention.target);
    let sources: Vec<&Source> = sources.map(|index| journey.source_at(index)).collect();
    let largest = sources
        .iter()
        .filter(|source| source.sample.is_some())
        .max_by_key(|source| source.sample.map(|sample| sample.value));
    let Some(source) = largest.or(sources.first()) else { return Vec::new() };
    let what = match &source.sample {
        Some(sample) => format!("n\u{A0}=\u{A0}{}", words.number(sample.value as f64)),
        None => words.set(&source.title),
    };
    let date = source.date.map(|date| words.month(date.value).replace(' ', "\u{A0}"));
    std::iter::once(what).chain(date).collect()
}
