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

impl Document {
    /// A picture of one page.
    pub fn of(scene: Scene) -> Self {
        Self {
            title: scene.title.clone(),
            language: scene.language.clone(),
            pages: vec![Page::of(scene)],
        }
    }
}

impl Page {
    /// A page that is called like what it shows.
    pub fn of(scene: Scene) -> Self {
        Self { title: scene.title.clone(), scene, notes: Vec::new() }
    }
}
