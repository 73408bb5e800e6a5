//! Pains, the words of customers and ideas, grouped by what they have in common: the theme of the
//! ideas, else their lever, else the kind of the pains, else the stage.

use super::{Frame, Mark, PageNumber, ViewOptions, Words, card, words_of};
use crate::journey::{
    Choice, Index, Journey, Opportunity, Pain, PainKind, Placement, Progress, Quote,
};

/// A board of notes.
#[derive(Clone, Debug)]
pub struct Affinity {
    /// What stands around it.
    pub frame: Frame,
    /// The groups, none of them empty.
    pub groups: Vec<NoteGroup>,
}

/// Notes that have something in common.
#[derive(Clone, Debug)]
pub struct NoteGroup {
    /// What that is.
    pub title: String,
    /// Pains, then the words of customers, then ideas.
    pub notes: Vec<Note>,
}

/// A note on the board.
#[derive(Clone, Debug)]
pub struct Note {
    /// What it tells of.
    pub kind: NoteKind,
    /// What it says.
    pub words: String,
    /// How much it hurts or helps.
    pub mark: Option<Mark>,
    /// Who said it, where it hurts, how far it is.
    pub foot: Vec<String>,
}

/// What a note tells of, in the order of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteKind {
    /// What hurts.
    Pain,
    /// What a customer said.
    Quote,
    /// What could be done.
    Idea,
}

/// A group with more notes is shown in parts.
const MOST: usize = 20;

/// What the groups have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Common {
    Theme,
    Lever,
    Kind,
    Stage,
}

impl Common {
    /// The first that at least half of what has it says.
    fn of(journey: &Journey) -> Self {
        let ideas = || journey.opportunities.iter().filter(|idea| is_alive(idea));
        let is_usual = |said: usize, all: usize| said > 0 && 2 * said >= all;
        if is_usual(ideas().filter(|idea| idea.theme.is_some()).count(), ideas().count()) {
            Self::Theme
        } else if is_usual(ideas().filter(|idea| idea.lever.is_some()).count(), ideas().count()) {
            Self::Lever
        } else if is_usual(
            journey.pains.iter().filter(|pain| pain.kind.is_some()).count(),
            journey.pains.len(),
        ) {
            Self::Kind
        } else {
            Self::Stage
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::Theme => "affinity-by-theme",
            Self::Lever => "affinity-by-lever",
            Self::Kind => "affinity-by-kind",
            Self::Stage => "affinity-by-stage",
        }
    }
}

fn is_alive(idea: &Opportunity) -> bool {
    idea.progress() != Progress::Dropped
}

impl Affinity {
    /// The board of a map.
    pub fn of(journey: &Journey, options: &ViewOptions) -> Self {
        let words = words_of(journey, options);
        let common = Common::of(journey);
        let eyebrow = format!("{} · {}", words.label("affinity"), words.label(common.label()));
        let mut frame = Frame::of(journey, options, "affinity", &eyebrow, options.title(journey));
        let groups = Sorter::new(journey, common, words).groups();
        let titles: Vec<&str> = groups.iter().map(|group| &*group.title).collect();
        frame.description = words.counted("affinity-description", groups.len(), &titles.join(", "));
        Self { frame, groups }
    }

    /// One page of several, with its share of the groups.
    pub fn page(&self, number: PageNumber) -> Self {
        let frame = self.frame.clone().as_page(number);
        Self { frame, groups: self.groups[number.share(self.groups.len())].to_vec() }
    }
}

/// What puts notes into groups.
struct Sorter<'s> {
    journey: &'s Journey,
    placement: Placement,
    answers: Vec<Option<Index<Opportunity>>>,
    common: Common,
    words: Words,
}

impl<'s> Sorter<'s> {
    fn new(journey: &'s Journey, common: Common, words: Words) -> Self {
        let placement = journey.placement();
        let answers = journey.answers(&placement);
        Self { journey, placement, answers, common, words }
    }

    /// All groups: stages as they follow each other, others by the first note that belongs to
    /// them; what belongs to none comes last.
    fn groups(&self) -> Vec<NoteGroup> {
        let mut sorted: Vec<(Option<String>, Note)> = Vec::new();
        for (place, pain) in self.journey.pains.iter().enumerate() {
            let group = self.of_pain(Index::new(place));
            sorted.push((group.clone(), self.pain(place, pain)));
            sorted.extend(pain.quotes.iter().map(|quote| (group.clone(), self.quote(quote))));
        }
        for (stage, part) in self.journey.stages.iter().enumerate() {
            for experience in part.experiences().filter(|it| !it.quotes.is_empty()) {
                let pain = experience.pains.iter().find_map(|mention| mention.target);
                let group = match self.common {
                    Common::Stage => Some(self.stage(stage)),
                    Common::Theme | Common::Lever | Common::Kind => {
                        pain.and_then(|pain| self.of_pain(pain))
                    }
                };
                let quotes = experience.quotes.iter();
                sorted.extend(quotes.map(|quote| (group.clone(), self.quote(quote))));
            }
        }
        for (place, idea) in self.journey.opportunities.iter().enumerate() {
            if is_alive(idea) {
                sorted.push((self.of_idea(Index::new(place)), self.idea(idea)));
            }
        }
        let mut titles: Vec<Option<String>> = match self.common {
            Common::Stage => {
                (0..self.journey.stages.len()).map(|at| Some(self.stage(at))).collect()
            }
            Common::Theme | Common::Lever | Common::Kind => Vec::new(),
        };
        titles.extend(sorted.iter().map(|(group, _)| group.clone()).filter(Option::is_some));
        titles.push(None);
        let mut groups: Vec<NoteGroup> = Vec::new();
        for title in titles {
            let shown = title.clone().unwrap_or_else(|| self.words.label("affinity-ungrouped"));
            let notes = sorted.iter().filter(|(group, _)| *group == title);
            let mut notes: Vec<Note> = notes.map(|(_, note)| note.clone()).collect();
            notes.sort_by_key(|note| note.kind);
            if !groups.iter().any(|group| group.title == shown) {
                let parts = notes.len().div_ceil(MOST);
                let part = |at: usize| {
                    notes[at * notes.len() / parts..(at + 1) * notes.len() / parts].to_vec()
                };
                let parts = (0..parts).map(part);
                groups.extend(parts.map(|notes| NoteGroup { title: shown.clone(), notes }));
            }
        }
        groups
    }

    fn stage(&self, place: usize) -> String {
        self.words.set(&self.journey.stages[place].title)
    }

    fn of_pain(&self, pain: Index<Pain>) -> Option<String> {
        match self.common {
            Common::Theme | Common::Lever => self.of_idea(self.answers[pain.0]?),
            Common::Kind => {
                let kind = self.journey.pain_at(pain).kind?;
                Some(self.words.choice(PainKind::LIST, kind.value.english()))
            }
            Common::Stage => {
                let stage = self.placement.pains.iter().position(|here| here.contains(&pain))?;
                Some(self.stage(stage))
            }
        }
    }

    fn of_idea(&self, index: Index<Opportunity>) -> Option<String> {
        let idea = self.journey.opportunity_at(index);
        match self.common {
            Common::Theme => idea.theme.as_ref().map(|theme| self.words.set(theme)),
            Common::Lever => idea.lever.map(|lever| self.words.choice("lever", lever.value)),
            Common::Kind => {
                let solved = idea.solves.iter().find_map(|mention| mention.target);
                solved.and_then(|pain| self.of_pain(pain))
            }
            Common::Stage => {
                let placed = &self.placement.opportunities;
                let stage = placed.iter().position(|here| here.contains(&index))?;
                Some(self.stage(stage))
            }
        }
    }

    fn pain(&self, place: usize, pain: &Pain) -> Note {
        let index = Index::new(place);
        let stage = self.placement.pains.iter().position(|here| here.contains(&index));
        let stage = stage.filter(|_| self.common != Common::Stage).map(|stage| self.stage(stage));
        let share = card::frequency(pain, self.words);
        Note {
            kind: NoteKind::Pain,
            words: self.words.set(&pain.title),
            mark: card::severity(pain),
            foot: stage.into_iter().chain(share).collect(),
        }
    }

    fn quote(&self, quote: &Quote) -> Note {
        Note {
            kind: NoteKind::Quote,
            words: self.words.quoted(&quote.words),
            mark: None,
            foot: quote.who.iter().map(|who| self.words.set(who)).collect(),
        }
    }

    fn idea(&self, idea: &Opportunity) -> Note {
        let status = idea.status.map(|status| card::progress(status.value, self.words));
        Note {
            kind: NoteKind::Idea,
            words: self.words.set(&idea.title),
            mark: card::impact(idea),
            foot: status.into_iter().collect(),
        }
    }
}
