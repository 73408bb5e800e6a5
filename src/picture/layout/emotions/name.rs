//! Whose curve it is, at one of its ends: a second way to tell them apart beside the legend.

use super::super::pen::Pen;
use super::area::Area;
use super::chart::Chart;
use super::line::Line;
use super::of_curves;
use super::word::{is_crossed, is_shaded};
use crate::picture::curve::Arc;
use crate::picture::fonts::Style;
use crate::picture::scene::{Node, Px};

/// Between the chart's edge and a name.
const EDGE: Px = 5.0;

/// The names that find a free place at the right end of their curve, else at the left one.
pub(super) fn names(
    pen: &mut Pen<'_, '_>,
    chart: &Chart,
    lines: &[Line<'_>],
    arcs: &[Vec<Arc>],
    mut taken: Vec<Area>,
) -> Vec<Node> {
    let face = pen.face(Style::SemiBold, 11.5, 14.0);
    let mut nodes = Vec::new();
    for (turn, (line, own)) in lines.iter().zip(arcs).enumerate() {
        let (Some(first), Some(last)) = (own.first(), own.last()) else { continue };
        let color = line.look.color.unwrap_or(pen.theme.ink);
        let name = pen.line(face.colored(color), &line.view.name);
        let (start, end) = (first.points[0], last.points[3]);
        let gap = pen.px(5.0);
        let place = |left: Px, top: Px| Area {
            left,
            top,
            right: left + name.width,
            bottom: top + name.height,
        };
        let beside = |left: Px, y: Px| [y - gap - name.height, y + gap].map(|top| place(left, top));
        let (first, last) = (chart.on_page(start), chart.on_page(end));
        let at_end = beside(last.x - EDGE - name.width, last.y);
        let places = [at_end, beside(first.x + EDGE, first.y)].concat();
        let is_free = |area: &&Area| {
            let is_inside = area.top > chart.top && area.bottom < chart.bottom;
            let is_clear = !taken.iter().any(|other| other.touches(area));
            let is_plain = !is_crossed(chart, arcs, area) && !is_shaded(chart, arcs, area);
            is_inside && is_clear && is_plain
        };
        if let Some(&area) = places.iter().find(is_free) {
            taken.push(area.grown(2.0));
            let name = name.placed(area.left, area.top);
            nodes.extend(of_curves(lines, &[turn], name));
        }
    }
    nodes
}
