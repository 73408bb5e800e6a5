//! What a map shows, in which order, and in which words: everything but where it stands.
//!
//! All texts here are final: in the map's language, with its spaces, numbers and dates.

mod affinity;
mod backing;
mod board;
mod boundary;
mod card;
mod changes;
mod channels;
mod chips;
mod curve;
mod density;
mod details;
mod empathy;
mod footer;
mod frame;
mod header;
mod lane;
mod lane_kind;
mod matrix;
mod measure;
mod notes;
mod owners;
mod part;
mod persona_sheet;
mod portfolio;
mod priorities;
mod quantities;
mod roadmap;
mod stages;
mod told;
mod touches;
mod unplaced;
mod ways;
mod words;
mod worksheet;

use std::sync::Arc;

use crate::journey::{Index, Journey, Level, Persona, Stage};
pub use crate::journey::{Progress, Verdict};
use crate::locale::Locale;
use crate::picture::ids::slug;
use crate::picture::images::Images;
use crate::picture::reading::Reading;

pub use affinity::{Affinity, Note, NoteGroup, NoteKind};
pub use backing::Backing;
use backing::Sourced;
pub use boundary::Boundary;
pub use card::{Card, Mark};
pub use channels::{ChannelMark, ChannelUse, Liking};
pub use chips::{Chip, Chips, Outline};
pub use curve::{Curve, CurveLook, Emotions, Node};
pub use density::Density;
pub use details::details;
pub use empathy::{EmpathyMap, Facet, FacetKind};
pub use footer::{Meaning, Symbol};
pub use frame::{Frame, Ground};
pub use header::{Delta, Header, PersonaCard, Tile};
pub use lane::{Cells, Lane, Picture, Voice};
pub use lane_kind::LaneKind;
pub use matrix::{Dot, Entry, Field, Matrix, Quarter, Section, Settled};
pub use measure::{Gauge, Measure};
pub use notes::{StageNotes, map_notes};
use owners::Owners;
pub use part::PageNumber;
pub use persona_sheet::{FeltPath, Leaning, Panel, PanelContent, PersonaSheet, Standing, Stop};
pub use portfolio::{CoverageRow, Covered, Low, MapHeads, MapRow, Portfolio};
pub use priorities::{Answer, PriorityCard};
pub use roadmap::{Roadmap, RoadmapRow, RowKind, Task};
pub use stages::{Hue, Phase, StageHead};
use told::{Told, state_label};
pub use touches::Touch;
pub(in crate::picture) use unplaced::unplaced;
pub use ways::{Goal, Way};
pub use words::Words;
pub use worksheet::{Blank, BlankRow, BlankStage, Worksheet};

/// A map as it is shown.
#[derive(Clone, Debug)]
pub struct View {
    /// What ids start with.
    pub id: String,
    /// The language of the words, a BCP 47 tag.
    pub language: String,
    /// The side it is read from.
    pub reading: Reading,
    /// How labels of the layout's own are worded.
    pub words: Words,
    /// The map's title.
    pub title: String,
    /// Stages and feelings in a sentence.
    pub description: String,
    /// What stands on top.
    pub header: Header,
    /// Bars over stages of one phase; empty when no stage has one.
    pub phases: Vec<Phase>,
    /// The heads of the columns.
    pub stages: Vec<StageHead>,
    /// The rows, none of them empty.
    pub lanes: Vec<Lane>,
    /// What to take up first, on maps for the board.
    pub priorities: Vec<PriorityCard>,
    /// The symbols that occur.
    pub legend: Vec<Meaning>,
    /// Owner, version, date and file.
    pub footer: Vec<String>,
}

/// What of a journey is shown.
#[derive(Clone, Debug, Default)]
pub struct ViewOptions {
    /// How much of it is shown.
    pub density: Density,
    /// The lanes from top to bottom; those that suit the density when `None`.
    pub lanes: Option<Vec<LaneKind>>,
    /// The language of labels and typography, when it is not the map's.
    pub locale: Option<Locale>,
    /// The one persona whose journey is shown, by place; all of them, the principal first, when
    /// `None`.
    pub persona: Option<Index<Persona>>,
    /// The only stage that is shown; all when `None`.
    pub stage: Option<Index<Stage>>,
    /// The map that it would replace, whose curve is drawn behind.
    pub replaced: Option<Arc<Journey>>,
    /// The pictures that the map names.
    pub images: Arc<Images>,
    /// How much of it is written, from 0 to 100, where that is known.
    pub completeness: Option<f64>,
    /// Where the map comes from, as the footer shows it.
    pub path: Option<String>,
    /// Whether details are told beside the picture.
    pub details: Details,
}

/// Whether details are told beside a picture, for formats that have a place for them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Details {
    /// They are not.
    #[default]
    Untold,
    /// They are.
    Told,
}

impl ViewOptions {
    /// The lanes asked for, else those that suit the density.
    fn kinds(&self) -> &[LaneKind] {
        self.lanes.as_deref().unwrap_or(self.density.lanes())
    }

    /// The tag of the language asked for, else of the map's.
    pub(super) fn language(&self, journey: &Journey) -> String {
        match self.locale {
            Some(locale) => locale.tag().to_owned(),
            None => journey.language.tag.clone(),
        }
    }

    /// What a picture of the map is called; never nothing.
    pub(super) fn title(&self, journey: &Journey) -> String {
        let words = words_of(journey, self);
        let written = journey.title.as_ref().filter(|title| !title.trim().is_empty());
        written.map_or_else(|| words.label("customer-journey"), |title| words.set(title))
    }
}

impl View {
    /// The view of a journey.
    pub fn of(journey: &Journey, options: &ViewOptions) -> Self {
        let words = words_of(journey, options);
        let persona = options.persona.or_else(|| journey.principal());
        let owners = Owners::new(journey, words);
        let stages = stages::heads(journey, words, owners);
        let phases = stages::phases(journey, &stages, words);
        let told = Told::new(journey, options);
        let lanes = lane::lanes(&told, options.kinds(), words, owners);
        let title = options.title(journey);
        let header = header::header(
            journey,
            persona,
            &options.images,
            eyebrow(journey, words),
            &title,
            words,
        );
        let legend = footer::legend(&header, &stages, &lanes, words);
        let mut view = Self {
            id: map_id(&journey.id),
            language: options.language(journey),
            reading: Reading::of_tag(&journey.language.tag),
            words,
            description: describe(journey, persona, &stages, curves(&lanes), words),
            header,
            title,
            phases,
            stages,
            lanes,
            priorities: Vec::new(),
            legend,
            footer: footer::lines(journey, options.path.as_deref(), words, owners),
        };
        view.compare(&told);
        let view = match options.stage {
            Some(only) => view.part(only.0..only.0 + 1),
            None => view,
        };
        match options.density {
            Density::Detail => view,
            Density::Board => view.for_board(priorities::priorities(journey, words, owners)),
        }
    }
}

/// The words of the language asked for, else of the map's.
pub(super) fn words_of(journey: &Journey, options: &ViewOptions) -> Words {
    Words::new(options.locale.unwrap_or_else(|| Locale::of_tag(&journey.language.tag)))
}

/// The map's id in a picture, which is part of all others.
fn map_id(id: &str) -> String {
    const LONGEST: usize = 24;
    if id.is_empty() { "map".to_owned() } else { slug(id, LONGEST) }
}

fn eyebrow(journey: &Journey, words: Words) -> String {
    let level = match journey.level {
        Level::Macro => "customer-journey",
        Level::Micro => "micro-journey",
    };
    format!("{} · {}", words.label(level), words.label(state_label(journey.state))).to_uppercase()
}

/// `3 stages: Awareness (+1), Purchase, …`, or where several curves are drawn, the stages and then
/// curve by curve.
fn describe(
    journey: &Journey,
    persona: Option<Index<Persona>>,
    heads: &[StageHead],
    curves: &[Curve],
    words: Words,
) -> String {
    if curves.len() > 1 {
        return describe_curves(heads, curves, words);
    }
    let named =
        journey.stages.iter().zip(heads).map(|(stage, head)| match journey.mood(stage, persona) {
            Some(mood) => format!("{} ({})", head.title, words.signed(mood.score.0)),
            None => head.title.clone(),
        });
    let list = named.collect::<Vec<_>>().join(", ");
    words.counted("picture-description", heads.len(), &list)
}

/// `3 stages: Awareness, Purchase, … Ana: Awareness (+1), …. Ben: …`.
fn describe_curves(heads: &[StageHead], curves: &[Curve], words: Words) -> String {
    let titles: Vec<&str> = heads.iter().map(|head| head.title.as_str()).collect();
    let stages = words.counted("picture-description", heads.len(), &titles.join(", "));
    let told = curves.iter().map(|curve| {
        let felt = heads.iter().zip(&curve.nodes).filter_map(|(head, node)| {
            let score = words.signed(node.as_ref()?.score);
            Some(format!("{} ({score})", head.title))
        });
        words.labelled(&curve.name, &felt.collect::<Vec<_>>().join(", "))
    });
    std::iter::once(stages).chain(told).collect::<Vec<_>>().join(". ")
}

/// The emotion curves that are drawn.
fn curves(lanes: &[Lane]) -> &[Curve] {
    let drawn = lanes.iter().find_map(|lane| match &lane.cells {
        Cells::Emotions(emotions) => Some(emotions.curves.as_slice()),
        _ => None,
    });
    drawn.unwrap_or_default()
}
