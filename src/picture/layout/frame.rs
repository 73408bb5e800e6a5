//! A sheet in its frame: header on top, footer below, and between them whatever fills it.
//!
//! What fills a sheet is drawn as large as the page allows, as the lanes of a map are, and gets all
//! the room between header and footer. Where it does not fit at the smallest readable size, the
//! page grows.

use super::block::Block;
use super::columns::MARGIN;
use super::footer::footer;
use super::header::header;
use super::losses::Losses;
use super::mirror::mirror;
use super::page::Scales;
use super::pen::Pen;
use super::sheet::{AFTER_HEADER, BOTTOM, FOOTER, TOP, frame_scale};
use super::{Layout, LayoutOptions, Overflow};
use crate::picture::document::Page;
use crate::picture::fonts::Typesetter;
use crate::picture::reading::Reading;
use crate::picture::scene::{Group, Node, Part, Px, Scene};
use crate::picture::view::{Frame, Ground, PageNumber};

/// Scales are tried in steps of this.
const STEP: f64 = 0.02;

/// What a sheet shows within its frame.
pub(super) trait Filling {
    /// The scale beyond which it would look clumsy.
    fn most(&self) -> f64 {
        f64::MAX
    }

    /// The height that it needs at the pen's scale.
    fn needed(&self, pen: &mut Pen<'_, '_>, width: Px) -> Px;

    /// What it draws in a room, which is at least as high as it needs, from the room's corner.
    fn draw(&self, pen: &mut Pen<'_, '_>, room: Room) -> Vec<Node>;
}

/// The room for what fills a sheet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// From margin to margin.
    pub(super) width: Px,
    /// From header to footer.
    pub(super) height: Px,
}

/// Header and footer at one scale.
struct Around {
    header: Block,
    header_height: Px,
    footer: Block,
    scale: f64,
}

/// Lays out a sheet of one page.
pub(super) fn lay_out_framed(
    frame: &Frame,
    filling: &dyn Filling,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
) -> Layout {
    let reading = Reading::of_tag(&frame.language);
    setter.read(reading);
    let page = options.width.unwrap_or(options.size.width());
    let wanted = options.size.height(page);
    let width = page - 2.0 * MARGIN;
    let scales = options.size.scales(options.density);
    let scales = Scales { most: scales.most.min(filling.most()), ..scales };
    let mut pen = Pen {
        setter,
        theme: options.theme,
        scale: scales.usual,
        density: options.density,
        losses: Losses::default(),
    };
    let mut needed = |scale: f64| {
        let around = Around::new(&mut pen, frame, width, scale);
        pen.scale = scale;
        around.height() + filling.needed(&mut pen, width)
    };
    let scale = match wanted {
        Some(height) => largest(scales, |scale| needed(scale) <= height),
        None => scales.usual,
    };
    let natural = needed(scale);
    let height = wanted.map_or(natural, |wanted| wanted.max(natural));
    pen.losses = Losses::default();
    let around = Around::new(&mut pen, frame, width, scale);
    pen.scale = scale;
    let room = Room { width, height: height - around.height() };
    let mut body = filling.draw(&mut pen, room);
    let top = around.above();
    body.iter_mut().for_each(|node| node.shift(MARGIN, top));
    // Sums of fractions of pixels may end a hair above a whole number.
    let height = (height - 0.01).ceil();
    let mut scene = Scene {
        width: page,
        height,
        ground: match frame.ground {
            Ground::Page => options.theme.page,
            Ground::Paper => options.theme.card,
        },
        title: frame.title.clone(),
        description: frame.description.clone(),
        language: frame.language.clone(),
        id: frame.id.clone(),
        nodes: around.nodes(frame, body, height),
    };
    if reading == Reading::ToLeft {
        mirror(&mut scene);
    }
    let has_grown = wanted.is_some_and(|wanted| height > wanted);
    Layout { pages: vec![Page::of(scene)], has_grown, losses: pen.losses }
}

/// Lays out a sheet on as few pages as hold it, at most so many; where none do, on those that grow
/// least. `page` is the frame and the filling of one of them.
pub(super) fn lay_out_on_pages<F: Filling>(
    most: usize,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
    page: impl Fn(PageNumber) -> (Frame, F),
) -> Layout {
    /// More pages help no more when so many attempts in a row did not.
    const VAIN: usize = 3;
    let (mut best, mut lowest, mut vain) = (Layout::default(), Px::INFINITY, 0);
    for count in 1..=most.max(1) {
        let mut layout = Layout::default();
        for number in 1..=count {
            let (frame, filling) = page(PageNumber { number, count });
            layout.append(lay_out_framed(&frame, &filling, options, setter));
        }
        let heights = layout.pages.iter().map(|page| page.scene.height);
        let highest = heights.fold(0.0, f64::max);
        let is_whole = !layout.has_grown || options.overflow == Overflow::Grow;
        if highest < lowest {
            (best, lowest, vain) = (layout, highest, 0);
        } else {
            vain += 1;
        }
        if is_whole || vain == VAIN {
            break;
        }
    }
    best
}

/// The largest scale that fits, or the least one; what fits at one scale fits at smaller ones.
fn largest(scales: Scales, mut fits: impl FnMut(f64) -> bool) -> f64 {
    let steps = ((scales.most - scales.least) / STEP).round() as usize;
    let (mut low, mut high) = (0, steps + 1);
    while high - low > 1 {
        let middle = usize::midpoint(low, high);
        if fits(scales.least + middle as f64 * STEP) { low = middle } else { high = middle }
    }
    scales.least + low as f64 * STEP
}

impl Around {
    /// Header and footer around something of that scale.
    fn new(pen: &mut Pen<'_, '_>, frame: &Frame, width: Px, scale: f64) -> Self {
        pen.scale = frame_scale(scale);
        let drawn = header(pen, &frame.header, width);
        let footer = footer(pen, &frame.footer, &frame.legend, width);
        Self { header: drawn.header, header_height: drawn.height, footer, scale: pen.scale }
    }

    fn above(&self) -> Px {
        TOP + self.header_height + AFTER_HEADER
    }

    fn below(&self) -> Px {
        (FOOTER * self.scale.min(1.0)).max(self.footer.height + BOTTOM + 9.0)
    }

    /// The height of all but what is between.
    fn height(&self) -> Px {
        self.above() + self.below()
    }

    /// Everything in reading order.
    fn nodes(self, frame: &Frame, body: Vec<Node>, height: Px) -> Vec<Node> {
        let group = |id: &str, nodes: Vec<Node>| {
            let (id, label) = (Some(id.to_owned()), Some(frame.words.label(id)));
            (!nodes.is_empty()).then_some(Node::Group(Group {
                id,
                label,
                part: Part::Other,
                nodes,
            }))
        };
        let mut nodes = Vec::new();
        nodes.extend(group("header", self.header.placed(MARGIN, TOP)));
        nodes.extend(body);
        let foot_at = height - BOTTOM - self.footer.height;
        nodes.extend(group("legend", self.footer.placed(MARGIN, foot_at)));
        nodes
    }
}

#[cfg(test)]
mod tests {
    use super::{Scales, largest};

    #[test]
    fn largest_scale_that_fits_is_found_to_a_step() {
        let scales = Scales { least: 0.8, usual: 1.0, most: 1.8 };
        for (limit, expected) in [(0.5, 0.8), (0.8, 0.8), (1.171, 1.16), (1.8, 1.8), (9.0, 1.8)] {
            let found = largest(scales, |scale| scale <= limit + 1e-9);
            assert!((found - expected).abs() < 1e-9, "{limit}: {found}");
        }
    }
}
