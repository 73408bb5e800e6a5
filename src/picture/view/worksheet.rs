//! An empty map to be filled in by hand: the questions of the guides, and room for the answers.

use super::{Frame, Ground, LaneKind, PageNumber, ViewOptions, Words, words_of};
use crate::journey::{Journey, Text};

/// An empty map.
#[derive(Clone, Debug)]
pub struct Worksheet {
    /// What stands around it.
    pub frame: Frame,
    /// What is written down before the stages.
    pub blanks: Vec<Blank>,
    /// The columns.
    pub stages: Vec<BlankStage>,
    /// The rows.
    pub rows: Vec<BlankRow>,
}

/// A line to write on.
#[derive(Clone, Debug)]
pub struct Blank {
    /// What belongs there.
    pub label: String,
    /// What the map says already.
    pub text: Option<String>,
}

/// A column.
#[derive(Clone, Debug)]
pub struct BlankStage {
    /// Its number, from 1.
    pub number: usize,
    /// Its name, when the map has stages.
    pub title: Option<String>,
}

/// A row.
#[derive(Clone, Debug)]
pub struct BlankRow {
    /// What it is about.
    pub kind: LaneKind,
    /// Its name.
    pub label: String,
    /// What to ask the customer, or each other.
    pub question: String,
}

/// So many columns stand on the sheet of a map without stages.
const COLUMNS: usize = 6;

impl Worksheet {
    /// The worksheet of a map.
    pub fn of(journey: &Journey, options: &ViewOptions) -> Self {
        let words = words_of(journey, options);
        let (name, title) = (words.label("worksheet"), options.title(journey));
        let mut frame = Frame::of(journey, options, "worksheet", &name, title);
        frame.ground = Ground::Paper;
        // A storyboard is worth its row only to those who ask for one.
        let is_wanted =
            |kind: &&LaneKind| options.lanes.is_some() || **kind != LaneKind::Storyboard;
        let kinds = options.kinds().iter().filter(is_wanted);
        let rows = kinds.map(|kind| BlankRow::of(kind, words));
        Self {
            blanks: blanks(journey, options, words),
            stages: stages(journey, words),
            rows: rows.collect(),
            frame,
        }
    }

    /// The sheet with some of its stages, by place, as one page of several.
    pub fn page(&self, stages: std::ops::Range<usize>, number: PageNumber) -> Self {
        let stages = self.stages[stages].to_vec();
        Self { stages, frame: self.frame.clone().as_page(number), ..self.clone() }
    }

    /// The stages by name or number: `Awareness – Purchase`, `1 – 6`.
    pub fn extent(&self) -> String {
        let name =
            |stage: &BlankStage| stage.title.clone().unwrap_or_else(|| stage.number.to_string());
        match self.stages.as_slice() {
            [] => String::new(),
            [only] => name(only),
            [first, .., last] => format!("{} – {}", name(first), name(last)),
        }
    }
}

impl BlankRow {
    fn of(kind: &LaneKind, words: Words) -> Self {
        let name = match kind {
            LaneKind::Custom(_) => "custom",
            named => named.name(),
        };
        Self {
            kind: kind.clone(),
            label: kind.label(words),
            question: words.set(&words.sentence(&format!("ask-{name}"))),
        }
    }
}

/// Persona, scenario, goal, and who fills it in when.
fn blanks(journey: &Journey, options: &ViewOptions, words: Words) -> Vec<Blank> {
    let persona = options.persona.or_else(|| journey.principal());
    let persona = persona.map(|index| {
        let persona = journey.persona_at(index);
        let role = persona.role.as_ref().or(persona.segment.as_ref());
        match role {
            Some(role) => format!("{}, {}", words.set(&persona.title), words.set(role)),
            None => words.set(&persona.title),
        }
    });
    let set = |text: &Option<Text>| text.as_ref().map(|text| words.set(text));
    let blank = |label: &str, text| Blank { label: words.label(label), text };
    vec![
        blank("persona", persona),
        blank("blank-scenario", set(&journey.scenario).or(set(&journey.situation))),
        blank("blank-goal", set(&journey.goal)),
        blank("blank-team", None),
    ]
}

fn stages(journey: &Journey, words: Words) -> Vec<BlankStage> {
    let known = journey.stages.iter().map(|stage| Some(words.set(&stage.title)));
    let mut titles: Vec<Option<String>> = known.collect();
    if titles.is_empty() {
        titles.resize(COLUMNS, None);
    }
    let stages = titles.into_iter().enumerate();
    stages.map(|(place, title)| BlankStage { number: place + 1, title }).collect()
}
