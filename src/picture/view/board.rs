//! A map for a room full of people: little, and large.

use super::{Cells, Lane, LaneKind, Mark, Measure, PriorityCard, View, footer};

/// More lanes are not read from the end of a table.
const MOST_LANES: usize = 5;
const MOST_TILES: usize = 3;

impl LaneKind {
    /// The rows of a map for the board, unless others are asked for.
    pub const BOARD: [Self; 4] = [Self::Emotions, Self::Pains, Self::Opportunities, Self::Kpis];
}

impl View {
    /// The map for the board: the headline, few figures, at most five lanes with one thing in each
    /// cell, and the priorities beside them.
    pub(super) fn for_board(mut self, priorities: Vec<PriorityCard>) -> Self {
        let header = &mut self.header;
        header.tiles.truncate(MOST_TILES);
        if header.headline.is_some() {
            header.subtitle = None;
        }
        if let Some(persona) = &mut header.persona {
            persona.traits.clear();
            persona.quote = None;
            persona.goals.clear();
            persona.others = None;
        }
        for stage in &mut self.stages {
            stage.times.clear();
            stage.owner = None;
            stage.ways.clear();
        }
        self.lanes.truncate(MOST_LANES);
        self.lanes.iter_mut().for_each(Lane::keep_first);
        self.priorities = priorities;
        self.legend = footer::legend(&self.header, &self.stages, &self.lanes, self.words);
        self
    }

    /// The same with less in the lanes, to fit a page: first without the sentences of moments of
    /// truth, wherever they stand, then lane by lane from the last; `None` when only two lanes are left.
    pub fn with_less_below(&self) -> Option<Self> {
        let mut leaner = self.clone();
        let moments = leaner.lanes.iter().position(|lane| lane.kind == LaneKind::Moments);
        let sentences = leaner.lanes.iter_mut().find_map(|lane| match &mut lane.cells {
            Cells::Emotions(emotions) if emotions.sentences.iter().any(|here| !here.is_empty()) => {
                Some(&mut emotions.sentences)
            }
            _ => None,
        });
        if let Some(sentences) = sentences {
            sentences.iter_mut().for_each(Vec::clear);
        } else if let Some(place) = moments {
            leaner.lanes.remove(place);
        } else if leaner.lanes.len() > 2 {
            leaner.lanes.pop();
        } else {
            return None;
        }
        leaner.legend = footer::legend(&leaner.header, &leaner.stages, &leaner.lanes, leaner.words);
        Some(leaner)
    }

    /// The same with less beside the lanes: first without the proofs of the priorities, then
    /// without one priority after the other; `None` when there is none.
    pub fn with_less_beside(&self) -> Option<Self> {
        let mut leaner = self.clone();
        if leaner.priorities.iter().all(|priority| priority.proof.is_empty()) {
            leaner.priorities.pop()?;
        }
        leaner.priorities.iter_mut().for_each(|priority| priority.proof.clear());
        Some(leaner)
    }
}

impl Lane {
    /// Keeps what weighs most in each cell, and the curve without its touchpoints.
    fn keep_first(&mut self) {
        match &mut self.cells {
            Cells::Paragraphs(cells) | Cells::Bullets(cells) | Cells::Bubbles(cells) => {
                cells.iter_mut().for_each(|cell| cell.truncate(1));
            }
            Cells::Voices(cells) => cells.iter_mut().for_each(|cell| cell.truncate(1)),
            Cells::Pictures(cells) => cells.iter_mut().for_each(|cell| cell.truncate(1)),
            Cells::Cards(cells) => {
                for cell in cells {
                    cell.sort_by_key(|card| std::cmp::Reverse(card.mark.map_or(0, Mark::weight)));
                    cell.truncate(1);
                    for card in cell {
                        card.notes.clear();
                        card.solves.clear();
                    }
                }
            }
            Cells::Measures(cells) => {
                for cell in cells {
                    cell.truncate(1);
                    cell.iter_mut().for_each(Measure::without_proof);
                }
            }
            Cells::Emotions(emotions) => emotions.touches.iter_mut().for_each(Vec::clear),
            Cells::Chips(_) | Cells::Channels(_) => {}
        }
    }
}

impl Mark {
    /// From 1 to 3.
    const fn weight(self) -> u8 {
        match self {
            Self::Severity(weight) | Self::Impact(weight) => weight,
        }
    }
}

impl Measure {
    fn without_proof(&mut self) {
        self.proof.clear();
    }
}
