//! Where circles stand so that none hides another: those of equal value and effort side by side.

use std::collections::BTreeMap;

use crate::picture::scene::{Point, Px};
use crate::picture::view::Dot;

/// Steps of effort, 1 to 5.
pub(super) const EFFORTS: f64 = 5.0;
/// Steps of value, 1 to 5 in halves.
pub(super) const VALUES: f64 = 9.0;
/// Between two circles, in radii.
const BETWEEN: f64 = 0.3;

/// A place in the field: effort, and value in halves.
type Place = (u8, u8);

fn place(dot: &Dot) -> Place {
    (dot.effort, (dot.value * 2.0).round() as u8)
}

/// How far the middles of two neighbours are apart.
fn pitch(radius: Px) -> Px {
    (2.0 + BETWEEN) * radius
}

fn crowds(dots: &[Dot]) -> BTreeMap<Place, usize> {
    let mut crowds = BTreeMap::new();
    dots.iter().for_each(|dot| *crowds.entry(place(dot)).or_default() += 1);
    crowds
}

/// In how many rows so many circles stand in a field of that width.
fn rows(count: usize, width: Px, radius: Px) -> usize {
    let beside = (width / EFFORTS / pitch(radius)).floor().max(1.0) as usize;
    count.div_ceil(beside)
}

/// The height of a field in which no circles touch.
pub(super) fn needed(dots: &[Dot], width: Px, radius: Px) -> Px {
    let counts = crowds(dots).into_values();
    let most = counts.map(|count| rows(count, width, radius)).max().unwrap_or(1);
    most as f64 * pitch(radius) * VALUES
}

/// The middles of all circles in a field of that size, from its corner.
pub(super) fn spots(dots: &[Dot], width: Px, height: Px, radius: Px) -> Vec<Point> {
    let crowds = crowds(dots);
    let mut before: BTreeMap<Place, usize> = BTreeMap::new();
    let spot = |dot: &Dot| {
        let place = place(dot);
        let count = crowds[&place];
        let at = before.entry(place).or_default();
        let rows = rows(count, width, radius);
        let beside = count.div_ceil(rows);
        let (row, column) = (*at / beside, *at % beside);
        *at += 1;
        let in_row = beside.min(count - row * beside);
        let from_middle = |at: usize, of: usize| at as f64 - (of as f64 - 1.0) / 2.0;
        let x = (f64::from(place.0) - 0.5) * width / EFFORTS;
        let y = (10.5 - f64::from(place.1)) * height / VALUES;
        Point {
            x: x + from_middle(column, in_row) * pitch(radius),
            y: y + from_middle(row, rows) * pitch(radius),
        }
    };
    dots.iter().map(spot).collect()
}

#[cfg(test)]
mod tests {
    use super::{needed, spots};
    use crate::picture::view::{Dot, Settled};

    fn dot(value: f64, effort: u8) -> Dot {
        Dot { number: 1, title: String::new(), value, effort, standing: Settled::Open }
    }

    #[test]
    fn middle_of_both_scales_is_the_middle_of_the_field() {
        let spots = spots(&[dot(3.0, 3)], 500.0, 900.0, 10.0);
        assert_eq!((spots[0].x, spots[0].y), (250.0, 450.0));
    }

    #[test]
    fn circles_never_touch_in_a_field_as_high_as_they_need() {
        let mut dots: Vec<Dot> = (0..37).map(|_| dot(4.5, 2)).collect();
        dots.extend((0..11).flat_map(|_| [dot(4.0, 2), dot(4.5, 3), dot(5.0, 1)]));
        let height = needed(&dots, 600.0, 12.0);
        let spots = spots(&dots, 600.0, height, 12.0);
        for (at, one) in spots.iter().enumerate() {
            for other in &spots[at + 1..] {
                let apart = (one.x - other.x).hypot(one.y - other.y);
                assert!(apart > 24.0, "{one:?} {other:?}");
            }
            assert!((12.0..588.0).contains(&one.x) && (12.0..height - 12.0).contains(&one.y));
        }
    }
}
