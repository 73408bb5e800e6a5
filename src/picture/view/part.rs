//! Some of the stages of a map, as a page of its own.

use std::ops::Range;

use super::{Cells, Curve, Emotions, Lane, Phase, View, channels, footer};
use crate::picture::ids::within;

/// Which page of several one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageNumber {
    /// From 1.
    pub number: usize,
    /// How many there are.
    pub count: usize,
}

impl PageNumber {
    /// Which of so many things stand on it, when all pages have about as many.
    pub fn share(self, all: usize) -> Range<usize> {
        let start = |page: usize| page * all / self.count;
        start(self.number - 1)..start(self.number)
    }
}

impl View {
    /// The same map with these stages alone, by place; lanes that are empty there go.
    pub fn part(&self, stages: Range<usize>) -> Self {
        let mut part = self.clone();
        part.stages = self.stages[stages.clone()].to_vec();
        part.phases = self.phases.iter().filter_map(|phase| phase.part(&stages)).collect();
        part.lanes = self.lanes.iter().map(|lane| lane.part(&stages)).collect();
        part.lanes.retain(|lane| !lane.cells.is_empty());
        part.legend = footer::legend(&part.header, &part.stages, &part.lanes, self.words);
        part
    }

    /// The same as one page of several: its title, its number on top, and ids of its own.
    pub fn as_page(mut self, page: PageNumber) -> Self {
        let PageNumber { number, count } = page;
        self.header.eyebrow = format!("{} · {number}/{count}", self.header.eyebrow);
        self.id = within(&self.id, &number.to_string());
        self
    }

    /// The stages by name: `Awareness – Purchase`, or the phases where there are any.
    pub fn extent(&self) -> String {
        let phases = self.phases.iter().map(|phase| &phase.name);
        let stages = self.stages.iter().map(|stage| &stage.title);
        let covers_all =
            self.phases.iter().map(|phase| phase.stages.len()).sum::<usize>() == self.stages.len();
        let names: Vec<&String> =
            if covers_all && !self.phases.is_empty() { phases.collect() } else { stages.collect() };
        match names.as_slice() {
            [] => String::new(),
            [only] => (*only).clone(),
            [first, .., last] => format!("{first} – {last}"),
        }
    }
}

impl Phase {
    /// What of it lies among these stages, counted from the first of them.
    fn part(&self, stages: &Range<usize>) -> Option<Self> {
        let start = self.stages.start.max(stages.start);
        let end = self.stages.end.min(stages.end);
        let shown = start.checked_sub(stages.start)?..end.checked_sub(stages.start)?;
        (!shown.is_empty()).then(|| Self { stages: shown, ..self.clone() })
    }
}

impl Lane {
    fn part(&self, stages: &Range<usize>) -> Self {
        let cells = match &self.cells {
            Cells::Paragraphs(cells) => Cells::Paragraphs(some(cells, stages)),
            Cells::Bullets(cells) => Cells::Bullets(some(cells, stages)),
            Cells::Chips(cells) => Cells::Chips(some(cells, stages)),
            Cells::Channels(cells) => Cells::Channels(channels::part(&cells[stages.clone()])),
            Cells::Bubbles(cells) => Cells::Bubbles(some(cells, stages)),
            Cells::Voices(cells) => Cells::Voices(some(cells, stages)),
            Cells::Emotions(emotions) => Cells::Emotions(emotions.part(stages)),
            Cells::Cards(cells) => Cells::Cards(some(cells, stages)),
            Cells::Measures(cells) => Cells::Measures(some(cells, stages)),
            Cells::Pictures(cells) => Cells::Pictures(some(cells, stages)),
        };
        let changed = some(&self.changed, stages);
        Self { kind: self.kind.clone(), label: self.label.clone(), cells, changed }
    }
}

impl Emotions {
    fn part(&self, stages: &Range<usize>) -> Self {
        let part = |curve: &Curve| Curve {
            nodes: some(&curve.nodes, stages),
            targets: some(&curve.targets, stages),
            backings: some(&curve.backings, stages),
            ..curve.clone()
        };
        Self {
            curves: self.curves.iter().map(part).collect(),
            sentences: some(&self.sentences, stages),
            touches: some(&self.touches, stages),
            left_out: self.left_out.clone(),
        }
    }
}

fn some<T: Clone>(cells: &[T], stages: &Range<usize>) -> Vec<T> {
    cells[stages.clone()].to_vec()
}
