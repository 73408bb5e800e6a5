//! What customers said: their words, and who they are.

use super::super::block::Block;
use super::super::pen::Pen;
use super::bar::Bar;
use crate::picture::fonts::Style;
use crate::picture::scene::{Node, Px};
use crate::picture::themes::Tone;
use crate::picture::view::Voice;

/// Verbatims, one below the other.
pub(in super::super) fn voices(
    pen: &mut Pen<'_, '_>,
    voices: &[Voice],
    width: Px,
    tone: Tone,
) -> Block {
    let gap = pen.gap(10.0);
    let mut block = Block::default();
    for voice in voices {
        let words = verbatim(pen, voice, width, tone);
        block.stack(words, gap);
    }
    block
}

fn verbatim(pen: &mut Pen<'_, '_>, voice: &Voice, width: Px, tone: Tone) -> Block {
    let face = pen.face(Style::Italic, 13.5, 18.0);
    let note = pen.face(Style::Medium, 11.5, 15.0).colored(pen.theme.muted);
    let indent = pen.px(13.0);
    let mut words = pen.paragraph(face, &voice.words, width - indent);
    if !voice.said_by.is_empty() {
        let said_by = pen.enumeration(note, &voice.said_by, width - indent);
        words.stack(said_by, pen.px(2.0));
    }
    let height = words.height;
    let mut block = Block::default();
    let bar = Bar { x: 0.0, top: 1.0, bottom: height - 1.0, width: pen.px(3.0) };
    let bar = bar.draw(pen, voice.backing, tone.strong);
    block.nodes.extend(bar.into_iter().map(Node::Rect));
    block.add(words, indent, 0.0);
    Block { width, height, ..block }
}
