//! What a persona feels at a stage, by the stage's own emotion or by those of its touchpoints.

use super::{
    Emotion, Evidence, Holder, Index, Journey, Persona, Reading, Score, Stage, Text, Touchpoint,
};
use crate::text::Span;

/// One point of an emotion curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Mood<'j> {
    /// How good it is.
    pub score: Score,
    /// The author's word for how it starts, where it changes on the way.
    pub start: Option<&'j Text>,
    /// The author's word for it; `None` when only a number was given, or the mean is named after nothing.
    pub feeling: Option<&'j Text>,
    /// The text that says so; `None` of the mean of several touchpoints.
    pub place: Option<Span>,
}

impl Journey {
    /// The principal persona: the first one named.
    pub fn principal(&self) -> Option<Index<Persona>> {
        self.persona.first().and_then(|mention| mention.target)
    }

    /// What `persona` feels at a stage; `None` where nothing is said.
    pub fn mood<'j>(
        &'j self,
        stage: &'j Stage,
        persona: Option<Index<Persona>>,
    ) -> Option<Mood<'j>> {
        let own = stage.experience.emotion.as_ref();
        own.and_then(|emotion| emotion.mood(persona))
            .or_else(|| mean_of_touchpoints(stage.touchpoints(), persona))
    }

    /// The personas whose curve a map tells, each once; `None` alone where it names nobody.
    pub fn travellers(&self) -> Vec<Option<Index<Persona>>> {
        let mut travellers = Vec::new();
        for persona in self.persona.iter().map(|mention| mention.target) {
            if !travellers.contains(&persona) {
                travellers.push(persona);
            }
        }
        if travellers.is_empty() {
            travellers.push(None);
        }
        travellers
    }

    /// What `persona` feels at each stage that says it, in the order of the stages.
    pub fn curve(
        &self,
        persona: Option<Index<Persona>>,
    ) -> impl Iterator<Item = (Index<Stage>, Mood<'_>)> {
        let stages = self.stages.iter().enumerate();
        stages.filter_map(move |(at, stage)| Some((Index::new(at), self.mood(stage, persona)?)))
    }

    /// What `persona` should feel at a stage.
    pub fn mood_target<'j>(
        &'j self,
        stage: &'j Stage,
        persona: Option<Index<Persona>>,
    ) -> Option<Mood<'j>> {
        stage.experience.emotion_target.as_ref().and_then(|emotion| emotion.mood(persona))
    }
}

impl Stage {
    /// The sources behind what `persona` feels here: of the feelings that make it up, and of the
    /// moments where they are felt.
    pub fn mood_evidence(&self, persona: Option<Index<Persona>>) -> Evidence {
        let own = self.experience.emotion.as_ref().filter(|own| own.mood(persona).is_some());
        let met = self.touchpoints().iter().filter(|touchpoint| touchpoint.is_met_by(persona));
        let touched = met.map(|touchpoint| &touchpoint.experience).filter(|_| own.is_none());
        let felt = touched.filter(|part| part.emotion.is_some());
        let parts = std::iter::once(&self.experience).chain(felt);
        let evidence = parts.flat_map(|part| {
            let readings = part.emotion.iter().flat_map(|emotion| emotion.chosen(persona));
            part.evidence.iter().chain(readings.flat_map(|reading| &reading.evidence))
        });
        evidence.cloned().collect()
    }
}

impl Touchpoint {
    /// Whether `persona` meets it: everybody does, unless it names personas.
    pub fn is_met_by(&self, persona: Option<Index<Persona>>) -> bool {
        let named = self.persona.iter().any(|mention| mention.target == persona);
        self.persona.is_empty() || persona.is_none() || named
    }
}

impl Emotion {
    /// The readings that count for `persona`: its own, else everyone's, else those of the channels.
    pub fn chosen(&self, persona: Option<Index<Persona>>) -> Vec<&Reading> {
        let holders = |wanted: &dyn Fn(&Holder) -> bool| {
            self.readings.iter().filter(|reading| wanted(&reading.holder)).collect::<Vec<_>>()
        };
        let own = holders(&|holder| persona.is_some_and(|one| *holder == Holder::Persona(one)));
        let everyones = holders(&|holder| *holder == Holder::Everyone);
        let channels = holders(&|holder| matches!(holder, Holder::Channel(_)));
        [own, everyones, channels].into_iter().find(|list| !list.is_empty()).unwrap_or_default()
    }

    /// The value for `persona`: of its own reading, else of everyone's, else the mean over the
    /// channels.
    pub fn mood(&self, persona: Option<Index<Persona>>) -> Option<Mood<'_>> {
        let readings = self.chosen(persona);
        let place = readings.iter().map(|reading| reading.span).reduce(Span::to);
        let mood = mean(readings.into_iter().filter_map(Reading::mood).collect())?;
        Some(Mood { place, ..mood })
    }
}

impl Reading {
    fn mood(&self) -> Option<Mood<'_>> {
        let start = self.start.as_ref().map(|feeling| &feeling.word);
        let feeling = self.feeling.as_ref();
        Some(Mood { score: self.score?, start, feeling, place: Some(self.span) })
    }
}

fn mean_of_touchpoints(
    touchpoints: &[Touchpoint],
    persona: Option<Index<Persona>>,
) -> Option<Mood<'_>> {
    let met = touchpoints.iter().filter(|touchpoint| touchpoint.is_met_by(persona));
    let moods = met.filter_map(|touchpoint| touchpoint.experience.emotion.as_ref()?.mood(persona));
    mean(moods.collect())
}

/// The unweighted mean to a tenth, named after the mood farthest from 0 on the mean's side.
fn mean(moods: Vec<Mood<'_>>) -> Option<Mood<'_>> {
    if moods.len() < 2 {
        return moods.into_iter().next();
    }
    let sum: f64 = moods.iter().map(|mood| mood.score.0).sum();
    let score = (sum / moods.len() as f64 * 10.0).round() / 10.0;
    let same_side = moods.into_iter().filter(|mood| mood.score.0 * score > 0.0);
    let farthest = same_side
        .reduce(|far, mood| if mood.score.0.abs() > far.score.0.abs() { mood } else { far });
    let feeling = farthest.as_ref().and_then(|mood| mood.feeling);
    let start = farthest.and_then(|mood| mood.start);
    Some(Mood { score: Score(score), start, feeling, place: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Span, Spanned};

    fn touchpoint(word: &str, score: f64) -> Touchpoint {
        let mut touchpoint = Touchpoint::default();
        let reading = Reading {
            holder: Holder::Everyone,
            score: Some(Score(score)),
            start: None,
            feeling: Some(Spanned::new(word.to_owned(), Span::default())),
            because: None,
            evidence: Vec::new(),
            span: Span::default(),
        };
        touchpoint.experience.emotion = Some(Emotion { readings: vec![reading] });
        touchpoint
    }

    fn mood_of(touchpoints: Vec<Touchpoint>) -> Option<(f64, Option<String>)> {
        let stage = Stage {
            touchpoints: super::super::Touchpoints::Listed(touchpoints),
            ..Stage::default()
        };
        let journey = Journey::default();
        let mood = journey.mood(&stage, None)?;
        Some((mood.score.0, mood.feeling.map(|word| word.value.clone())))
    }

    #[test]
    fn stage_without_emotion_has_the_mean_of_its_touchpoints_named_after_the_strongest() {
        let mood = mood_of(vec![touchpoint("hopeful", 1.0), touchpoint("confused", -1.5)]);
        assert_eq!(mood, Some((-0.3, Some("confused".to_owned()))));
    }

    #[test]
    fn balanced_touchpoints_are_named_after_nothing() {
        let mood = mood_of(vec![touchpoint("hopeful", 1.0), touchpoint("confused", -1.0)]);
        assert_eq!(mood, Some((0.0, None)));
    }

    #[test]
    fn stage_that_says_nothing_has_no_mood() {
        assert_eq!(mood_of(vec![Touchpoint::default()]), None);
    }
}
