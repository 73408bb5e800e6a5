//! Whose journeys are known at which kinds of stages, and how low they fall there.

use super::super::block::Block;
use super::super::face;
use super::super::pen::{Pen, Type};
use super::sheaf::{Sheaf, inner, row};
use crate::picture::fonts::Style;
use crate::picture::scene::Px;
use crate::picture::view::{Covered, Portfolio};

/// The column of the personas, of the width.
const NAMES: f64 = 0.15;
/// Columns of kinds are not wider.
const WIDEST: Px = 190.0;
/// Between two columns.
const GAP: Px = 5.0;
/// The radius of faces.
const FACE: Px = 12.0;

/// The table.
pub(super) fn table(pen: &mut Pen<'_, '_>, view: &Portfolio, width: Px) -> Sheaf {
    let inner = inner(pen, width);
    let left = inner * NAMES;
    let column = ((inner - left) / view.kinds.len().max(1) as f64).min(pen.px(WIDEST));
    let x = |place: usize| left + column * place as f64;
    let look = head_look(pen, &view.kinds, column - pen.px(GAP));
    let name_look = pen.face(Style::SemiBold, 13.5, 17.0);
    let gap = pen.px(GAP);
    let mut heads = vec![(0.0, Block::default())];
    for (place, kind) in view.kinds.iter().enumerate() {
        heads.push((x(place), pen.centred(look, kind, column - gap)));
    }
    let mut rows = Vec::new();
    for persona in &view.coverage {
        let mut cells = vec![(0.0, pen.paragraph(name_look, &persona.name, left - gap))];
        for (place, told) in persona.cells.iter().enumerate() {
            cells.push((x(place), cell(pen, *told, column - gap)));
        }
        rows.push(row(cells));
    }
    Sheaf::new(pen, row(heads), rows)
}

/// The look of the heads of columns: as large as their longest word allows.
fn head_look(pen: &mut Pen<'_, '_>, kinds: &[String], width: Px) -> Type {
    const SIZES: [Px; 6] = [12.0, 11.0, 10.0, 9.0, 8.0, 7.0];
    let muted = pen.theme.muted;
    let looks = SIZES.map(|size| pen.face(Style::SemiBold, size, size * 1.25).colored(muted));
    let fits = |look: &Type| {
        let mut words = kinds.iter().flat_map(|kind| kind.split(' '));
        words.all(|word| pen.width(*look, word) <= width)
    };
    looks.into_iter().find(fits).unwrap_or(looks[SIZES.len() - 1])
}

/// A face, a question mark where nobody says how it feels, or a dash where no map goes.
fn cell(pen: &mut Pen<'_, '_>, told: Covered, width: Px) -> Block {
    let radius = pen.px(FACE);
    let height = 2.0 * (radius + 3.0);
    let drawn = match told {
        Covered::Nowhere => {
            let look = pen.face(Style::Regular, 13.0, 17.0).colored(pen.theme.muted);
            return pen.centred(look, "–", width);
        }
        Covered::Unfelt => face::unknown(pen, radius),
        Covered::Felt(score) => face::face(pen, score, radius),
    };
    let nodes = drawn.placed(width / 2.0, height / 2.0);
    Block { width, height, nodes }
}
