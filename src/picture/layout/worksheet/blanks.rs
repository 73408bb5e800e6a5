//! Lines to write on above the stages; what the map says already stands on them.

use super::super::block::Block;
use super::super::pen::Pen;
use crate::picture::fonts::Style;
use crate::picture::scene::{Path, Point, Px, Stroke};
use crate::picture::view::Blank;

/// How the blanks share the width.
const SHARES: [f64; 4] = [0.25, 0.31, 0.26, 0.18];

/// The blanks side by side; their lines are level.
pub(super) fn blanks(pen: &mut Pen<'_, '_>, blanks: &[Blank], width: Px) -> Block {
    let label = pen.face(Style::SemiBold, 12.0, 16.0).colored(pen.theme.accent.strong);
    let look = pen.face(Style::Medium, 13.5, 18.0);
    let (gap, under) = (pen.px(24.0), pen.px(4.0));
    let room = width - gap * blanks.len().saturating_sub(1) as f64;
    let mut drawn = Vec::new();
    for (blank, share) in blanks.iter().zip(SHARES) {
        let measure = room * share;
        let name = pen.paragraph(label, &blank.label, measure);
        let words = pen.paragraph(look, blank.text.as_deref().unwrap_or_default(), measure);
        drawn.push((measure, name, words));
    }
    let tallest = |heights: &mut dyn Iterator<Item = Px>| heights.fold(0.0, f64::max);
    let names = tallest(&mut drawn.iter().map(|(_, name, _)| name.height));
    let words_height = tallest(&mut drawn.iter().map(|(_, _, words)| words.height));
    let bottom = names + words_height.max(pen.px(26.0)) + under;
    let (mut block, mut x) = (Block::default(), 0.0);
    for (measure, name, words) in drawn {
        block.add(name, x, 0.0);
        let words_at = bottom - under - words.height;
        block.add(words, x, words_at);
        let (from, to) = (Point { x, y: bottom }, Point { x: x + measure, y: bottom });
        block.push(Path::straight(from, to, Stroke::solid(pen.theme.faint, 1.0)));
        x += measure + gap;
    }
    Block { width, height: bottom + 1.0, ..block }
}
