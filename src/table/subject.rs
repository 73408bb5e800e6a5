//! A map and the language to speak of it: how its parts are said in cells.

use super::{Cell, Column, Measured, Rank, Table, Way, Word};
use crate::journey::vocabulary::{channel, values};
use crate::journey::{
    Channel, Choice, Destination, Emotion, Experience, Index, Journey, Kpi, Language, Mention,
    Mood, Next, Opportunity, Pain, Persona, Placement, Quantity, Source, Stage, Text, Touchpoints,
};
use crate::locale::Locale;
use crate::text::Spanned;

/// A map, where its items stand, and the language to speak of it.
pub(super) struct Subject<'j> {
    pub(super) journey: &'j Journey,
    pub(super) locale: Locale,
    pub(super) placement: Placement,
    language: Language,
}

impl<'j> Subject<'j> {
    pub(super) fn new(journey: &'j Journey, locale: Locale) -> Self {
        let language = Language::of_tag(locale.tag());
        Self { journey, locale, placement: journey.placement(), language }
    }

    /// A table of columns whose labels the locale knows.
    pub(super) fn table(
        &self,
        view: &'static str,
        columns: &[(&str, Rank)],
        rows: Vec<Vec<Cell>>,
    ) -> Table {
        let columns = columns.iter().map(|&(key, rank)| self.column(key, rank)).collect();
        Table { view, columns, rows }
    }

    /// A column with its label in the locale.
    pub(super) fn column(&self, key: &str, rank: Rank) -> Column {
        let label = self.locale.label(&format!("column-{}", key.replace('_', "-")));
        Column::new(key, label, rank)
    }

    /// A value of a fixed list.
    pub(super) fn word(&self, value: impl Choice) -> Word {
        Word { id: value.english().to_owned(), shown: value.word(&self.language).to_owned() }
    }

    /// A value of a fixed list, when there is one.
    pub(super) fn choice(&self, value: Option<impl Choice>) -> Cell {
        value.map_or(Cell::Empty, |value| Cell::Word(self.word(value)))
    }

    /// A lever of improvement, by its English name.
    pub(super) fn lever(&self, english: &str) -> Word {
        let known = values("lever").all.iter().find(|value| value.english == english);
        let shown = known.map_or(english, |value| match self.locale {
            Locale::English => value.english,
            Locale::French => value.french,
        });
        Word { id: english.to_owned(), shown: shown.to_owned() }
    }

    /// Channels: built-in ones in the locale, others by their configured names.
    pub(super) fn channels(&self, channels: &[Spanned<Channel>]) -> Cell {
        let words = channels.iter().map(|named| {
            let id = &named.value.0;
            let built_in = channel(id).map(|known| match self.locale {
                Locale::English => known.english,
                Locale::French => known.french,
            });
            let configured = || self.journey.channel(&named.value).map(|known| &*known.name);
            let shown = built_in.or_else(configured).unwrap_or(id);
            Word { id: id.clone(), shown: shown.to_owned() }
        });
        let words: Vec<Word> = words.collect();
        if words.is_empty() { Cell::Empty } else { Cell::Words(words) }
    }

    /// Who answers for something, when somebody does.
    pub(super) fn owner(&self, owner: Option<&Text>) -> Cell {
        owner.map_or(Cell::Empty, |owner| Cell::Word(self.owner_word(owner)))
    }

    /// All who answer for something, each once.
    pub(super) fn owners<'t>(&self, owners: impl Iterator<Item = &'t Text>) -> Cell {
        let mut words: Vec<Word> = Vec::new();
        for word in owners.map(|owner| self.owner_word(owner)) {
            if words.iter().all(|known| known.id != word.id) {
                words.push(word);
            }
        }
        if words.is_empty() { Cell::Empty } else { Cell::Words(words) }
    }

    fn owner_word(&self, owner: &str) -> Word {
        let [id, shown] = [self.journey.owner_id(owner), self.journey.owner_name(owner)];
        Word { id: id.to_owned(), shown: shown.to_owned() }
    }

    /// The feeling of a mood in the author's words, and where it started: `anxious → relieved`.
    pub(super) fn feeling(&self, mood: Option<&Mood<'_>>) -> Cell {
        let feeling = mood.and_then(|mood| {
            let feeling = mood.feeling?;
            Some(match mood.start {
                Some(start) => {
                    format!("{start} → {feeling}", start = start.value, feeling = feeling.value)
                }
                None => feeling.value.clone(),
            })
        });
        Cell::text(feeling)
    }

    /// The score of a mood.
    pub(super) fn score(&self, mood: Option<&Mood<'_>>) -> Cell {
        mood.map_or(Cell::Empty, |mood| Cell::Score(mood.score.0))
    }

    /// What the principal persona feels by an emotion of a touchpoint.
    pub(super) fn mood<'e>(&self, emotion: Option<&'e Emotion>) -> Option<Mood<'e>> {
        emotion.and_then(|emotion| emotion.mood(self.journey.principal()))
    }

    /// The sentence of a moment of truth, or whether it is one.
    pub(super) fn moment_of_truth(&self, part: &Experience) -> Cell {
        part.moment_of_truth.as_ref().map_or(Cell::Empty, |moment| {
            moment
                .sentence
                .as_ref()
                .map_or(Cell::Truth(true), |said| Cell::Text(said.value.clone()))
        })
    }

    /// The touchpoints of a stage, or that nobody is there.
    pub(super) fn touchpoints(&self, stage: &Stage) -> Cell {
        match &stage.touchpoints {
            Touchpoints::Listed(listed) => {
                all_said(listed.iter().map(|touchpoint| &touchpoint.title))
            }
            Touchpoints::Nobody { .. } => Cell::Text(self.locale.label("nobody").into_owned()),
        }
    }

    /// Where customers go on to from the stage at `here`, or from one of its touchpoints.
    pub(super) fn ways(&self, here: usize, part: &Experience) -> Cell {
        let ways = part.next.iter().map(|next| Way {
            to: self.destination(here, next),
            share: next.share.as_ref().map(|share| Measured::from(&share.value)),
        });
        let ways: Vec<Way> = ways.collect();
        if ways.is_empty() { Cell::Empty } else { Cell::Ways(ways) }
    }

    /// A touchpoint of the stage at `here` goes by its title alone.
    fn destination(&self, here: usize, next: &Next) -> Word {
        let stages = &self.journey.stages;
        match next.destination {
            Some(Destination::Exit) => {
                Word { id: "exit".to_owned(), shown: self.locale.label("exit").into_owned() }
            }
            Some(Destination::Stage(stage)) => {
                let stage = &stages[stage.0];
                Word { id: stage.id.clone(), shown: stage.title.value.clone() }
            }
            Some(Destination::Touchpoint(place, touchpoint)) => {
                let stage = &stages[place.0];
                let touchpoint = &stage.touchpoints()[touchpoint.0];
                let title = &touchpoint.title.value;
                let shown = match place.0 == here {
                    true => title.clone(),
                    false => format!("{} / {title}", stage.title.value),
                };
                Word { id: format!("{}/{}", stage.id, touchpoint.id), shown }
            }
            None => Word { id: next.to.value.clone(), shown: next.to.value.clone() },
        }
    }

    /// The sources of a list.
    pub(super) fn evidence(&self, evidence: &[Mention<Source>]) -> Cell {
        titles(evidence, |source| &self.journey.source_at(source).title)
    }

    /// The KPIs of a list.
    pub(super) fn kpis(&self, kpis: &[Mention<Kpi>]) -> Cell {
        titles(kpis, |kpi| &self.journey.kpi_at(kpi).title)
    }

    /// The pains of a list.
    pub(super) fn pains(&self, pains: &[Mention<Pain>]) -> Cell {
        titles(pains, |pain| &self.journey.pain_at(pain).title)
    }

    /// The personas of a list.
    pub(super) fn personas(&self, personas: &[Mention<Persona>]) -> Cell {
        titles(personas, |persona| &self.journey.persona_at(persona).title)
    }

    /// The titles of pains that stand somewhere.
    pub(super) fn placed_pains(&self, pains: &[Index<Pain>]) -> Cell {
        Cell::texts(pains.iter().map(|&pain| self.journey.pain_at(pain).title.value.clone()))
    }

    /// The titles of opportunities that stand somewhere.
    pub(super) fn placed_opportunities(&self, opportunities: &[Index<Opportunity>]) -> Cell {
        let titles = opportunities.iter().map(|&one| self.journey.opportunity_at(one));
        Cell::texts(titles.map(|opportunity| opportunity.title.value.clone()))
    }

    /// The names of KPIs that stand somewhere.
    pub(super) fn placed_kpis(&self, kpis: &[Index<Kpi>]) -> Cell {
        Cell::texts(kpis.iter().map(|&kpi| self.journey.kpi_at(kpi).title.value.clone()))
    }

    /// The titles of the stages where something stands, given the stages' lists of such things.
    pub(super) fn stages_of<T>(&self, stages: &[Vec<Index<T>>], wanted: usize) -> Cell {
        let here = stages.iter().zip(&self.journey.stages);
        let here = here.filter(|(items, _)| items.iter().any(|item| item.0 == wanted));
        Cell::texts(here.map(|(_, stage)| stage.title.value.clone()))
    }
}

/// What is mentioned by its title, or as written where there is nothing of that name.
fn titles<'t, T>(mentions: &'t [Mention<T>], title: impl Fn(Index<T>) -> &'t Text) -> Cell {
    all_said(mentions.iter().map(|mention| mention.target.map_or(&mention.name, &title)))
}

/// An optional text of the author.
pub(super) fn said(text: Option<&Text>) -> Cell {
    Cell::text(text.map(|text| text.value.clone()))
}

/// Texts of the author.
pub(super) fn all_said<'t>(texts: impl IntoIterator<Item = &'t Text>) -> Cell {
    Cell::texts(texts.into_iter().map(|text| text.value.clone()))
}

/// A number of the author's.
pub(super) fn quantity(quantity: Option<&Spanned<Quantity>>) -> Cell {
    quantity.map_or(Cell::Empty, |quantity| Cell::Quantity(Measured::from(&quantity.value)))
}
