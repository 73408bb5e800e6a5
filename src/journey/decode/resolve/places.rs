//! Stages and touchpoints that items and ways name.

use crate::journey::decode::reader::Reader;
use crate::journey::vocabulary::{fold, values};
use crate::journey::{Destination, Index, Journey, Next, Place, Stage, Text, Touchpoint};
use crate::text::nearest::{allowance, distance};
use crate::text::{Diagnostic, Fact, Mend};

/// Resolves every `at` and `next` of the journey.
pub(super) fn resolve(journey: &mut Journey, reader: &mut Reader<'_>) {
    let map = StageNames::of(&journey.stages);
    let pains = journey.pains.iter_mut().map(|pain| &mut pain.at);
    let opportunities = journey.opportunities.iter_mut().map(|opportunity| &mut opportunity.at);
    let kpis = journey.kpis.iter_mut().map(|kpi| &mut kpi.at);
    for place in pains.chain(opportunities).chain(kpis).flatten() {
        map.place(place, reader);
    }
    for (index, stage) in journey.stages.iter_mut().enumerate() {
        for next in &mut stage.experience.next {
            map.way(next, None, reader);
        }
        for touchpoint in stage.touchpoints.iter_mut() {
            for next in &mut touchpoint.experience.next {
                map.way(next, Some(index), reader);
            }
        }
    }
}

/// Ids and titles of the stages and their touchpoints, folded.
struct StageNames(Vec<StageName>);

struct StageName {
    names: [String; 2],
    id: String,
    touchpoints: Vec<([String; 2], String)>,
}

impl StageNames {
    fn of(stages: &[Stage]) -> Self {
        let folded = |id: &str, title: &str| [fold(id).into_owned(), fold(title).into_owned()];
        let touchpoint = |touchpoint: &Touchpoint| {
            (folded(&touchpoint.id, &touchpoint.title), touchpoint.id.clone())
        };
        Self(
            stages
                .iter()
                .map(|stage| StageName {
                    names: folded(&stage.id, &stage.title),
                    id: stage.id.clone(),
                    touchpoints: stage.touchpoints.iter().map(touchpoint).collect(),
                })
                .collect(),
        )
    }

    fn stage(&self, name: &str) -> Option<usize> {
        let folded = fold(name);
        let by = |choose: usize| self.0.iter().position(|stage| stage.names[choose] == folded);
        by(0).or_else(|| by(1))
    }

    fn touchpoint(&self, stage: usize, name: &str) -> Option<usize> {
        let folded = fold(name);
        let touchpoints = &self.0[stage].touchpoints;
        let by = |choose: usize| touchpoints.iter().position(|(names, _)| names[choose] == folded);
        by(0).or_else(|| by(1))
    }

    /// `stage` or `stage/touchpoint`; a title may itself hold a slash.
    fn find(&self, words: &str) -> Found {
        if let Some(stage) = self.stage(words) {
            return Found { stage: Some(stage), touchpoint: None, whole: true };
        }
        let Some((stage, touchpoint)) = words.split_once('/') else {
            return Found { stage: None, touchpoint: None, whole: false };
        };
        let stage = self.stage(stage);
        let touchpoint = stage.and_then(|stage| self.touchpoint(stage, touchpoint));
        Found { stage, touchpoint, whole: touchpoint.is_some() }
    }

    fn place(&self, place: &mut Place, reader: &mut Reader<'_>) {
        let found = self.find(&place.name);
        if !found.whole {
            self.complain("place", &place.name, reader, None);
        }
        place.stage = found.stage.map(Index::new);
        place.touchpoint = found.touchpoint.map(Index::new);
    }

    fn way(&self, next: &mut Next, stage: Option<usize>, reader: &mut Reader<'_>) {
        if values("next").find(&next.to).is_some() {
            next.destination = Some(Destination::Exit);
            return;
        }
        let here = stage.and_then(|stage| Some((stage, self.touchpoint(stage, &next.to)?)));
        next.destination = match (here, self.find(&next.to)) {
            (Some((stage, touchpoint)), _) => {
                Some(Destination::Touchpoint(Index::new(stage), Index::new(touchpoint)))
            }
            (None, Found { stage: Some(stage), touchpoint: Some(touchpoint), .. }) => {
                Some(Destination::Touchpoint(Index::new(stage), Index::new(touchpoint)))
            }
            (None, Found { stage: Some(place), whole: true, .. }) => {
                Some(Destination::Stage(Index::new(place)))
            }
            (None, _) => {
                self.complain("way", &next.to, reader, stage);
                None
            }
        };
    }

    /// Says that `name` leads nowhere; without a near name, in the words of `case`.
    fn complain(
        &self,
        case: &'static str,
        name: &Text,
        reader: &mut Reader<'_>,
        here: Option<usize>,
    ) {
        let folded = fold(name);
        let own = here.into_iter().flat_map(|stage| &self.0[stage].touchpoints);
        let own = own.map(|(names, id)| (names, id.clone()));
        let stages = self.0.iter().map(|stage| (&stage.names, stage.id.clone()));
        let touchpoints = self.0.iter().flat_map(|stage| {
            let whole = |id: &String| format!("{}/{id}", stage.id);
            stage.touchpoints.iter().map(move |(names, id)| (names, whole(id)))
        });
        let written_in_full = name.contains('/');
        let near = own.chain(stages).chain(touchpoints).filter_map(|(names, id)| {
            let against =
                if written_in_full { vec![fold(&id).into_owned()] } else { names.to_vec() };
            let least = against.iter().map(|known| distance(known, &folded)).min()?;
            (least <= allowance(&folded)).then_some((least, id))
        });
        let nearest = near.min_by_key(|(least, _)| *least).map(|(_, id)| id);
        let diagnostic = Diagnostic::new("unresolved-reference", name.span)
            .with("kind", Fact::Term("place"))
            .with("found", name.value.as_str());
        reader.report(match nearest {
            Some(nearest) => diagnostic
                .case("near")
                .with("nearest", nearest.as_str())
                .mend(Mend::uncertain(name.span, nearest)),
            None => diagnostic.case(case),
        });
    }
}

/// What a name of a place leads to.
struct Found {
    stage: Option<usize>,
    touchpoint: Option<usize>,
    /// Whether all of the name was found.
    whole: bool,
}
