//! How much each category counts.

use super::Category;

/// The points of each category; together 100.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights(pub(super) [f64; Category::ALL.len()]);

/// So far may a sum be from 100: weights such as 33.3 are decimal, numbers are binary.
const TOLERANCE: f64 = 1e-6;

impl Weights {
    /// These points, by the names of the categories; what is not named keeps its usual weight.
    ///
    /// # Errors
    /// The sum, when it is not 100.
    pub fn of<'n>(named: impl IntoIterator<Item = (&'n str, f64)>) -> Result<Self, f64> {
        let mut weights = Self::default();
        for (name, points) in named {
            let category = Category::ALL.iter().find(|category| category.name() == name);
            category.into_iter().for_each(|&category| weights.0[category as usize] = points);
        }
        let sum: f64 = weights.0.iter().sum();
        if (sum - 100.0).abs() <= TOLERANCE { Ok(weights) } else { Err(sum) }
    }
}

impl Default for Weights {
    fn default() -> Self {
        Self(Category::ALL.map(Category::usual_weight))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_weights_come_to_a_hundred() {
        assert_eq!(Weights::of([]), Ok(Weights::default()));
    }

    #[test]
    fn weights_that_are_not_named_keep_their_usual_points() {
        let weights = Weights::of([("evidence", 20.0), ("touchpoints", 4.0)]);
        assert_eq!(weights, Ok(Weights([12.0, 6.0, 4.0, 8.0, 14.0, 10.0, 10.0, 10.0, 20.0, 6.0])));
    }

    #[test]
    fn weights_that_do_not_come_to_a_hundred_tell_their_sum() {
        assert_eq!(Weights::of([("evidence", 30.0)]), Err(120.0));
    }
}
