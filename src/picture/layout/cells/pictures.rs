//! Frames of a storyboard: side by side, all equally high, whatever the shape of the pictures.

use std::sync::Arc;

use super::super::block::Block;
use super::super::pen::Pen;
use crate::picture::scene::{ImageNode, Px};
use crate::picture::view::Picture;

/// Frames are not narrower.
const NARROWEST: Px = 40.0;
/// So many times their height frames are wide at most: wider ones would show a strip of the picture.
const WIDEST: f64 = 3.0;

/// The pictures in a box of that size; those for which it is too narrow are left out.
pub(in super::super) fn pictures(
    pen: &mut Pen<'_, '_>,
    pictures: &[Picture],
    width: Px,
    height: Px,
) -> Block {
    let mut block = Block::default();
    let gap = pen.px(6.0);
    let most = ((width + gap) / (pen.px(NARROWEST) + gap)).floor().max(1.0) as usize;
    let (shown, left_out) = pictures.split_at(pictures.len().min(most));
    left_out.iter().for_each(|it| pen.losses.leave_out(it.label.clone()));
    let each = (width - gap * shown.len().saturating_sub(1) as f64) / shown.len().max(1) as f64;
    let each = each.min(WIDEST * height);
    for (place, picture) in shown.iter().enumerate() {
        block.push(ImageNode {
            x: place as f64 * (each + gap),
            y: 0.0,
            width: each,
            height,
            radius: pen.px(8.0),
            image: Arc::clone(&picture.image),
            label: picture.label.clone(),
        });
        (block.width, block.height) = (width, height);
    }
    block
}
