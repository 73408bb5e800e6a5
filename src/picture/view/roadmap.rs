//! Opportunities by when they are to be done, and who does them.

use super::{Frame, Owners, PageNumber, ViewOptions, Words, card, words_of};
use crate::journey::{Date, Index, Journey, Opportunity, Placement, Progress};

/// The opportunities of a map over time.
#[derive(Clone, Debug)]
pub struct Roadmap {
    /// What stands around it.
    pub frame: Frame,
    /// The names of its periods, in their order.
    pub periods: Vec<String>,
    /// Its rows, one per owner or stage.
    pub rows: Vec<RoadmapRow>,
    /// What was given up, in a sentence.
    pub dropped: Option<String>,
}

/// The tasks of an owner, or of a stage.
#[derive(Clone, Debug)]
pub struct RoadmapRow {
    /// Whose they are.
    pub name: String,
    /// What whose they are is.
    pub kind: RowKind,
    /// The tasks of each period.
    pub cells: Vec<Vec<Task>>,
}

/// What the rows of a roadmap are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// Whoever answers for it.
    Owner,
    /// Where on the journey it acts.
    Stage,
}

/// An opportunity on a roadmap.
#[derive(Clone, Debug)]
pub struct Task {
    /// What is to be done.
    pub title: String,
    /// How far it is.
    pub progress: Progress,
    /// The same in a word.
    pub status: String,
    /// Where it acts, and by when it is due.
    pub notes: Vec<String>,
}

/// So many periods stand side by side, besides what has no date.
const MOST: usize = 6;
/// Quarters of a year.
const QUARTERS: u16 = 4;

/// When something is done, in the order of the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Period {
    /// A quarter, counted from the year 0.
    Quarter(u16),
    Year(u16),
    /// A year or a later one.
    From(u16),
    Undated,
    Done,
    Now,
    Next,
    Later,
}

impl Period {
    fn name(self, words: Words) -> String {
        match self {
            Self::Quarter(at) => {
                format!("{}{} {}", words.label("quarter"), at % QUARTERS + 1, at / QUARTERS)
            }
            Self::Year(year) => year.to_string(),
            Self::From(year) => words.about("roadmap-from", &year.to_string()),
            Self::Undated => words.label("roadmap-undated"),
            Self::Done => words.label("progress-done"),
            Self::Now => words.label("roadmap-now"),
            Self::Next => words.label("roadmap-next"),
            Self::Later => words.label("roadmap-later"),
        }
    }

    /// Where an opportunity stands on a map without dates.
    fn of_progress(progress: Progress) -> Self {
        match progress {
            Progress::Done => Self::Done,
            Progress::Doing => Self::Now,
            Progress::Planned => Self::Next,
            Progress::Idea | Progress::Dropped => Self::Later,
        }
    }
}

/// The quarter in which a date ends, counted from the year 0.
fn quarter(date: Date) -> u16 {
    let last = date.last_day();
    last.year * QUARTERS + (u16::from(last.month) - 1) / 3
}

/// The columns of a roadmap: quarters, or where these are too many, years; without any date, what
/// is done now, next and later.
struct Calendar {
    columns: Vec<Period>,
}

impl Calendar {
    fn of(shown: &[&Opportunity]) -> Self {
        let dates = shown.iter().filter_map(|it| it.due);
        let mut quarters: Vec<u16> = dates.map(|due| quarter(due.value)).collect();
        quarters.sort_unstable();
        quarters.dedup();
        if quarters.is_empty() {
            let is_done = shown.iter().any(|it| it.progress() == Progress::Done);
            let done = is_done.then_some(Period::Done);
            let columns = done.into_iter().chain([Period::Now, Period::Next, Period::Later]);
            return Self { columns: columns.collect() };
        }
        let mut years: Vec<u16> = quarters.iter().map(|quarter| quarter / QUARTERS).collect();
        years.dedup();
        let mut columns: Vec<Period> = if let Some(all) = few(&quarters) {
            all.into_iter().map(Period::Quarter).collect()
        } else if let Some(all) = few(&years) {
            all.into_iter().map(Period::Year).collect()
        } else {
            let first = years.iter().take(MOST - 1).copied().map(Period::Year);
            first.chain([Period::From(years[MOST - 1])]).collect()
        };
        if shown.iter().any(|it| it.due.is_none()) {
            columns.push(Period::Undated);
        }
        Self { columns }
    }

    /// The column of an opportunity.
    fn place(&self, opportunity: &Opportunity) -> usize {
        let holds = |period: &Period| match (*period, opportunity.due) {
            (Period::Quarter(at), Some(due)) => at == quarter(due.value),
            (Period::Year(year), Some(due)) => year == due.value.year,
            (Period::From(year), Some(due)) => year <= due.value.year,
            (Period::Undated, None) => true,
            (by_progress, None) => by_progress == Period::of_progress(opportunity.progress()),
            (_, Some(_)) => false,
        };
        self.columns.iter().position(holds).unwrap_or_default()
    }
}

/// All numbers from the first to the last, or else those that occur; `None` where there are too
/// many of them.
fn few(numbers: &[u16]) -> Option<Vec<u16>> {
    let (first, last) = (*numbers.first()?, *numbers.last()?);
    if usize::from(last - first) < MOST {
        return Some((first..=last).collect());
    }
    (numbers.len() <= MOST).then(|| numbers.to_vec())
}

/// What tasks are made with.
struct Maker<'m> {
    journey: &'m Journey,
    placement: Placement,
    words: Words,
    kind: RowKind,
}

impl Roadmap {
    /// The roadmap of a map.
    pub fn of(journey: &Journey, options: &ViewOptions) -> Self {
        let words = words_of(journey, options);
        let is_dropped =
            |place: &usize| journey.opportunities[*place].progress() == Progress::Dropped;
        let (dropped, mut places): (Vec<usize>, Vec<usize>) =
            (0..journey.opportunities.len()).partition(is_dropped);
        places
            .sort_by_key(|&place| journey.opportunities[place].due.map(|due| due.value.last_day()));
        let shown: Vec<&Opportunity> =
            places.iter().map(|&place| &journey.opportunities[place]).collect();
        let calendar = Calendar::of(&shown);
        let has_owners = shown.iter().any(|it| it.owner.is_some());
        let kind = if has_owners { RowKind::Owner } else { RowKind::Stage };
        let maker = Maker { journey, placement: journey.placement(), words, kind };
        let mut rows = maker.rows(&places, calendar.columns.len());
        for place in places {
            let opportunity = &journey.opportunities[place];
            let name = maker.row(place);
            if let Some(row) = rows.iter_mut().find(|row| row.name == name) {
                row.cells[calendar.place(opportunity)].push(maker.task(place));
            }
        }
        let dropped: Vec<String> = dropped
            .into_iter()
            .map(|place| words.set(&journey.opportunities[place].title))
            .collect();
        let mut frame =
            Frame::of(journey, options, "roadmap", &words.label("roadmap"), options.title(journey));
        let periods: Vec<String> =
            calendar.columns.iter().map(|period| period.name(words)).collect();
        frame.description = words.counted("roadmap-description", shown.len(), &periods.join(", "));
        Self {
            frame,
            periods,
            rows,
            dropped: (!dropped.is_empty())
                .then(|| words.about("roadmap-dropped", &dropped.join(", "))),
        }
    }

    /// One page of several, with its share of the rows; what was dropped is told on the last.
    pub fn page(&self, number: PageNumber) -> Self {
        Self {
            frame: self.frame.clone().as_page(number),
            periods: self.periods.clone(),
            rows: self.rows[number.share(self.rows.len())].to_vec(),
            dropped: self.dropped.clone().filter(|_| number.number == number.count),
        }
    }
}

impl Maker<'_> {
    fn stage(&self, place: usize) -> Option<usize> {
        let index = Index::new(place);
        self.placement.opportunities.iter().position(|here| here.contains(&index))
    }

    /// The name of an opportunity's row.
    fn row(&self, place: usize) -> String {
        let Self { journey, words, .. } = *self;
        match self.kind {
            RowKind::Owner => match &journey.opportunities[place].owner {
                Some(owner) => Owners::new(journey, words).name(owner),
                None => words.label("roadmap-unowned"),
            },
            RowKind::Stage => match self.stage(place) {
                Some(stage) => words.set(&journey.stages[stage].title),
                None => words.label("roadmap-everywhere"),
            },
        }
    }

    /// Empty rows: owners by their first task, or stages as they follow each other; what has no
    /// owner or no stage comes last.
    fn rows(&self, places: &[usize], columns: usize) -> Vec<RoadmapRow> {
        let mut sorted = places.to_vec();
        let belongs_nowhere = |place: usize| match self.kind {
            RowKind::Owner => (self.journey.opportunities[place].owner.is_none(), 0),
            RowKind::Stage => (self.stage(place).is_none(), self.stage(place).unwrap_or_default()),
        };
        sorted.sort_by_key(|&place| belongs_nowhere(place));
        let mut rows: Vec<RoadmapRow> = Vec::new();
        for name in sorted.into_iter().map(|place| self.row(place)) {
            if !rows.iter().any(|row| row.name == name) {
                rows.push(RoadmapRow { name, kind: self.kind, cells: vec![Vec::new(); columns] });
            }
        }
        rows
    }

    fn task(&self, place: usize) -> Task {
        let Self { journey, words, .. } = *self;
        let opportunity = &journey.opportunities[place];
        let stage = self.stage(place).filter(|_| self.kind == RowKind::Owner);
        let stage = stage.map(|stage| words.set(&journey.stages[stage].title));
        let due = opportunity.due.map(|due| words.month(due.value));
        Task {
            title: words.set(&opportunity.title),
            progress: opportunity.progress(),
            status: card::progress(opportunity.progress(), words),
            notes: [stage, due].into_iter().flatten().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, Period};
    use crate::journey::{Date, Opportunity, Progress};
    use crate::text::{Span, Spanned};

    fn columns(dates: &[&str]) -> Vec<Period> {
        let due = |date: &&str| Date::parse(date).map(|due| Spanned::new(due, Span::default()));
        let all: Vec<Opportunity> =
            dates.iter().map(|date| Opportunity { due: due(date), ..Default::default() }).collect();
        Calendar::of(&all.iter().collect::<Vec<_>>()).columns
    }

    #[test]
    fn quarters_follow_each_other_and_what_has_no_date_comes_last() {
        let found = columns(&["2027-05-02", "", "2026-Q4", "2026"]);
        let [q4, q1, q2] = [2026 * 4 + 3, 2027 * 4, 2027 * 4 + 1].map(Period::Quarter);
        assert_eq!(found, [q4, q1, q2, Period::Undated]);
    }

    #[test]
    fn many_quarters_become_years_and_many_years_end_in_later_ones() {
        let found =
            columns(&["2026-01", "2026-05", "2026-09", "2027-01", "2027-05", "2027-09", "2028"]);
        assert_eq!(found, [2026, 2027, 2028].map(Period::Year));
        let found = columns(&["2020", "2023", "2026", "2029", "2032", "2035", "2038", "2041"]);
        let mut expected = [2020, 2023, 2026, 2029, 2032].map(Period::Year).to_vec();
        expected.push(Period::From(2035));
        assert_eq!(found, expected);
    }

    #[test]
    fn without_dates_columns_are_now_next_and_later() {
        assert_eq!(columns(&[""]), [Period::Now, Period::Next, Period::Later]);
        let doing = Spanned::new(Progress::Doing, Span::default());
        let doing = Opportunity { status: Some(doing), ..Opportunity::default() };
        assert_eq!(Calendar::of(&[&doing]).place(&doing), 0);
    }
}
