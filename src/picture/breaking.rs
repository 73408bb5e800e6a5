//! Texts as lines: as few as fit, then as even as they go.
//!
//! Lines break where Unicode allows it (UAX #14), never at U+00A0 or U+202F. They are filled
//! greedily; then the measure is narrowed as far as the number of lines stays, so that no line
//! is left with a lonely word. A word that fits no line is cut between graphemes.

use std::sync::Arc;

use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation;

use super::fonts::{Shaped, Style, Typesetter};

/// Lines of one text.
#[derive(Clone, Debug)]
pub struct Lines {
    /// The lines from top to bottom; at least one.
    pub lines: Vec<Arc<Shaped>>,
    /// The words that had to be cut.
    pub cut: Vec<String>,
}

impl Lines {
    /// The widest line, in the unit of `size`.
    pub fn width(&self, size: f64) -> f64 {
        self.lines.iter().map(|line| line.width * size).fold(0.0, f64::max)
    }
}

/// How the words of a text are set.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// The face.
    pub style: Style,
    /// An em.
    pub size: f64,
    /// What follows every letter, in the unit of `size`.
    pub tracking: f64,
}

/// A piece of text between two places where a line may break.
#[derive(Clone, Copy, Debug)]
struct Piece {
    start: usize,
    /// The end without the spaces that vanish at a line's end.
    end: usize,
}

/// Breaks `text` into lines of at most `measure`, in the unit of `size`.
pub fn break_lines(
    setter: &mut Typesetter<'_>,
    setting: Setting,
    text: &str,
    measure: f64,
) -> Lines {
    let Setting { style, size, tracking } = setting;
    let whole = setter.shape(style, text);
    if whole.width_at(size, tracking) <= measure {
        return Lines { lines: vec![whole], cut: Vec::new() };
    }
    let pens = whole.pen_positions(tracking / size);
    let width = |piece: Piece| (pens[piece.end] - pens[piece.start]) * size;
    let (pieces, cut) = pieces(text, &pens, measure / size);
    let count = fill(&pieces, measure, width).len();
    let mut lines = fill(&pieces, narrowest(&pieces, count, measure, width), width);
    if lines.len() != count {
        lines = fill(&pieces, measure, width);
    }
    let shaped = lines.into_iter().map(|line| setter.part(style, &whole, line.start..line.end));
    Lines { lines: shaped.collect(), cut }
}

/// The parts of `text` that no line break may divide, without the spaces behind them.
pub fn unbreakable(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    linebreaks(text).map(move |(next, _)| {
        let part = text[start..next].trim_end_matches(' ');
        start = next;
        part
    })
}

/// The pieces of `text`; those wider than `measure`, in em, are cut between graphemes.
fn pieces(text: &str, pens: &[f64], measure: f64) -> (Vec<Piece>, Vec<String>) {
    let (mut pieces, mut start, mut cut) = (Vec::new(), 0, Vec::new());
    for (next, _) in linebreaks(text) {
        let end = start + text[start..next].trim_end_matches(' ').len();
        if pens[end] - pens[start] > measure {
            cut.push(text[start..end].to_owned());
            for (at, grapheme) in text[start..end].grapheme_indices(true) {
                let from = start + at;
                pieces.push(Piece { start: from, end: from + grapheme.len() });
            }
        } else if next > start {
            pieces.push(Piece { start, end });
        }
        start = next;
    }
    (pieces, cut)
}

/// Puts as many pieces on each line as fit; a line has at least one.
fn fill(pieces: &[Piece], measure: f64, width: impl Fn(Piece) -> f64) -> Vec<Piece> {
    let mut lines: Vec<Piece> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if width(Piece { start: line.start, end: piece.end }) <= measure => {
                line.end = piece.end;
            }
            _ => lines.push(*piece),
        }
    }
    lines
}

/// The narrowest measure that still gives `count` lines, to a quarter of a pixel.
fn narrowest(
    pieces: &[Piece],
    count: usize,
    measure: f64,
    width: impl Fn(Piece) -> f64 + Copy,
) -> f64 {
    let (mut low, mut high) = (measure / (count as f64 + 1.0), measure);
    while high - low > 0.25 {
        let middle = f64::midpoint(low, high);
        let widest = pieces.iter().map(|&piece| width(piece)).fold(0.0, f64::max);
        if widest <= middle && fill(pieces, middle, width).len() <= count {
            high = middle;
        } else {
            low = middle;
        }
    }
    high
}

#[cfg(test)]
mod tests {
    use super::{Lines, Setting, break_lines};
    use crate::picture::fonts::{Fonts, Style, Typesetter};

    fn broken(text: &str, measure: f64) -> Lines {
        let fonts = Fonts::default();
        let setting = Setting { style: Style::Regular, size: 13.0, tracking: 0.0 };
        break_lines(&mut Typesetter::new(&fonts), setting, text, measure)
    }

    fn words(lines: &Lines) -> Vec<&str> {
        lines.lines.iter().map(|line| line.text.as_str()).collect()
    }

    #[test]
    fn lines_are_balanced() {
        let lines = broken("Comprendre pourquoi les plannings débordent", 260.0);
        assert_eq!(words(&lines), ["Comprendre pourquoi", "les plannings débordent"]);
    }

    #[test]
    fn no_break_spaces_do_not_break() {
        let lines = broken("Combien vais-je vraiment payer\u{202F}?", 190.0);
        assert_eq!(words(&lines), ["Combien vais-je", "vraiment payer\u{202F}?"]);
    }

    #[test]
    fn a_word_that_fits_no_line_is_cut_between_graphemes() {
        let lines = broken("Donaudampfschifffahrtsgesellschaft", 120.0);
        assert_eq!(lines.cut, ["Donaudampfschifffahrtsgesellschaft"]);
        assert_eq!(words(&lines).concat(), "Donaudampfschifffahrtsgesellschaft");
    }

    #[test]
    fn no_line_is_wider_than_the_measure() {
        let text = "Der Kunde sucht die Donaudampfschifffahrtsgesellschaftskapitänsmütze im Laden";
        for measure in 40..300 {
            let lines = broken(text, f64::from(measure));
            assert!(
                lines.width(13.0) <= f64::from(measure) + 0.5,
                "{measure}: {:?}",
                words(&lines)
            );
        }
    }

    #[test]
    fn tracked_lines_of_narrow_and_of_wide_letters_keep_to_the_measure() {
        let fonts = Fonts::default();
        let setting = Setting { style: Style::SemiBold, size: 12.0, tracking: 2.0 };
        let text = "illicit little lilies WWWWW WWWWW illicit little lilies WWWWW WWWWW";
        for measure in (60..500).map(f64::from) {
            let broken = break_lines(&mut Typesetter::new(&fonts), setting, text, measure);
            let widths = broken.lines.iter().map(|line| line.width_at(12.0, 2.0));
            assert!(
                widths.fold(0.0, f64::max) <= measure + 1e-6,
                "{measure}: {:?}",
                words(&broken)
            );
        }
    }

    #[test]
    fn a_text_that_fits_is_one_line() {
        let lines = broken("Blog", 30.0);
        assert_eq!(words(&lines), ["Blog"]);
        assert!(lines.cut.is_empty());
    }
}
