//! The room that a page has left, shared among its rows.

use super::lanes::Row;
use crate::picture::scene::Px;

/// Gives rows what is left: four fifths to the curve, the rest to all, but to none so much that it
/// looks empty. What nobody can take stays around them.
pub(super) fn share(rows: &mut [Row<'_>], spare: Px, scale: f64) {
    const CURVE_SHARE: f64 = 0.8;
    let mosts: Vec<Px> = rows.iter().map(|row| row.most(scale) - row.natural).collect();
    let count = rows.len() as f64;
    let elastic = rows.iter().position(Row::is_elastic);
    let to_curve = elastic.map_or(0.0, |place| (spare * CURVE_SHARE).min(mosts[place]));
    let mut left = spare;
    for (place, row) in rows.iter_mut().enumerate() {
        let own = if elastic == Some(place) { to_curve } else { 0.0 };
        let more = (own + (spare - to_curve) / count).min(mosts[place]).max(0.0);
        row.height = row.natural + more;
        left -= more;
    }
    // What a row could not take goes to the others, as far as they can.
    for (row, most) in rows.iter_mut().zip(mosts) {
        let more = left.min(row.natural + most - row.height).max(0.0);
        row.height += more;
        left -= more;
    }
}
