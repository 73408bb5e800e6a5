//! A page at one scale: its frame, its rows, and how all of it is put together.

use std::rc::Rc;

use super::aside::Aside;
use super::block::Block;
use super::columns::{ASIDE_GAP, Columns, MARGIN};
use super::lanes::{self, Row};
use super::losses::Losses;
use super::mirror::mirror;
use super::pen::Pen;
use super::sharing::share;
use super::{Fit, LayoutOptions, footer, header, stages};
use crate::picture::fonts::Typesetter;
use crate::picture::reading::Reading;
use crate::picture::scene::{Group, Node, Part, Px, Scene};
use crate::picture::themes::Theme;
use crate::picture::view::{Density, Meaning, Symbol, View};

/// From the page's edge to the header.
pub(super) const TOP: Px = 30.0;
/// Between header and stages.
pub(super) const AFTER_HEADER: Px = 20.0;
/// Between stages and lanes.
const AFTER_STAGES: Px = 10.0;
/// The least room of the footer.
pub(super) const FOOTER: Px = 40.0;
/// Between footer and page edge.
pub(super) const BOTTOM: Px = 13.0;
/// How large the frame around the lanes may be drawn.
const MOST_FRAME: f64 = 1.5;
/// How small it is drawn around the smallest lanes.
const LEAST_FRAME: f64 = 0.92;
/// Below this scale of the lanes it is that small.
const CROWDED: f64 = 0.85;
/// The part of the room which nothing can fill that is left above the heads of the columns.
const ABOVE: f64 = 0.4;

/// What stands around the lanes, measured and at the origin. It has fewer scales than the lanes.
#[derive(Clone)]
struct Frame {
    scale: f64,
    columns: Columns,
    header: header::Drawn,
    heads: stages::Heads,
    aside: Aside,
    footer: Block,
    losses: Losses,
}

/// Everything on a page at one scale, measured but not yet placed.
pub(super) struct Sheet<'v> {
    scale: f64,
    frame: Rc<Frame>,
    rows: Vec<Row<'v>>,
    gap: Px,
    air: f64,
    losses: Losses,
}

/// The sheets of a view, at any scale.
pub(super) struct Sheets<'v, 'f> {
    view: &'v View,
    setter: &'v mut Typesetter<'f>,
    theme: &'v Theme,
    density: Density,
    width: Px,
    /// The frame that was measured last.
    frame: Option<Rc<Frame>>,
}

impl Sheet<'_> {
    /// The height above the lanes.
    fn above(&self) -> Px {
        self.heads_at() + self.frame.heads.height + AFTER_STAGES * self.air
    }

    /// Where the heads of the columns begin.
    fn heads_at(&self) -> Px {
        TOP + self.frame.header.height + AFTER_HEADER * self.air
    }

    fn below(&self) -> Px {
        (FOOTER * self.frame.scale.min(1.0)).max(self.frame.footer.height + BOTTOM + 9.0)
    }

    /// The height with rows of these heights.
    fn with_rows(&self, height: impl Fn(&Row<'_>) -> Px) -> Px {
        self.stacked(height).max(self.beside())
    }

    /// The height with what stands beside the lanes.
    fn beside(&self) -> Px {
        self.heads_at() + self.frame.aside.natural() + self.below()
    }

    /// The height of what stands one below the other.
    fn stacked(&self, height: impl Fn(&Row<'_>) -> Px) -> Px {
        let rows: Px = self.rows.iter().map(height).sum();
        self.above() + rows + self.gap * self.rows.len().saturating_sub(1) as f64 + self.below()
    }

    /// The scale of its lanes.
    pub(super) fn scale(&self) -> f64 {
        self.scale
    }

    /// Whether it fits a page of that size.
    pub(super) fn fits(&self, width: Px, height: Px) -> bool {
        self.fit(width, height) == Fit::Whole
    }

    /// How it fits a page of that size.
    pub(super) fn fit(&self, width: Px, height: Px) -> Fit {
        if self.beside() > height {
            Fit::TooMuchBeside
        } else if self.frame.columns.page > width {
            Fit::TooWide
        } else if self.stacked(|row| row.natural) > height {
            Fit::TooMuchBelow
        } else {
            Fit::Whole
        }
    }

    /// The height that all of it needs.
    pub(super) fn natural(&self) -> Px {
        self.with_rows(|row| row.natural)
    }

    /// The height that looks best: the curve gets more than it needs.
    pub(super) fn comfortable(&self) -> Px {
        self.with_curve(236.0 * self.scale)
    }

    /// The height with a curve of at least that height.
    fn with_curve(&self, height: Px) -> Px {
        self.with_rows(|row| if row.is_elastic() { row.natural.max(height) } else { row.natural })
    }

    /// The page's height, when one is wanted.
    fn height(&self, wanted: Option<Px>) -> Px {
        match wanted {
            None => self.comfortable(),
            Some(wanted) if self.natural() <= wanted => wanted,
            // A page that grows anyway has room for a curve.
            Some(wanted) => self.with_curve(210.0 * self.scale).max(wanted),
        }
    }
}

impl<'v, 'f> Sheets<'v, 'f> {
    pub(super) fn new(
        view: &'v View,
        setter: &'v mut Typesetter<'f>,
        options: LayoutOptions<'v>,
        width: Px,
    ) -> Self {
        let LayoutOptions { theme, density, .. } = options;
        Self { view, setter, theme, density, width, frame: None }
    }

    fn pen(&mut self, scale: f64) -> Pen<'_, 'f> {
        Pen {
            setter: self.setter,
            theme: self.theme,
            scale,
            density: self.density,
            losses: Losses::default(),
        }
    }

    /// The sheet whose lanes have that scale.
    pub(super) fn sheet(&mut self, scale: f64) -> Sheet<'v> {
        let view = self.view;
        let frame = self.frame(frame_scale(scale));
        let mut pen = self.pen(scale);
        let columns = &frame.columns;
        let rows =
            lanes::rows(&mut pen, &view.lanes, &view.stages, columns, view.words, frame.scale);
        let (gap, air, losses) = (lanes::lane_gap(&pen), pen.air(), pen.losses);
        Sheet { scale, frame, rows, gap, air, losses }
    }

    /// The frame of that scale, as it was measured last or anew.
    fn frame(&mut self, scale: f64) -> Rc<Frame> {
        if let Some(known) = self.frame.as_ref().filter(|known| known.scale == scale) {
            return Rc::clone(known);
        }
        let (view, width) = (self.view, self.width);
        let mut pen = self.pen(scale);
        let labels = lanes::label_width(&mut pen, &view.lanes);
        let beside = Aside::width(&pen, &view.priorities);
        let narrowest = stages::narrowest(&mut pen, &view.stages);
        let columns = Columns::new(&view.stages, width, labels, beside, narrowest);
        let header = header::header(&mut pen, &view.header, columns.whole());
        let heads = stages::heads(&mut pen, &view.phases, &view.stages, &columns, view.words);
        let aside = Aside::new(&mut pen, &view.priorities, view.words);
        let footer = foot(&mut pen, view, &view.legend, columns.whole());
        let frame =
            Rc::new(Frame { scale, columns, header, heads, aside, footer, losses: pen.losses });
        self.frame = Some(Rc::clone(&frame));
        frame
    }

    /// Places everything; lanes share the room that is left.
    pub(super) fn compose(&mut self, mut sheet: Sheet<'v>, wanted: Option<Px>) -> (Scene, Losses) {
        let view = self.view;
        let page_height = sheet.height(wanted);
        let spare = page_height - sheet.stacked(|row| row.natural);
        share(&mut sheet.rows, spare, sheet.scale);
        let stacked = sheet.stacked(|row| row.height);
        let left = (page_height - stacked.max(sheet.beside())).max(0.0);
        let lanes_end = stacked - sheet.below();
        // Sums of fractions of pixels may end a hair above a whole number.
        let height = (page_height - 0.01).ceil();
        let down = left * ABOVE;
        let (heads_at, lanes_at) = (sheet.heads_at() + down, sheet.above() + down);
        let Sheet { scale, frame, rows, losses: of_lanes, .. } = sheet;
        let frame = Rc::unwrap_or_clone(frame);
        let columns = &frame.columns;
        let mut pen = self.pen(scale);
        let lanes = lanes::draw(&mut pen, rows, &view.stages, columns, view.words, lanes_at);
        let mut losses = frame.losses;
        losses.append(of_lanes);
        losses.append(std::mem::take(&mut pen.losses));
        let mut footer = frame.footer;
        let is_drawn = |it: &Meaning| lanes.shows_target || it.symbol != Symbol::EmotionTarget;
        let legend: Vec<Meaning> = view.legend.iter().filter(|it| is_drawn(it)).cloned().collect();
        if legend.len() < view.legend.len() {
            pen.scale = frame.scale;
            footer = foot(&mut pen, view, &legend, columns.whole());
        }
        let aside = frame.aside.draw(&pen, lanes_end + down - heads_at);
        let foot_at = height - BOTTOM - footer.height;
        let mut scene = Scene {
            width: columns.page,
            height,
            ground: self.theme.page,
            title: view.title.clone(),
            description: view.description.clone(),
            language: view.language.clone(),
            id: view.id.clone(),
            nodes: groups(
                view,
                frame.header,
                frame.heads.at(heads_at),
                lanes,
                aside.placed(columns.right() + ASIDE_GAP, heads_at),
                footer.placed(MARGIN, foot_at),
            ),
        };
        if view.reading == Reading::ToLeft {
            mirror(&mut scene);
        }
        (scene, losses)
    }
}

fn foot(pen: &mut Pen<'_, '_>, view: &View, legend: &[Meaning], width: Px) -> Block {
    footer::footer(pen, &view.footer, legend, width)
}

/// How large the frame is drawn around lanes of that scale.
pub(super) fn frame_scale(lanes: f64) -> f64 {
    if lanes < CROWDED { LEAST_FRAME } else { (lanes / 1.08).clamp(1.0, MOST_FRAME) }
}

/// The parts in reading order: header, persona, phases, lanes, stage by stage, legend.
fn groups(
    view: &View,
    header: header::Drawn,
    heads: stages::Heads,
    lanes: lanes::Drawn,
    aside: Vec<Node>,
    footer: Vec<Node>,
) -> Vec<Node> {
    let words = view.words;
    let part = |part: Part, id: &str, label: String, nodes: Vec<Node>| {
        let group = Group { id: Some(id.to_owned()), label: Some(label), part, nodes };
        (!group.nodes.is_empty()).then_some(Node::Group(group))
    };
    let group = |id: &str, label: String, nodes: Vec<Node>| part(Part::Other, id, label, nodes);
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
        nodes.extend(part(Part::Stage, &head.group_id(), label, chevron));
    }
    nodes.extend(group("priorities", words.label("priorities"), aside));
    nodes.extend(group("legend", words.label("legend"), footer));
    nodes
}
