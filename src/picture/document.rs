//! Pages in their order: what one file of slides holds, or several files of pictures.

use super::scene::Scene;

/// The pages of one picture.
#[derive(Clone, Debug)]
pub struct Document {
    /// What it shows.
    pub title: String,
    /// The language of the words, a BCP 47 tag.
    pub language: String,
    /// The pages in order; at least one.
    pub pages: Vec<Page>,
    /// What there is to say about parts of the pictures, in the order they are read.
    pub details: Vec<Detail>,
}

/// One page.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it is found by among the others: its bookmark, or the name of its slide.
    pub title: String,
    /// What is drawn on it.
    pub scene: Scene,
    /// What somebody may say who shows it, a paragraph each.
    pub notes: Vec<String>,
}

/// Everything there is to say about a part of a picture, more than is drawn of it.
#[derive(Clone, Debug)]
pub struct Detail {
    /// The id of its group, the same on every page.
    pub group: String,
    /// What it is called.
    pub title: String,
    /// What there is to say.
    pub paragraphs: Vec<Paragraph>,
    /// The parts that it has.
    pub parts: Vec<Detail>,
}

/// A paragraph about one thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// The thing, for example a pain; empty where the paragraph is about the whole part.
    pub lead: String,
    /// What there is to say about it; may be empty behind a lead.
    pub text: String,
}

impl Document {
    /// Pages about which there is nothing more to say.
    pub fn new(title: String, language: String, pages: Vec<Page>) -> Self {
        Self { title, language, pages, details: Vec::new() }
    }

    /// A picture of one page.
    pub fn of(scene: Scene) -> Self {
        Self::new(scene.title.clone(), scene.language.clone(), vec![Page::of(scene)])
    }
}

impl Paragraph {
    /// A paragraph about the whole part.
    pub fn of(text: String) -> Self {
        Self { lead: String::new(), text }
    }
}

impl Page {
    /// A page that is called like what it shows.
    pub fn of(scene: Scene) -> Self {
        Self { title: scene.title.clone(), scene, notes: Vec::new() }
    }
}
