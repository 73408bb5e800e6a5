//! Where everything stands: a view becomes a scene.
//!
//! From top to bottom: header, phase bars, stage chevrons, lanes, footer. The lanes are drawn as
//! large as the page allows; when they do not fit at the smallest readable size, the page grows.
//! Room that is left goes to the emotion curve first; a map with next to nothing on it gets a
//! lower page rather than empty rows.

mod block;
mod cells;
mod columns;
mod emotions;
mod face;
mod footer;
mod header;
mod lanes;
mod page;
mod pen;
mod persona;
mod stages;

use super::fonts::Typesetter;
use super::scene::{Group, Node, Px, Scene};
use super::themes::Theme;
use super::view::View;
use block::Block;
use columns::{Columns, MARGIN};
use lanes::{LANE_GAP, Row};
pub use page::Size;
use pen::Pen;

/// From the page's edge to the header.
const TOP: Px = 30.0;
/// Between header and stages.
const AFTER_HEADER: Px = 20.0;
/// Between stages and lanes.
const AFTER_STAGES: Px = 10.0;
/// The least room of the footer.
const FOOTER: Px = 40.0;
/// Between footer and page edge.
const BOTTOM: Px = 13.0;
/// How large the frame around the lanes may be drawn.
const MOST_FRAME: f64 = 1.3;
/// The lanes' scales are tried in steps of this.
const STEP: f64 = 0.02;

/// How a picture is laid out.
#[derive(Clone, Copy, Debug)]
pub struct LayoutOptions {
    /// The page.
    pub size: Size,
    /// Its width, when it is not the size's own.
    pub width: Option<Px>,
    /// The colours.
    pub theme: &'static Theme,
}

/// A scene, and what its author should know about it.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The picture.
    pub scene: Scene,
    /// Whether the page had to be larger than asked for.
    pub has_grown: bool,
    /// The words too long for their place, which were broken, roughly from top to bottom.
    pub cut: Vec<String>,
}

/// Lays out a view.
pub fn lay_out(view: &View, options: LayoutOptions, setter: &mut Typesetter<'_>) -> Layout {
    let width = options.width.unwrap_or(options.size.width());
    let wanted = options.size.height(width);
    let mut page = Page { view, setter, theme: options.theme, width };
    let scale = page.fitting_scale(options.size, wanted);
    let (scene, cut) = page.compose(scale, wanted);
    let has_grown = scene.width > width || wanted.is_some_and(|height| scene.height > height);
    Layout { scene, has_grown, cut }
}

/// A page that is being laid out.
struct Page<'p, 'f> {
    view: &'p View,
    setter: &'p mut Typesetter<'f>,
    theme: &'static Theme,
    width: Px,
}

/// Everything on a page at one scale, measured but not yet placed.
struct Measured<'v> {
    columns: Columns,
    header: header::Drawn,
    heads: stages::Heads,
    rows: Vec<Row<'v>>,
    footer: Block,
    cut: Vec<String>,
}

impl<'v> Measured<'v> {
    /// The height above the lanes.
    fn above(&self) -> Px {
        let header = self.header.height;
        TOP + header + AFTER_HEADER + self.heads.height + AFTER_STAGES
    }

    fn below(&self) -> Px {
        FOOTER.max(self.footer.height + BOTTOM + 9.0)
    }

    fn gaps(&self) -> Px {
        LANE_GAP * self.rows.len().saturating_sub(1) as f64
    }

    /// The height that all of it needs.
    fn natural(&self) -> Px {
        let rows: Px = self.rows.iter().map(|row| row.natural).sum();
        self.above() + rows + self.gaps() + self.below()
    }

    /// The height of the page with the rows as high as they are.
    fn height(&self) -> Px {
        let rows: Px = self.rows.iter().map(|row| row.height).sum();
        self.above() + rows + self.gaps() + self.below()
    }

    /// The height that looks best: the curve gets more than it needs.
    fn comfortable(&self, scale: f64) -> Px {
        self.with_curve(236.0 * scale)
    }

    /// The height with a curve of at least that height.
    fn with_curve(&self, height: Px) -> Px {
        let elastic = self.rows.iter().filter(|row| row.is_elastic());
        let more: Px = elastic.map(|row| (height - row.natural).max(0.0)).sum();
        self.natural() + more
    }
}

impl<'p, 'f> Page<'p, 'f> {
    /// The largest scale at which the lanes fit with ease; where none does, at which they just fit.
    fn fitting_scale(&mut self, size: Size, wanted: Option<Px>) -> f64 {
        let scales = size.scales();
        let Some(height) = wanted else { return scales.usual };
        if self.measure(scales.usual).comfortable(scales.usual) <= height {
            self.largest(scales.usual, scales.most, |page, scale| {
                page.measure(scale).comfortable(scale) <= height
            })
        } else {
            self.largest(scales.least, scales.usual, |page, scale| {
                page.measure(scale).natural() <= height
            })
        }
    }

    /// The largest scale that fits, by halving; the least when none does.
    fn largest(&mut self, least: f64, most: f64, fits: impl Fn(&mut Self, f64) -> bool) -> f64 {
        let scale = |step: usize| least + step as f64 * STEP;
        let (mut low, mut high) = (0, ((most - least) / STEP).round() as usize);
        while low < high {
            let middle = (low + high).div_ceil(2);
            if fits(self, scale(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        scale(low)
    }

    /// How large the frame is drawn around lanes of that scale.
    fn frame_scale(scale: f64) -> f64 {
        (scale / 1.08).clamp(1.0, MOST_FRAME)
    }

    fn measure(&mut self, scale: f64) -> Measured<'p> {
        let view = self.view;
        let frame = Self::frame_scale(scale);
        let cut = Vec::new();
        let mut pen = Pen { setter: self.setter, theme: self.theme, scale: frame, cut };
        let labels = lanes::label_width(&mut pen, &view.lanes);
        let narrowest = stages::narrowest(&mut pen, &view.stages);
        let columns = Columns::new(&view.stages, self.width, labels, narrowest);
        let header = header::header(&mut pen, &view.header, columns.width());
        let top = TOP + header.height + AFTER_HEADER;
        let heads = stages::heads(&mut pen, &view.phases, &view.stages, &columns, top);
        let foot =
            footer::footer(&mut pen, &view.footer, &view.legend, view.words, columns.width());
        pen.scale = scale;
        let rows = lanes::rows(&mut pen, &view.lanes, &view.stages, &columns, view.words, frame);
        Measured { columns, header, heads, rows, footer: foot, cut: pen.cut }
    }

    /// Places everything; lanes share the room that is left.
    fn compose(&mut self, scale: f64, wanted: Option<Px>) -> (Scene, Vec<String>) {
        let mut measured = self.measure(scale);
        let height = match wanted {
            None => measured.comfortable(scale),
            Some(wanted) if measured.natural() <= wanted => wanted,
            // A page that grows anyway has room for a curve.
            Some(wanted) => measured.with_curve(210.0 * scale).max(wanted),
        };
        share(&mut measured, height, scale);
        // Sums of fractions of pixels may end a hair above a whole number.
        let height = (measured.height() - 0.01).ceil();
        let (above, page_width) = (measured.above(), measured.columns.page);
        let Measured { columns, header, heads, rows, footer, mut cut } = measured;
        let mut pen =
            Pen { setter: self.setter, theme: self.theme, scale, cut: std::mem::take(&mut cut) };
        let lanes =
            lanes::draw(&mut pen, rows, &self.view.stages, &columns, self.view.words, above);
        let foot_top = height - BOTTOM - footer.height;
        let nodes = groups(self.view, header, heads, lanes, footer.placed(MARGIN, foot_top));
        let scene = Scene {
            width: page_width,
            height,
            ground: self.theme.page,
            title: self.view.title.clone(),
            description: self.view.description.clone(),
            language: self.view.language.clone(),
            id: self.view.id.clone(),
            nodes,
        };
        (scene, pen.cut)
    }
}

/// The parts in reading order: header, persona, phases, lanes, stage by stage, legend.
fn groups(
    view: &View,
    header: header::Drawn,
    heads: stages::Heads,
    lanes: lanes::Drawn,
    footer: Vec<Node>,
) -> Vec<Node> {
    let words = view.words;
    let group = |id: &str, label: String, nodes: Vec<Node>| {
        let group = Group { id: Some(id.to_owned()), label: Some(label), nodes };
        (!group.nodes.is_empty()).then_some(Node::Group(group))
    };
    let mut nodes = Vec::new();
    nodes.extend(group("header", words.label("header"), header.header.placed(MARGIN, TOP)));
    let persona = view.header.persona.as_ref();
    let persona =
        persona.map_or_else(String::new, |persona| words.about("picture-persona", &persona.name));
    nodes.extend(group("persona", persona, header.persona.placed(MARGIN, TOP)));
    nodes.extend(group("phases", words.label("stages"), heads.phases));
    nodes.extend(group("lanes", words.label("lanes"), lanes.rows));
    let stages = view.stages.iter().zip(heads.stages).zip(lanes.stages);
    for ((head, mut chevron), cells) in stages {
        chevron.extend(cells);
        let label = match head.is_decisive {
            true => words.about("picture-decisive", &head.title),
            false => head.title.clone(),
        };
        nodes.extend(group(&format!("stage-{}", head.id), label, chevron));
    }
    nodes.extend(group("legend", words.label("legend"), footer));
    nodes
}

/// Gives the lanes the height that the page has left: four fifths to the curve, the rest to all,
/// but to none so much that it looks empty.
fn share(measured: &mut Measured<'_>, height: Px, scale: f64) {
    const CURVE_SHARE: f64 = 0.8;
    let spare = height - measured.natural();
    let mosts: Vec<Px> = measured.rows.iter().map(|row| row.most(scale) - row.natural).collect();
    let count = measured.rows.len() as f64;
    let elastic = measured.rows.iter().position(Row::is_elastic);
    let to_curve = elastic.map_or(0.0, |place| (spare * CURVE_SHARE).min(mosts[place]));
    let mut left = spare;
    for (place, row) in measured.rows.iter_mut().enumerate() {
        let own = if elastic == Some(place) { to_curve } else { 0.0 };
        let more = (own + (spare - to_curve) / count).min(mosts[place]).max(0.0);
        row.height = row.natural + more;
        left -= more;
    }
    // What a row could not take goes to the others, as far as they can.
    for (row, most) in measured.rows.iter_mut().zip(mosts) {
        let more = left.min(row.natural + most - row.height).max(0.0);
        row.height += more;
        left -= more;
    }
}
