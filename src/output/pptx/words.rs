//! Words as text boxes: one paragraph each, its lines broken where the scene breaks them.
//!
//! A box neither wraps nor shrinks, and its lines have an exact distance: programs agree about
//! where that puts the baseline, but not about a font's own distance. Arial stands in for Inter:
//! its lines are 0.945 to 0.996 times as wide, so what was laid out still fits.

use kurbo::Rect;

use super::placing::Placing;
use crate::output::markup::Markup;
use crate::picture::fonts::{FaceId, Fonts, Shaped, Style};
use crate::picture::scene::{Anchor, Px, Text};

/// What stands in the place of Inter.
pub(super) const ARIAL: &str = "Arial";
/// From one baseline to the next where the scene has only one, em.
const PITCH: f64 = 1.2;
/// How far Arial's letters reach below the baseline, em.
const DESCENT: f64 = 0.212;

/// Type sizes that slides allow, in hundredths of a point.
const SIZES: std::ops::RangeInclusive<f64> = 100.0..=400_000.0;

/// Where the words of a text stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The box.
    pub(super) bounds: Rect,
    /// From one baseline to the next.
    pitch: Px,
}

/// What words are written with.
#[derive(Clone, Copy)]
pub(super) struct Setting<'s> {
    pub(super) placing: Placing,
    pub(super) fonts: &'s Fonts<'s>,
    pub(super) language: &'s str,
}

/// The place of a text; `None` for one without lines.
pub(super) fn place(text: &Text) -> Option<Place> {
    let (first, last) = (text.lines.first()?, text.lines.last()?);
    let lefts = text.lines.iter().map(|line| text.left_of(line));
    let left = lefts.fold(f64::MAX, f64::min);
    let rights = text
        .lines
        .iter()
        .map(|line| text.left_of(line) + line.shaped.width_at(text.size, text.tracking));
    let right = rights.fold(left, f64::max);
    let pitch = match text.lines.len() - 1 {
        0 => PITCH * text.size,
        gaps => (last.y - first.y) / gaps as f64,
    };
    // What an exact distance has more than the letters need goes above them.
    let above = pitch - DESCENT * text.size;
    let bounds = Rect::new(left, first.y - above, right, last.y + DESCENT * text.size);
    Some(Place { bounds, pitch })
}

/// The box of a text; `None` for one without lines.
pub(super) fn bounds(text: &Text) -> Option<Rect> {
    place(text).map(|place| place.bounds)
}

/// Writes the body of a text box.
pub(super) fn write_body(markup: &mut Markup, text: &Text, place: Place, setting: Setting<'_>) {
    let leftward = text.lines.iter().all(|line| line.shaped.right_to_left);
    markup.raw(
        "<p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" \
         anchor=\"t\"><a:noAutofit/></a:bodyPr><a:p><a:pPr",
    );
    let side = match (text.anchor, leftward) {
        (Anchor::Start, false) => "l",
        (Anchor::Middle, _) => "ctr",
        (Anchor::Start, true) | (Anchor::End, _) => "r",
    };
    markup.attribute("algn", side);
    if leftward {
        markup.attribute("rtl", "1");
    }
    markup.raw("><a:lnSpc><a:spcPts");
    markup.number("val", setting.placing.hundredths(place.pitch));
    markup.raw("/></a:lnSpc></a:pPr>");
    for (place, line) in text.lines.iter().enumerate() {
        if place > 0 {
            markup.raw("<a:br>");
            write_look(markup, text, None, setting);
            markup.raw("</a:br>");
        }
        for (family, words) in runs(&line.shaped, setting.fonts) {
            markup.raw("<a:r>");
            write_look(markup, text, family, setting);
            markup.raw("<a:t>");
            markup.words(words);
            markup.raw("</a:t></a:r>");
        }
    }
    markup.raw("</a:p></p:txBody>");
}

/// The words of a line in reading order, apart where another font than the theme's draws them.
fn runs<'s>(line: &'s Shaped, fonts: &'s Fonts<'_>) -> Vec<(Option<&'s str>, &'s str)> {
    let mut spans: Vec<_> = line.runs.iter().map(|run| (run.range.clone(), run.face)).collect();
    spans.sort_by_key(|(range, _)| range.start);
    let mut runs: Vec<(Option<&str>, std::ops::Range<usize>)> = Vec::new();
    for (range, face) in spans {
        let family = match face {
            FaceId::Inter(_) if fonts.family_name().is_some() => Some(ARIAL),
            FaceId::Inter(_) | FaceId::Family(_) => None,
            fallback @ FaceId::Fallback(_) => Some(fonts.family(fallback)),
        };
        match runs.last_mut() {
            Some((last, whole)) if *last == family => whole.end = range.end,
            _ => runs.push((family, range)),
        }
    }
    runs.into_iter().map(|(family, range)| (family, &line.text[range])).collect()
}

/// How words look; without a family, in the font of the deck's theme.
fn write_look(markup: &mut Markup, text: &Text, family: Option<&str>, setting: Setting<'_>) {
    let size = setting.placing.hundredths(text.size).clamp(*SIZES.start(), *SIZES.end());
    markup.raw("<a:rPr");
    markup.attribute("lang", setting.language);
    markup.number("sz", size);
    if is_bold(text.style) {
        markup.attribute("b", "1");
    }
    if text.style.is_italic() {
        markup.attribute("i", "1");
    }
    if text.tracking != 0.0 {
        markup.number("spc", setting.placing.hundredths(text.tracking));
    }
    markup.raw("><a:solidFill><a:srgbClr");
    markup.value("val", |out| out.push_str(&text.color.to_string()[1..]));
    markup.raw("/></a:solidFill>");
    for (script, theme) in [("latin", "+mn-lt"), ("ea", "+mn-ea"), ("cs", "+mn-cs")] {
        match family {
            Some(family) => {
                markup.raw("<a:");
                markup.raw(script);
                markup.attribute("typeface", family);
                markup.raw("/>");
            }
            None if script == "latin" => {
                markup.raw("<a:latin");
                markup.attribute("typeface", theme);
                markup.raw("/>");
            }
            None => {}
        }
    }
    markup.raw("</a:rPr>");
}

/// Arial has two weights: what stands out among words is bold, what is only a little stronger is not.
const fn is_bold(style: Style) -> bool {
    matches!(style, Style::SemiBold | Style::Bold)
}
