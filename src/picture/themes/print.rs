//! Greys for printers without colour: phases differ in weight, good and bad in shape.

use std::borrow::Cow;

use super::{Color, Theme, Tone, Verdicts};

pub(super) static PRINT: Theme = Theme {
    name: Cow::Borrowed("print"),
    page: Color::WHITE,
    card: Color::WHITE,
    line: Color::hex(0xBDBDBD),
    ink: Color::hex(0x111111),
    muted: Color::hex(0x4A4A4A),
    positive: Tone { strong: Color::hex(0x222222), pale: Color::hex(0xF1F1F1) },
    negative: Tone { strong: Color::hex(0x3C3C3C), pale: Color::hex(0xE6E6E6) },
    neutral: Color::hex(0x6B6B6B),
    gold: Color::hex(0x3A3A3A),
    on_accent: Color::WHITE,
    accent: Tone { strong: Color::hex(0x262626), pale: Color::hex(0xDEDEDE) },
    phases: Cow::Borrowed(&[
        Tone { strong: Color::hex(0x262626), pale: Color::hex(0xDEDEDE) },
        Tone { strong: Color::hex(0x5A5A5A), pale: Color::hex(0xEFEFEF) },
        Tone { strong: Color::hex(0x424242), pale: Color::hex(0xE6E6E6) },
        Tone { strong: Color::hex(0x666666), pale: Color::hex(0xEBEBEB) },
    ]),
    unphased: Tone { strong: Color::hex(0x555555), pale: Color::hex(0xF4F4F4) },
    bubble: Color::hex(0xF1F1F1),
    faint: Color::hex(0x8A8A8A),
    track: Color::hex(0xDADADA),
    zero_line: Color::hex(0x6B6B6B),
    areas: [Color::hex(0xB8B8B8), Color::hex(0x8A8A8A)],
    faces: [
        Color::hex(0x1A1A1A),
        Color::hex(0x4A4A4A),
        Color::hex(0x6B6B6B),
        Color::hex(0x4A4A4A),
        Color::hex(0x1A1A1A),
    ],
    empty_dot: Color::hex(0x6B6B6B),
    border: 1.0,
    verdicts: Verdicts::Shaped,
    logo: None,
};
