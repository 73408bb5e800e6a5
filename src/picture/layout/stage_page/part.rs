//! What a stage has in one lane, as a card with the lane's name on top.

use super::super::block::Block;
use super::super::cells;
use super::super::pen::{Pen, Type, card, panel};
use super::LEAST_SIZE;
use crate::picture::fonts::Style;
use crate::picture::scene::{Node, Px};
use crate::picture::themes::Tone;
use crate::picture::view::{Cells, Chips, Lane, LaneKind, View};

/// Between the card's edge and what stands in it.
const PAD: Px = 20.0;
/// The side of the tile with the lane's icon.
const TILE: Px = 38.0;

/// A part: a name, and entries one below the other.
#[derive(Clone)]
pub(super) struct PartBlock {
    /// The lane's kind.
    pub(super) kind: LaneKind,
    /// Its name for readers.
    pub(super) label: String,
    title: Block,
    pub(super) entries: Vec<Block>,
    /// Between two entries.
    gap: Px,
    width: Px,
}

/// Whether the stage has anything in the lane that is drawn as a part.
pub(super) fn has_part(lane: &Lane, place: usize) -> bool {
    // The head shows feelings and what is decided.
    let is_elsewhere = matches!(lane.cells, Cells::Emotions(_)) || lane.kind == LaneKind::Moments;
    !is_elsewhere && !lane.cells.is_empty_at(place)
}

impl PartBlock {
    /// The part of a lane; `None` where the stage has nothing in it.
    pub(super) fn new(
        pen: &mut Pen<'_, '_>,
        view: &View,
        lane: &Lane,
        place: usize,
        width: Px,
    ) -> Option<Self> {
        if !has_part(lane, place) {
            return None;
        }
        let tone = match lane.kind {
            LaneKind::Pains => pen.theme.negative,
            LaneKind::Opportunities => pen.theme.positive,
            _ => pen.tone(view.stages[place].hue),
        };
        let (entries, gap) = entries(pen, view, lane, place, (width - 2.0 * PAD, tone));
        Some(Self {
            kind: lane.kind.clone(),
            label: lane.label.clone(),
            title: title(pen, lane, width - 2.0 * PAD, tone),
            entries,
            gap,
            width,
        })
    }

    /// The same part with some of its entries.
    pub(super) fn with(&self, entries: Vec<Block>) -> Self {
        Self { entries, ..self.clone() }
    }

    /// The height that it needs.
    pub(super) fn height(&self) -> Px {
        let entries: Px = self.entries.iter().map(|entry| entry.height).sum();
        let gaps = self.gap * self.entries.len().saturating_sub(1) as f64;
        self.frame() + entries + gaps
    }

    /// The height that it needs around its entries.
    pub(super) fn frame(&self) -> Px {
        PAD + self.title.height + 14.0 + PAD
    }

    /// The height that one more entry needs.
    pub(super) fn further(&self, entry: &Block) -> Px {
        entry.height + self.gap
    }

    /// Draws it in a height; what is left goes between the entries, as far as that looks well.
    pub(super) fn draw(self, pen: &Pen<'_, '_>, height: Px) -> Vec<Node> {
        let gaps = self.entries.len().saturating_sub(1) as f64;
        let spare = (height - self.height()).max(0.0);
        let more = if gaps > 0.0 { (spare / (gaps + 1.0)).min(self.gap) } else { 0.0 };
        let mut y = PAD + self.title.height + 14.0;
        let mut nodes = vec![Node::Rect(card(pen.theme, 0.0, 0.0, self.width, height, 14.0))];
        nodes.extend(self.title.placed(PAD, PAD));
        for entry in self.entries {
            let next = y + entry.height + self.gap + more;
            nodes.extend(entry.placed(PAD, y));
            y = next;
        }
        nodes
    }
}

/// Icon and name of a lane.
fn title(pen: &mut Pen<'_, '_>, lane: &Lane, width: Px, tone: Tone) -> Block {
    let look = Type { size: 22.0, leading: 28.0, ..pen.face(Style::SemiBold, LEAST_SIZE, 28.0) };
    let (words_at, icon) = (TILE + 14.0, 22.0);
    let words = pen.paragraph(look, &lane.label, width - words_at);
    let height = words.height.max(TILE);
    let mut block = Block::default();
    block.push(panel(0.0, 0.0, TILE, TILE, 10.0, tone.pale));
    let inset = (TILE - icon) / 2.0;
    block.add(pen.icon(lane.kind.icon(), icon, tone.strong), inset, inset);
    let top = (TILE - words.height).max(0.0) / 2.0;
    block.add(words, words_at, top);
    Block { width, height, ..block }
}

/// Everything of a lane as blocks that may be parted, and the room between two.
fn entries(
    pen: &mut Pen<'_, '_>,
    view: &View,
    lane: &Lane,
    place: usize,
    (width, tone): (Px, Tone),
) -> (Vec<Block>, Px) {
    let accent = pen.tone(view.stages[place].hue);
    let no_value = view.words.label("no-value");
    match &lane.cells {
        Cells::Paragraphs(texts) => {
            let texts = texts[place].chunks(1);
            (texts.map(|text| cells::paragraphs(pen, text, width)).collect(), pen.px(6.0))
        }
        Cells::Bullets(texts) => {
            let texts = texts[place].chunks(1);
            let bullets = texts.map(|text| cells::bullets(pen, text, width, accent.strong));
            (bullets.collect(), pen.px(4.0))
        }
        Cells::Chips(chips) => match &chips[place] {
            Chips::Met(met) => {
                let rows = met.chunks(CHIPS);
                let rows =
                    rows.map(|row| cells::chips(pen, &Chips::Met(row.to_vec()), width, accent));
                (rows.collect(), pen.gap(6.0))
            }
            nobody @ Chips::Nobody(_) => (vec![cells::chips(pen, nobody, width, accent)], 0.0),
        },
        Cells::Channels(stages) => {
            let met = stages[place].iter().filter(|mark| mark.is_met());
            let met = met.map(|mark| cells::channel(pen, mark, width, accent.strong, view.words));
            (met.collect(), pen.px(6.0))
        }
        Cells::Bubbles(thoughts) => {
            let thoughts = thoughts[place].chunks(1);
            (thoughts.map(|one| cells::bubbles(pen, one, width)).collect(), pen.px(12.0))
        }
        Cells::Voices(voices) => {
            let voices = voices[place].chunks(1);
            (voices.map(|one| cells::voices(pen, one, width, accent)).collect(), pen.gap(10.0))
        }
        Cells::Cards(cards) => {
            let style = match lane.kind {
                LaneKind::Pains => Style::Regular,
                _ => Style::Medium,
            };
            let cards = cards[place].chunks(1);
            let cards = cards.map(|one| cells::cards(pen, one, width, tone, style).block);
            (cards.collect(), pen.gap(6.0))
        }
        Cells::Measures(kpis) => {
            let kpis = kpis[place].chunks(1);
            (kpis.map(|one| cells::measures(pen, one, width, &no_value)).collect(), pen.px(12.0))
        }
        Cells::Pictures(pictures) => {
            let height = (0.56 * width).min(220.0);
            let width = width.min(1.8 * height);
            (vec![cells::pictures(pen, &pictures[place], width, height)], 0.0)
        }
        Cells::Emotions(_) => (Vec::new(), 0.0),
    }
}

/// So many touchpoints stay together.
const CHIPS: usize = 24;
