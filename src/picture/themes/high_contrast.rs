//! Black on white with strong borders: all words reach AAA, a contrast of 7.

use std::borrow::Cow;

use super::{Color, Theme, Tone, Verdicts};

pub(super) static HIGH_CONTRAST: Theme = Theme {
    name: Cow::Borrowed("high-contrast"),
    page: Color::WHITE,
    card: Color::WHITE,
    line: Color::hex(0x4A4F5C),
    ink: Color::hex(0x000000),
    muted: Color::hex(0x2E3440),
    positive: Tone { strong: Color::hex(0x004F5C), pale: Color::hex(0xE2F5F8) },
    negative: Tone { strong: Color::hex(0x8A2400), pale: Color::hex(0xFEF1E9) },
    neutral: Color::hex(0x434A58),
    gold: Color::hex(0x7A5600),
    on_accent: Color::WHITE,
    accent: Tone { strong: Color::hex(0x2A1F8F), pale: Color::hex(0xEFEEFC) },
    phases: Cow::Borrowed(&[
        Tone { strong: Color::hex(0x2A1F8F), pale: Color::hex(0xEFEEFC) },
        Tone { strong: Color::hex(0x00427A), pale: Color::hex(0xE8F3FC) },
        Tone { strong: Color::hex(0x63145F), pale: Color::hex(0xFAEEFA) },
        Tone { strong: Color::hex(0x0F4A1D), pale: Color::hex(0xEBF7EE) },
    ]),
    unphased: Tone { strong: Color::hex(0x323A48), pale: Color::hex(0xF0F2F6) },
    bubble: Color::hex(0xF1F2F5),
    faint: Color::hex(0x5A6172),
    track: Color::hex(0xC9CED9),
    zero_line: Color::hex(0x434A58),
    areas: [Color::hex(0x4FB0C2), Color::hex(0xEE9560)],
    faces: [
        Color::hex(0x7A1E00),
        Color::hex(0x9A3A00),
        Color::hex(0x434A58),
        Color::hex(0x005C6B),
        Color::hex(0x00434F),
    ],
    empty_dot: Color::hex(0x8A2400),
    border: 2.0,
    verdicts: Verdicts::Shaped,
    logo: None,
};
