//! White cards on a pale grey page.

use std::borrow::Cow;

use super::{Color, Theme, Tone, Verdicts};

pub(super) static LIGHT: Theme = Theme {
    name: Cow::Borrowed("light"),
    page: Color::hex(0xF5F6FA),
    card: Color::WHITE,
    line: Color::hex(0xE2E6EE),
    ink: Color::hex(0x182033),
    muted: Color::hex(0x566074),
    positive: Tone { strong: Color::hex(0x0B7285), pale: Color::hex(0xE3F4F6) },
    negative: Tone { strong: Color::hex(0xC2410C), pale: Color::hex(0xFDEFE6) },
    neutral: Color::hex(0x68738A),
    gold: Color::hex(0xF2B01E),
    on_accent: Color::WHITE,
    accent: Tone { strong: Color::hex(0x4338A8), pale: Color::hex(0xECEBFA) },
    phases: Cow::Borrowed(&[
        Tone { strong: Color::hex(0x4338A8), pale: Color::hex(0xECEBFA) },
        Tone { strong: Color::hex(0x0F5E9C), pale: Color::hex(0xE6F1FA) },
        Tone { strong: Color::hex(0x7A2E7E), pale: Color::hex(0xF6EAF7) },
        Tone { strong: Color::hex(0x2F6B3A), pale: Color::hex(0xE9F4EB) },
    ]),
    unphased: Tone { strong: Color::hex(0x4A5468), pale: Color::hex(0xECEFF4) },
    bubble: Color::hex(0xF3F4F8),
    faint: Color::hex(0x9AA3B8),
    track: Color::hex(0xE8EBF2),
    zero_line: Color::hex(0x8A94A8),
    areas: [Color::hex(0x56B4C4), Color::hex(0xF0A070)],
    faces: [
        Color::hex(0xA62B0F),
        Color::hex(0xC2560C),
        Color::hex(0x68738A),
        Color::hex(0x1B8497),
        Color::hex(0x0A6173),
    ],
    empty_dot: Color::hex(0xE0A98C),
    border: 1.0,
    verdicts: Verdicts::Colored,
    logo: None,
};
