//! Opportunities by what they are worth and what they cost.

use std::cmp::Ordering;

use super::{Frame, Owners, PageNumber, ViewOptions, Words, card, words_of};
use crate::journey::{Index, Journey, Opportunity, Placement, Progress};

/// The opportunities of a map between value and effort.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// What stands around it.
    pub frame: Frame,
    /// The field, on the first page.
    pub field: Option<Field>,
    /// Every opportunity, those to take up first on top.
    pub entries: Vec<Entry>,
}

/// The square between little and much value and effort.
#[derive(Clone, Debug)]
pub struct Field {
    /// What grows upwards.
    pub value: String,
    /// What grows to the right.
    pub effort: String,
    /// The names of its quarters.
    pub quarters: Vec<(Quarter, String)>,
    /// The opportunities of which both value and effort are known, in the order of the entries.
    pub dots: Vec<Dot>,
}

/// A quarter of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quarter {
    /// Much value, little effort.
    QuickWins,
    /// Much value, much effort.
    BigBets,
    /// Little value, little effort.
    FillIns,
    /// Little value, much effort.
    Doubts,
}

/// An opportunity in the field.
#[derive(Clone, Debug)]
pub struct Dot {
    /// Its number among the entries.
    pub number: usize,
    /// What could be done.
    pub title: String,
    /// From 1 to 5, in halves.
    pub value: f64,
    /// From 1 to 5.
    pub effort: u8,
    /// Whether it is done already.
    pub standing: Settled,
}

/// Whether anything is left to decide about an opportunity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It is to be done, or not yet decided.
    Open,
    /// It is done.
    Done,
}

/// An opportunity in the list.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The heading above it, where it is the first of its kind.
    pub section: Option<Section>,
    /// Its number in the field.
    pub number: Option<usize>,
    /// What could be done.
    pub title: String,
    /// Stage, status, owner, date, and its priority or what is missing.
    pub notes: Vec<String>,
    /// Whether it is done already.
    pub standing: Settled,
}

/// What stands above entries.
#[derive(Clone, Debug)]
pub struct Section {
    /// What they have in common.
    pub title: String,
    /// How their order comes about.
    pub remark: Option<String>,
}

impl Quarter {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::QuickWins, Self::BigBets, Self::FillIns, Self::Doubts];

    const fn label(self) -> &'static str {
        match self {
            Self::QuickWins => "matrix-quick-wins",
            Self::BigBets => "matrix-big-bets",
            Self::FillIns => "matrix-fill-ins",
            Self::Doubts => "matrix-doubts",
        }
    }

    /// Whether what stands in it is worth much.
    pub const fn is_upper(self) -> bool {
        matches!(self, Self::QuickWins | Self::BigBets)
    }

    /// Whether what stands in it costs little.
    pub const fn is_left(self) -> bool {
        matches!(self, Self::QuickWins | Self::FillIns)
    }
}

/// The lists of a matrix, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Scored,
    Unscored,
    Dropped,
}

impl Matrix {
    /// The matrix of a map.
    pub fn of(journey: &Journey, options: &ViewOptions) -> Self {
        let words = words_of(journey, options);
        let placement = journey.placement();
        let mut places: Vec<usize> = (0..journey.opportunities.len()).collect();
        places.sort_by(|&a, &b| {
            let [a, b] = [a, b].map(|place| &journey.opportunities[place]);
            Group::of(a).cmp(&Group::of(b)).then(first_of(journey, a, b))
        });
        let (mut entries, mut dots) = (Vec::new(), Vec::new());
        let mut last = None;
        for (at, place) in places.into_iter().enumerate() {
            let opportunity = &journey.opportunities[place];
            let group = Group::of(opportunity);
            let notes = Notes { journey, placement: &placement, words };
            let entry = Entry {
                section: (last != Some(group)).then(|| group.section(words)),
                number: (group == Group::Scored).then_some(at + 1),
                title: words.set(&opportunity.title),
                notes: notes.of(Index::new(place), group),
                standing: match opportunity.progress() {
                    Progress::Done => Settled::Done,
                    _ => Settled::Open,
                },
            };
            last = Some(group);
            if let (Group::Scored, Some(value), Some(effort)) =
                (group, opportunity.value(), opportunity.effort)
            {
                let (title, standing) = (entry.title.clone(), entry.standing);
                dots.push(Dot { number: at + 1, title, value, effort: effort.value, standing });
            }
            entries.push(entry);
        }
        let mut frame =
            Frame::of(journey, options, "matrix", &words.label("matrix"), options.title(journey));
        let titles: Vec<&str> = dots.iter().map(|dot| &*dot.title).collect();
        frame.description = words.counted("matrix-description", dots.len(), &titles.join(", "));
        let quarters = Quarter::ALL.map(|quarter| (quarter, words.label(quarter.label())));
        let field = Field {
            value: words.label("matrix-value"),
            effort: words.label("matrix-effort"),
            quarters: quarters.to_vec(),
            dots,
        };
        Self { frame, field: Some(field), entries }
    }

    /// One page of several: the field stands on the first, beside a third of what a page of
    /// entries alone holds.
    pub fn page(&self, number: PageNumber) -> Self {
        /// Columns of entries on a page of their own.
        const COLUMNS: usize = 3;
        let columns = 1 + COLUMNS * (number.count - 1);
        let start = |page: usize| match page {
            0 => 0,
            later => self.entries.len() * (1 + COLUMNS * (later - 1)) / columns,
        };
        Self {
            frame: self.frame.clone().as_page(number),
            field: self.field.clone().filter(|_| number.number == 1),
            entries: self.entries[start(number.number - 1)..start(number.number)].to_vec(),
        }
    }
}

impl Group {
    fn of(opportunity: &Opportunity) -> Self {
        if opportunity.progress() == Progress::Dropped {
            Self::Dropped
        } else if opportunity.value().is_some() && opportunity.effort.is_some() {
            Self::Scored
        } else {
            Self::Unscored
        }
    }

    fn section(self, words: Words) -> Section {
        match self {
            Self::Scored => Section {
                title: words.label("matrix-ranked"),
                remark: Some(words.label("matrix-formula")),
            },
            Self::Unscored => Section { title: words.label("matrix-unscored"), remark: None },
            Self::Dropped => Section { title: words.label("progress-dropped"), remark: None },
        }
    }
}

/// What is done last, else what has the higher priority first, else what is worth more for its
/// effort.
fn first_of(journey: &Journey, a: &Opportunity, b: &Opportunity) -> Ordering {
    let is_done = |it: &Opportunity| it.progress() == Progress::Done;
    let priority = |it: &Opportunity| journey.priority(it).map_or(0.0, |priority| priority.value);
    let yield_of = |it: &Opportunity| {
        let effort = it.effort.map_or(1.0, |effort| f64::from(effort.value));
        it.value().unwrap_or_default() / effort
    };
    is_done(a)
        .cmp(&is_done(b))
        .then(priority(b).total_cmp(&priority(a)))
        .then(yield_of(b).total_cmp(&yield_of(a)))
}

/// What is said of an opportunity in small letters.
struct Notes<'n> {
    journey: &'n Journey,
    placement: &'n Placement,
    words: Words,
}

impl Notes<'_> {
    fn of(&self, index: Index<Opportunity>, group: Group) -> Vec<String> {
        let Self { journey, placement, words } = *self;
        let opportunity = journey.opportunity_at(index);
        let owners = Owners::new(journey, words);
        let stage = placement.opportunities.iter().position(|here| here.contains(&index));
        let stage = stage.map(|stage| words.set(&journey.stages[stage].title));
        let status = opportunity.status.filter(|_| group != Group::Dropped);
        let status = status.map(|status| card::progress(status.value, words));
        let owner = opportunity.owner.as_ref().map(|owner| owners.name(owner));
        let due = opportunity.due.map(|due| words.month(due.value));
        let priority = journey.priority(opportunity).filter(|_| group == Group::Scored);
        let priority = priority.map(|it| words.about("matrix-priority", &words.number(it.value)));
        let unknown = |label: &str, is_unknown: bool| {
            (is_unknown && group == Group::Unscored).then(|| words.label(label))
        };
        let notes = [
            stage,
            status,
            owner,
            due,
            priority,
            unknown("matrix-no-value", opportunity.value().is_none()),
            unknown("matrix-no-effort", opportunity.effort.is_none()),
        ];
        notes.into_iter().flatten().collect()
    }
}
