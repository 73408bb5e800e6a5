//! The rows of a map.

use super::{Card, Chips, Curve, Measure, Owners, Words, card, curve};
use crate::journey::{Experience, Index, Journey, Persona, Quote, Stage, Text};
use crate::picture::icons::Icon;

/// A row: one cell per stage.
#[derive(Clone, Debug)]
pub struct Lane {
    /// What it is about.
    pub kind: LaneKind,
    /// Its name on the picture.
    pub label: String,
    /// What stands in it.
    pub cells: Cells,
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
    /// Thoughts.
    Bubbles(Vec<Vec<String>>),
    /// What customers said.
    Voices(Vec<Vec<Voice>>),
    /// Feelings.
    Curve(Curve),
    /// Pains or opportunities.
    Cards(Vec<Vec<Card>>),
    /// KPIs.
    Measures(Vec<Vec<Measure>>),
}

/// What a customer said.
#[derive(Clone, Debug)]
pub struct Voice {
    /// The words.
    pub words: String,
    /// Who said it, and where it was heard.
    pub said_by: Vec<String>,
}

/// What a row can be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LaneKind {
    /// What the customer wants.
    Goals,
    /// What the customer does.
    Actions,
    /// Where they meet the company.
    Touchpoints,
    /// What they tell themselves.
    Thoughts,
    /// What they said.
    Quotes,
    /// What they feel.
    Emotions,
    /// What hurts.
    Pains,
    /// What could be better.
    Opportunities,
    /// What is measured.
    Kpis,
    /// What is decided; drawn by itself only when the emotions are not.
    Moments,
    /// Channels used.
    Channels,
    /// What they ask.
    Questions,
    /// What they need.
    Needs,
    /// What pleases.
    Gains,
    /// What they see of the company.
    Frontstage,
    /// What they do not see.
    Backstage,
    /// Supporting processes.
    Support,
    /// Systems.
    Systems,
    /// Who answers for it.
    Owners,
    /// Where it comes from.
    Evidence,
    /// The outside world.
    Context,
    /// A custom field: its key with the `x-`.
    Custom(String),
}

impl LaneKind {
    /// The rows that are drawn unless others are asked for.
    pub const USUAL: [Self; 9] = [
        Self::Goals,
        Self::Actions,
        Self::Touchpoints,
        Self::Thoughts,
        Self::Quotes,
        Self::Emotions,
        Self::Pains,
        Self::Opportunities,
        Self::Kpis,
    ];

    /// The rows with a name of their own, the usual ones first.
    pub const NAMED: [Self; 20] = [
        Self::Goals,
        Self::Actions,
        Self::Touchpoints,
        Self::Thoughts,
        Self::Quotes,
        Self::Emotions,
        Self::Pains,
        Self::Opportunities,
        Self::Kpis,
        Self::Channels,
        Self::Questions,
        Self::Needs,
        Self::Gains,
        Self::Frontstage,
        Self::Backstage,
        Self::Support,
        Self::Systems,
        Self::Owners,
        Self::Evidence,
        Self::Context,
    ];

    /// The row of that name: `goals`, or a custom field with its `x-`.
    pub fn named(name: &str) -> Option<Self> {
        let custom = name.strip_prefix("x-").filter(|rest| !rest.is_empty());
        let known = Self::NAMED.into_iter().find(|kind| kind.name() == name);
        known.or_else(|| custom.map(|_| Self::Custom(name.to_owned())))
    }

    /// The name, as `--lanes` takes it.
    pub fn name(&self) -> &str {
        match self {
            Self::Goals => "goals",
            Self::Actions => "actions",
            Self::Touchpoints => "touchpoints",
            Self::Thoughts => "thoughts",
            Self::Quotes => "quotes",
            Self::Emotions => "emotions",
            Self::Pains => "pains",
            Self::Opportunities => "opportunities",
            Self::Kpis => "kpis",
            Self::Moments => "moments",
            Self::Channels => "channels",
            Self::Questions => "questions",
            Self::Needs => "needs",
            Self::Gains => "gains",
            Self::Frontstage => "frontstage",
            Self::Backstage => "backstage",
            Self::Support => "support",
            Self::Systems => "systems",
            Self::Owners => "owners",
            Self::Evidence => "evidence",
            Self::Context => "context",
            Self::Custom(key) => key,
        }
    }

    /// Its icon.
    pub const fn icon(&self) -> Icon {
        match self {
            Self::Goals => Icon::Target,
            Self::Actions => Icon::ListChecks,
            Self::Touchpoints => Icon::MousePointerClick,
            Self::Thoughts => Icon::MessageCircle,
            Self::Quotes => Icon::Quote,
            Self::Emotions => Icon::Heart,
            Self::Pains => Icon::TriangleAlert,
            Self::Opportunities => Icon::Lightbulb,
            Self::Kpis => Icon::Gauge,
            Self::Moments => Icon::Star,
            Self::Channels => Icon::MessagesSquare,
            Self::Questions => Icon::CircleQuestionMark,
            Self::Needs => Icon::HandHeart,
            Self::Gains => Icon::ThumbsUp,
            Self::Frontstage => Icon::Eye,
            Self::Backstage => Icon::Workflow,
            Self::Support => Icon::Layers,
            Self::Systems => Icon::Server,
            Self::Owners => Icon::User,
            Self::Evidence => Icon::FileSearch,
            Self::Context => Icon::Globe,
            Self::Custom(_) => Icon::FileText,
        }
    }

    fn label(&self, words: Words) -> String {
        match self {
            Self::Custom(key) => words.capitalized(&key["x-".len()..].replace(['-', '_'], " ")),
            named => words.label(&format!("lane-{}", named.name())),
        }
    }
}

impl Cells {
    /// Whether no stage has anything in this row.
    fn is_empty(&self) -> bool {
        match self {
            Self::Paragraphs(cells) | Self::Bullets(cells) | Self::Bubbles(cells) => {
                cells.iter().all(Vec::is_empty)
            }
            Self::Chips(cells) => cells.iter().all(Chips::is_empty),
            Self::Voices(cells) => cells.iter().all(Vec::is_empty),
            Self::Curve(curve) => curve.is_empty(),
            Self::Cards(cells) => cells.iter().all(Vec::is_empty),
            Self::Measures(cells) => cells.iter().all(Vec::is_empty),
        }
    }
}

/// The rows asked for that have anything to show. What is decided at the stages stands in the
/// curve, or in a row of its own where no curve is drawn.
pub(super) fn lanes(
    journey: &Journey,
    persona: Option<Index<Persona>>,
    kinds: &[LaneKind],
    words: Words,
    owners: Owners<'_>,
) -> Vec<Lane> {
    let placement = journey.placement();
    let lane = |kind: &LaneKind| {
        let cells = match kind {
            LaneKind::Touchpoints => Cells::Chips(
                journey.stages.iter().map(|stage| Chips::of(journey, stage, words)).collect(),
            ),
            LaneKind::Emotions => Cells::Curve(Curve::of(journey, persona, words)),
            LaneKind::Pains => Cells::Cards(each(&placement.pains, |&index| {
                Card::of_pain(journey, journey.pain_at(index), words)
            })),
            LaneKind::Opportunities => Cells::Cards(each(&placement.opportunities, |&index| {
                Card::of_opportunity(journey.opportunity_at(index), words, owners)
            })),
            LaneKind::Kpis => Cells::Measures(each(&placement.kpis, |&index| {
                Measure::of(journey, journey.kpi_at(index), words)
            })),
            LaneKind::Quotes => Cells::Voices(voices(journey, words)),
            LaneKind::Owners => Cells::Paragraphs(answering(journey, owners)),
            textual => texts(journey, textual, words),
        };
        Lane { kind: kind.clone(), label: kind.label(words), cells }
    };
    let mut lanes: Vec<Lane> = kinds.iter().map(lane).collect();
    lanes.retain(|lane| !lane.cells.is_empty());
    if !lanes.iter().any(|lane| lane.kind == LaneKind::Emotions) {
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

/// A row of texts.
fn texts(journey: &Journey, kind: &LaneKind, words: Words) -> Cells {
    let stages = journey.stages.iter();
    let cells: Vec<Vec<String>> = match kind {
        LaneKind::Moments => stages.map(|stage| curve::sentences(stage, words)).collect(),
        LaneKind::Context => stages.map(|stage| context(stage, words)).collect(),
        LaneKind::Channels => stages.map(|stage| channels(journey, stage, words)).collect(),
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
        LaneKind::Touchpoints
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

fn voices(journey: &Journey, words: Words) -> Vec<Vec<Voice>> {
    let voice = |quote: &Quote| {
        let who = quote.who.as_ref().map(|who| words.set(who));
        let heard = card::proof(journey, &quote.evidence, words);
        Voice {
            words: words.set(&quote.words),
            said_by: [who, heard].into_iter().flatten().collect(),
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
    let parts = [
        &context.political,
        &context.economic,
        &context.social,
        &context.technological,
        &context.environmental,
        &context.legal,
        &context.competition,
    ];
    parts.into_iter().flatten().map(|text| words.set(text)).collect()
}

fn channels(journey: &Journey, stage: &Stage, words: Words) -> Vec<String> {
    let used = stage.touchpoints().iter().flat_map(|touchpoint| &touchpoint.channels);
    let known = used.filter_map(|channel| journey.channel(&channel.value));
    distinct(known.map(|channel| words.capitalized(&words.set(&channel.name))))
}

fn sources(journey: &Journey, stage: &Stage, words: Words) -> Vec<String> {
    let named = stage.experiences().flat_map(|part| &part.evidence);
    let known = named.filter_map(|mention| mention.target);
    distinct(known.map(|index| words.set(&journey.source_at(index).title)))
}

fn distinct(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    texts.filter(|text| seen.insert(text.clone())).collect()
}
