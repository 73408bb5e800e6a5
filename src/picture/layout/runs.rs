//! Things of different heights in columns, in their order, so that the highest column is as low
//! as can be.

use std::ops::Range;

use crate::picture::scene::Px;

/// Which of them stand in each of at most `count` columns, with a gap between two.
pub(super) fn runs(heights: &[Px], count: usize, gap: Px) -> Vec<Range<usize>> {
    /// Halvings of the room between the highest thing and all of them; what is left is invisible.
    const HALVINGS: usize = 40;
    let (mut low, mut high) = (0.0, heights.iter().map(|height| height + gap).sum::<Px>());
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        let is_enough = fill(heights, middle, gap).is_some_and(|columns| columns.len() <= count);
        if is_enough { high = middle } else { low = middle }
    }
    fill(heights, high, gap).unwrap_or_default()
}

/// Columns no higher than `limit`; `None` where something alone is higher.
fn fill(heights: &[Px], limit: Px, gap: Px) -> Option<Vec<Range<usize>>> {
    const SLACK: Px = 1e-6;
    let mut columns: Vec<Range<usize>> = Vec::new();
    let mut height = 0.0;
    for (place, own) in heights.iter().enumerate() {
        match columns.last_mut() {
            Some(last) if height + gap + own <= limit + SLACK => {
                last.end = place + 1;
                height += gap + own;
            }
            _ if *own > limit + SLACK => return None,
            _ => {
                columns.push(place..place + 1);
                height = *own;
            }
        }
    }
    Some(columns)
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn highest_column_is_as_low_as_can_be() {
        assert_eq!(runs(&[5.0, 1.0, 1.0, 1.0, 4.0], 3, 0.0), [0..1, 1..4, 4..5]);
        assert_eq!(runs(&[1.0, 1.0, 8.0], 2, 0.0), [0..2, 2..3]);
        assert_eq!(runs(&[3.0, 3.0], 4, 1.0), [0..1, 1..2]);
        assert!(runs(&[], 3, 1.0).is_empty());
    }
}
