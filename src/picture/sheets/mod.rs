//! What can be drawn of maps. A sheet is one file with one value, and one line in [`SHEETS`].

mod affinity;
mod deck;
mod empathy;
mod map;
mod matrix;
mod persona;
mod portfolio;
mod roadmap;
mod stage;
mod worksheet;

pub use deck::DECK;
pub use map::MAP;

use super::document::Document;
use super::fonts::Typesetter;
use super::layout::{Layout, LayoutOptions, Losses, Size};
use super::view::{Density, ViewOptions, details};
use crate::journey::{Index, Journey, Opportunity, Persona, Progress};

/// All sheets, the usual one first.
pub static SHEETS: &[&Sheet] = &[
    &MAP,
    &stage::STAGE,
    &DECK,
    &persona::PERSONA,
    &empathy::EMPATHY,
    &matrix::MATRIX,
    &roadmap::ROADMAP,
    &affinity::AFFINITY,
    &portfolio::PORTFOLIO,
    &worksheet::WORKSHEET,
];

/// A kind of picture.
#[derive(Debug)]
pub struct Sheet {
    /// The name, as `--view` takes it.
    pub name: &'static str,
    /// What it is for, in a few words.
    pub about: &'static str,
    /// The page that suits it; `None` for the configured one.
    pub size: Option<Size>,
    /// How much of a map it shows unless something else is asked for.
    pub density: Density,
    /// What can be chosen for it. To choose anything else is a mistake.
    takes: &'static [Choice],
    /// What a map must have; without it there is nothing to draw.
    needs: Option<Need>,
    draw: Draw,
}

/// A choice that means something to some sheets only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Which lanes, in which order.
    Lanes,
    /// Whose journey.
    Persona,
    /// Which stage alone.
    Stage,
}

/// What some sheets cannot be drawn without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Need {
    /// Stages of the journey.
    #[error("stages")]
    Stages,
    /// Opportunities.
    #[error("opportunities")]
    Opportunities,
    /// Pains, quotes or opportunities.
    #[error("pains, quotes or opportunities")]
    Notes,
}

/// How a sheet comes about.
#[derive(Clone, Copy, Debug)]
enum Draw {
    /// One picture of each map.
    Each(fn(Subject<'_>, LayoutOptions<'_>, &mut Typesetter<'_>) -> Drawing),
    /// A page or more for the persona asked for, else for everyone on the map.
    EachPersona(PersonaPages),
    /// One picture of all maps, with its title.
    Together(fn(&[Subject<'_>], LayoutOptions<'_>, &mut Typesetter<'_>) -> (String, Layout)),
}

/// Lays out the pages of a persona, or of whoever travels where nobody is named.
type PersonaPages =
    fn(Subject<'_>, Option<Index<Persona>>, LayoutOptions<'_>, &mut Typesetter<'_>) -> Layout;

/// A map to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'j> {
    /// The map.
    pub journey: &'j Journey,
    /// What of it is shown.
    pub options: &'j ViewOptions,
}

/// A picture, and what its author should know about it.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// The picture.
    pub document: Document,
    /// Whether a page had to be larger than asked for.
    pub has_grown: bool,
    /// What could not be shown as it was written.
    pub losses: Losses,
}

impl Sheet {
    /// The sheet of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        SHEETS.iter().copied().find(|sheet| sheet.name == name)
    }

    /// The names of all sheets.
    pub fn names() -> impl Iterator<Item = &'static str> {
        SHEETS.iter().map(|sheet| sheet.name)
    }

    /// Whether that choice means something to it.
    pub fn takes(&self, choice: Choice) -> bool {
        self.takes.contains(&choice)
    }

    /// Whether it shows several maps on one picture.
    pub fn is_of_several(&self) -> bool {
        matches!(self.draw, Draw::Together(_))
    }

    /// Draws it of several maps, at least one; a sheet that shows one map shows the first.
    pub fn draw_several(
        &self,
        subjects: &[Subject<'_>],
        options: LayoutOptions<'_>,
        setter: &mut Typesetter<'_>,
    ) -> Result<Drawing, Need> {
        let subject = subjects[0];
        match self.draw {
            Draw::Together(draw) => {
                let (title, layout) = draw(subjects, options, setter);
                let drawing = Drawing::of(subject, layout);
                Ok(Drawing { document: Document { title, ..drawing.document }, ..drawing })
            }
            Draw::Each(_) | Draw::EachPersona(_) => self.draw(subject, options, setter),
        }
    }

    /// Draws it; of a map that lacks what it shows there is no drawing.
    pub fn draw(
        &self,
        subject: Subject<'_>,
        options: LayoutOptions<'_>,
        setter: &mut Typesetter<'_>,
    ) -> Result<Drawing, Need> {
        if let Some(need) = self.needs.filter(|need| !need.is_met_by(subject.journey)) {
            return Err(need);
        }
        Ok(match self.draw {
            Draw::Each(draw) => draw(subject, options, setter),
            Draw::EachPersona(pages) => {
                let mut all = Layout::default();
                for persona in subject.personas() {
                    all.append(pages(subject, persona, options, setter));
                }
                Drawing::of(subject, all)
            }
            Draw::Together(_) => return self.draw_several(&[subject], options, setter),
        })
    }
}

impl Need {
    fn is_met_by(self, journey: &Journey) -> bool {
        match self {
            Self::Stages => !journey.stages.is_empty(),
            Self::Opportunities => !journey.opportunities.is_empty(),
            Self::Notes => {
                let is_alive = |it: &Opportunity| it.progress() != Progress::Dropped;
                !journey.pains.is_empty()
                    || journey.opportunities.iter().any(is_alive)
                    || journey.experiences().any(|part| !part.quotes.is_empty())
            }
        }
    }
}

impl Subject<'_> {
    /// The persona asked for, else everyone on the map; never nobody at all.
    fn personas(&self) -> Vec<Option<Index<Persona>>> {
        match self.options.persona {
            Some(persona) => vec![Some(persona)],
            None => self.journey.travellers(),
        }
    }
}

impl Drawing {
    /// What was laid out of a map, which it is called after.
    fn of(subject: Subject<'_>, layout: Layout) -> Self {
        let Subject { journey, options } = subject;
        let document =
            Document::new(options.title(journey), options.language(journey), layout.pages);
        Self { document, has_grown: layout.has_grown, losses: layout.losses }
    }

    /// The same with what there is to say about stages and lanes.
    fn told(mut self, subject: Subject<'_>) -> Self {
        self.document.details = details(subject.journey, subject.options);
        self
    }
}

impl PartialEq for Sheet {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}
