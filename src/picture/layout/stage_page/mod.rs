//! One stage on a page of its own, to be read from the back of a room.
//!
//! ```text
//!  (3)  PHASE                                        ┌──────────────┐
//!       Name of the stage                            │ ☹ Frustrated │
//!       when · how long · owner                      └──────────────┘
//!  ★ what is decided here
//!  ┌ Goals ───────┐  ┌ Thoughts ────┐  ┌ Opportunities ┐
//!  └──────────────┘  └──────────────┘  └───────────────┘
//!  ┌ Actions ─────┐  ┌ Pains ───────┐  ┌ KPIs ─────────┐
//! ```
//!
//! The parts that a stage has stand in columns of about one height, in the order of the lanes, as
//! large as fits. What does not fit at the smallest size continues on a further page.

mod head;
mod part;
mod spread;

use super::LayoutOptions;
use super::block::Block;
use super::losses::Losses;
use super::mirror::mirror;
use super::page::Scales;
use super::pen::Pen;
use crate::picture::fonts::{Style, Typesetter};
use crate::picture::ids::within;
use crate::picture::reading::Reading;
use crate::picture::scene::{Group, Node, Part, Px, Scene};
use crate::picture::view::{Density, View};
use part::PartBlock;
use spread::{Column, Spread};

/// Around what is drawn.
const MARGIN: Px = 48.0;
/// Between header, columns and the parts of one.
const GAP: Px = 18.0;
/// No words are smaller than this.
const LEAST_SIZE: Px = Density::Board.least_size();
/// Above the lower edge of the page.
const BOTTOM: Px = 24.0;

/// The smallest words of parts are nominally 11.5.
const SCALES: Scales = Scales { least: LEAST_SIZE / 11.5, usual: 2.0, most: 3.0 };
/// Between two scales that are tried.
const STEP: f64 = 0.08;

/// A stage on pages of its own.
#[derive(Clone, Debug)]
pub struct StagePages {
    /// At least one.
    pub scenes: Vec<Scene>,
    /// Whether a page had to be higher than asked for.
    pub has_grown: bool,
    /// What could not be shown as it was written.
    pub losses: Losses,
}

/// The room of the parts on a page.
#[derive(Clone, Copy)]
struct Room {
    width: Px,
    height: Px,
}

/// Lays out the stage at `place` of a view.
pub fn lay_out_stage(
    view: &View,
    place: usize,
    options: LayoutOptions<'_>,
    setter: &mut Typesetter<'_>,
) -> StagePages {
    setter.read(view.reading);
    let page = options.width.unwrap_or(options.size.width());
    // A wall has no height of its own; a stage on it has that of a slide.
    let wanted = options.size.height(page).unwrap_or(page * 9.0 / 16.0);
    let width = page - 2.0 * MARGIN;
    let mut pen = Pen {
        setter,
        theme: options.theme,
        scale: 1.0,
        density: Density::Board,
        losses: Losses::default(),
    };
    let head = head::head(&mut pen, view, place, "", width);
    let foot = foot(&mut pen, view, width);
    let above = MARGIN + head.height + GAP;
    let below = GAP + foot.height + BOTTOM;
    let room = Room { width, height: (wanted - above - below).max(wanted / 3.0) };
    let (spreads, losses) = fitting(&mut pen, view, place, room);
    pen.losses.append(losses);
    let count = spreads.len();
    let mut scenes = Vec::new();
    let mut has_grown = false;
    for (number, spread) in spreads.into_iter().enumerate() {
        let count = if count > 1 { format!("{}/{count}", number + 1) } else { String::new() };
        let head = head::head(&mut pen, view, place, &count, width);
        let needed = above + spread.height().max(room.height) + below;
        let height = if needed > wanted + 0.01 { needed.ceil() } else { wanted };
        has_grown |= height > wanted;
        let id = within(&view.id, &view.stages[place].group_id());
        let bottom = height - BOTTOM - foot.height;
        let mut nodes = vec![group("header", view.stages[place].title.clone(), head, MARGIN)];
        nodes.extend(spread.placed(&pen, above, bottom - GAP - above, &view.stages[place]));
        nodes.push(group("footer", view.title.clone(), foot.clone(), bottom));
        let mut scene = Scene {
            width: page,
            height,
            ground: options.theme.page,
            title: title(view, place, &count),
            description: described(view, place),
            language: view.language.clone(),
            id: if number == 0 { id } else { within(&id, &(number + 1).to_string()) },
            nodes,
        };
        if view.reading == Reading::ToLeft {
            mirror(&mut scene);
        }
        scenes.push(scene);
    }
    StagePages { scenes, has_grown, losses: pen.losses }
}

/// The parts at the largest scale at which one page holds them; else on several, at the smallest.
fn fitting(pen: &mut Pen<'_, '_>, view: &View, place: usize, room: Room) -> (Vec<Spread>, Losses) {
    let frame = pen.scale;
    let mut scale = SCALES.most;
    loop {
        pen.scale = scale.max(SCALES.least);
        let before = std::mem::take(&mut pen.losses);
        let smallest = pen.scale <= SCALES.least;
        let mut best: Option<(Vec<Spread>, Losses)> = None;
        for count in columns(room) {
            pen.losses = Losses::default();
            let spreads = spreads(pen, view, place, room, count);
            let is_last = smallest && count == 1 && best.is_none();
            let fits = highest(&spreads) <= room.height + 0.01 && (smallest || spreads.len() == 1);
            // What fills the page best; on several pages, what needs the fewest.
            let is_better = best.as_ref().is_none_or(|(best, _)| match spreads.len() {
                1 => highest(&spreads) > highest(best),
                pages => pages < best.len(),
            });
            if is_last || fits && is_better {
                best = Some((spreads, std::mem::take(&mut pen.losses)));
            }
        }
        pen.losses = before;
        if let Some(best) = best {
            pen.scale = frame;
            return best;
        }
        scale -= STEP;
    }
}

fn highest(spreads: &[Spread]) -> Px {
    spreads.iter().map(Spread::height).fold(0.0, f64::max)
}

/// In how many columns parts may stand, the usual number first.
fn columns(room: Room) -> impl Iterator<Item = usize> {
    const NARROWEST: Px = 420.0;
    let most = ((room.width + GAP) / (NARROWEST + GAP)).floor().clamp(1.0, 3.0) as usize;
    (1..=most).rev()
}

fn spreads(
    pen: &mut Pen<'_, '_>,
    view: &View,
    place: usize,
    room: Room,
    count: usize,
) -> Vec<Spread> {
    let shown = view.lanes.iter().filter(|lane| part::has_part(lane, place)).count();
    let count = count.min(shown).max(1);
    let width = (room.width - GAP * (count - 1) as f64) / count as f64;
    let parts: Vec<PartBlock> = view
        .lanes
        .iter()
        .filter_map(|lane| PartBlock::new(pen, view, lane, place, width))
        .collect();
    spread::spread(parts, Column { width, height: room.height }, count)
}

fn foot(pen: &mut Pen<'_, '_>, view: &View, width: Px) -> Block {
    let look = pen.face(Style::Regular, LEAST_SIZE, 26.0).colored(pen.theme.muted);
    let origin: Vec<String> = std::iter::once(&view.title)
        .chain(&view.footer)
        .filter(|it| !it.is_empty())
        .cloned()
        .collect();
    pen.enumeration(look, &origin, width)
}

fn group(id: &str, label: String, block: Block, top: Px) -> Node {
    let (id, label) = (Some(id.to_owned()), Some(label));
    Node::Group(Group { id, label, part: Part::Other, nodes: block.placed(MARGIN, top) })
}

/// `3. Purchase`, and behind it which of its pages.
fn title(view: &View, place: usize, count: &str) -> String {
    let head = &view.stages[place];
    match count {
        "" => format!("{}. {}", head.number, head.title),
        count => format!("{}. {} ({count})", head.number, head.title),
    }
}

/// The stage, and which parts it has.
fn described(view: &View, place: usize) -> String {
    let parts = view.lanes.iter().filter(|lane| part::has_part(lane, place));
    let parts: Vec<&str> = parts.map(|lane| &*lane.label).collect();
    let name = &view.stages[place].title;
    if parts.is_empty() { name.clone() } else { format!("{name} · {}", parts.join(", ")) }
}
