//! The letters that the words need, as fonts inside the file.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use read_fonts::FontRef;
use read_fonts::collections::IntSet;
use read_fonts::types::Tag;
use skera::{DEFAULT_LAYOUT_FEATURES, Plan, SubsetFlags};

use super::families::quoted;
use crate::output::markup::Markup;
use crate::picture::fonts::{FaceId, Fonts};

/// Writes one `@font-face` for every font, reduced to its letters.
pub(super) fn write_fonts(
    markup: &mut Markup,
    fonts: &Fonts<'_>,
    letters: &BTreeMap<FaceId, String>,
) {
    let mut rules = rules(fonts, letters).peekable();
    if rules.peek().is_none() {
        return;
    }
    markup.open("style", &[]);
    rules.for_each(|rule| markup.raw_line(&rule));
    markup.close("style");
}

/// The `@font-face` of each font, reduced to its letters. One that has none of them stays away:
/// browsers call a font without any letter broken.
pub(super) fn rules(
    fonts: &Fonts<'_>,
    letters: &BTreeMap<FaceId, String>,
) -> impl Iterator<Item = String> {
    let has_any = |face: FaceId, letters: &str| {
        letters.chars().any(|letter| fonts.face(face).glyph_index(letter).is_some())
    };
    let used = letters.iter().filter(move |(face, letters)| has_any(**face, letters));
    used.map(|(&face, letters)| rule(fonts, face, letters))
}

fn rule(fonts: &Fonts<'_>, face: FaceId, letters: &str) -> String {
    let family = quoted(fonts.family(face));
    let bytes = fonts.bytes(face);
    let subset = subset(bytes, letters);
    let data = STANDARD.encode(subset.as_deref().unwrap_or(bytes));
    let look = match face {
        FaceId::Inter(style) | FaceId::Family(style) if style.is_italic() => {
            ";font-style:italic".to_owned()
        }
        FaceId::Inter(style) | FaceId::Family(style) => {
            format!(";font-weight:{}", style.weight())
        }
        FaceId::Fallback(_) => String::new(),
    };
    format!("@font-face{{font-family:{family}{look};src:url(data:font/ttf;base64,{data})}}")
}

/// The font with nothing but what these letters need; `None` for a font that cannot be reduced.
fn subset(bytes: &[u8], letters: &str) -> Option<Vec<u8>> {
    let font = FontRef::new(bytes).ok()?;
    let unicodes: IntSet<u32> = letters.chars().map(u32::from).collect();
    let mut scripts = IntSet::empty();
    scripts.invert();
    let plan = Plan::new(
        &IntSet::empty(),
        &unicodes,
        &font,
        SubsetFlags::SUBSET_FLAGS_NO_HINTING,
        &IntSet::empty(),
        &scripts,
        &features(letters),
        &IntSet::empty(),
        &IntSet::empty(),
    );
    skera::subset_font(&font, &plan).ok()
}

/// The features that viewers apply by themselves. Those for fractions begin at a fraction slash:
/// without one, they would only bring their digits along.
fn features(letters: &str) -> IntSet<Tag> {
    const OF_FRACTIONS: [Tag; 3] = [Tag::new(b"frac"), Tag::new(b"numr"), Tag::new(b"dnom")];
    let has_fractions = letters.contains('\u{2044}');
    let wanted = |tag: &Tag| has_fractions || !OF_FRACTIONS.contains(tag);
    DEFAULT_LAYOUT_FEATURES.iter().copied().filter(wanted).collect()
}

#[cfg(test)]
mod tests {
    use rustybuzz::{Face, UnicodeBuffer};

    use super::subset;
    use crate::picture::fonts::Style;

    fn advances(font: &[u8], words: &str) -> Vec<i32> {
        let face = Face::from_slice(font, 0).unwrap();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(words);
        let shaped = rustybuzz::shape(&face, &[], buffer);
        shaped.glyph_positions().iter().map(|position| position.x_advance).collect()
    }

    #[test]
    fn subset_keeps_every_advance_and_kerning_pair() {
        let words = "Avant « Tout » : Yves, 1\u{202F}200 € 1/2 → AVATAR To. œuvre Été";
        for words in [words, "13⁄47 et 1⁄2"] {
            for style in Style::ALL {
                let small = subset(style.bytes(), words).unwrap();
                assert!(small.len() < 30_000, "{style:?}: {}", small.len());
                assert_eq!(advances(&small, words), advances(style.bytes(), words), "{style:?}");
            }
        }
    }
}
