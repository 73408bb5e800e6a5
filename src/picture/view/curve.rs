//! The emotion curves: one node per stage each, a curve for every persona who feels otherwise.

use super::told::{Told, state_label};
use super::touches::{Touch, touches};
use super::{Backing, Sourced, Words};
use crate::journey::vocabulary::fold;
use crate::journey::{Index, Journey, Mood, Persona, Stage};

/// The feelings along the stages.
#[derive(Clone, Debug)]
pub struct Emotions {
    /// The curves, the principal persona's first; none of them empty, and no two alike.
    pub curves: Vec<Curve>,
    /// What is decided at each stage; nothing where several curves leave no room for it.
    pub sentences: Vec<Vec<String>>,
    /// What is felt at the touchpoints of each stage; nothing beside several curves.
    pub touches: Vec<Vec<Touch>>,
    /// The personas whose curves are too many for one picture.
    pub left_out: Vec<String>,
}

/// The feelings of one persona, or of several who feel the same.
#[derive(Clone, Debug)]
pub struct Curve {
    /// How it is told apart from others.
    pub look: CurveLook,
    /// Whose it is.
    pub name: String,
    /// The same, each by a name of their own.
    pub whose: Vec<String>,
    /// One entry per stage; `None` where nothing is said.
    pub nodes: Vec<Option<Node>>,
    /// What the company wants them to be, where it says so.
    pub targets: Vec<Option<f64>>,
    /// Whether anything backs each of the nodes.
    pub backings: Vec<Backing>,
}

/// How a curve is told apart from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CurveLook {
    /// The one that the map is about.
    Principal,
    /// Another persona's, by its place among the others from 0.
    Other(usize),
    /// That of the map which this one would replace.
    Before,
}

/// A feeling.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// From −2 to +2.
    pub score: f64,
    /// The word for it, or the score.
    pub word: String,
}

/// More curves cannot be told apart.
const MOST: usize = 4;

impl Emotions {
    pub(super) fn of(told: &Told<'_>, words: Words) -> Self {
        let Told { journey, ref personas, replaced, .. } = *told;
        let mut curves: Vec<Curve> = Vec::new();
        for &persona in personas {
            let curve = Curve::of(journey, persona, words);
            if curve.nodes.iter().all(Option::is_none) {
                continue;
            }
            match curves.iter_mut().find(|known| known.is_like(&curve)) {
                Some(known) => {
                    known.name = format!("{}, {}", known.name, curve.name);
                    known.whose.extend(curve.whose);
                }
                None => curves.push(curve),
            }
        }
        for (place, curve) in curves.iter_mut().enumerate().skip(1) {
            curve.look = CurveLook::Other(place - 1);
        }
        let before = replaced.and_then(|old| Curve::before(told, old, words));
        let most = MOST - usize::from(before.is_some());
        let left_out = curves.split_off(curves.len().min(most));
        if let ([only], Some(_)) = (curves.as_mut_slice(), &before) {
            only.name = words.label(state_label(journey.state));
            only.whose = vec![only.name.clone()];
        }
        curves.extend(before);
        let stages = journey.stages.iter();
        let (sentences, touches) = match (curves.as_slice(), personas.as_slice()) {
            ([only], [principal, ..]) => (
                stages.clone().map(|stage| sentences(stage, words)).collect(),
                stages
                    .zip(&only.nodes)
                    .map(|(stage, node)| touches(journey, stage, *principal, node.as_ref(), words))
                    .collect(),
            ),
            _ => (vec![Vec::new(); stages.len()], vec![Vec::new(); stages.len()]),
        };
        let left_out = left_out.into_iter().map(|curve| curve.name).collect();
        Self { curves, sentences, touches, left_out }
    }

    /// Whether no stage says anything.
    pub fn is_empty(&self) -> bool {
        self.curves.iter().flat_map(|curve| &curve.nodes).all(Option::is_none)
    }
}

impl Curve {
    fn of(journey: &Journey, persona: Option<Index<Persona>>, words: Words) -> Self {
        let nodes = journey.stages.iter().map(|stage| {
            let mood = journey.mood(stage, persona)?;
            Some(Node::of(&mood, words))
        });
        let targets = journey.stages.iter().map(|stage| {
            let target = journey.mood_target(stage, persona)?;
            Some(target.score.0.clamp(-2.0, 2.0))
        });
        let sourced = Sourced::new(journey);
        let backings = journey.stages.iter().map(|stage| sourced.of_feeling(stage, persona));
        let name = persona.map(|index| words.set(&journey.persona_at(index).title));
        Self {
            look: CurveLook::Principal,
            whose: name.iter().cloned().collect(),
            name: name.unwrap_or_default(),
            nodes: nodes.collect(),
            targets: targets.collect(),
            backings: backings.collect(),
        }
    }

    /// What the principal persona feels today, at the stages that both maps have; `None` where
    /// today's map says nothing of them.
    fn before(told: &Told<'_>, old: &Journey, words: Words) -> Option<Self> {
        let persona = told.personas.first().copied().flatten();
        let name = persona.map(|index| told.journey.persona_at(index).id.as_str());
        let mut known = old.persona.iter().filter_map(|mention| mention.target);
        let same = known.find(|&index| Some(old.persona_at(index).id.as_str()) == name);
        let today = Self::of(old, same.or_else(|| old.principal()), words);
        let nodes = told.journey.stages.iter().map(|stage| {
            let place = old.stages.iter().position(|it| is_same(it, stage))?;
            today.nodes[place].clone()
        });
        let nodes: Vec<Option<Node>> = nodes.collect();
        let name = words.label(state_label(old.state));
        nodes.iter().any(Option::is_some).then(|| Self {
            look: CurveLook::Before,
            whose: vec![name.clone()],
            name,
            targets: vec![None; nodes.len()],
            backings: vec![Backing::Solid; nodes.len()],
            nodes,
        })
    }

    /// Whether it would cover the other.
    fn is_like(&self, other: &Self) -> bool {
        self.nodes == other.nodes && self.targets == other.targets
    }
}

impl Node {
    pub(super) fn of(mood: &Mood<'_>, words: Words) -> Self {
        let score = mood.score.0.clamp(-2.0, 2.0);
        let word = match (mood.start, mood.feeling) {
            (Some(start), Some(end)) => format!("{} → {}", words.set(start), words.set(end)),
            (None, Some(feeling)) => words.set(feeling),
            (_, None) if score == 0.0 => words.label("neutral"),
            (_, None) => words.signed(score),
        };
        Self { score, word: words.capitalized(&word) }
    }
}

/// Whether two maps mean the same stage: by its id, else by its title.
pub(super) fn is_same(one: &Stage, other: &Stage) -> bool {
    one.id == other.id || fold(&one.title) == fold(&other.title)
}

/// What is decided at a stage and its touchpoints.
pub(super) fn sentences(stage: &Stage, words: Words) -> Vec<String> {
    let moments = stage.experiences().filter_map(|part| part.moment_of_truth.as_ref());
    let sentences = moments.filter_map(|moment| moment.sentence.as_ref());
    sentences.map(|sentence| words.set(sentence)).collect()
}
