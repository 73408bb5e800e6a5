//! Plain words: paragraphs and lists.

use super::super::block::Block;
use super::super::pen::{Pen, disc};
use crate::picture::color::Color;
use crate::picture::fonts::Style;
use crate::picture::scene::Px;

/// Paragraphs, one below the other.
pub(in super::super) fn paragraphs(pen: &mut Pen<'_, '_>, texts: &[String], width: Px) -> Block {
    let face = pen.face(Style::Medium, 14.0, 18.5);
    let gap = pen.px(6.0);
    let mut block = Block::default();
    for text in texts {
        let paragraph = pen.paragraph(face, text, width);
        block.stack(paragraph, gap);
    }
    block
}

/// A list with dots and a hanging indent.
pub(in super::super) fn bullets(
    pen: &mut Pen<'_, '_>,
    texts: &[String],
    width: Px,
    color: Color,
) -> Block {
    let face = pen.face(Style::Regular, 13.5, 18.0);
    let (indent, radius) = (pen.px(16.0), pen.px(2.6));
    let gap = pen.px(4.0);
    let mut block = Block::default();
    for text in texts {
        let mut entry = Block::default();
        let words = pen.paragraph(face, text, width - indent);
        entry.push(disc(radius + 1.4, face.leading / 2.0, radius, color));
        entry.add(words, indent, 0.0);
        block.stack(entry, gap);
    }
    block
}
