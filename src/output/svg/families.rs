//! The names of fonts that viewers look for, in order.

use crate::picture::fonts::{FaceId, Fonts, Style};

/// The families of a picture's words.
pub(super) struct Families {
    /// For most words.
    usual: String,
    /// For styles that a family in the place of Inter lacks: a viewer would embolden another cut.
    unusual: Option<String>,
    lacking: Vec<Style>,
}

impl Families {
    /// The families of words that those faces draw: one in the place of Inter, Inter, the fallbacks,
    /// and what most machines have.
    pub(super) fn new<'f>(fonts: &Fonts<'_>, faces: impl Iterator<Item = &'f FaceId>) -> Self {
        let fallbacks = faces.filter(|face| matches!(face, FaceId::Fallback(_)));
        let mut list = vec!["Inter".to_owned()];
        list.extend(fallbacks.map(|&face| quoted(fonts.family(face))));
        list.extend(["Arial".to_owned(), "sans-serif".to_owned()]);
        let without_own = list.join(", ");
        match fonts.family_name() {
            None => Self { usual: without_own, unusual: None, lacking: Vec::new() },
            Some(own) => {
                let lacks = |style: &Style| fonts.usual(*style) == FaceId::Inter(*style);
                Self {
                    usual: format!("{}, {without_own}", quoted(own)),
                    unusual: Some(without_own),
                    lacking: Style::ALL.into_iter().filter(lacks).collect(),
                }
            }
        }
    }

    /// The families of the whole picture.
    pub(super) fn usual(&self) -> &str {
        &self.usual
    }

    /// The families of a style, where they are others.
    pub(super) fn unusual(&self, style: Style) -> Option<&str> {
        self.unusual.as_deref().filter(|_| self.lacking.contains(&style))
    }
}

/// A family as style sheets and attributes name it, without what would end its name in one of them.
pub(super) fn quoted(family: &str) -> String {
    format!("'{}'", family.replace(['\'', '"', '\\', ';', ',', '<', '>', '&'], ""))
}
