//! The empathy map: the persona in the middle, what goes on in them around, pains and gains below.
//!
//! ```text
//! ┌ Thinks ──┐ ┌────────┐ ┌ Feels ───┐
//! ┌ Hears ───┐ │  (LM)  │ ┌ Sees ────┐
//! ┌ Says ────┐ └────────┘ ┌ Does ────┐
//! ┌ Pains ────────┐ ┌ Gains ─────────┐
//! ```

use super::block::{Block, Gaps};
use super::frame::{Filling, Room, lay_out_framed};
use super::pen::{Pen, card, panel};
use super::persona::avatar;
use super::{Layout, LayoutOptions};
use crate::picture::color::Color;
use crate::picture::fonts::{Style, Typesetter};
use crate::picture::scene::{Group, Node, Part, Px};
use crate::picture::themes::Tone;
use crate::picture::view::{EmpathyMap, Facet, FacetKind};

/// Between two cards.
const GAP: Px = 12.0;
/// From a card's edge to its words.
const PAD: Px = 18.0;
/// The part of the width that the persona takes.
const MIDDLE: f64 = 0.2;
/// A card is never lower.
const LEAST: Px = 120.0;
/// Notes are not wider than this.
const NOTE: Px = 330.0;

/// Lays out an empathy map on one page, which grows where there is too much to say.
pub(in crate::picture) fn lay_out_empathy(
    view: &EmpathyMap,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
) -> Layout {
    lay_out_framed(&view.frame, view, options, setter)
}

/// Cards with their words, measured.
struct Cards<'v> {
    facets: Vec<&'v Facet>,
    words: Vec<Block>,
    heights: Vec<Px>,
}

/// A card's place.
#[derive(Clone, Copy)]
struct Place {
    x: Px,
    y: Px,
    width: Px,
    height: Px,
}

impl<'v> Cards<'v> {
    fn new(pen: &mut Pen<'_, '_>, facets: Vec<&'v Facet>, width: Px) -> Self {
        let pad = pen.px(PAD);
        let (mut words, mut heights) = (Vec::new(), Vec::new());
        for facet in &facets {
            let drawn = facet_words(pen, facet, width - 2.0 * pad);
            heights.push((drawn.height + 2.0 * pad).max(pen.px(LEAST)));
            words.push(drawn);
        }
        Self { facets, words, heights }
    }

    /// The height of all of them, one below the other.
    fn total(&self, gap: Px) -> Px {
        self.heights.iter().sum::<Px>() + gap * self.heights.len().saturating_sub(1) as f64
    }

    /// Gives all of them an equal part of the room that is left.
    fn stretch(&mut self, total: Px, gap: Px) {
        let more = (total - self.total(gap)) / self.heights.len().max(1) as f64;
        self.heights.iter_mut().for_each(|height| *height += more);
    }
}

/// The cards beside the persona and below, at one scale.
struct Board<'v> {
    sides: [Cards<'v>; 2],
    side: Px,
    middle: Block,
    middle_width: Px,
    below: Cards<'v>,
    below_width: Px,
    gap: Px,
}

impl<'v> Board<'v> {
    fn new(pen: &mut Pen<'_, '_>, view: &'v EmpathyMap, width: Px) -> Self {
        let gap = pen.px(GAP);
        let is_alone = view.facets.is_empty();
        let middle_width = if is_alone { width } else { (width * MIDDLE).max(pen.px(250.0)) };
        let columns = if view.facets.len() == 1 { 1.0 } else { 2.0 };
        let side = (width - middle_width) / columns - gap;
        let of_side = |at: usize| view.facets.iter().skip(at).step_by(2).collect::<Vec<_>>();
        let mut sides = [of_side(0), of_side(1)].map(|facets| Cards::new(pen, facets, side));
        // Neighbours are of one height.
        let (left, right) = sides.split_at_mut(1);
        if left[0].heights.len() == right[0].heights.len() {
            for (one, other) in left[0].heights.iter_mut().zip(&mut right[0].heights) {
                let height = one.max(*other);
                (*one, *other) = (height, height);
            }
        }
        let count = view.ground.len().max(1) as f64;
        let below_width = (width - gap * (count - 1.0)) / count;
        let below = Cards::new(pen, view.ground.iter().collect(), below_width);
        let middle = persona(pen, view, middle_width);
        Self { sides, side, middle, middle_width, below, below_width, gap }
    }

    fn above_height(&self, pen: &Pen<'_, '_>) -> Px {
        let sides = self.sides.iter().map(|side| side.total(self.gap));
        sides.fold(self.middle.height + 2.0 * pen.px(PAD), f64::max)
    }

    fn below_height(&self) -> Px {
        self.below.heights.iter().copied().fold(0.0, f64::max)
    }
}

impl Filling for EmpathyMap {
    fn most(&self) -> f64 {
        1.5
    }

    fn needed(&self, pen: &mut Pen<'_, '_>, width: Px) -> Px {
        let board = Board::new(pen, self, width);
        let below = if self.ground.is_empty() { 0.0 } else { board.gap + board.below_height() };
        board.above_height(pen) + below
    }

    fn draw(&self, pen: &mut Pen<'_, '_>, room: Room) -> Vec<Node> {
        let mut board = Board::new(pen, self, room.width);
        let (gap, side) = (board.gap, board.side);
        let below = board.below_height();
        let above = if self.ground.is_empty() { room.height } else { room.height - below - gap };
        let has_left = !board.sides[0].facets.is_empty();
        let middle_at = if has_left { side + gap } else { 0.0 };
        let mut nodes = vec![self.middle(pen, board.middle, middle_at, board.middle_width, above)];
        let xs = [0.0, middle_at + board.middle_width + gap];
        for (cards, x) in board.sides.iter_mut().zip(xs) {
            cards.stretch(above, gap);
            let mut y = 0.0;
            for (place, facet) in cards.facets.iter().enumerate() {
                let height = cards.heights[place];
                let words = std::mem::take(&mut cards.words[place]);
                nodes.push(drawn(pen, facet, words, Place { x, y, width: side, height }));
                y += height + gap;
            }
        }
        let width = board.below_width;
        for (place, (facet, words)) in board.below.facets.iter().zip(board.below.words).enumerate()
        {
            let x = (width + gap) * place as f64;
            let place = Place { x, y: above + gap, width, height: below };
            nodes.push(drawn(pen, facet, words, place));
        }
        nodes
    }
}

impl EmpathyMap {
    /// The persona's card.
    fn middle(&self, pen: &Pen<'_, '_>, words: Block, x: Px, width: Px, height: Px) -> Node {
        let mut block = Block::default();
        block.push(card(pen.theme, 0.0, 0.0, width, height, 14.0));
        let top = (height - words.height) / 2.0;
        block.add(words, (width - words_width(pen, width)) / 2.0, top);
        Node::Group(Group {
            id: Some("persona".to_owned()),
            label: Some(self.frame.words.about("picture-persona", &self.portrait.name)),
            part: Part::Other,
            nodes: block.placed(x, 0.0),
        })
    }
}

/// The width of what stands in the persona's card.
fn words_width(pen: &Pen<'_, '_>, width: Px) -> Px {
    width - 2.0 * pen.px(PAD)
}

/// Initials, name, role and quote, one below the other.
fn persona(pen: &mut Pen<'_, '_>, view: &EmpathyMap, width: Px) -> Block {
    let width = words_width(pen, width);
    let radius = pen.px(54.0);
    let ring = radius * 38.0 / 33.0;
    let name = pen.face(Style::Bold, 23.0, 28.0);
    let role = pen.face(Style::Regular, 14.0, 19.0).colored(pen.theme.muted);
    let quote = pen.face(Style::Italic, 15.0, 21.0);
    let mut block = Block { width, height: 2.0 * ring, nodes: Vec::new() };
    let face = avatar(pen, &view.portrait, radius);
    block.nodes.extend(face.placed(width / 2.0, ring));
    let words = pen.centred(name, &view.portrait.name, width);
    block.stack(words, pen.px(14.0));
    if let Some(words) = &view.portrait.role {
        let words = pen.centred(role, words, width);
        block.stack(words, pen.px(4.0));
    }
    if let Some(words) = &view.portrait.quote {
        let words = pen.centred(quote, words, width);
        block.stack(words, pen.px(16.0));
    }
    if view.facets.is_empty() {
        let words = pen.centred(role, &view.unknown, width);
        block.stack(words, pen.px(16.0));
    }
    block
}

/// A card at its place.
fn drawn(pen: &Pen<'_, '_>, facet: &Facet, words: Block, place: Place) -> Node {
    let Place { x, y, width, height } = place;
    let pad = pen.px(PAD);
    let mut block = Block::default();
    block.push(card(pen.theme, 0.0, 0.0, width, height, 12.0));
    block.add(words, pad, pad);
    Node::Group(Group {
        id: Some(facet.kind.name().to_owned()),
        label: Some(facet.label.clone()),
        part: Part::Other,
        nodes: block.placed(x, y),
    })
}

/// The colours of a card, and the ground of its notes.
fn colors(pen: &Pen<'_, '_>, kind: FacetKind) -> (Tone, Color) {
    let theme = pen.theme;
    match kind {
        FacetKind::Pains => (theme.negative, theme.negative.pale),
        FacetKind::Gains => (theme.positive, theme.positive.pale),
        FacetKind::Thinks
        | FacetKind::Feels
        | FacetKind::Hears
        | FacetKind::Sees
        | FacetKind::Says
        | FacetKind::Does => (theme.accent, theme.bubble),
    }
}

/// Icon and title, and the notes below them.
fn facet_words(pen: &mut Pen<'_, '_>, facet: &Facet, width: Px) -> Block {
    let (tone, ground) = colors(pen, facet.kind);
    let [tile, icon, words_at] = [32.0, 18.0, 44.0].map(|length| pen.px(length));
    let look = pen.face(Style::Bold, 16.0, 20.0);
    let small = pen.face(Style::Regular, 12.0, 16.0).colored(pen.theme.muted);
    let mut title = pen.paragraph(look, &facet.label, width - words_at);
    if let Some(origin) = &facet.origin {
        let origin = pen.paragraph(small, origin, width - words_at);
        title.stack(origin, 0.0);
    }
    let height = title.height.max(tile);
    let mut block = Block::default();
    let tile_at = (height - tile) / 2.0;
    block.push(panel(0.0, tile_at, tile, tile, 9.0, tone.pale));
    let inset = (tile - icon) / 2.0;
    block.add(pen.icon(facet.kind.icon(), icon, tone.strong), inset, tile_at + inset);
    let top = (height - title.height) / 2.0;
    block.add(title, words_at, top);
    block.height = height;
    let gap = pen.px(8.0);
    let style = if facet.kind == FacetKind::Says { Style::Italic } else { Style::Regular };
    let mut notes = Vec::new();
    for text in &facet.notes {
        notes.push(note(pen, text, style, ground, width));
    }
    block.stack(Block::flow(notes, width, Gaps { beside: gap, below: gap }), pen.px(12.0));
    block
}

/// Words on a small ground of their own.
fn note(pen: &mut Pen<'_, '_>, text: &str, style: Style, ground: Color, width: Px) -> Block {
    let look = pen.face(style, 14.0, 19.0);
    let [across, down] = [12.0, 9.0].map(|length| pen.px(length));
    let words = pen.snug(look, text, pen.px(NOTE).min(width) - 2.0 * across);
    let (width, height) = (words.width + 2.0 * across, words.height + 2.0 * down);
    let mut block = Block::default();
    block.push(panel(0.0, 0.0, width, height, pen.px(8.0), ground));
    block.add(words, across, down);
    Block { width, height, ..block }
}
