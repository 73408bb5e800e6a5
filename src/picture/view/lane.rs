//! The rows of a map.

use std::sync::Arc;

use super::channels::{ChannelMark, channels};
use super::told::Told;
use super::{
    Backing, Card, Chips, Emotions, LaneKind, Measure, Owners, Sourced, Words, card, curve,
};
use crate::journey::{Context, Experience, Journey, Placement, Quote, Stage, Text};
use crate::picture::images::Image;

/// A row: one cell per stage.
#[derive(Clone, Debug)]
pub struct Lane {
    /// What it is about.
    pub kind: LaneKind,
    /// Its name on the picture.
    pub label: String,
    /// What stands in it.
    pub cells: Cells,
    /// Whether each cell is new or other than on the map that this one would replace.
    pub changed: Vec<bool>,
}

/// What stands in a row, one entry per stage.
#[derive(Clone, Debug)]
pub enum Cells {
    /// Paragraphs.
    Paragraphs(Vec<Vec<String>>),
    /// Lists.
    Bullets(Vec<Vec<String>>),
    /// Touchpoints.
    Chips(Vec<Chips>),
    /// Channels, the same ones in all stages.
    Channels(Vec<Vec<ChannelMark>>),
    /// Thoughts.
    Bubbles(Vec<Vec<String>>),
    /// What customers said.
    Voices(Vec<Vec<Voice>>),
    /// Feelings.
    Emotions(Emotions),
    /// Pains or opportunities.
    Cards(Vec<Vec<Card>>),
    /// KPIs.
    Measures(Vec<Vec<Measure>>),
    /// Pictures.
    Pictures(Vec<Vec<Picture>>),
}

/// A picture of a storyboard.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The picture.
    pub image: Arc<Image>,
    /// What it shows: the stage or the touchpoint.
    pub label: String,
}

/// What a customer said.
#[derive(Clone, Debug, PartialEq)]
pub struct Voice {
    /// The words.
    pub words: String,
    /// Who said it, and where it was heard.
    pub said_by: Vec<String>,
    /// Whether anything backs it.
    pub backing: Backing,
}

impl Cells {
    /// Whether no stage has anything in this row.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Paragraphs(cells) | Self::Bullets(cells) | Self::Bubbles(cells) => {
                cells.iter().all(Vec::is_empty)
            }
            Self::Chips(cells) => cells.iter().all(Chips::is_empty),
            Self::Channels(cells) => !cells.iter().flatten().any(ChannelMark::is_met),
            Self::Voices(cells) => cells.iter().all(Vec::is_empty),
            Self::Emotions(emotions) => emotions.is_empty(),
            Self::Cards(cells) => cells.iter().all(Vec::is_empty),
            Self::Measures(cells) => cells.iter().all(Vec::is_empty),
            Self::Pictures(cells) => cells.iter().all(Vec::is_empty),
        }
    }

    /// Whether a stage has nothing in this row.
    pub fn is_empty_at(&self, place: usize) -> bool {
        match self {
            Self::Paragraphs(cells) | Self::Bullets(cells) | Self::Bubbles(cells) => {
                cells[place].is_empty()
            }
            Self::Chips(cells) => cells[place].is_empty(),
            Self::Channels(cells) => !cells[place].iter().any(ChannelMark::is_met),
            Self::Voices(cells) => cells[place].is_empty(),
            Self::Emotions(emotions) => {
                emotions.curves.iter().all(|curve| curve.nodes[place].is_none())
            }
            Self::Cards(cells) => cells[place].is_empty(),
            Self::Measures(cells) => cells[place].is_empty(),
            Self::Pictures(cells) => cells[place].is_empty(),
        }
    }
}

/// The rows asked for that have anything to show. What is decided at the stages stands at the
/// curve, or in a row of its own where no curve or several are drawn.
pub(super) fn lanes(
    told: &Told<'_>,
    kinds: &[LaneKind],
    words: Words,
    owners: Owners<'_>,
) -> Vec<Lane> {
    let journey = told.journey;
    let placement = journey.placement();
    let sourced = Sourced::new(journey);
    let lane = |kind: &LaneKind| {
        let cells = match kind {
            LaneKind::Touchpoints => Cells::Chips(
                journey.stages.iter().map(|stage| Chips::of(journey, stage, words)).collect(),
            ),
            LaneKind::Emotions => Cells::Emotions(Emotions::of(told, words)),
            LaneKind::Pains => Cells::Cards(each(&placement.pains, |&index| {
                Card::of_pain(journey, journey.pain_at(index), sourced, words)
            })),
            LaneKind::Opportunities => {
                Cells::Cards(opportunities(journey, &placement, words, owners))
            }
            LaneKind::Kpis => Cells::Measures(each(&placement.kpis, |&index| {
                Measure::of(journey, journey.kpi_at(index), sourced, words)
            })),
            LaneKind::Storyboard => Cells::Pictures(pictures(told, words)),
            LaneKind::Quotes => Cells::Voices(voices(journey, sourced, words)),
            LaneKind::Channels => Cells::Channels(channels(told, words)),
            LaneKind::Owners => Cells::Paragraphs(answering(journey, owners)),
            textual => texts(journey, textual, words),
        };
        let changed = vec![false; journey.stages.len()];
        Lane { kind: kind.clone(), label: kind.label(words), cells, changed }
    };
    let mut lanes: Vec<Lane> = kinds.iter().map(lane).collect();
    lanes.retain(|lane| !lane.cells.is_empty());
    let is_alone = |lane: &Lane| matches!(&lane.cells, Cells::Emotions(it) if it.curves.len() == 1);
    if !lanes.iter().any(is_alone) {
        let moments = lane(&LaneKind::Moments);
        if !moments.cells.is_empty() {
            let before = lanes.iter().position(|lane| {
                matches!(lane.kind, LaneKind::Pains | LaneKind::Opportunities | LaneKind::Kpis)
            });
            lanes.insert(before.unwrap_or(lanes.len()), moments);
        }
    }
    lanes
}

fn each<T, U>(stages: &[Vec<T>], show: impl Fn(&T) -> U) -> Vec<Vec<U>> {
    stages.iter().map(|here| here.iter().map(&show).collect()).collect()
}

/// Opportunities beside the pains of their stage.
fn opportunities(
    journey: &Journey,
    placement: &Placement,
    words: Words,
    owners: Owners<'_>,
) -> Vec<Vec<Card>> {
    let stages = placement.opportunities.iter().zip(&placement.pains);
    let cards = stages.map(|(here, pains)| {
        let cards = here.iter().map(|&index| {
            Card::of_opportunity(journey.opportunity_at(index), pains, words, owners)
        });
        cards.collect()
    });
    cards.collect()
}

/// A row of texts.
fn texts(journey: &Journey, kind: &LaneKind, words: Words) -> Cells {
    let stages = journey.stages.iter();
    let cells: Vec<Vec<String>> = match kind {
        LaneKind::Moments => stages.map(|stage| curve::sentences(stage, words)).collect(),
        LaneKind::Context => stages.map(|stage| context(stage, words)).collect(),
        LaneKind::Evidence => stages.map(|stage| sources(journey, stage, words)).collect(),
        other => stages
            .map(|stage| {
                let found = stage.experiences().flat_map(|part| fields(part, other));
                distinct(found.map(|text| words.set(text)))
            })
            .collect(),
    };
    match kind {
        LaneKind::Actions | LaneKind::Frontstage | LaneKind::Backstage | LaneKind::Support => {
            Cells::Bullets(cells)
        }
        LaneKind::Thoughts => Cells::Bubbles(cells),
        _ if cells.iter().any(|cell| cell.len() > 1) && *kind != LaneKind::Goals => {
            Cells::Bullets(cells)
        }
        _ => Cells::Paragraphs(cells),
    }
}

/// The texts of an experience that belong to a row.
fn fields<'e>(part: &'e Experience, kind: &LaneKind) -> Vec<&'e Text> {
    let list = match kind {
        LaneKind::Goals => &part.goal,
        LaneKind::Actions => &part.actions,
        LaneKind::Thoughts => &part.thoughts,
        LaneKind::Questions => &part.questions,
        LaneKind::Needs => &part.needs,
        LaneKind::Gains => &part.gains,
        LaneKind::Frontstage => &part.frontstage,
        LaneKind::Backstage => &part.backstage,
        LaneKind::Support => &part.support,
        LaneKind::Systems => &part.systems,
        LaneKind::Custom(key) => {
            let fields = part.custom.iter().filter(|field| field.key.value == *key);
            return fields.flat_map(|field| &field.values).collect();
        }
        LaneKind::Storyboard
        | LaneKind::Touchpoints
        | LaneKind::Quotes
        | LaneKind::Emotions
        | LaneKind::Pains
        | LaneKind::Opportunities
        | LaneKind::Kpis
        | LaneKind::Moments
        | LaneKind::Channels
        | LaneKind::Owners
        | LaneKind::Evidence
        | LaneKind::Context => return Vec::new(),
    };
    list.iter().collect()
}

/// The pictures of stages and their touchpoints, as far as their files are at hand.
fn pictures(told: &Told<'_>, words: Words) -> Vec<Vec<Picture>> {
    let picture = |image: &Option<Text>, title: &str| {
        let image = told.images.frames.get(&image.as_ref()?.value)?;
        Some(Picture { image: Arc::clone(image), label: words.set(title) })
    };
    let stages = told.journey.stages.iter().map(|stage| {
        let own = picture(&stage.experience.image, &stage.title);
        let met = stage.touchpoints().iter();
        let met = met.filter_map(|it| picture(&it.experience.image, &it.title));
        own.into_iter().chain(met).collect()
    });
    stages.collect()
}

fn voices(journey: &Journey, sourced: Sourced<'_>, words: Words) -> Vec<Vec<Voice>> {
    let voice = |quote: &Quote| {
        let who = quote.who.as_ref().map(|who| words.set(who));
        let heard = card::proof(journey, &quote.evidence, words);
        Voice {
            words: words.set(&quote.words),
            said_by: who.into_iter().chain(heard).collect(),
            backing: sourced.of_quote(quote),
        }
    };
    let stages = journey.stages.iter();
    stages
        .map(|stage| stage.experiences().flat_map(|part| &part.quotes).map(voice).collect())
        .collect()
}

fn answering(journey: &Journey, owners: Owners<'_>) -> Vec<Vec<String>> {
    let stages = journey.stages.iter().map(|stage| {
        let named = stage.experiences().filter_map(|part| part.owner.as_ref());
        distinct(named.map(|owner| owners.name(owner)))
    });
    stages.collect()
}

fn context(stage: &Stage, words: Words) -> Vec<String> {
    let Some(context) = &stage.context else { return Vec::new() };
    let parts = context.parts().into_iter().zip(Context::KEYS);
    let named = parts.flat_map(|(texts, key)| {
        let name = words.label(&format!("context-{key}"));
        texts.iter().map(move |text| words.labelled(&name, &words.set(text)))
    });
    named.collect()
}

fn sources(journey: &Journey, stage: &Stage, words: Words) -> Vec<String> {
    let named = stage.experiences().flat_map(|part| part.all_evidence(journey));
    let known = named.filter_map(|mention| mention.target);
    distinct(known.map(|index| card::cited(journey.source_at(index), words)))
}

/// Each text once, where it comes first.
pub(super) fn distinct(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    texts.filter(|text| seen.insert(text.clone())).collect()
}
