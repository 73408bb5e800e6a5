//! A row for each map: its curve and lowest point, moments of truth, completeness, and who keeps it.

use super::super::block::Block;
use super::super::face::face;
use super::super::pen::{Pen, Type, panel};
use super::sheaf::{Sheaf, inner, row};
use super::spark::spark;
use crate::picture::fonts::Style;
use crate::picture::scene::Px;
use crate::picture::view::{Low, MapHeads, MapRow, Portfolio};

/// Where the columns begin, of the width: map, curve, lowest point, moments of truth,
/// completeness, keeping.
const COLUMNS: [f64; 6] = [0.0, 0.27, 0.45, 0.66, 0.745, 0.86];
/// Between two columns.
const GAP: Px = 16.0;

/// The looks of words in rows.
#[derive(Clone, Copy)]
struct Looks {
    strong: Type,
    plain: Type,
    small: Type,
}

/// The table.
pub(super) fn table(pen: &mut Pen<'_, '_>, view: &Portfolio, width: Px) -> Sheaf {
    let inner = inner(pen, width);
    let gap = pen.px(GAP);
    let xs = COLUMNS.map(|share| share * inner);
    let widths: Vec<Px> = (0..xs.len())
        .map(|place| xs.get(place + 1).copied().unwrap_or(inner + gap) - xs[place] - gap)
        .collect();
    let muted = pen.theme.muted;
    let looks = Looks {
        strong: pen.face(Style::SemiBold, 13.5, 17.0),
        plain: pen.face(Style::Medium, 13.0, 17.0),
        small: pen.face(Style::Regular, 12.0, 15.5).colored(muted),
    };
    let head = pen.face(Style::SemiBold, 12.0, 15.0).colored(muted);
    let MapHeads { map, curve, lowest, moments, completeness, keeping } = &view.heads;
    let names = [map, curve, lowest, moments, completeness, keeping];
    let names = xs.iter().zip(names).zip(&widths);
    let heads: Vec<(Px, Block)> =
        names.map(|((x, name), width)| (*x, pen.paragraph(head, name, *width))).collect();
    let mut rows = Vec::new();
    for map in &view.maps {
        let cells = [
            title(pen, map, looks, widths[0]),
            spark(pen, &map.curve, map.lowest.as_ref().map(|low| low.place), widths[1]),
            map.lowest
                .as_ref()
                .map_or_else(Block::default, |low| lowest_point(pen, low, looks, widths[2])),
            moments_of_truth(pen, map.moments, looks),
            written(pen, map.completeness, looks, widths[4]),
            kept(pen, map, looks, widths[5]),
        ];
        rows.push(row(xs.into_iter().zip(cells)));
    }
    Sheaf::new(pen, row(heads), rows)
}

fn title(pen: &mut Pen<'_, '_>, map: &MapRow, looks: Looks, width: Px) -> Block {
    let mut block = pen.paragraph(looks.strong, &map.title, width);
    if !map.notes.is_empty() {
        let notes = pen.enumeration(looks.small, &map.notes, width);
        block.stack(notes, pen.px(1.0));
    }
    block
}

fn lowest_point(pen: &mut Pen<'_, '_>, low: &Low, looks: Looks, width: Px) -> Block {
    let (radius, words_at) = (pen.px(12.0), pen.px(38.0));
    let mut words = pen.paragraph(looks.plain, &low.stage, width - words_at);
    let felt = pen.paragraph(looks.small, &low.words, width - words_at);
    words.stack(felt, pen.px(1.0));
    let height = words.height.max(2.0 * radius + 6.0);
    let mut block = Block::default();
    block.nodes.extend(face(pen, low.score, radius).placed(radius + 3.0, height / 2.0));
    let top = (height - words.height) / 2.0;
    block.add(words, words_at, top);
    Block { height, ..block }
}

/// A star, and how many there are; a dash for none.
fn moments_of_truth(pen: &mut Pen<'_, '_>, count: usize, looks: Looks) -> Block {
    if count == 0 {
        return pen.line(looks.small, "–");
    }
    let radius = pen.px(9.0);
    let digits = pen.line(looks.strong, &count.to_string());
    row([(0.0, pen.star(radius)), (2.0 * radius + pen.px(7.0), digits)])
}

/// How much is written, as a number and a bar; a dash where nobody says.
fn written(pen: &mut Pen<'_, '_>, share: Option<f64>, looks: Looks, width: Px) -> Block {
    let Some(share) = share else { return pen.line(looks.small, "–") };
    let share = share.clamp(0.0, 100.0).round();
    let [bar_at, high] = [32.0, 6.0].map(|length| pen.px(length));
    let long = (width - bar_at).clamp(1.0, pen.px(90.0));
    let mut bar = Block::default();
    bar.push(panel(0.0, 0.0, long, high, high / 2.0, pen.theme.track));
    if share > 0.0 {
        let full = (long * share / 100.0).max(high);
        bar.push(panel(0.0, 0.0, full, high, high / 2.0, pen.theme.accent.strong));
    }
    let bar = Block { width: long, height: high, ..bar };
    let digits = pen.line(looks.strong, &share.to_string());
    row([(0.0, digits), (bar_at, bar)])
}

fn kept(pen: &mut Pen<'_, '_>, map: &MapRow, looks: Looks, width: Px) -> Block {
    let mut block = Block::default();
    let lines = [(looks.plain, &map.owner), (looks.small, &map.updated)];
    for (look, words) in lines {
        let Some(words) = words else { continue };
        let words = pen.paragraph(look, words, width);
        block.stack(words, pen.px(1.0));
    }
    if block.nodes.is_empty() { pen.line(looks.small, "–") } else { block }
}
