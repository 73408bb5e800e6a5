//! Where the columns stand: labels on the left, one column per stage beside them.

use crate::picture::scene::Px;
use crate::picture::view::StageHead;

/// The page's margin left and right.
pub(super) const MARGIN: Px = 36.0;
/// Between two stages.
const GAP: Px = 10.0;
/// Between labels and the first stage.
const GUTTER: Px = 12.0;

/// Between the lanes and what stands beside them.
pub(super) const ASIDE_GAP: Px = 14.0;

/// Between the last stage and the right edge of all blocks.
pub(super) const END: Px = 8.0;

/// The columns of a page.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// The page's width: as wanted, or wider where the stages need it.
    pub(super) page: Px,
    /// The width of the labels' column, which starts at the margin.
    pub(super) label: Px,
    /// The stages' columns from left to right.
    pub(super) stages: Vec<Column>,
    /// The width of what stands beside them, with the gap before it; 0 for nothing.
    pub(super) aside: Px,
}

/// The column of a stage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    /// The left edge.
    pub(super) x: Px,
    /// From edge to edge.
    pub(super) width: Px,
}

impl Column {
    /// The right edge.
    pub(super) fn right(self) -> Px {
        self.x + self.width
    }

    /// The middle.
    pub(super) fn centre(self) -> Px {
        self.x + self.width / 2.0
    }

    /// The column with half of the gaps beside it.
    pub(super) fn with_gaps(self) -> Self {
        Self { x: self.x - GAP / 2.0, width: self.width + GAP }
    }
}

impl Columns {
    /// Columns on a page of at least that width, none narrower than `narrowest`.
    pub(super) fn new(heads: &[StageHead], page: Px, label: Px, aside: Px, narrowest: Px) -> Self {
        let gaps = GAP * (heads.len() as f64 - 1.0);
        let aside = if aside > 0.0 { aside + ASIDE_GAP } else { 0.0 };
        let taken = 2.0 * MARGIN + label + GUTTER + gaps + END + aside;
        let weights: f64 = heads.iter().map(|head| head.weight).sum();
        let lightest = heads.iter().map(|head| head.weight).fold(1.0, f64::min);
        let unit = ((page - taken) / weights).max(narrowest / lightest);
        let mut x = MARGIN + label + GUTTER;
        let stages = heads.iter().map(|head| {
            let column = Column { x, width: unit * head.weight };
            x = column.right() + GAP;
            column
        });
        let stages: Vec<Column> = stages.collect();
        let page = page.max((x - GAP + END + aside + MARGIN).round());
        Self { page, label, stages, aside }
    }

    /// The right edge of a stage's heading: its column's, or of the last one that of all blocks.
    pub(super) fn right_of(&self, stage: usize) -> Px {
        if stage + 1 == self.stages.len() { self.right() } else { self.stages[stage].right() }
    }

    /// The left edge of the first stage.
    pub(super) fn left(&self) -> Px {
        MARGIN + self.label + GUTTER
    }

    /// The right edge of all blocks.
    pub(super) fn right(&self) -> Px {
        self.page - MARGIN - self.aside
    }

    /// From the margin to the right edge of all blocks.
    pub(super) fn width(&self) -> Px {
        self.right() - MARGIN
    }

    /// From margin to margin.
    pub(super) fn whole(&self) -> Px {
        self.page - 2.0 * MARGIN
    }
}
