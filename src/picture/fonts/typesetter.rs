//! Shapes texts and remembers them: the same words in the same style are shaped once.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use rustybuzz::{Direction, Script, ShapePlan, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation;

use super::{FaceId, Fonts, Glyph, Run, Shaped, Style};
use crate::picture::reading::Reading;

/// The place where texts become glyphs.
pub struct Typesetter<'f> {
    fonts: &'f Fonts<'f>,
    reading: Reading,
    shaped: [HashMap<Box<str>, Arc<Shaped>>; Style::ALL.len()],
    plans: Vec<Plan>,
    buffer: UnicodeBuffer,
    missing: BTreeSet<char>,
}

struct Plan {
    face: FaceId,
    direction: Direction,
    script: Script,
    plan: ShapePlan,
}

impl<'f> Typesetter<'f> {
    /// A typesetter that has shaped nothing yet.
    pub fn new(fonts: &'f Fonts<'f>) -> Self {
        Self {
            fonts,
            reading: Reading::default(),
            shaped: Default::default(),
            plans: Vec::new(),
            buffer: UnicodeBuffer::new(),
            missing: BTreeSet::new(),
        }
    }

    /// The fonts it shapes with.
    pub fn fonts(&self) -> &'f Fonts<'f> {
        self.fonts
    }

    /// The side that the page is read from.
    pub fn reading(&self) -> Reading {
        self.reading
    }

    /// Sets words for a page that is read from some side.
    pub fn read(&mut self, reading: Reading) {
        if reading != self.reading {
            self.reading = reading;
            self.shaped = Default::default();
        }
    }

    /// The characters met so far that no font can draw.
    pub fn missing(&self) -> &BTreeSet<char> {
        &self.missing
    }

    /// `text` as one line.
    pub fn shape(&mut self, style: Style, text: &str) -> Arc<Shaped> {
        if let Some(known) = self.shaped[style as usize].get(text) {
            return Arc::clone(known);
        }
        let is_turned = self.reading == Reading::ToLeft && text.chars().any(may_run_left);
        let base = is_turned.then_some(Level::rtl());
        let shaped = Arc::new(self.shape_anew(style, text, base));
        self.shaped[style as usize].insert(text.into(), Arc::clone(&shaped));
        shaped
    }

    /// A part of a line as a line of its own.
    pub fn part(&mut self, style: Style, whole: &Shaped, range: Range<usize>) -> Arc<Shaped> {
        let text = &whole.text[range.clone()];
        // A line runs the way of its paragraph, however it begins.
        if whole.right_to_left {
            return Arc::new(self.shape_anew(style, text, Some(Level::rtl())));
        }
        if text.chars().any(may_run_left) {
            return Arc::new(self.shape_anew(style, text, Some(Level::ltr())));
        }
        if let Some(known) = self.shaped[style as usize].get(text) {
            return Arc::clone(known);
        }
        let part = whole.part(range).unwrap_or_else(|| self.shape_anew(style, text, None));
        let part = Arc::new(part);
        self.shaped[style as usize].insert(text.into(), Arc::clone(&part));
        part
    }

    /// The width of `text` as one line, in the unit of `size`.
    pub fn width(&mut self, style: Style, size: f64, text: &str) -> f64 {
        self.shape(style, text).width * size
    }

    /// Shapes a line; `base` is the way of its paragraph, which shows itself when `None`.
    fn shape_anew(&mut self, style: Style, text: &str, base: Option<Level>) -> Shaped {
        let (spans, right_to_left) = directed_spans(text, base);
        let (mut runs, mut pen) = (Vec::new(), 0.0);
        for (span, direction) in spans {
            let mut parts = self.spans_by_face(style, text, span);
            if direction == Direction::RightToLeft {
                parts.reverse();
            }
            for (face, range) in parts {
                let glyphs = self.shape_run(face, direction, text, range.clone(), &mut pen);
                runs.push(Run { face, range, glyphs });
            }
        }
        Shaped { text: text.to_owned(), width: pen, right_to_left, runs }
    }

    fn spans_by_face(
        &mut self,
        style: Style,
        text: &str,
        span: Range<usize>,
    ) -> Vec<(FaceId, Range<usize>)> {
        let mut parts: Vec<(FaceId, Range<usize>)> = Vec::new();
        let usual = self.fonts.usual(style);
        if usual == FaceId::Inter(style) && text[span.clone()].is_ascii() {
            parts.push((usual, span));
            return parts;
        }
        for (at, grapheme) in text[span.clone()].grapheme_indices(true) {
            let start = span.start + at;
            let face = self.face_for(style, grapheme);
            match parts.last_mut() {
                Some((last, range)) if *last == face => range.end = start + grapheme.len(),
                _ => parts.push((face, start..start + grapheme.len())),
            }
        }
        parts
    }

    fn face_for(&mut self, style: Style, grapheme: &str) -> FaceId {
        let letters: Vec<char> = grapheme.chars().filter(|&c| !is_ignorable(c)).collect();
        let Some((&first, marks)) = letters.split_first() else { return self.fonts.usual(style) };
        let face = self.fonts.covering(style, first);
        let face = face.unwrap_or_else(|| {
            self.missing.insert(first);
            self.fonts.usual(style)
        });
        let lacks = |mark: &&char| self.fonts.face(face).glyph_index(**mark).is_none();
        let lacking: Vec<char> = marks.iter().filter(lacks).copied().collect();
        match self.fonts.covering_all(&letters).filter(|_| !lacking.is_empty()) {
            Some(better) => better,
            None => {
                self.missing.extend(lacking);
                face
            }
        }
    }

    fn shape_run(
        &mut self,
        id: FaceId,
        direction: Direction,
        text: &str,
        range: Range<usize>,
        pen: &mut f64,
    ) -> Vec<Glyph> {
        let face = self.fonts.face(id);
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.push_str(&text[range.clone()]);
        buffer.set_direction(direction);
        buffer.guess_segment_properties();
        let script = buffer.script();
        let known = self.plans.iter().position(|known| {
            known.face == id && known.direction == direction && known.script == script
        });
        let place = known.unwrap_or_else(|| {
            let plan = ShapePlan::new(face, direction, Some(script), None, &[]);
            self.plans.push(Plan { face: id, direction, script, plan });
            self.plans.len() - 1
        });
        let shaped = rustybuzz::shape_with_plan(face, &self.plans[place].plan, buffer);
        let em = f64::from(face.units_per_em());
        let pairs = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
        let glyphs = pairs.map(|(info, position)| {
            let glyph = Glyph {
                id: info.glyph_id as u16,
                cluster: range.start + info.cluster as usize,
                x: *pen + f64::from(position.x_offset) / em,
                y: f64::from(position.y_offset) / em,
                advance: f64::from(position.x_advance) / em,
                may_begin: !info.unsafe_to_break(),
            };
            *pen += glyph.advance;
            glyph
        });
        let glyphs = glyphs.collect();
        self.buffer = shaped.clear();
        glyphs
    }
}

/// The parts of a line in the order they are seen, and whether the line as a whole runs to the left.
fn directed_spans(text: &str, base: Option<Level>) -> (Vec<(Range<usize>, Direction)>, bool) {
    if base.is_none_or(|base| base.is_ltr()) && !text.chars().any(may_run_left) {
        return (vec![(0..text.len(), Direction::LeftToRight)], false);
    }
    let bidi = BidiInfo::new(text, base);
    let Some(paragraph) = bidi.paragraphs.first() else { return (Vec::new(), false) };
    let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
    let spans = runs.into_iter().map(|run| {
        let direction = match levels[run.start].is_rtl() {
            true => Direction::RightToLeft,
            false => Direction::LeftToRight,
        };
        (run, direction)
    });
    (spans.collect(), paragraph.level.is_rtl())
}

fn may_run_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{200F}' | '\u{2066}'..='\u{2069}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Whether a character is drawn as nothing, so that no font needs it.
fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::{Fonts, Reading, Style, Typesetter};

    fn set(text: &str) -> super::Shaped {
        set_in(Style::Regular, text)
    }

    fn set_in(style: Style, text: &str) -> super::Shaped {
        let fonts = Fonts::default();
        let shaped = Typesetter::new(&fonts).shape(style, text);
        (*shaped).clone()
    }

    #[test]
    fn pen_positions_end_at_the_width() {
        let shaped = set("Essai → payant, œuvre");
        let last = shaped.pen_positions(0.0).pop().expect("one entry more than bytes");
        assert!((last - shaped.width).abs() < 1e-9);
    }

    #[test]
    fn parts_look_as_if_they_were_shaped_alone() {
        let text = "AVATAR To. Yves, 1\u{202F}200 € → office fjord (Été) “T” a-V";
        let fonts = Fonts::default();
        for style in Style::ALL {
            let whole = set_in(style, text);
            for (at, _) in text.match_indices([' ', '-', '\u{202F}']) {
                for range in [0..at, at + 1..text.len()] {
                    if !text.is_char_boundary(range.start) {
                        continue;
                    }
                    let part = Typesetter::new(&fonts).part(style, &whole, range.clone());
                    let alone = set_in(style, &text[range.clone()]);
                    let ids = |shaped: &super::Shaped| -> Vec<u16> {
                        shaped.glyphs().map(|(_, glyph)| glyph.id).collect()
                    };
                    assert_eq!(ids(&part), ids(&alone), "{style:?} {range:?}");
                    assert_eq!(
                        part.pen_positions(0.0),
                        alone.pen_positions(0.0),
                        "{style:?} {range:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_character_without_a_glyph_is_remembered() {
        let fonts = Fonts::default();
        let mut typesetter = Typesetter::new(&fonts);
        typesetter.shape(Style::Bold, "Prix 客");
        assert_eq!(typesetter.missing().iter().collect::<String>(), "客");
    }

    #[test]
    fn hebrew_runs_to_the_left_and_latin_inside_it_to_the_right() {
        let shaped = set("שלום Inter");
        assert!(shaped.right_to_left);
        let seen: Vec<&str> =
            shaped.runs.iter().map(|run| &shaped.text[run.range.clone()]).collect();
        assert_eq!(seen, ["Inter", "שלום "]);
    }

    #[test]
    fn lines_run_the_way_of_their_paragraph_however_they_begin() {
        let fonts = Fonts::default();
        let mut typesetter = Typesetter::new(&fonts);
        let whole = typesetter.shape(Style::Regular, "שלום Inter 4.1");
        let at = whole.text.find("Inter").expect("it is there");
        let part = typesetter.part(Style::Regular, &whole, at..whole.text.len());
        assert!(part.right_to_left);
        let whole = typesetter.shape(Style::Regular, "Inter שלום");
        let at = whole.text.find('ש').expect("it is there");
        let part = typesetter.part(Style::Regular, &whole, at..whole.text.len());
        assert!(!part.right_to_left);
    }

    #[test]
    fn pages_read_from_the_right_turn_mixed_lines_and_leave_others() {
        let fonts = Fonts::default();
        let mut typesetter = Typesetter::new(&fonts);
        typesetter.read(Reading::ToLeft);
        let turned = |text| typesetter.shape(Style::Regular, text).right_to_left;
        assert_eq!(["Inter שלום", "Inter!"].map(turned), [true, false]);
    }

    #[test]
    fn no_break_spaces_are_drawn_by_inter() {
        let fonts = Fonts::default();
        let mut typesetter = Typesetter::new(&fonts);
        typesetter.shape(Style::Regular, "1\u{202F}200\u{A0}€ − « □ » → ★ •");
        assert!(typesetter.missing().is_empty());
    }
}
