//! Things of different heights in columns, in their order, so that the highest column is as low
//! as can be.

use std::ops::Range;

use crate::picture::scene::Px;

/// Which of them stand in each of at most `count` columns, with a gap between two.
pub(super) fn columns(heights: &[Px], count: usize, gap: Px) -> Vec<Range<usize>> {
    let total = |run: &[Px]| run.iter().sum::<Px>() + gap * run.len().saturating_sub(1) as f64;
    let starts = 0..heights.len();
    let mut limits: Vec<Px> = starts
        .flat_map(|start| (start + 1..=heights.len()).map(move |end| start..end))
        .map(|run| total(&heights[run]))
        .collect();
    limits.sort_by(Px::total_cmp);
    let fillings = limits.into_iter().map(|limit| fill(heights, limit, gap));
    fillings.into_iter().find(|filled| filled.len() <= count).unwrap_or_default()
}

/// Columns no higher than `limit`, where nothing alone is higher.
fn fill(heights: &[Px], limit: Px, gap: Px) -> Vec<Range<usize>> {
    const SLACK: Px = 1e-6;
    let mut columns: Vec<Range<usize>> = Vec::new();
    let mut height = 0.0;
    for (place, own) in heights.iter().enumerate() {
        match columns.last_mut() {
            Some(last) if height + gap + own <= limit + SLACK => {
                last.end = place + 1;
                height += gap + own;
            }
            _ if *own > limit + SLACK => return (0..=heights.len()).map(|at| at..at).collect(),
            _ => {
                columns.push(place..place + 1);
                height = *own;
            }
        }
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn highest_column_is_as_low_as_can_be() {
        assert_eq!(columns(&[5.0, 1.0, 1.0, 1.0, 4.0], 3, 0.0), [0..1, 1..4, 4..5]);
        assert_eq!(columns(&[1.0, 1.0, 8.0], 2, 0.0), [0..2, 2..3]);
        assert_eq!(columns(&[3.0, 3.0], 4, 1.0), [0..1, 1..2]);
        assert!(columns(&[], 3, 1.0).is_empty());
    }
}
