//! What somebody may say who shows a slide: everything the map holds, in sentences.

use super::lane::{Cells, Lane, lanes};
use super::stages::{StageHead, heads};
use super::told::Told;
use super::{Chips, Curve, Emotions, LaneKind, Owners, ViewOptions, Words, card};
use crate::journey::{
    Index, Journey, Kpi, Mention, Opportunity, Pain, Persona, Placement, Point, Source, Stage, Text,
};
use crate::locale::{Argument, Locale};
use crate::picture::document::Paragraph;

/// Whose words are written, and how.
#[derive(Clone, Copy)]
pub(super) struct Notes<'j> {
    journey: &'j Journey,
    pub(super) words: Words,
    pub(super) owners: Owners<'j>,
    persona: Option<Index<Persona>>,
}

/// What there is to say about a map as a whole, a paragraph each.
pub fn map_notes(journey: &Journey, options: &ViewOptions) -> Vec<String> {
    let notes = Notes::new(journey, options);
    let set = |text: &Option<Text>| text.as_ref().map(|text| ended(notes.words.set(text)));
    let told = [&journey.headline, &journey.situation, &journey.scenario, &journey.goal];
    let mut told: Vec<String> = told.into_iter().filter_map(set).collect();
    let persona = notes.persona.map(|index| notes.words.set(&journey.persona_at(index).title));
    told.extend(persona.map(|name| ended(notes.words.about("picture-persona", &name))));
    told.push(ended(super::describe(
        journey,
        notes.persona,
        &heads(journey, notes.words, notes.owners),
        &Emotions::of(&Told::new(journey, options), notes.words).curves,
        notes.words,
    )));
    told
}

/// What there is to say about stages; what all of them need is worked out once.
pub struct StageNotes<'j> {
    notes: Notes<'j>,
    heads: Vec<StageHead>,
    lanes: Vec<Lane>,
    placement: Placement,
}

impl<'j> StageNotes<'j> {
    /// The stages of a map.
    pub fn new(journey: &'j Journey, options: &ViewOptions) -> Self {
        let notes = Notes::new(journey, options);
        Self {
            heads: heads(journey, notes.words, notes.owners),
            lanes: notes.told_lanes(options),
            placement: journey.placement(),
            notes,
        }
    }

    /// What there is to say about one of them, a paragraph each.
    pub fn of(&self, stage: Index<Stage>) -> Vec<String> {
        let Self { notes, heads, lanes, placement } = self;
        let mut told = vec![notes.head(heads, stage)];
        for lane in lanes {
            told.extend(notes.spoken(lane, &notes.cell(lane, stage, placement)));
        }
        told.extend(notes.remarks(stage));
        told
    }
}

impl<'j> Notes<'j> {
    pub(super) fn new(journey: &'j Journey, options: &ViewOptions) -> Self {
        let locale = options.locale.unwrap_or_else(|| Locale::of_tag(&journey.language.tag));
        let words = Words::new(locale);
        let owners = Owners::new(journey, words);
        let persona = options.persona.or_else(|| journey.principal());
        Self { journey, words, owners, persona }
    }

    /// Name, phase, times and owner.
    pub(super) fn head(self, heads: &[StageHead], stage: Index<Stage>) -> String {
        let head = &heads[stage.0];
        let name = match head.is_decisive {
            true => self.words.about("picture-decisive", &head.title),
            false => head.title.clone(),
        };
        let count = heads.len() as f64;
        let facts = [
            ("number", Argument::Number(head.number as f64)),
            ("count", Argument::Number(count)),
            ("name", Argument::Text(&name)),
        ];
        let mut told =
            vec![ended(self.words.locale().sentence("notes-stage", &facts).into_owned())];
        let phase = self.journey.stages[stage.0].phase.as_ref();
        told.extend(phase.map(|phase| self.field("phase", &self.words.set(phase))));
        told.extend(head.times.iter().map(|time| ended(self.words.capitalized(time))));
        told.extend(head.owner.as_ref().map(|owner| self.field("owner", owner)));
        told.join(" ")
    }

    /// The lanes that are told: those asked for, else all that have a name.
    pub(super) fn told_lanes(self, options: &ViewOptions) -> Vec<Lane> {
        let kinds = options.lanes.as_deref().unwrap_or(&LaneKind::NAMED);
        lanes(&Told::new(self.journey, options), kinds, self.words, self.owners)
    }

    /// What a stage has in a lane.
    pub(super) fn cell(
        self,
        lane: &Lane,
        stage: Index<Stage>,
        placement: &Placement,
    ) -> Vec<Paragraph> {
        match &lane.cells {
            Cells::Cards(_) if lane.kind == LaneKind::Pains => {
                let here = placement.pains[stage.0].iter();
                here.map(|&index| self.pain(self.journey.pain_at(index))).collect()
            }
            Cells::Cards(_) => {
                let here = placement.opportunities[stage.0].iter();
                here.map(|&index| self.opportunity(self.journey.opportunity_at(index))).collect()
            }
            Cells::Measures(_) => {
                let here = placement.kpis[stage.0].iter();
                here.map(|&index| self.kpi(self.journey.kpi_at(index))).collect()
            }
            cells => {
                let said = self.said(cells, stage.0);
                match lane.kind.is_of_names() {
                    true if said.is_empty() => Vec::new(),
                    true => vec![Paragraph::of(ended(said.join(", ")))],
                    false => said.into_iter().map(ended).map(Paragraph::of).collect(),
                }
            }
        }
    }

    /// The paragraphs of a cell as somebody says them who cannot point at its lane.
    fn spoken(self, lane: &Lane, cell: &[Paragraph]) -> Vec<String> {
        let behind = |first: String, text: &str| format!("{first} {text}").trim_end().to_owned();
        let each = cell.iter();
        match (&lane.cells, &lane.kind) {
            (Cells::Cards(_), LaneKind::Pains) => {
                each.map(|it| behind(self.field("pain", &it.lead), &it.text)).collect()
            }
            (Cells::Cards(_), _) => {
                each.map(|it| behind(self.field("opportunity", &it.lead), &it.text)).collect()
            }
            (Cells::Measures(_), _) => {
                each.map(|it| self.words.labelled(&it.lead, &it.text)).collect()
            }
            _ if cell.is_empty() => Vec::new(),
            _ => {
                let texts: Vec<&str> = each.map(|it| &*it.text).collect();
                vec![self.words.labelled(&lane.label, &texts.join(" "))]
            }
        }
    }

    /// What its authors remark on a stage and its touchpoints.
    pub(super) fn remarks(self, stage: Index<Stage>) -> Vec<String> {
        let parts = self.journey.stages[stage.0].experiences();
        parts.flat_map(|part| &part.notes).map(|it| ended(self.words.set(it))).collect()
    }

    fn pain(self, pain: &Pain) -> Paragraph {
        let mut told = Vec::new();
        told.extend(pain.severity.map(|it| self.of_five("severity", it.value)));
        told.extend(pain.frequency.as_ref().map(|frequency| {
            let share = self.words.quantity(frequency, None);
            ended(self.words.about("picture-frequency", &share))
        }));
        told.extend(pain.cause.as_ref().map(|cause| self.field("cause", &self.words.set(cause))));
        let quotes = pain.quotes.iter().map(|quote| ended(self.words.quoted(&quote.words)));
        told.extend(quotes);
        told.extend(pain.owner.as_ref().map(|it| self.field("owner", &self.owners.name(it))));
        told.extend(self.sources(&pain.evidence));
        told.extend(pain.notes.iter().map(|note| ended(self.words.set(note))));
        Paragraph { lead: self.words.set(&pain.title), text: told.join(" ") }
    }

    fn opportunity(self, opportunity: &Opportunity) -> Paragraph {
        let words = self.words;
        let mut told = Vec::new();
        let pains = opportunity.solves.iter().filter_map(|mention| mention.target);
        let pains: Vec<String> =
            pains.map(|index| words.set(&self.journey.pain_at(index).title)).collect();
        if !pains.is_empty() {
            told.push(self.field("solves", &pains.join(", ")));
        }
        let values = [
            ("customer-value", opportunity.customer_value),
            ("business-value", opportunity.business_value),
            ("effort", opportunity.effort),
        ];
        let values = values.into_iter().filter_map(|(name, value)| Some((name, value?)));
        told.extend(values.map(|(name, value)| self.of_five(name, value.value)));
        let card = super::Card::of_opportunity(opportunity, &[], words, self.owners);
        if !card.notes.is_empty() {
            told.push(ended(card.notes.join(", ")));
        }
        let moves = opportunity.moves.iter().filter_map(|mention| mention.target);
        let moves: Vec<String> =
            moves.map(|index| words.set(&self.journey.kpi_at(index).title)).collect();
        if !moves.is_empty() {
            told.push(self.field("moves", &moves.join(", ")));
        }
        told.extend(self.sources(&opportunity.evidence));
        told.extend(opportunity.notes.iter().map(|note| ended(words.set(note))));
        Paragraph { lead: words.set(&opportunity.title), text: told.join(" ") }
    }

    fn kpi(self, kpi: &Kpi) -> Paragraph {
        let words = self.words;
        let value = kpi.actual.as_ref().map(|actual| words.value(kpi, actual));
        let value = value.unwrap_or_else(|| words.label("no-value"));
        let target = kpi.target.as_ref();
        let target = target.map(|it| words.about("picture-target", &words.value(kpi, it)));
        let standing = std::iter::once(value).chain(target).collect::<Vec<_>>().join(", ");
        let mut told = vec![ended(standing)];
        if kpi.history.len() > 1 {
            let point = |point: &Point| {
                let value = words.value(kpi, &point.value);
                format!("{value} ({})", words.month(point.date.value))
            };
            let points: Vec<String> = kpi.history.iter().map(point).collect();
            told.push(self.field("history", &points.join(", ")));
        }
        told.extend(kpi.owner.as_ref().map(|it| self.field("owner", &self.owners.name(it))));
        told.extend(self.sources(kpi.source.as_slice()));
        told.extend(kpi.notes.iter().map(|note| ended(words.set(note))));
        Paragraph { lead: words.set(&kpi.title), text: told.join(" ") }
    }

    /// What a cell of a row says.
    fn said(self, cells: &Cells, place: usize) -> Vec<String> {
        let words = self.words;
        match cells {
            Cells::Paragraphs(texts) | Cells::Bullets(texts) | Cells::Bubbles(texts) => {
                texts[place].clone()
            }
            Cells::Chips(chips) => match &chips[place] {
                Chips::Met(met) => met.iter().map(|chip| chip.title.clone()).collect(),
                Chips::Nobody(why) => vec![why.clone()],
            },
            Cells::Channels(channels) => {
                let met = channels[place].iter().filter(|channel| channel.is_met());
                met.map(|channel| channel.name.clone()).collect()
            }
            Cells::Voices(voices) => {
                let voices = voices[place].iter().map(|voice| {
                    let quoted = words.quoted(&voice.words);
                    match voice.said_by.is_empty() {
                        true => quoted,
                        false => format!("{quoted} ({})", voice.said_by.join(", ")),
                    }
                });
                voices.collect()
            }
            Cells::Emotions(emotions) => {
                let curves = emotions.curves.iter();
                let mut told: Vec<String> = curves
                    .filter_map(|curve| {
                        let felt = self.felt(curve, place)?;
                        let is_alone = emotions.curves.len() == 1;
                        Some(if is_alone { felt } else { self.words.labelled(&curve.name, &felt) })
                    })
                    .collect();
                let label = words.label("moment-of-truth");
                let sentences = emotions.sentences[place].iter();
                told.extend(sentences.map(|it| self.words.labelled(&label, it)));
                told
            }
            // Pains, opportunities and KPIs are told in more detail than their cards show.
            Cells::Cards(_) | Cells::Measures(_) => Vec::new(),
            // A picture is called after its stage or touchpoint, which is told.
            Cells::Pictures(_) => Vec::new(),
        }
    }

    /// What is felt at a stage and how it should be felt.
    fn felt(self, curve: &Curve, place: usize) -> Option<String> {
        let words = self.words;
        let node = curve.nodes[place].as_ref();
        let felt = node.map(|node| format!("{} ({})", node.word, words.signed(node.score)));
        let aim = curve.targets[place].map(|it| words.about("picture-aim", &words.signed(it)));
        let told: Vec<String> = felt.into_iter().chain(aim).collect();
        (!told.is_empty()).then(|| told.join(", "))
    }

    /// The sources of a statement, with their samples and dates.
    fn sources(self, evidence: &[Mention<Source>]) -> Option<String> {
        let words = self.words;
        let known = evidence.iter().filter_map(|mention| mention.target);
        let told = known.map(|index| card::cited(self.journey.source_at(index), words));
        let told: Vec<String> = told.collect();
        (!told.is_empty()).then(|| self.field("source", &told.join(", ")))
    }

    fn of_five(self, name: &str, value: u8) -> String {
        let value = self.words.about("notes-of-five", &value.to_string());
        self.field(name, &value)
    }

    /// A sentence that begins with one of our labels.
    fn field(self, name: &str, text: &str) -> String {
        ended(self.words.labelled(&self.words.label(&format!("column-{name}")), text))
    }
}

impl LaneKind {
    /// Whether what stands in it are names rather than sentences.
    const fn is_of_names(&self) -> bool {
        matches!(
            self,
            Self::Touchpoints | Self::Channels | Self::Owners | Self::Evidence | Self::Systems
        )
    }
}

/// The text with a full stop, unless it ends already.
fn ended(text: String) -> String {
    let last = text.trim_end_matches(['”', '»', '\u{A0}', ')']).chars().next_back();
    match last {
        Some('.' | '!' | '?' | '…') if !text.ends_with(')') => text,
        _ => text + ".",
    }
}
