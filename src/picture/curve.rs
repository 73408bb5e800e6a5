//! Emotion curves: smooth, through every point, and never beyond its neighbours.
//!
//! Between two points runs a cubic whose slopes follow Fritsch and Carlson (1980): a curve that
//! rises between two points rises all the way, and extreme points have a level tangent. It is cut
//! where it crosses zero, so that what is above and below can have colours of their own.

use super::scene::Point;

/// A cubic Bézier curve whose x grows from start to end; y is the score, upwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arc {
    /// Start, two control points, end.
    pub points: [Point; 4],
}

impl Arc {
    /// The point after the part `t` of the way, 0 to 1.
    pub fn at(&self, t: f64) -> Point {
        let [a, b, c, d] = self.points;
        let blend = |a: f64, b: f64, c: f64, d: f64| {
            let s = 1.0 - t;
            s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d
        };
        Point { x: blend(a.x, b.x, c.x, d.x), y: blend(a.y, b.y, c.y, d.y) }
    }

    /// Whether the arc lies above zero, on the whole.
    pub fn is_positive(&self) -> bool {
        self.at(0.5).y >= 0.0
    }

    /// The two parts before and after `t` (de Casteljau).
    fn split(&self, t: f64) -> [Self; 2] {
        let mix = |a: Point, b: Point| Point { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
        let [a, b, c, d] = self.points;
        let (ab, bc, cd) = (mix(a, b), mix(b, c), mix(c, d));
        let (abc, bcd) = (mix(ab, bc), mix(bc, cd));
        let middle = mix(abc, bcd);
        [Self { points: [a, ab, abc, middle] }, Self { points: [middle, bcd, cd, d] }]
    }

    /// The arc in parts that do not change sides.
    fn split_at_zero(self) -> Vec<Self> {
        let [start, .., end] = self.points;
        if start.y * end.y >= 0.0 {
            return vec![self];
        }
        let (mut low, mut high) = (0.0, 1.0);
        while high - low > 1e-9 {
            let middle = f64::midpoint(low, high);
            if self.at(middle).y * start.y > 0.0 { low = middle } else { high = middle }
        }
        let [mut before, mut after] = self.split(f64::midpoint(low, high));
        before.points[3].y = 0.0;
        after.points[0].y = 0.0;
        vec![before, after]
    }
}

/// The curve through `points`, whose x grows, as arcs that never cross zero inside.
pub fn curve(points: &[Point]) -> Vec<Arc> {
    let slopes = slopes(points);
    let pairs = points.windows(2).zip(slopes.windows(2));
    let arcs = pairs.map(|(ends, slopes)| {
        let third = (ends[1].x - ends[0].x) / 3.0;
        let first = Point { x: ends[0].x + third, y: ends[0].y + slopes[0] * third };
        let second = Point { x: ends[1].x - third, y: ends[1].y - slopes[1] * third };
        Arc { points: [ends[0], first, second, ends[1]] }
    });
    arcs.flat_map(Arc::split_at_zero).collect()
}

/// A slope for every point: 0 at extreme points, else limited so that no arc overshoots.
fn slopes(points: &[Point]) -> Vec<f64> {
    let secants: Vec<f64> =
        points.windows(2).map(|ends| (ends[1].y - ends[0].y) / (ends[1].x - ends[0].x)).collect();
    let mut slopes = vec![0.0; points.len()];
    for place in 1..points.len().saturating_sub(1) {
        let (before, after) = (secants[place - 1], secants[place]);
        if before * after > 0.0 {
            slopes[place] = f64::midpoint(before, after);
        }
    }
    for (place, &secant) in secants.iter().enumerate() {
        if secant == 0.0 {
            (slopes[place], slopes[place + 1]) = (0.0, 0.0);
            continue;
        }
        let (a, b) = (slopes[place] / secant, slopes[place + 1] / secant);
        let length = a.hypot(b);
        if length > 3.0 {
            slopes[place] = 3.0 / length * a * secant;
            slopes[place + 1] = 3.0 / length * b * secant;
        }
    }
    slopes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Point, curve};

    fn points(scores: &[f64]) -> Vec<Point> {
        scores.iter().enumerate().map(|(x, &y)| Point { x: x as f64 * 100.0, y }).collect()
    }

    fn scores() -> impl Strategy<Value = Vec<f64>> {
        prop::collection::vec(-2.0..=2.0_f64, 2..20)
    }

    proptest! {
        #[test]
        fn curve_passes_through_every_point(scores in scores()) {
            let (points, arcs) = (points(&scores), curve(&points(&scores)));
            for point in &points {
                let ends = arcs.iter().flat_map(|arc| [arc.points[0], arc.points[3]]);
                let nearest = ends.map(|end| (end.x - point.x).abs() + (end.y - point.y).abs());
                prop_assert!(nearest.fold(f64::MAX, f64::min) < 1e-6);
            }
        }

        #[test]
        fn curve_stays_between_neighbours(scores in scores()) {
            let points = points(&scores);
            for arc in curve(&points) {
                for step in 0..=20 {
                    let at = arc.at(f64::from(step) / 20.0);
                    let left = ((at.x / 100.0) as usize).min(points.len() - 2);
                    let (a, b) = (points[left].y, points[left + 1].y);
                    prop_assert!(at.y >= a.min(b) - 1e-6 && at.y <= a.max(b) + 1e-6);
                }
            }
        }

        #[test]
        fn no_arc_changes_sides(scores in scores()) {
            for arc in curve(&points(&scores)) {
                let sides = (1..20).map(|step| arc.at(f64::from(step) / 20.0).y);
                let (low, high) = sides.fold((0.0_f64, 0.0_f64), |(low, high), y| (low.min(y), high.max(y)));
                prop_assert!(low > -1e-6 || high < 1e-6);
            }
        }

        #[test]
        fn arcs_follow_each_other(scores in scores()) {
            for pair in curve(&points(&scores)).windows(2) {
                prop_assert_eq!(pair[0].points[3], pair[1].points[0]);
            }
        }
    }

    #[test]
    fn one_point_has_no_curve() {
        assert_eq!(curve(&points(&[1.0])), []);
    }
}
