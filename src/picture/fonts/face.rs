//! Font faces: five that are compiled in and any number of fallbacks.

use std::sync::OnceLock;

use rustybuzz::{Face, ttf_parser};

use super::Style;

/// A font that the user gave as a fallback, with the name that pictures call it by.
#[derive(Debug)]
pub struct FontFile {
    bytes: Vec<u8>,
    family: String,
}

/// Bytes that are no font we can use.
#[derive(Debug, thiserror::Error)]
#[error("not a TrueType or OpenType font")]
pub struct FontError;

impl FontFile {
    /// Reads the first font of a TrueType or OpenType file or collection.
    pub fn new(bytes: Vec<u8>) -> Result<Self, FontError> {
        let face = ttf_parser::Face::parse(&bytes, 0).map_err(|_| FontError)?;
        let named = |id| {
            let mut names = face.names().into_iter().filter(|name| name.name_id == id);
            names.find_map(|name| name.to_string())
        };
        let family = named(ttf_parser::name_id::TYPOGRAPHIC_FAMILY)
            .or_else(|| named(ttf_parser::name_id::FAMILY))
            .ok_or(FontError)?;
        Ok(Self { family, bytes })
    }

    /// The family name that the font gives itself.
    pub fn family(&self) -> &str {
        &self.family
    }
}

/// Which font a glyph comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaceId {
    /// A compiled-in cut.
    Inter(Style),
    /// A fallback, by its place.
    Fallback(usize),
}

/// All fonts of one run. Faces are parsed when they are first used.
#[derive(Default)]
pub struct Fonts<'f> {
    inter: [OnceLock<Face<'static>>; Style::ALL.len()],
    fallbacks: Vec<(&'f FontFile, Face<'f>)>,
}

impl<'f> Fonts<'f> {
    /// Inter, and behind it `fallbacks` in the order they are asked.
    pub fn new(fallbacks: &'f [FontFile]) -> Self {
        let parsed = fallbacks.iter().map(|file| {
            let face = Face::from_slice(&file.bytes, 0).expect("parsed when the file was read");
            (file, face)
        });
        Self { inter: Default::default(), fallbacks: parsed.collect() }
    }

    /// The parsed face.
    pub fn face(&self, id: FaceId) -> &Face<'_> {
        match id {
            FaceId::Inter(style) => self.inter[style as usize].get_or_init(|| {
                Face::from_slice(style.bytes(), 0).expect("the compiled-in fonts are well-formed")
            }),
            FaceId::Fallback(place) => &self.fallbacks[place].1,
        }
    }

    /// The font file.
    pub fn bytes(&self, id: FaceId) -> &[u8] {
        match id {
            FaceId::Inter(style) => style.bytes(),
            FaceId::Fallback(place) => &self.fallbacks[place].0.bytes,
        }
    }

    /// The family name.
    pub fn family(&self, id: FaceId) -> &str {
        match id {
            FaceId::Inter(_) => "Inter",
            FaceId::Fallback(place) => self.fallbacks[place].0.family(),
        }
    }

    /// The font that draws `c` in this style: Inter, else the first fallback that can.
    pub(super) fn covering(&self, style: Style, c: char) -> Option<FaceId> {
        let inter = FaceId::Inter(style);
        if matches!(c, ' '..='~' | '\u{A0}'..='\u{FF}') || self.face(inter).glyph_index(c).is_some()
        {
            return Some(inter);
        }
        let place = self.fallbacks.iter().position(|(_, face)| face.glyph_index(c).is_some());
        place.map(FaceId::Fallback)
    }
}
