//! What guides ask of every stage.

use super::answer::{Answer, Answered};
use crate::journey::{Experience, Journey, Kpi, Placement, Stage, Text, Touchpoints};

/// A stage with the map around it.
pub(super) struct Moment<'j> {
    pub(super) journey: &'j Journey,
    pub(super) stage: &'j Stage,
    /// Where the stage stands in the list.
    pub(super) place: usize,
    pub(super) placement: &'j Placement,
}

/// The questions about a stage, in the order to ask them.
pub(super) fn answers(moment: &Moment<'_>) -> Vec<Answered> {
    vec![
        ("stage-goal", moment.said("goal", |part| &part.goal)),
        ("stage-actions", moment.said("actions", |part| &part.actions)),
        ("stage-feelings", moment.feelings()),
        ("stage-touchpoints", moment.touchpoints()),
        ("stage-pains", moment.pains()),
    ]
}

impl<'j> Moment<'j> {
    /// The first answer of the stage and of its touchpoints.
    pub(super) fn first(
        &self,
        answer: impl Fn(&'j Experience) -> Option<Answer>,
    ) -> Option<Answer> {
        self.stage.experiences().find_map(answer)
    }

    /// The first text of such a list at the stage or at a touchpoint.
    pub(super) fn said(
        &self,
        key: &'static str,
        texts: fn(&Experience) -> &Vec<Text>,
    ) -> Option<Answer> {
        self.first(|part| Answer::texts(key, texts(part)))
    }

    /// The first pain that stands here.
    pub(super) fn pains(&self) -> Option<Answer> {
        let listed = self.first(|part| {
            let none = part.none_of("pains").map(|span| Answer::at("pains", span));
            Answer::mentions("pains", &part.pains).or(none)
        });
        listed.or_else(|| {
            let pain = *self.placement.pains[self.place].first()?;
            Some(Answer::at("pains", self.journey.whereabouts(pain).unwrap_or_default()))
        })
    }

    /// The first KPI of the catalogue's entries that stands here.
    pub(super) fn measured(&self, entries: &[&str]) -> Option<Answer> {
        let is_one = |kpi: &Kpi| kpi.catalogue.is_some_and(|entry| entries.contains(&entry));
        let kpis = &self.placement.kpis[self.place];
        let kpi = *kpis.iter().find(|&&kpi| is_one(self.journey.kpi_at(kpi)))?;
        Some(Answer::at("kpis", self.journey.whereabouts(kpi).unwrap_or_default()))
    }

    /// The first channel that a touchpoint names.
    pub(super) fn channels(&self) -> Option<Answer> {
        let mut channels = self.stage.touchpoints().iter().flat_map(|it| &it.channels);
        Answer::value("channel", channels.next())
    }

    fn feelings(&self) -> Option<Answer> {
        self.first(|part| {
            Some(Answer::at("emotion", part.emotion.as_ref()?.readings.first()?.span))
        })
    }

    fn touchpoints(&self) -> Option<Answer> {
        match &self.stage.touchpoints {
            Touchpoints::Listed(touchpoints) => {
                Answer::value("touchpoints", touchpoints.first().map(|it| &it.title))
            }
            Touchpoints::Nobody { span, .. } => Some(Answer::at("touchpoints", *span)),
        }
    }
}
