//! Where what a map says comes from.

use super::{Date, Mention, Text};
use crate::text::Spanned;

/// A piece of research or a data set that backs statements of the map (`source:` in the file).
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// What it is called.
    pub title: Text,
    /// Its id: given, or made from the title.
    pub id: String,
    /// The kind of research.
    pub kind: Option<Spanned<SourceKind>>,
    /// When it was made.
    pub date: Option<Spanned<Date>>,
    /// How many people or cases it covers.
    pub sample: Option<Spanned<u64>>,
    /// A file with the data; `check` does not open it.
    pub file: Option<Text>,
    /// An address; never opened.
    pub url: Option<Text>,
    /// Remarks.
    pub notes: Vec<Text>,
    /// The source's own custom fields.
    pub custom: Vec<super::Custom>,
}

/// How a source was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// A talk with a customer.
    Interview,
    /// A talk with somebody of the company.
    EmployeeInterview,
    /// A talk with a partner.
    PartnerInterview,
    /// Questions sent to many.
    Survey,
    /// Questions asked on the spot.
    Intercept,
    /// Web or product figures.
    Analytics,
    /// Social networks.
    Social,
    /// Published reviews.
    Reviews,
    /// A forum.
    Forum,
    /// Incoming e-mails.
    Email,
    /// Support tickets.
    Support,
    /// Recorded calls.
    CallRecording,
    /// Chats.
    ChatLog,
    /// A test with users.
    UserTest,
    /// Watching customers.
    Observation,
    /// The customer database.
    Crm,
    /// Bought or published research.
    MarketStudy,
    /// A workshop.
    Workshop,
    /// What we believe.
    Assumption,
}

/// How well a statement is backed: the best of its sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// No source, or an assumption.
    Hypothesis,
    /// One qualitative source.
    Indicated,
    /// Two kinds of sources, or one with a sample of 30 or more.
    Supported,
}

/// The sources of a statement.
pub type Evidence = Vec<Mention<Source>>;

/// From this sample on, one source is enough to support a statement.
const LARGE_SAMPLE: u64 = 30;

impl super::Journey {
    /// How well a statement with this evidence is backed.
    pub fn confidence(&self, evidence: &[Mention<Source>]) -> Confidence {
        let known = evidence.iter().filter_map(|mention| mention.target);
        let real: Vec<&Source> = known
            .map(|index| self.source_at(index))
            .filter(|source| !source.is_assumed())
            .collect();
        let kinds: std::collections::BTreeSet<Option<SourceKind>> =
            real.iter().map(|source| source.kind.map(|kind| kind.value)).collect();
        let large = real
            .iter()
            .any(|source| source.sample.is_some_and(|sample| sample.value >= LARGE_SAMPLE));
        match real.len() {
            0 => Confidence::Hypothesis,
            _ if large || kinds.len() > 1 => Confidence::Supported,
            _ => Confidence::Indicated,
        }
    }
}

impl super::Experience {
    /// The sources behind what is said here: behind the moment itself, its emotion, quotes,
    /// insights and pains, some perhaps more than once.
    pub fn all_evidence<'e>(&'e self, journey: &'e super::Journey) -> Vec<&'e Mention<Source>> {
        let readings = self.emotion.iter().flat_map(|emotion| &emotion.readings);
        let pains = self.pains.iter().filter_map(|mention| mention.target);
        let parts = readings
            .map(|reading| &reading.evidence)
            .chain(self.quotes.iter().map(|quote| &quote.evidence))
            .chain(self.insights.iter().map(|(_, evidence)| evidence))
            .chain(pains.map(|pain| &journey.pain_at(pain).evidence));
        self.evidence.iter().chain(parts.flatten()).collect()
    }

    /// Whether a source stands behind anything that is said here.
    pub fn has_evidence(&self, journey: &super::Journey) -> bool {
        !self.all_evidence(journey).is_empty()
    }
}

impl Source {
    fn is_assumed(&self) -> bool {
        self.kind.is_some_and(|kind| kind.value == SourceKind::Assumption)
    }
}
