//! Stages and touchpoints that items and ways name.

use crate::journey::decode::reader::Reader;
use crate::journey::vocabulary::table::Table;
use crate::journey::vocabulary::{fold, values};
use crate::journey::{Destination, Index, Journey, Next, Place, Stage, Text};
use crate::text::nearest::{allowance, distance};
use crate::text::{Diagnostic, Fact, Mend, Span};

/// Resolves every `at` and `next` of the journey.
pub(super) fn resolve(journey: &mut Journey, reader: &mut Reader<'_>) {
    if !names_places(journey) {
        return;
    }
    let map = Places::of(&journey.stages);
    for place in places(journey) {
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

fn names_places(journey: &mut Journey) -> bool {
    let leads_on = |stage: &Stage| {
        let mut touchpoints = stage.touchpoints.iter();
        !stage.experience.next.is_empty()
            || touchpoints.any(|touchpoint| !touchpoint.experience.next.is_empty())
    };
    journey.stages.iter().any(leads_on) || places(journey).next().is_some()
}

fn places(journey: &mut Journey) -> impl Iterator<Item = &mut Place> {
    let pains = journey.pains.iter_mut().map(|pain| &mut pain.at);
    let opportunities = journey.opportunities.iter_mut().map(|opportunity| &mut opportunity.at);
    let kpis = journey.kpis.iter_mut().map(|kpi| &mut kpi.at);
    pains.chain(opportunities).chain(kpis).flatten()
}

/// The stages and touchpoints by folded id and title; ids go before titles.
struct Places {
    stages: Table<String, usize>,
    /// Under `<place of the stage>/<name>`.
    touchpoints: Table<String, (usize, usize)>,
    /// What can be written, with the folded names that lead there.
    written: Vec<(String, [String; 2])>,
}

/// What a name leads to.
struct Found {
    stage: Option<usize>,
    touchpoint: Option<usize>,
    /// Whether all of the name was found.
    whole: bool,
}

impl Places {
    fn of(stages: &[Stage]) -> Self {
        let mut places =
            Self { stages: Table::default(), touchpoints: Table::default(), written: Vec::new() };
        let names = |id: &str, title: &str| [fold(id).into_owned(), fold(title).into_owned()];
        for stage in stages {
            places.written.push((stage.id.clone(), names(&stage.id, &stage.title)));
            for touchpoint in &stage.touchpoints {
                let id = format!("{}/{}", stage.id, touchpoint.id);
                places.written.push((id, names(&touchpoint.id, &touchpoint.title)));
            }
        }
        for choose in [0, 1] {
            let mut written = places.written.iter();
            for (place, stage) in stages.iter().enumerate() {
                let name = written.next().map(|(_, names)| names[choose].clone());
                places.stages.entry(name.unwrap_or_default()).or_insert(place);
                for inside in 0..stage.touchpoints.iter().len() {
                    let name =
                        written.next().map(|(_, names)| format!("{place}/{}", names[choose]));
                    let touchpoints = &mut places.touchpoints;
                    touchpoints.entry(name.unwrap_or_default()).or_insert((place, inside));
                }
            }
        }
        places
    }

    fn stage(&self, name: &str) -> Option<usize> {
        self.stages.get(&*fold(name)).copied()
    }

    fn touchpoint(&self, stage: usize, name: &str) -> Option<usize> {
        self.touchpoints.get(&format!("{stage}/{}", fold(name))).map(|(_, inside)| *inside)
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
        // An item that a library lent has places of the library's own maps, or none.
        if !found.whole && place.name.span != Span::default() {
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

    /// Says that `name`, written at a touchpoint of the stage `here` or elsewhere, leads nowhere;
    /// without a near name, in the words of `case`.
    fn complain(
        &self,
        case: &'static str,
        name: &Text,
        reader: &mut Reader<'_>,
        here: Option<usize>,
    ) {
        let suggest = reader.complaints.may_suggest("unresolved-reference");
        let nearest = suggest.then(|| self.nearest(name, here)).flatten();
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

    fn nearest(&self, name: &str, here: Option<usize>) -> Option<String> {
        let in_full = name.contains('/');
        let folded = fold(name);
        let near = self.written.iter().filter_map(|(written, names)| {
            let whole = [fold(written).into_owned()];
            let known = if in_full { whole.as_slice() } else { names.as_slice() };
            let least = known.iter().map(|known| distance(known, &folded)).min()?;
            (least <= allowance(&folded)).then_some((least, written))
        });
        let (_, nearest) = near.min_by_key(|(least, _)| *least)?;
        // A touchpoint of the same stage needs no stage.
        let own = here.and_then(|stage| {
            let (_, touchpoint) = nearest.split_once('/')?;
            self.touchpoint(stage, touchpoint).map(|_| touchpoint.to_owned())
        });
        Some(own.unwrap_or_else(|| nearest.clone()))
    }
}
