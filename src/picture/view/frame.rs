//! What stands around a sheet other than the map: a title on top, origin and legend at the foot.

use super::{Header, Meaning, Owners, PageNumber, ViewOptions, Words, footer, map_id, words_of};
use crate::journey::Journey;
use crate::picture::ids::{slug, within};

/// The words around a sheet.
#[derive(Clone, Debug)]
pub struct Frame {
    /// What ids start with.
    pub id: String,
    /// The language of the words, a BCP 47 tag.
    pub language: String,
    /// How labels of the layout's own are worded.
    pub words: Words,
    /// What the sheet shows, in a line.
    pub title: String,
    /// The same in a sentence or more, for readers who do not see it.
    pub description: String,
    /// What stands on top.
    pub header: Header,
    /// What it stands on.
    pub ground: Ground,
    /// The symbols that occur.
    pub legend: Vec<Meaning>,
    /// Owner, version, date and file of the map.
    pub footer: Vec<String>,
}

/// What a sheet stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The tinted page of a map.
    Page,
    /// White paper, to write on.
    Paper,
}

/// Parts of ids have no more characters than this.
const LONGEST_ID: usize = 40;

impl Frame {
    /// The frame of a sheet about a map; `eyebrow` says in small letters which sheet it is, and `part` keeps the ids of several sheets of one map apart.
    pub fn of(
        journey: &Journey,
        options: &ViewOptions,
        part: &str,
        eyebrow: &str,
        title: String,
    ) -> Self {
        let words = words_of(journey, options);
        let owners = Owners::new(journey, words);
        let id = within(&map_id(&journey.id), &slug(part, LONGEST_ID));
        Self {
            footer: footer::lines(journey, options.path.as_deref(), words, owners),
            ..Self::of_several(&id, options.language(journey), words, eyebrow, title)
        }
    }

    /// The frame of a sheet about several maps.
    pub fn of_several(
        id: &str,
        language: String,
        words: Words,
        eyebrow: &str,
        title: String,
    ) -> Self {
        Self {
            id: id.to_owned(),
            language,
            words,
            description: title.clone(),
            header: Header {
                eyebrow: eyebrow.to_uppercase(),
                title: title.clone(),
                headline: None,
                subtitle: None,
                tiles: Vec::new(),
                persona: None,
            },
            title,
            ground: Ground::Page,
            legend: Vec::new(),
            footer: Vec::new(),
        }
    }

    /// The same around one page of several: its number on top, and ids of its own.
    pub fn as_page(mut self, page: PageNumber) -> Self {
        let PageNumber { number, count } = page;
        if count > 1 {
            self.header.eyebrow = format!("{} · {number}/{count}", self.header.eyebrow);
            self.id = within(&self.id, &number.to_string());
        }
        self
    }
}
