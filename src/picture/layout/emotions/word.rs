//! The word of a face: where it covers neither faces nor other words, and no curve if possible.
//!
//! ```text
//!       word            A word stands above or below its face, over its middle or to a side
//!   word ☺ word         where a curve would run through it; else beside the face. Where a curve
//!       word            runs through every place that is free, it gets a ground of its own.
//! ```

use super::super::block::Block;
use super::super::columns::Column;
use super::super::pen::{Pen, panel};
use super::area::Area;
use super::chart::Chart;
use crate::picture::curve::Arc;
use crate::picture::scene::{Node, Point, Px};

/// Between a word and what stands beside it.
const AIR: Px = 4.0;

/// A word that looks for its place.
pub(super) struct Word {
    /// The word, centred in a column but for two pixels on each side.
    pub(super) block: Block,
    /// The middle of its face.
    pub(super) at: Point,
    /// The radius of its face with the air around it.
    pub(super) reach: Px,
    /// Where it may stand, the best place first.
    pub(super) sides: &'static [Side],
}

/// On which side of its face a word stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Above,
    Below,
    Beside,
}

impl Word {
    /// The word at its place, and the room it takes; `None` where nothing is free.
    pub(super) fn placed(
        self,
        pen: &Pen<'_, '_>,
        chart: &Chart,
        arcs: &[Vec<Arc>],
        column: Column,
        taken: &[Area],
    ) -> Option<(Vec<Node>, Area)> {
        let free = self.places(pen, chart, column, taken);
        let is_crossed = |area: &&Area| is_crossed(chart, arcs, &area.grown(AIR));
        let clear = free.iter().find(|area| !is_crossed(area) && !is_shaded(chart, arcs, area));
        let area = clear.or_else(|| free.iter().find(|area| !is_crossed(area)));
        let area = *area.or(free.first())?;
        let mut nodes = Vec::new();
        if clear.is_none() {
            let Area { left, top, .. } = area.grown(AIR);
            let (width, height) = (area.width() + 2.0 * AIR, area.height());
            let ground = panel(left, top + AIR, width, height, pen.px(6.0), pen.theme.card);
            nodes.push(Node::Rect(ground));
        }
        let left = area.middle().x - self.block.width / 2.0;
        nodes.extend(self.block.placed(left, area.top));
        Some((nodes, area.grown(AIR)))
    }

    /// The places that nothing has taken.
    fn places(
        &self,
        pen: &Pen<'_, '_>,
        chart: &Chart,
        column: Column,
        taken: &[Area],
    ) -> Vec<Area> {
        let width = self.block.nodes.iter().map(Node::text_width).fold(0.0, f64::max);
        let (half, height) = (width / 2.0, self.block.height);
        let room = (column.width / 2.0 - half - AIR).max(0.0);
        let within = |x: Px| x.clamp(column.centre() - room, column.centre() + room);
        let place =
            |x: Px, top: Px| Area { left: x - half, top, right: x + half, bottom: top + height };
        let gap = self.reach + pen.px(4.0);
        let Point { x, y } = self.at;
        let aside = half + AIR + 2.0;
        let level = |top: Px| [x, x - aside, x + aside].map(|x| place(within(x), top));
        let mut places = Vec::new();
        for side in self.sides {
            match side {
                Side::Above => places.extend(level(y - gap - height)),
                Side::Below => places.extend(level(y + gap)),
                Side::Beside => places.extend(
                    [x + gap + half, x - gap - half].map(|x| place(within(x), y - height / 2.0)),
                ),
            }
        }
        let face = Area::around(x, y, self.reach - 1.0);
        places.retain(|area| {
            let is_inside = area.top > chart.top - 1.0 && area.bottom < chart.bottom + 1.0;
            is_inside && !area.touches(&face) && !taken.iter().any(|it| it.touches(area))
        });
        places
    }
}

/// Whether any curve or the zero line runs through a box.
pub(super) fn is_crossed(chart: &Chart, arcs: &[Vec<Arc>], area: &Area) -> bool {
    const STEPS: u32 = 24;
    let near = |arc: &&Arc| arc.points[3].x > area.left && arc.points[0].x < area.right;
    let is_at_zero = area.top < chart.zero() && area.bottom > chart.zero();
    let meets = |arc: &Arc| {
        (0..=STEPS).any(|step| {
            let at = arc.at(f64::from(step) / f64::from(STEPS));
            area.holds(chart.on_page(at))
        })
    };
    is_at_zero || arcs.iter().flatten().filter(near).any(meets)
}

/// Whether the area between the first curve and the zero line reaches into a box.
pub(super) fn is_shaded(chart: &Chart, arcs: &[Vec<Arc>], area: &Area) -> bool {
    const STEPS: u32 = 24;
    let near = |arc: &&Arc| arc.points[3].x > area.left && arc.points[0].x < area.right;
    let zero = chart.zero();
    let fills = |arc: &Arc| {
        (0..=STEPS).any(|step| {
            let at = chart.on_page(arc.at(f64::from(step) / f64::from(STEPS)));
            let is_over = at.x > area.left && at.x < area.right;
            is_over && zero.min(at.y) < area.bottom && zero.max(at.y) > area.top
        })
    };
    arcs.first().into_iter().flatten().filter(near).any(fills)
}
