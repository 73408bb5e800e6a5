//! Font faces: five that are compiled in and any number of fallbacks.

use std::sync::OnceLock;

use rustybuzz::{Face, ttf_parser};

use super::{Family, GlyphOutline, Style, layers};

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
    /// A cut of the family in the place of Inter.
    Family(Style),
    /// A fallback, by its place.
    Fallback(usize),
}

/// All fonts of one run. Faces are parsed when they are first used.
#[derive(Default)]
pub struct Fonts<'f> {
    inter: [OnceLock<Face<'static>>; Style::ALL.len()],
    family: [Option<Parsed<'f>>; Style::ALL.len()],
    family_name: &'f str,
    fallbacks: Vec<Parsed<'f>>,
}

/// A font file with its parsed face.
type Parsed<'f> = (&'f FontFile, Face<'f>);

impl<'f> Fonts<'f> {
    /// Inter, and behind it `fallbacks` in the order they are asked.
    pub fn new(fallbacks: &'f [FontFile]) -> Self {
        Self { fallbacks: fallbacks.iter().map(parsed).collect(), ..Self::default() }
    }

    /// A family, Inter for the cuts and the characters it lacks, and behind both `fallbacks`.
    pub fn of_family(family: &'f Family, fallbacks: &'f [FontFile]) -> Self {
        Self {
            family: Style::ALL.map(|style| family.cut(style).map(parsed)),
            family_name: family.name().unwrap_or_default(),
            ..Self::new(fallbacks)
        }
    }

    /// The parsed face.
    pub fn face(&self, id: FaceId) -> &Face<'_> {
        match id {
            FaceId::Inter(style) => self.inter[style as usize].get_or_init(|| {
                Face::from_slice(style.bytes(), 0).expect("the compiled-in fonts are well-formed")
            }),
            FaceId::Family(style) => &self.family_cut(style).1,
            FaceId::Fallback(place) => &self.fallbacks[place].1,
        }
    }

    /// The font file.
    pub fn bytes(&self, id: FaceId) -> &[u8] {
        match id {
            FaceId::Inter(style) => style.bytes(),
            FaceId::Family(style) => &self.family_cut(style).0.bytes,
            FaceId::Fallback(place) => &self.fallbacks[place].0.bytes,
        }
    }

    /// The family name.
    pub fn family(&self, id: FaceId) -> &str {
        match id {
            FaceId::Inter(_) => "Inter",
            FaceId::Family(_) => self.family_name,
            FaceId::Fallback(place) => self.fallbacks[place].0.family(),
        }
    }

    /// The font that words of this style are set in, as far as it can draw them.
    pub fn usual(&self, style: Style) -> FaceId {
        match self.family[style as usize] {
            Some(_) => FaceId::Family(style),
            None => FaceId::Inter(style),
        }
    }

    /// The name of the family in the place of Inter.
    pub fn family_name(&self) -> Option<&str> {
        (!self.family_name.is_empty()).then_some(self.family_name)
    }

    fn family_cut(&self, style: Style) -> &Parsed<'f> {
        self.family[style as usize].as_ref().expect("only cuts that there are get an id")
    }

    /// The font that draws `c` in this style: the family or else Inter, else the first fallback
    /// that can.
    pub(super) fn covering(&self, style: Style, c: char) -> Option<FaceId> {
        if let Some((_, face)) = &self.family[style as usize]
            && face.glyph_index(c).is_some()
        {
            return Some(FaceId::Family(style));
        }
        let inter = FaceId::Inter(style);
        if matches!(c, ' '..='~' | '\u{A0}'..='\u{FF}') || self.face(inter).glyph_index(c).is_some()
        {
            return Some(inter);
        }
        let place = self.fallbacks.iter().position(|(_, face)| can_draw(face, c));
        place.map(FaceId::Fallback)
    }

    /// The first fallback that has a letter together with its marks.
    pub(super) fn covering_all(&self, letters: &[char]) -> Option<FaceId> {
        let has_all = |face: &Face<'_>| {
            let has_pictures_only = holds_pictures(face) && face.tables().colr.is_none();
            !has_pictures_only && letters.iter().all(|&c| face.glyph_index(c).is_some())
        };
        self.fallbacks.iter().position(|(_, face)| has_all(face)).map(FaceId::Fallback)
    }
}

/// Whether a font draws `c` with outlines, in one colour or in several, and not with a picture.
fn can_draw(face: &Face<'_>, c: char) -> bool {
    let Some(glyph) = face.glyph_index(c) else { return false };
    let has_outlines =
        || layers(face, glyph.0).is_some() || !GlyphOutline::new(face, glyph.0).is_empty();
    let may_have_none = holds_pictures(face) || face.tables().colr.is_some();
    !may_have_none || c.is_whitespace() || has_outlines()
}

/// Whether a font holds pictures of glyphs, which neither shrink nor print with the words around
/// them.
fn holds_pictures(face: &Face<'_>) -> bool {
    let tables = face.tables();
    tables.cbdt.is_some() || tables.sbix.is_some() || tables.svg.is_some()
}

fn parsed(file: &FontFile) -> Parsed<'_> {
    (file, Face::from_slice(&file.bytes, 0).expect("parsed when the file was read"))
}
