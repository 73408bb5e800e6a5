//! What can be drawn of maps. A sheet is one file with one value, and one line in [`SHEETS`].

mod deck;
mod empathy;
mod map;
mod persona;
mod stage;
mod worksheet;

pub use deck::DECK;
pub use map::MAP;

use super::document::Document;
use super::fonts::Typesetter;
use super::layout::{Layout, LayoutOptions, Losses, Size};
use super::view::{Density, ViewOptions};
use crate::journey::{Index, Journey, Persona};

/// All sheets, the usual one first.
pub static SHEETS: &[&Sheet] =
    &[&MAP, &stage::STAGE, &DECK, &persona::PERSONA, &empathy::EMPATHY, &worksheet::WORKSHEET];

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

/// How a sheet comes about.
#[derive(Clone, Copy, Debug)]
enum Draw {
    /// One picture of each map.
    Each(fn(Subject<'_>, LayoutOptions<'_>, &mut Typesetter<'_>) -> Drawing),
}

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

    /// Draws it.
    pub fn draw(
        &self,
        subject: Subject<'_>,
        options: LayoutOptions<'_>,
        setter: &mut Typesetter<'_>,
    ) -> Drawing {
        match self.draw {
            Draw::Each(draw) => draw(subject, options, setter),
        }
    }
}

/// A page or more for the persona asked for, else for everyone on the map.
fn each_persona(
    subject: Subject<'_>,
    mut lay_out: impl FnMut(Option<Index<Persona>>) -> Layout,
) -> Drawing {
    let Subject { journey, options } = subject;
    let personas = match options.persona {
        Some(persona) => vec![Some(persona)],
        None => journey.travellers(),
    };
    let mut all = Layout::default();
    personas.into_iter().for_each(|persona| all.append(lay_out(persona)));
    let document = Document {
        title: journey.title.as_ref().map(|title| title.value.clone()).unwrap_or_default(),
        language: all.pages[0].scene.language.clone(),
        pages: all.pages,
    };
    Drawing { document, has_grown: all.has_grown, losses: all.losses }
}

impl PartialEq for Sheet {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}
