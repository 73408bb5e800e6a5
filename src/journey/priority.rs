//! Which opportunities to take up first.
//!
//! Priority = (customer value + business value) / 2 × reach ÷ effort, from 0.2 to 5 when everybody
//! is reached. Reach is the largest frequency of the pains that the opportunity solves.

use super::{Journey, Opportunity};

/// The priority of an opportunity, with what it rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Priority {
    /// The higher, the sooner.
    pub value: f64,
    /// The share of customers it helps, 0 to 1; `None` when no pain it solves tells: all are taken
    /// to be helped.
    pub reach: Option<f64>,
}

impl Journey {
    /// The priority of an opportunity; `None` when one of its values or its effort is missing.
    pub fn priority(&self, opportunity: &Opportunity) -> Option<Priority> {
        let customer = f64::from(opportunity.customer_value?.value);
        let business = f64::from(opportunity.business_value?.value);
        let effort = f64::from(opportunity.effort?.value);
        let reach = self.reach(opportunity);
        let value = f64::midpoint(customer, business) * reach.unwrap_or(1.0) / effort;
        Some(Priority { value, reach })
    }

    fn reach(&self, opportunity: &Opportunity) -> Option<f64> {
        let solved = opportunity.solves.iter().filter_map(|mention| mention.target);
        let frequencies = solved.filter_map(|pain| self.pain_at(pain).frequency.as_ref()?.ratio());
        frequencies.max_by(f64::total_cmp)
    }
}

#[cfg(test)]
mod tests {
    use super::Priority;
    use crate::journey::{Surroundings, read};
    use crate::text::{Source, parse};

    fn priorities(opportunities: &str) -> Vec<Option<Priority>> {
        let pains =
            "pains:\n  - { pain: A, frequency: 36% }\n  - { pain: B, frequency: 5/10 }\n  - C\n";
        let text = format!("journey: M\nstages: [Buy]\n{pains}opportunities:\n{opportunities}");
        let source = Source::new("map", text);
        let journey = read(&source, &parse(&source).tree, &Surroundings::default()).journey;
        journey.opportunities.iter().map(|it| journey.priority(it)).collect()
    }

    #[test]
    fn priority_is_value_times_reach_by_effort() {
        let values = "customer_value: 5, business_value: 4, effort: 3";
        let found = priorities(&format!(
            "  - {{ opportunity: X, solves: [A, B, C], {values} }}
  - {{ opportunity: Y, solves: [C], {values} }}
  - {{ opportunity: Z, customer_value: 5, effort: 3 }}
"
        ));
        assert_eq!(
            found,
            [
                Some(Priority { value: 0.75, reach: Some(0.5) }),
                Some(Priority { value: 1.5, reach: None }),
                None,
            ]
        );
    }
}
