//! The questions that guides ask of a map, and where the map answers them.
//!
//! A [`Checklist`] has a section for the map, for each persona and for each stage. Every stage is
//! asked the same five questions, then those of its kind. A question is a name, which `locale`
//! words; its answer is the field that gives it.

mod answer;
mod of_kind;
mod of_map;
mod of_persona;
mod of_stage;
mod suggestion;

pub use answer::Answer;
use answer::Answered;
pub use suggestion::Suggestion;

use crate::journey::vocabulary::fold;
use crate::journey::{Choice, Journey};

/// What guides ask of one map.
#[derive(Clone, Debug, PartialEq)]
pub struct Checklist {
    /// The title of the map.
    pub title: String,
    /// The map, its personas, its stages, in this order.
    pub sections: Vec<Section>,
}

/// The questions about one part of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What they are about.
    pub about: About,
    /// The questions in the order to ask them.
    pub entries: Vec<Entry>,
    /// What is usual at such a stage.
    pub suggestion: Option<Suggestion>,
}

/// A part of a map that questions are about.
#[derive(Clone, Debug, PartialEq)]
pub enum About {
    /// The map itself.
    Map,
    /// A persona, by its name.
    Persona(String),
    /// A stage.
    Stage {
        /// Its title.
        title: String,
        /// Its kind in the language of the map, where the title says something else.
        kind: Option<&'static str>,
        /// Whether its kind is known at all, and so what is usual there.
        usual: Usual,
    },
}

/// Whether anybody can tell what is usual at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usual {
    /// Its kind is given, or told by its title.
    Known,
    /// Nothing tells its kind.
    Unknown,
}

/// One question, and what answers it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The name of the question, worded by `question-<name>`.
    pub question: &'static str,
    /// What answers it; `None` while it is open.
    pub answer: Option<Answer>,
}

impl Checklist {
    /// The questions about `journey`.
    pub fn of(journey: &Journey) -> Self {
        let mut sections = vec![Section::new(About::Map, of_map::answers(journey), journey)];
        sections.extend(journey.cast().map(|(_, persona)| {
            let about = About::Persona(persona.title.value.clone());
            Section::new(about, of_persona::answers(persona), journey)
        }));
        let placement = &journey.placement();
        for (place, stage) in journey.stages.iter().enumerate() {
            let title = stage.title.value.clone();
            let kind = stage.kind.map(|kind| kind.word(&journey.language));
            let kind = kind.filter(|kind| fold(kind) != fold(&title));
            let usual = if stage.kind.is_some() { Usual::Known } else { Usual::Unknown };
            let about = About::Stage { title, kind, usual };
            let moment = of_stage::Moment { journey, stage, place, placement };
            let mut answers = of_stage::answers(&moment);
            answers.extend(stage.kind.into_iter().flat_map(|it| of_kind::answers(it, &moment)));
            let suggestion = stage.kind.and_then(Suggestion::of);
            sections.push(Section { suggestion, ..Section::new(about, answers, journey) });
        }
        let title = journey.title.as_ref().map(|title| title.value.clone());
        Self { title: title.unwrap_or_default(), sections }
    }

    /// How many questions are answered, and how many there are.
    pub fn answered(&self) -> (usize, usize) {
        let entries = || self.sections.iter().flat_map(|section| &section.entries);
        (entries().filter(|entry| entry.answer.is_some()).count(), entries().count())
    }
}

impl Section {
    fn new(about: About, answers: Vec<Answered>, journey: &Journey) -> Self {
        let key = |english| journey.language.key(english);
        let entry = |(question, answer): Answered| {
            let answer = answer.map(|it| Answer { key: key(it.key), ..it });
            Entry { question, answer }
        };
        Self { about, entries: answers.into_iter().map(entry).collect(), suggestion: None }
    }
}
