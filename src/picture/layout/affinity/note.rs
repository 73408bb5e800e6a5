//! A note: a pain, the words of a customer, or an idea, told apart by symbol, ground and type.

use super::super::block::Block;
use super::super::cells::{impact, severity};
use super::super::pen::{Pen, panel};
use crate::picture::color::Color;
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::scene::Px;
use crate::picture::themes::Tone;
use crate::picture::view::{Mark, Note, NoteKind};

/// How notes of one kind look.
struct Look {
    icon: Icon,
    style: Style,
    tone: Tone,
    ground: Color,
}

impl Look {
    fn of(pen: &Pen<'_, '_>, kind: NoteKind) -> Self {
        let theme = pen.theme;
        let (icon, style, tone, ground) = match kind {
            NoteKind::Pain => {
                (Icon::TriangleAlert, Style::Regular, theme.negative, theme.negative.pale)
            }
            NoteKind::Quote => (Icon::Quote, Style::Italic, theme.accent, theme.bubble),
            NoteKind::Idea => (Icon::Lightbulb, Style::Medium, theme.positive, theme.positive.pale),
        };
        Self { icon, style, tone, ground }
    }
}

/// A note of that width.
pub(super) fn note(pen: &mut Pen<'_, '_>, note: &Note, width: Px) -> Block {
    let look = Look::of(pen, note.kind);
    let [pad, icon, words_at] = [10.0, 15.0, 32.0].map(|length| pen.px(length));
    let face = pen.face(look.style, 13.5, 17.5);
    let small = pen.face(Style::Regular, 11.5, 15.0).colored(pen.theme.muted);
    let measure = width - words_at - pad;
    let mut words = pen.paragraph(face, &note.words, measure);
    let foot = pen.enumeration(small, &note.foot, measure);
    if !foot.nodes.is_empty() {
        words.stack(foot, pen.px(3.0));
    }
    if let Some(mark) = note.mark {
        let mark = match mark {
            Mark::Severity(filled) => severity(pen, filled, look.tone),
            Mark::Impact(signs) => impact(pen, signs, look.tone),
        };
        words.stack(mark, pen.px(6.0));
    }
    let height = words.height + 2.0 * pad;
    let mut block = Block::default();
    block.push(panel(0.0, 0.0, width, height, pen.px(8.0), look.ground));
    block.add(pen.icon(look.icon, icon, look.tone.strong), pad, pad + (face.leading - icon) / 2.0);
    block.add(words, words_at, pad);
    Block { width, height, ..block }
}
