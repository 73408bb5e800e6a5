//! The heads of the columns, and the bars over them.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{LaneKind, Owners, Way, Words, ways};
use crate::journey::{Experience, Journey, Stage};
use crate::picture::ids::{slug, within};

/// The head of a column.
#[derive(Clone, Debug)]
pub struct StageHead {
    /// The stage's id as a slug, which no other stage of the picture has.
    pub id: String,
    /// Its number in the journey, from 1.
    pub number: usize,
    /// The stage's name.
    pub title: String,
    /// When it happens, how long it lasts and how long the customer waits.
    pub times: Vec<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Whether something is decided here.
    pub is_decisive: bool,
    /// Its colour.
    pub hue: Hue,
    /// Its share of the width, 1 usually.
    pub weight: f64,
    /// Where customers go from it, as far as that is worth a word.
    pub ways: Vec<Way>,
}

impl StageHead {
    /// The id of all that a picture shows of the stage.
    pub fn group_id(&self) -> String {
        format!("stage-{}", self.id)
    }

    /// The id of what it shows of the stage in a lane.
    pub fn cell_id(&self, lane: &LaneKind) -> String {
        within(&self.group_id(), &lane.id())
    }
}

/// Consecutive stages of one phase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// Its name.
    pub name: String,
    /// Its name in capitals.
    pub title: String,
    /// Its stages, by place.
    pub stages: Range<usize>,
    /// Its colour.
    pub hue: Hue,
}

/// Which accent of the theme something has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hue {
    /// An accent; they repeat from the first.
    Accent(usize),
    /// No accent: a stage without a phase among others.
    Unphased,
}

/// Ids of stages in a picture have no more characters than this.
const LONGEST_ID: usize = 100;

pub(super) fn heads(journey: &Journey, words: Words, owners: Owners<'_>) -> Vec<StageHead> {
    let hues = hues(journey);
    let mut taken = BTreeSet::new();
    let kpis = journey.placement().kpis;
    let stages = journey.stages.iter().zip(hues).enumerate();
    let heads = stages.map(|(place, (stage, hue))| StageHead {
        id: own_id(&slug(&stage.id, LONGEST_ID), &mut taken),
        number: place + 1,
        title: words.set(&stage.title),
        times: times(&stage.experience, words),
        owner: stage.experience.owner.as_ref().map(|owner| owners.name(owner)),
        is_decisive: is_decisive(stage),
        hue,
        weight: stage.width.map_or(1.0, |width| width.value.clamp(0.5, 3.0)),
        ways: ways::ways(journey, place, &kpis[place], words),
    });
    heads.collect()
}

pub(super) fn phases(journey: &Journey, heads: &[StageHead], words: Words) -> Vec<Phase> {
    let mut phases: Vec<Phase> = Vec::new();
    for (place, (stage, head)) in journey.stages.iter().zip(heads).enumerate() {
        let Some(phase) = &stage.phase else { continue };
        let name = words.set(phase);
        let title = name.to_uppercase();
        match phases.last_mut() {
            Some(last) if last.title == title && last.stages.end == place => {
                last.stages.end = place + 1;
            }
            _ => phases.push(Phase { name, title, stages: place..place + 1, hue: head.hue }),
        }
    }
    phases
}

/// The id, with a number behind it where another stage has it already.
fn own_id(id: &str, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    let mut ids = std::iter::once(id.to_owned()).chain(numbered);
    let own = ids.find(|id| !taken.contains(id)).expect("numbers do not end");
    taken.insert(own.clone());
    own
}

/// One accent for each phase name, in the order they come; one for all when there is no phase.
fn hues(journey: &Journey) -> Vec<Hue> {
    let phase_of =
        |stage: &Stage| stage.phase.as_ref().map(|phase| phase.value.trim().to_lowercase());
    let mut names: Vec<String> = Vec::new();
    for name in journey.stages.iter().filter_map(phase_of) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let hues = journey.stages.iter().map(|stage| match phase_of(stage) {
        Some(phase) => {
            let place = names.iter().position(|name| *name == phase);
            Hue::Accent(place.expect("every phase was noted"))
        }
        None if names.is_empty() => Hue::Accent(0),
        None => Hue::Unphased,
    });
    hues.collect()
}

fn times(experience: &Experience, words: Words) -> Vec<String> {
    let when = experience.when.as_ref().map(|when| words.set(when));
    let duration = experience.duration.as_ref().map(|lasts| words.quantity(lasts, None));
    let wait = experience.wait.as_ref().map(|wait| {
        let wait = words.quantity(wait, None);
        words.about("picture-wait", &wait)
    });
    [when, duration, wait].into_iter().flatten().collect()
}

fn is_decisive(stage: &Stage) -> bool {
    stage.experiences().any(|experience| experience.moment_of_truth.is_some())
}
