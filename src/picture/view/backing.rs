//! Whether statements are proven, as far as a picture tells it.

use crate::journey::{
    Confidence, Evidence, Index, Journey, Kpi, Mention, Persona, Quote, Source, Stage,
};

/// Whether a statement is proven.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Backing {
    /// A source backs it, or nothing can be told from the lack of one.
    #[default]
    Solid,
    /// It has no source, though statements beside it have.
    Hypothesis,
}

/// What a map backs with sources at all. Where it never does, a missing source tells nothing: pains
/// and personas are measured by whether the map cites anything, for they stand for its research;
/// quotes, feelings and KPIs each by their own kind.
#[derive(Clone, Copy)]
pub(super) struct Sourced<'j> {
    journey: &'j Journey,
    anything: Cited,
    quotes: Cited,
    feelings: Cited,
    kpis: Cited,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Cited {
    Never,
    Somewhere,
}

impl Cited {
    fn of<'e>(evidence: impl IntoIterator<Item = &'e [Mention<Source>]>) -> Self {
        match evidence.into_iter().any(|sources| !sources.is_empty()) {
            true => Self::Somewhere,
            false => Self::Never,
        }
    }
}

impl<'j> Sourced<'j> {
    pub(super) fn new(journey: &'j Journey) -> Self {
        let parts = || journey.stages.iter().flat_map(|stage| stage.experiences());
        let quotes = parts().flat_map(|part| &part.quotes);
        let feelings = parts().filter_map(|part| part.emotion.as_ref());
        let readings = feelings.flat_map(|emotion| &emotion.readings);
        Self {
            journey,
            anything: match journey.sources.is_empty() {
                true => Cited::Never,
                false => Cited::Somewhere,
            },
            quotes: Cited::of(quotes.map(|quote| &*quote.evidence)),
            feelings: Cited::of(readings.map(|reading| &*reading.evidence)),
            kpis: Cited::of(journey.kpis.iter().map(|kpi| kpi.source.as_slice())),
        }
    }

    /// Of a statement that stands for the research behind the map: a pain.
    pub(super) fn of_pain(self, evidence: &Evidence) -> Backing {
        self.judge(self.anything, evidence)
    }

    pub(super) fn of_persona(self, persona: &Persona) -> Backing {
        self.judge(self.anything, &persona.evidence)
    }

    pub(super) fn of_quote(self, quote: &Quote) -> Backing {
        self.judge(self.quotes, &quote.evidence)
    }

    /// Of a value: what is not known yet needs no source.
    pub(super) fn of_kpi(self, kpi: &Kpi) -> Backing {
        match kpi.actual {
            Some(_) => self.judge(self.kpis, kpi.source.as_slice()),
            None => Backing::Solid,
        }
    }

    /// Of what a persona feels at a stage.
    pub(super) fn of_feeling(self, stage: &Stage, persona: Option<Index<Persona>>) -> Backing {
        match self.feelings {
            Cited::Never => Backing::Solid,
            Cited::Somewhere => self.judge(self.feelings, &stage.mood_evidence(persona)),
        }
    }

    fn judge(self, cited: Cited, evidence: &[Mention<Source>]) -> Backing {
        let is_open = self.journey.confidence(evidence) == Confidence::Hypothesis;
        if cited == Cited::Somewhere && is_open { Backing::Hypothesis } else { Backing::Solid }
    }
}
