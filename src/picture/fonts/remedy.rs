//! Fonts that would draw what no font at hand can, by the block of Unicode that a character is in.

/// Blocks from their first character to their last, and a free font that draws them.
const BLOCKS: &[(u32, u32, &str)] = &[
    (0x0370, 0x03FF, "Noto Sans"),
    (0x0400, 0x052F, "Noto Sans"),
    (0x0530, 0x058F, "Noto Sans Armenian"),
    (0x0590, 0x05FF, "Noto Sans Hebrew"),
    (0x0600, 0x06FF, ARABIC),
    (0x0700, 0x074F, "Noto Sans Syriac"),
    (0x0750, 0x077F, ARABIC),
    (0x0780, 0x07BF, "Noto Sans Thaana"),
    (0x0860, 0x08FF, ARABIC),
    (0x0900, 0x097F, "Noto Sans Devanagari"),
    (0x0980, 0x09FF, "Noto Sans Bengali"),
    (0x0A00, 0x0A7F, "Noto Sans Gurmukhi"),
    (0x0A80, 0x0AFF, "Noto Sans Gujarati"),
    (0x0B00, 0x0B7F, "Noto Sans Oriya"),
    (0x0B80, 0x0BFF, "Noto Sans Tamil"),
    (0x0C00, 0x0C7F, "Noto Sans Telugu"),
    (0x0C80, 0x0CFF, "Noto Sans Kannada"),
    (0x0D00, 0x0D7F, "Noto Sans Malayalam"),
    (0x0D80, 0x0DFF, "Noto Sans Sinhala"),
    (0x0E00, 0x0E7F, "Noto Sans Thai"),
    (0x0E80, 0x0EFF, "Noto Sans Lao"),
    (0x0F00, 0x0FFF, "Noto Serif Tibetan"),
    (0x1000, 0x109F, "Noto Sans Myanmar"),
    (0x10A0, 0x10FF, "Noto Sans Georgian"),
    (0x1100, 0x11FF, CJK),
    (0x1200, 0x139F, "Noto Sans Ethiopic"),
    (0x1780, 0x17FF, "Noto Sans Khmer"),
    (0x1800, 0x18AF, "Noto Sans Mongolian"),
    (0x1F00, 0x1FFF, "Noto Sans"),
    (0x2190, 0x21FF, SYMBOLS),
    (0x2200, 0x22FF, "Noto Sans Math"),
    (0x2300, 0x25FF, SYMBOLS),
    (0x2600, 0x27BF, EMOJI),
    (0x27C0, 0x2AFF, "Noto Sans Math"),
    (0x2B00, 0x2BFF, EMOJI),
    (0x2E80, 0x9FFF, CJK),
    (0xA960, 0xA97F, CJK),
    (0xAC00, 0xD7FF, CJK),
    (0xF900, 0xFAFF, CJK),
    (0xFB1D, 0xFB4F, "Noto Sans Hebrew"),
    (0xFB50, 0xFDFF, ARABIC),
    (0xFE30, 0xFE4F, CJK),
    (0xFE70, 0xFEFE, ARABIC),
    (0xFF00, 0xFFEF, CJK),
    (0x1D400, 0x1D7FF, "Noto Sans Math"),
    (0x1EE00, 0x1EEFF, ARABIC),
    (0x1F000, 0x1FAFF, EMOJI),
    (0x20000, 0x323AF, CJK),
];

const ARABIC: &str = "Noto Naskh Arabic";
const CJK: &str = "Noto Sans CJK";
/// The one without colours, whose glyphs are outlines.
const EMOJI: &str = "Noto Emoji";
const SYMBOLS: &str = "Noto Sans Symbols 2";
/// It has some of every alphabet.
const OTHER: &str = "Noto Sans";

/// A free font that draws `c`.
pub fn remedy(c: char) -> &'static str {
    let code = u32::from(c);
    let block = BLOCKS.iter().find(|(first, last, _)| (*first..=*last).contains(&code));
    block.map_or(OTHER, |(_, _, font)| font)
}

#[cfg(test)]
mod tests {
    use super::{BLOCKS, remedy};

    #[test]
    fn blocks_stand_in_order_and_apart() {
        let pairs = BLOCKS.windows(2);
        let wrong: Vec<_> = pairs.filter(|pair| pair[0].1 >= pair[1].0).collect();
        assert_eq!(wrong, Vec::<&[(u32, u32, &str)]>::new());
        assert!(BLOCKS.iter().all(|(first, last, _)| first < last));
    }

    #[test]
    fn every_script_has_its_font() {
        let fonts = ['客', 'か', '한', 'ب', 'ש', 'ท', 'न', '🙂', '∑', 'ѐ', 'Ꙁ'].map(remedy);
        let expected = [
            "Noto Sans CJK",
            "Noto Sans CJK",
            "Noto Sans CJK",
            "Noto Naskh Arabic",
            "Noto Sans Hebrew",
            "Noto Sans Thai",
            "Noto Sans Devanagari",
            "Noto Emoji",
            "Noto Sans Math",
            "Noto Sans",
            "Noto Sans",
        ];
        assert_eq!(fonts, expected);
    }
}
