//! Slate cards on a page like the night; strong colours are light there, and words on them dark.

use std::borrow::Cow;

use super::{Color, Theme, Tone, Verdicts};

pub(super) static DARK: Theme = Theme {
    name: Cow::Borrowed("dark"),
    page: Color::hex(0x141824),
    card: Color::hex(0x1C2233),
    line: Color::hex(0x2C3550),
    ink: Color::hex(0xE8EBF4),
    muted: Color::hex(0x9AA4BC),
    positive: Tone { strong: Color::hex(0x4FC3D4), pale: Color::hex(0x193642) },
    negative: Tone { strong: Color::hex(0xFF9A62), pale: Color::hex(0x40291F) },
    neutral: Color::hex(0x8C97B2),
    gold: Color::hex(0xF2B01E),
    on_accent: Color::hex(0x141824),
    accent: Tone { strong: Color::hex(0xA9A2FF), pale: Color::hex(0x2B2B52) },
    phases: Cow::Borrowed(&[
        Tone { strong: Color::hex(0xA9A2FF), pale: Color::hex(0x2B2B52) },
        Tone { strong: Color::hex(0x72BCF5), pale: Color::hex(0x1D3650) },
        Tone { strong: Color::hex(0xE29BE6), pale: Color::hex(0x402843) },
        Tone { strong: Color::hex(0x86CE93), pale: Color::hex(0x213A2B) },
    ]),
    unphased: Tone { strong: Color::hex(0xAEB7CC), pale: Color::hex(0x2A3248) },
    bubble: Color::hex(0x262D42),
    faint: Color::hex(0x66708A),
    track: Color::hex(0x343D58),
    zero_line: Color::hex(0x77829F),
    areas: [Color::hex(0x4FC3D4), Color::hex(0xFF9A62)],
    faces: [
        Color::hex(0xFF8352),
        Color::hex(0xF5A470),
        Color::hex(0x9AA4BC),
        Color::hex(0x5BC4D3),
        Color::hex(0x6FE0EF),
    ],
    empty_dot: Color::hex(0x9A6548),
    border: 1.0,
    verdicts: Verdicts::Colored,
    logo: None,
};
