//! What is new or other than on the map that this one would replace.

use super::curve::is_same;
use super::lane::lanes;
use super::told::Told;
use super::{Cells, ChannelMark, Lane, LaneKind, Owners, View, footer};
use crate::journey::Journey;

/// Beyond this part of its cells, marks tell no more than that it is another map.
const MOST: f64 = 0.6;

impl View {
    /// Marks the cells that are new or other than on the map of today, names its stages that are
    /// dropped, and says which stages are new.
    pub(super) fn compare(&mut self, told: &Told<'_>) {
        let Some(old) = told.replaced else { return };
        let stages = told.journey.stages.iter();
        let counterparts: Vec<Option<usize>> =
            stages.map(|stage| old.stages.iter().position(|today| is_same(today, stage))).collect();
        if counterparts.iter().all(Option::is_none) {
            return;
        }
        self.name_dropped(old, &counterparts);
        let owners = Owners::new(old, self.words);
        let personas = old.travellers();
        let today = Told { journey: old, personas, replaced: None, images: told.images };
        let kinds: Vec<LaneKind> = self.lanes.iter().map(|lane| lane.kind.clone()).collect();
        let today = lanes(&today, &kinds, self.words, owners);
        let changed: Vec<Vec<Change>> =
            self.lanes.iter().map(|lane| lane.changes(&today, &counterparts)).collect();
        let all = changed.iter().flatten().filter(|change| **change != Change::Nothing).count();
        let marked = changed.iter().flatten().filter(|change| change.is_marked()).count();
        if marked as f64 > MOST * all as f64 {
            return;
        }
        for (lane, changes) in self.lanes.iter_mut().zip(changed) {
            lane.changed = changes.iter().map(|change| *change == Change::Other).collect();
        }
        let new = self.stages.iter_mut().zip(&counterparts).filter(|(_, today)| today.is_none());
        for (head, _) in new {
            head.times.insert(0, self.words.label("new-stage"));
        }
        self.legend = footer::legend(&self.header, &self.stages, &self.lanes, self.words);
    }

    fn name_dropped(&mut self, old: &Journey, counterparts: &[Option<usize>]) {
        let places = 0..old.stages.len();
        let dropped = places.filter(|place| !counterparts.contains(&Some(*place)));
        let names: Vec<String> =
            dropped.map(|place| self.words.set(&old.stages[place].title)).collect();
        if !names.is_empty() {
            let list = names.join(", ");
            self.footer.push(self.words.counted("picture-dropped", names.len(), &list));
        }
    }
}

/// How a cell stands to that of today.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    /// Both are empty, or there is nothing that a mark could tell.
    Nothing,
    /// It says the same.
    Same,
    /// It says something else.
    Other,
    /// Its whole stage is new.
    WithItsStage,
}

impl Change {
    const fn is_marked(self) -> bool {
        matches!(self, Self::Other | Self::WithItsStage)
    }
}

impl Lane {
    /// How each cell stands to that of today. Feelings have a curve that shows it.
    fn changes(&self, today: &[Self], counterparts: &[Option<usize>]) -> Vec<Change> {
        let old = today.iter().find(|lane| lane.kind == self.kind);
        let change = |(place, counterpart): (usize, &Option<usize>)| {
            let is_empty = self.cells.is_empty_at(place);
            match (*counterpart, old) {
                _ if matches!(self.cells, Cells::Emotions(_)) => Change::Nothing,
                (None, _) if is_empty => Change::Nothing,
                (None, _) => Change::WithItsStage,
                (Some(there), Some(old)) if is_empty && old.cells.is_empty_at(there) => {
                    Change::Nothing
                }
                (Some(there), Some(old)) if self.cells.says_like(place, &old.cells, there) => {
                    Change::Same
                }
                (Some(_), None) if is_empty => Change::Nothing,
                (Some(_), _) => Change::Other,
            }
        };
        counterparts.iter().enumerate().map(change).collect()
    }
}

impl Cells {
    /// Whether a cell says the same as one of another map's row of its kind.
    fn says_like(&self, place: usize, other: &Self, there: usize) -> bool {
        match (self, other) {
            (
                Self::Paragraphs(new) | Self::Bullets(new) | Self::Bubbles(new),
                Self::Paragraphs(old) | Self::Bullets(old) | Self::Bubbles(old),
            ) => new[place] == old[there],
            (Self::Chips(new), Self::Chips(old)) => new[place] == old[there],
            (Self::Channels(new), Self::Channels(old)) => {
                let met = |cell: &[ChannelMark]| -> Vec<String> {
                    cell.iter().filter(|it| it.is_met()).map(|it| it.name.clone()).collect()
                };
                met(&new[place]) == met(&old[there])
            }
            (Self::Voices(new), Self::Voices(old)) => new[place] == old[there],
            (Self::Measures(new), Self::Measures(old)) => new[place] == old[there],
            (Self::Cards(new), Self::Cards(old)) => {
                let (new, old) = (&new[place], &old[there]);
                new.len() == old.len() && new.iter().zip(old).all(|(new, old)| new.says_like(old))
            }
            _ => false,
        }
    }
}
