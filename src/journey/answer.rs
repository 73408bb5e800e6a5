//! Which opportunity answers a pain.
//!
//! An opportunity answers the pains it solves. One that names none answers those of the stages it
//! stands at: `pains: [No size guide]` beside `opportunities: [Size adviser]` says enough. One that
//! was dropped answers nothing.

use super::{Index, Journey, Opportunity, Pain, Placement, Progress};

impl Journey {
    /// For each pain the opportunity that answers it and is farthest, the first of equals.
    pub fn answers(&self, placement: &Placement) -> Vec<Option<Index<Opportunity>>> {
        let mut answers = vec![None; self.pains.len()];
        for (place, opportunity) in self.opportunities.iter().enumerate() {
            for pain in opportunity.solves.iter().filter_map(|mention| mention.target) {
                self.offer(&mut answers, pain, Index::new(place));
            }
        }
        for (pains, opportunities) in placement.pains.iter().zip(&placement.opportunities) {
            let vague = opportunities.iter().copied().filter(|&it| self.is_vague(it));
            let farthest = vague.fold(None, |best, it| self.farther(best, it));
            for &pain in pains {
                farthest.into_iter().for_each(|it| self.offer(&mut answers, pain, it));
            }
        }
        answers
    }

    fn offer(
        &self,
        answers: &mut [Option<Index<Opportunity>>],
        pain: Index<Pain>,
        opportunity: Index<Opportunity>,
    ) {
        answers[pain.0] = self.farther(answers[pain.0], opportunity);
    }

    /// The farther of the two; `best` when they are equally far.
    fn farther(
        &self,
        best: Option<Index<Opportunity>>,
        other: Index<Opportunity>,
    ) -> Option<Index<Opportunity>> {
        let progress = |index| self.opportunity_at(index).progress();
        match best {
            _ if progress(other) == Progress::Dropped => best,
            Some(best) if progress(best) >= progress(other) => Some(best),
            _ => Some(other),
        }
    }

    fn is_vague(&self, index: Index<Opportunity>) -> bool {
        self.opportunity_at(index).solves.is_empty()
    }
}

impl Opportunity {
    /// How far it is; what says nothing is an idea.
    pub fn progress(&self) -> Progress {
        self.status.map_or(Progress::Idea, |status| status.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Mention, Stage};
    use crate::text::{Span, Spanned};

    fn mention<T>(place: usize) -> Mention<T> {
        Mention { name: Default::default(), target: Some(Index::new(place)) }
    }

    fn opportunity(progress: Progress, solves: &[usize]) -> Opportunity {
        Opportunity {
            status: Some(Spanned::new(progress, Span::default())),
            solves: solves.iter().map(|&pain| mention(pain)).collect(),
            ..Opportunity::default()
        }
    }

    /// Two pains at one stage, and these opportunities there too.
    fn answers(opportunities: Vec<Opportunity>) -> Vec<Option<usize>> {
        let mut stage = Stage::default();
        stage.experience.pains = vec![mention(0), mention(1)];
        stage.experience.opportunities = (0..opportunities.len()).map(mention).collect();
        let journey = Journey {
            stages: vec![stage],
            pains: vec![Pain::default(), Pain::default()],
            opportunities,
            ..Journey::default()
        };
        let answers = journey.answers(&journey.placement());
        answers.into_iter().map(|it| it.map(|index| index.0)).collect()
    }

    #[test]
    fn opportunity_answers_only_the_pains_it_names() {
        assert_eq!(answers(vec![opportunity(Progress::Idea, &[1])]), [None, Some(0)]);
    }

    #[test]
    fn opportunity_that_names_no_pain_answers_those_beside_it() {
        assert_eq!(answers(vec![opportunity(Progress::Idea, &[])]), [Some(0), Some(0)]);
    }

    #[test]
    fn farthest_opportunity_answers_and_a_dropped_one_never_does() {
        let opportunities = vec![
            opportunity(Progress::Idea, &[0]),
            opportunity(Progress::Doing, &[0]),
            opportunity(Progress::Dropped, &[1]),
        ];
        assert_eq!(answers(opportunities), [Some(1), None]);
    }
}
