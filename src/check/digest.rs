//! What other files need to know of a map, when its text is gone.

use std::path::PathBuf;

use crate::journey::{Journey, Text};

/// The ids of a map and the files it is tied to. Paths are whole, as
/// [`Neighbours`](super::Neighbours) gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Digest {
    /// Every stage's id, with those of its touchpoints.
    pub stages: Vec<(String, Vec<String>)>,
    /// The moment that it details.
    pub parent: Option<Link>,
    /// The map that it would replace.
    pub replaces: Option<PathBuf>,
    /// The micro journeys it names, each with the moment it details; none for a contact reason.
    pub micros: Vec<(Option<String>, PathBuf)>,
}

/// A file, perhaps with a moment in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The file.
    pub file: PathBuf,
    /// `stage` or `stage/touchpoint`, by ids.
    pub moment: Option<String>,
}

/// The name of a file as a map writes it, taken apart at `#`.
pub(super) fn parts(name: &str) -> (&str, Option<&str>) {
    match name.split_once('#') {
        Some((file, moment)) => (file, Some(moment).filter(|it| !it.is_empty())),
        None => (name, None),
    }
}

/// A map's micro journeys as written: the moment they detail, none for a contact reason.
pub fn micros_named(journey: &Journey) -> impl Iterator<Item = (Option<String>, &Text)> {
    let stages = journey.stages.iter().flat_map(|stage| {
        let own = stage.experience.micro.iter().map(|file| (Some(stage.id.clone()), file));
        let touchpoints = stage.touchpoints.listed().iter().flat_map(|touchpoint| {
            let moment = format!("{}/{}", stage.id, touchpoint.id);
            touchpoint.experience.micro.iter().map(move |file| (Some(moment.clone()), file))
        });
        own.chain(touchpoints)
    });
    let reasons = journey.contact_reasons.iter().flat_map(|reason| &reason.micro);
    stages.chain(reasons.map(|file| (None, file)))
}

impl Digest {
    /// The digest of a journey; `whole` makes a whole path of a name that the map writes.
    pub fn of(journey: &Journey, whole: impl Fn(&str) -> Option<PathBuf>) -> Self {
        let stages = journey.stages.iter().map(|stage| {
            let touchpoints = stage.touchpoints.listed().iter().map(|it| it.id.clone());
            (stage.id.clone(), touchpoints.collect())
        });
        let parent = journey.parent.as_ref().and_then(|name| {
            let (file, moment) = parts(name);
            Some(Link { file: whole(file)?, moment: moment.map(str::to_owned) })
        });
        let replaces = journey.replaces.as_ref().and_then(|name| whole(parts(name).0));
        let micros = micros_named(journey);
        let micros = micros.filter_map(|(moment, name)| Some((moment, whole(parts(name).0)?)));
        Self { stages: stages.collect(), parent, replaces, micros: micros.collect() }
    }

    /// Whether `moment` is a stage of the map, or a touchpoint of one.
    pub fn has_moment(&self, moment: &str) -> bool {
        self.moments().any(|known| known == moment)
    }

    /// Every stage and touchpoint: `stage`, `stage/touchpoint`.
    pub fn moments(&self) -> impl Iterator<Item = String> {
        self.stages.iter().flat_map(|(stage, touchpoints)| {
            let inside = touchpoints.iter().map(move |touchpoint| format!("{stage}/{touchpoint}"));
            std::iter::once(stage.clone()).chain(inside)
        })
    }
}
