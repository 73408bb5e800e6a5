//! Touchpoints: pills with the icon of their channel, in rows.

use super::super::block::{Block, Gaps};
use super::super::pen::{Pen, panel};
use crate::picture::fonts::Style;
use crate::picture::icons::Icon;
use crate::picture::scene::{Dashes, Group, Node, Paint, Part, Px, Rect, Stroke};
use crate::picture::themes::Tone;
use crate::picture::view::{Chip, Chips, Outline};

/// The touchpoints of a stage.
pub(in super::super) fn chips(
    pen: &mut Pen<'_, '_>,
    chips: &Chips,
    width: Px,
    tone: Tone,
) -> Block {
    match chips {
        Chips::Met(met) => {
            let gap = pen.px(6.0);
            let below = pen.gap(6.0);
            let pills = met.iter().map(|chip| met_by(&chip.whose, pill(pen, chip, width, tone)));
            Block::flow(pills, width, Gaps { beside: gap, below })
        }
        Chips::Nobody(why) => nobody(pen, why, width),
    }
}

/// A pill as a part of those who meet it, when not everybody does.
fn met_by(whose: &[String], pill: Block) -> Block {
    if whose.is_empty() {
        return pill;
    }
    let part = Part::Met(whose.to_vec());
    let group = Group { id: None, label: None, part, nodes: pill.nodes };
    Block { nodes: vec![Node::Group(group)], ..pill }
}

fn pill(pen: &mut Pen<'_, '_>, chip: &Chip, width: Px, tone: Tone) -> Block {
    let face = pen.face(Style::Medium, 12.5, 17.0);
    let [pad, icon, words_at, star] = [10.0, 14.0, 28.0, 6.0].map(|length| pen.px(length));
    let tail = if chip.is_decisive { 2.0 * star + pen.px(4.0) } else { 0.0 };
    let words = pen.snug(face, &chip.title, width - words_at - tail - pad);
    let height = words.height + pen.px(9.0);
    let mut pill = Block::default();
    let full = words_at + words.width + tail + pad;
    let frame = Rect {
        stroke: chip.outline.map(|outline| Stroke {
            paint: Paint::solid(tone.strong),
            width: 1.2,
            dashes: match outline {
                Outline::Owned => Dashes::Solid,
                Outline::Paid => Dashes::Dashed,
                Outline::Earned => Dashes::Dotted,
            },
        }),
        ..panel(0.0, 0.0, full, height, pen.px(13.0), tone.pale)
    };
    pill.push(frame);
    let first_row = (face.leading + pen.px(9.0)) / 2.0;
    pill.add(pen.icon(chip.icon, icon, tone.strong), pad, first_row - icon / 2.0);
    let words_width = words.width;
    pill.add(words, words_at, pen.px(4.5));
    if chip.is_decisive {
        let at = words_at + words_width + pen.px(5.0);
        pill.add(pen.star(star), at, first_row - star);
    }
    Block { width: full, height, ..pill }
}

/// A hollow pill: somebody should be here.
fn nobody(pen: &mut Pen<'_, '_>, why: &str, width: Px) -> Block {
    let face = pen.face(Style::Italic, 12.5, 17.0).colored(pen.theme.muted);
    let [pad, icon, words_at] = [10.0, 14.0, 28.0].map(|length| pen.px(length));
    let words = pen.snug(face, why, width - words_at - pad);
    let (full, height) = (words_at + words.width + pad, words.height + pen.px(9.0));
    let mut pill = Block::default();
    pill.push(Rect {
        stroke: Some(Stroke {
            paint: Paint::solid(pen.theme.neutral),
            width: 1.2,
            dashes: Dashes::Dashed,
        }),
        ..panel(0.6, 0.6, full - 1.2, height - 1.2, pen.px(13.0), pen.theme.card)
    });
    let first_row = (face.leading + pen.px(9.0)) / 2.0;
    pill.add(pen.icon(Icon::Minus, icon, pen.theme.neutral), pad, first_row - icon / 2.0);
    pill.add(words, words_at, pen.px(4.5));
    Block { width: full, height, ..pill }
}
