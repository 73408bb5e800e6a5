//! The empathy map: what a persona says, thinks, does and feels, hears and sees, and what hurts
//! and helps. What the persona does not say is gathered from the stages, and says so.

use super::header::persona_card;
use super::lane::distinct;
use super::{Frame, PersonaCard, ViewOptions, Words, words_of};
use crate::journey::{Empathy, Experience, Index, Journey, Persona, Text};
use crate::picture::icons::Icon;

/// A persona with what goes on in them.
#[derive(Clone, Debug)]
pub struct EmpathyMap {
    /// What stands around it.
    pub frame: Frame,
    /// Who stands in the middle.
    pub portrait: PersonaCard,
    /// What goes on in them, in pairs; none of it empty.
    pub facets: Vec<Facet>,
    /// Pains, then gains; none of them empty.
    pub ground: Vec<Facet>,
    /// What stands in the place of facets when there are none.
    pub unknown: String,
}

/// A part of an empathy map.
#[derive(Clone, Debug)]
pub struct Facet {
    /// Which one.
    pub kind: FacetKind,
    /// Its title.
    pub label: String,
    /// Where its notes were gathered, when the persona does not say them.
    pub origin: Option<String>,
    /// What stands in it.
    pub notes: Vec<String>,
}

/// The parts of an empathy map, in the order they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FacetKind {
    /// What they think.
    Thinks,
    /// What they feel.
    Feels,
    /// What they hear.
    Hears,
    /// What they see.
    Sees,
    /// What they say.
    Says,
    /// What they do.
    Does,
    /// What hurts.
    Pains,
    /// What they hope to gain.
    Gains,
}

impl FacetKind {
    const AROUND: [Self; 6] =
        [Self::Thinks, Self::Feels, Self::Hears, Self::Sees, Self::Says, Self::Does];
    const BELOW: [Self; 2] = [Self::Pains, Self::Gains];

    /// Its name in ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Thinks => "thinks",
            Self::Feels => "feels",
            Self::Hears => "hears",
            Self::Sees => "sees",
            Self::Says => "says",
            Self::Does => "does",
            Self::Pains => "pains",
            Self::Gains => "gains",
        }
    }

    /// Its symbol.
    pub const fn icon(self) -> Icon {
        match self {
            Self::Thinks => Icon::MessageCircle,
            Self::Feels => Icon::Heart,
            Self::Hears => Icon::Headset,
            Self::Sees => Icon::Eye,
            Self::Says => Icon::Quote,
            Self::Does => Icon::ListChecks,
            Self::Pains => Icon::TriangleAlert,
            Self::Gains => Icon::ThumbsUp,
        }
    }
}

impl EmpathyMap {
    /// The empathy map of a persona, or of whoever travels where nobody is named.
    pub fn of(journey: &Journey, options: &ViewOptions, persona: Option<Index<Persona>>) -> Self {
        let words = words_of(journey, options);
        let title = options.title(journey);
        let portrait = match persona {
            Some(index) => persona_card(journey, index, &options.images, words),
            None => PersonaCard::nobody(words),
        };
        let id = persona.map_or("persona", |index| journey.persona_at(index).id.as_str());
        let eyebrow = format!("{} · {title}", words.label("empathy"));
        let sheet = format!("empathy-{id}");
        let mut frame = Frame::of(journey, options, &sheet, &eyebrow, portrait.name.clone());
        frame.header.title.clear();
        let facet = |&kind: &FacetKind| Facet::of(journey, persona, kind, words);
        Self {
            frame,
            portrait,
            facets: FacetKind::AROUND.iter().filter_map(facet).collect(),
            ground: FacetKind::BELOW.iter().filter_map(facet).collect(),
            unknown: words.label("empathy-unknown"),
        }
    }
}

impl Facet {
    /// What the persona says of it, else what the stages say; `None` where neither says anything.
    fn of(
        journey: &Journey,
        persona: Option<Index<Persona>>,
        kind: FacetKind,
        words: Words,
    ) -> Option<Self> {
        let label = words.label(&format!("empathy-{}", kind.name()));
        let own = persona.map(|index| own(journey.persona_at(index), kind)).unwrap_or_default();
        let own = distinct(own.into_iter().map(|text| shown(kind, text, words)));
        if !own.is_empty() {
            return Some(Self { kind, label, origin: None, notes: own });
        }
        let notes = distinct(gathered(journey, persona, kind, words).into_iter());
        let origin = Some(words.label("empathy-gathered"));
        (!notes.is_empty()).then_some(Self { kind, label, origin, notes })
    }
}

fn shown(kind: FacetKind, text: &Text, words: Words) -> String {
    match kind {
        FacetKind::Says => words.quoted(text),
        _ => words.capitalized(&words.set(text)),
    }
}

/// What a persona says of itself.
fn own(persona: &Persona, kind: FacetKind) -> Vec<&Text> {
    let Empathy { thinks, feels, sees, hears, says, does } = &persona.empathy;
    match kind {
        FacetKind::Thinks => thinks.iter().collect(),
        FacetKind::Feels => feels.iter().collect(),
        FacetKind::Hears => hears.iter().collect(),
        FacetKind::Sees => sees.iter().collect(),
        FacetKind::Says => says.iter().collect(),
        FacetKind::Does => does.iter().collect(),
        FacetKind::Pains => persona.pains.iter().chain(&persona.challenges).collect(),
        FacetKind::Gains => {
            persona.goals.iter().chain(&persona.needs).chain(&persona.success).collect()
        }
    }
}

/// What the stages of the map say.
fn gathered(
    journey: &Journey,
    persona: Option<Index<Persona>>,
    kind: FacetKind,
    words: Words,
) -> Vec<String> {
    let all = |texts: fn(&Experience) -> Vec<&Text>| -> Vec<String> {
        let found = journey.experiences().flat_map(texts);
        found.map(|text| shown(kind, text, words)).collect()
    };
    match kind {
        FacetKind::Thinks => all(|part| part.thoughts.iter().chain(&part.questions).collect()),
        FacetKind::Feels => {
            let moods = journey.curve(persona).filter_map(|(_, mood)| mood.feeling);
            moods.map(|feeling| shown(kind, feeling, words)).collect()
        }
        FacetKind::Hears => Vec::new(),
        FacetKind::Sees => all(|part| part.frontstage.iter().collect()),
        FacetKind::Says => all(|part| part.quotes.iter().map(|quote| &quote.words).collect()),
        FacetKind::Does => all(|part| part.actions.iter().collect()),
        FacetKind::Pains => {
            journey.pains.iter().map(|pain| shown(kind, &pain.title, words)).collect()
        }
        FacetKind::Gains => all(|part| part.gains.iter().collect()),
    }
}
