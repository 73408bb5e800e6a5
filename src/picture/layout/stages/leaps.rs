//! Ways that lead back, or past the following stage: lines over the chevrons.
//!
//! ```text
//!        ╭───────── 15% ─────────╮
//!     ╭╌╌┼╌╌ 5% ╌╌╮              │     A line that lies within another stands below it, and each
//!     ▼  •         •             ▼     stage's ends are ordered so that such lines never cross.
//!  ▐ See ▶  Want   ▶   Buy   ▶  Tell ▶
//! ```

use super::super::block::Block;
use super::super::columns::Columns;
use super::super::pen::{Pen, disc, panel};
use crate::picture::fonts::Style;
use crate::picture::scene::{Dashes, Group, Node, Paint, Part, Path, Point, Px, Segment, Stroke};
use crate::picture::view::{Goal, StageHead, Way, Words};

/// More lines over each other are not followed with the eye.
const MOST_TRACKS: usize = 3;
/// From the chevrons to the lowest line.
const LOWEST: Px = 18.0;
/// Between two lines.
const PITCH: Px = 21.0;
/// Over the highest line.
const OVER: Px = 10.0;
/// Between the ends of two lines at one stage.
const APART: Px = 26.0;
/// The radius of the corners.
const CORNER: Px = 8.0;
/// Half the width of an arrow, and its height.
const ARROW: [Px; 2] = [4.0, 7.0];
/// How finely places of a share on its line are tried.
const STEP: Px = 8.0;

/// The lines of a page.
pub(super) struct Leaps<'v> {
    leaps: Vec<Leap<'v>>,
    /// The room they take over the chevrons.
    pub(super) height: Px,
}

/// A way that is drawn as a line.
struct Leap<'v> {
    from: usize,
    to: usize,
    way: &'v Way,
    /// How many lines may lie below it.
    track: usize,
    /// Where it leaves and where it arrives.
    ends: [Px; 2],
}

impl<'v> Leaps<'v> {
    /// The ways that find room as lines; none where everything is drawn small, and none that leads
    /// to another page.
    pub(super) fn new(pen: &Pen<'_, '_>, stages: &'v [StageHead], columns: &Columns) -> Self {
        let mut leaps = if pen.scale < 1.0 { Vec::new() } else { leaps(stages) };
        leaps.sort_by_key(|leap| (leap.span(), leap.from, leap.to));
        let mut drawn: Vec<Leap<'_>> = Vec::new();
        for leap in leaps {
            let track = leap.lowest(&drawn);
            if track < MOST_TRACKS {
                drawn.push(Leap { track, ..leap });
            }
        }
        anchor(pen, &mut drawn, columns);
        let tracks = drawn.iter().map(|leap| leap.track + 1).max().unwrap_or(0);
        let height = match tracks {
            0 => 0.0,
            tracks => pen.px(LOWEST + (tracks - 1) as f64 * PITCH + OVER),
        };
        Self { leaps: drawn, height }
    }

    /// The ways on from a stage that are no lines.
    pub(super) fn others(&self, place: usize, ways: &[Way]) -> Vec<Way> {
        let is_drawn =
            |way: &Way| self.leaps.iter().any(|leap| leap.from == place && leap.way == way);
        ways.iter().filter(|way| !is_drawn(way)).cloned().collect()
    }

    /// The lines that leave a stage, over chevrons that begin at `top`.
    pub(super) fn draw(
        &self,
        pen: &mut Pen<'_, '_>,
        stages: &[StageHead],
        place: usize,
        words: Words,
        top: Px,
    ) -> Vec<Node> {
        let own = self.leaps.iter().filter(|leap| leap.from == place);
        let drawn = own.map(|leap| {
            let mut nodes = leap.line(pen, top);
            nodes.extend(self.share(pen, leap, top));
            let title = &stages[leap.to].title;
            let label = match leap.is_back() {
                true => words.about("picture-back", title),
                false => words.about("picture-past", title),
            };
            let label = match &leap.way.share {
                Some(share) => format!("{label}, {share}"),
                None => label,
            };
            Node::Group(Group { id: None, label: Some(label), part: Part::Other, nodes })
        });
        drawn.collect()
    }

    /// The share on its line, where no other line comes down through it.
    fn share(&self, pen: &mut Pen<'_, '_>, leap: &Leap<'_>, top: Px) -> Vec<Node> {
        let Some(share) = &leap.way.share else { return Vec::new() };
        let look = pen.face(Style::SemiBold, 11.5, 15.0).colored(pen.theme.muted);
        let words = pen.line(look, share);
        let pad = pen.px(5.0);
        let (width, height) = (words.width + 2.0 * pad, words.height);
        let [left, right] = leap.reach();
        let others = self.leaps.iter().filter(|other| other.track > leap.track);
        let crossing: Vec<Px> = others.flat_map(|other| other.ends).collect();
        let middle = f64::midpoint(left, right);
        let steps = (0..=((right - left) / 2.0 / STEP) as u32).map(f64::from);
        let mut places = steps.flat_map(|step| [middle + step * STEP, middle - step * STEP]);
        let is_free =
            |x: &Px| crossing.iter().all(|line| (line - x).abs() > width / 2.0 + pen.px(8.0));
        let x = places.find(is_free).unwrap_or(middle);
        let mut pill = Block::default();
        pill.push(panel(0.0, 0.0, width, height, height / 2.0, pen.theme.page));
        pill.add(words, pad, 0.0);
        pill.placed(x - width / 2.0, leap.height(pen, top) - height / 2.0)
    }
}

/// The ways of a page that lead back or past a stage, to another one of it.
fn leaps(stages: &[StageHead]) -> Vec<Leap<'_>> {
    let place_of = |number: usize| stages.iter().position(|head| head.number == number);
    let ways = stages.iter().enumerate().flat_map(|(from, head)| {
        let ways = head.ways.iter().filter_map(move |way| match way.to {
            Goal::Back(number) | Goal::Ahead(number) => Some((number, way)),
            Goal::Exit | Goal::Following => None,
        });
        ways.map(move |(number, way)| (from, number, way))
    });
    let leaps = ways.filter_map(|(from, number, way)| {
        let to = place_of(number).filter(|to| *to != from)?;
        Some(Leap { from, to, way, track: 0, ends: [0.0; 2] })
    });
    leaps.collect()
}

/// Gives the ends of all lines their places at the stages.
fn anchor(pen: &Pen<'_, '_>, leaps: &mut [Leap<'_>], columns: &Columns) {
    for (place, column) in columns.stages.iter().enumerate() {
        let here = leaps.iter().enumerate().flat_map(|(index, leap)| {
            let ends = [(0, leap.from, leap.to), (1, leap.to, leap.from)];
            let ends = ends.into_iter().filter(|(_, at, _)| *at == place);
            ends.map(move |(end, _, other)| (index, end, other, leap.track as i64))
        });
        let mut here: Vec<(usize, usize, usize, i64)> = here.collect();
        // To the left the lowest line leaves first, to the right the highest.
        here.sort_by_key(|&(index, _, other, track)| {
            let is_right = other > place;
            (is_right, if is_right { -track } else { track }, index)
        });
        let count = here.len() as f64;
        let pitch = pen.px(APART).min((column.width - pen.px(40.0)) / count.max(1.0));
        for (turn, (index, end, ..)) in here.into_iter().enumerate() {
            leaps[index].ends[end] = column.centre() + (turn as f64 - (count - 1.0) / 2.0) * pitch;
        }
    }
}

impl Leap<'_> {
    const fn is_back(&self) -> bool {
        self.to < self.from
    }

    const fn span(&self) -> usize {
        self.from.abs_diff(self.to)
    }

    /// The first and the last stage over which it runs.
    fn stages(&self) -> [usize; 2] {
        [self.from.min(self.to), self.from.max(self.to)]
    }

    /// The lowest free track over all shorter lines that lie within it.
    fn lowest(&self, drawn: &[Self]) -> usize {
        let [first, last] = self.stages();
        let meeting = drawn.iter().filter(|other| {
            let [start, end] = other.stages();
            start < last && first < end
        });
        let (within, across): (Vec<&Self>, Vec<&Self>) = meeting.partition(|other| {
            let [start, end] = other.stages();
            first <= start && end <= last
        });
        let mut track = within.iter().map(|other| other.track + 1).max().unwrap_or(0);
        while across.iter().any(|other| other.track == track) {
            track += 1;
        }
        track
    }

    /// Its left and its right end.
    fn reach(&self) -> [Px; 2] {
        let [from, to] = self.ends;
        [from.min(to), from.max(to)]
    }

    /// The height of its level part on the page.
    fn height(&self, pen: &Pen<'_, '_>, top: Px) -> Px {
        top - pen.px(LOWEST + self.track as f64 * PITCH)
    }

    /// From a dot up, along, and down to an arrow; in dashes where it leads back.
    fn line(&self, pen: &Pen<'_, '_>, top: Px) -> Vec<Node> {
        let color = pen.theme.muted;
        let [from, to] = self.ends;
        let (y, corner) = (self.height(pen, top), pen.px(CORNER).min((to - from).abs() / 2.0));
        let [half, long] = ARROW.map(|length| pen.px(length));
        let foot = top - 3.0;
        let aside = if to > from { corner } else { -corner };
        let at = |x, y| Point { x, y };
        let bend = |start: Point, turn: Point, end: Point| {
            let towards = |p: Point| at(p.x + (turn.x - p.x) * 0.55, p.y + (turn.y - p.y) * 0.55);
            Segment::Curve(towards(start), towards(end), end)
        };
        let (rises, sets_off) = (at(from, y + corner), at(from + aside, y));
        let (ends, falls) = (at(to - aside, y), at(to, y + corner));
        let segments = vec![
            Segment::Move(at(from, foot)),
            Segment::Line(rises),
            bend(rises, at(from, y), sets_off),
            Segment::Line(ends),
            bend(ends, at(to, y), falls),
            Segment::Line(at(to, foot - long)),
        ];
        let dashes = if self.is_back() { Dashes::Dashed } else { Dashes::Solid };
        let stroke = Stroke { dashes, ..Stroke::solid(color, 1.5) };
        let arrow = vec![
            Segment::Move(at(to - half, foot - long)),
            Segment::Line(at(to + half, foot - long)),
            Segment::Line(at(to, foot)),
            Segment::Close,
        ];
        vec![
            Node::Path(Path { segments, fill: None, stroke: Some(stroke) }),
            Node::Path(Path { segments: arrow, fill: Some(Paint::solid(color)), stroke: None }),
            Node::Circle(disc(from, foot, pen.px(2.6), color)),
        ]
    }
}
