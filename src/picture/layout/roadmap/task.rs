//! A task of a roadmap: what is to be done, and how far it is, in a word and in its look.

use super::super::block::{Block, Gaps};
use super::super::pen::{Pen, panel};
use crate::picture::fonts::Style;
use crate::picture::scene::{Dashes, Path, Point, Px, Rect, Segment, Stroke};
use crate::picture::view::{Progress, Task};

/// Above and below the word in a pill.
const PILL: Px = 2.0;

/// A card with the title of a task, its status and notes.
pub(super) fn task(pen: &mut Pen<'_, '_>, task: &Task, width: Px) -> Block {
    let [left, right, down] = [13.0, 10.0, 8.0].map(|length| pen.px(length));
    let measure = width - left - right;
    let title = pen.face(Style::Medium, 13.0, 17.0);
    let note = pen.face(Style::Regular, 11.5, 15.0).colored(pen.theme.muted);
    let mut words = pen.paragraph(title, &task.title, measure);
    let status = status(pen, task, measure);
    let mut notes = Block::default();
    if !task.notes.is_empty() {
        // Its first line stands beside that of the status.
        let lines = pen.enumeration(note, &task.notes, measure);
        notes.add(lines, 0.0, pen.px(PILL));
    }
    let gaps = Gaps { beside: pen.px(8.0), below: pen.px(3.0) };
    let below = Block::flow([status, notes].into_iter().filter(is_drawn), measure, gaps);
    words.stack(below, pen.px(5.0));
    let height = words.height + 2.0 * down;
    let mut block = ground(pen, task.progress, width, height);
    block.add(words, left, down);
    Block { width, height, ..block }
}

fn is_drawn(block: &Block) -> bool {
    !block.nodes.is_empty()
}

/// What is decided has a bar on the left, an idea a frame in dashes, and what is done is pale.
fn ground(pen: &Pen<'_, '_>, progress: Progress, width: Px, height: Px) -> Block {
    let (radius, bar, inset) = (pen.px(8.0), pen.px(3.5), pen.px(7.0));
    let tone = pen.theme.positive;
    let mut block = Block::default();
    let strip = |color| panel(0.0, inset, bar, height - 2.0 * inset, bar / 2.0, color);
    match progress {
        Progress::Idea | Progress::Dropped => {
            let rim = Stroke { dashes: Dashes::Dashed, ..Stroke::solid(pen.theme.neutral, 1.2) };
            let frame = panel(0.6, 0.6, width - 1.2, height - 1.2, radius, pen.theme.card);
            block.push(Rect { stroke: Some(rim), ..frame });
        }
        Progress::Planned | Progress::Doing => {
            block.push(panel(0.0, 0.0, width, height, radius, tone.pale));
            block.push(strip(tone.strong));
        }
        Progress::Done => {
            block.push(panel(0.0, 0.0, width, height, radius, pen.theme.bubble));
            block.push(strip(pen.theme.neutral));
        }
    }
    block
}

/// The status in a pill: full while it is being done, a ring once it is planned, ticked when done.
fn status(pen: &mut Pen<'_, '_>, task: &Task, measure: Px) -> Block {
    let tone = pen.theme.positive;
    let (fill, rim, ink) = match task.progress {
        Progress::Doing => (tone.strong, None, pen.theme.on_accent),
        Progress::Planned => (pen.theme.card, Some(tone.strong), tone.strong),
        Progress::Done => (pen.theme.bubble, None, pen.theme.ink),
        Progress::Idea | Progress::Dropped => (pen.theme.card, None, pen.theme.muted),
    };
    let look = pen.face(Style::SemiBold, 11.5, 15.0).colored(ink);
    let is_framed = rim.is_some() || task.progress == Progress::Doing;
    let (across, down) = (if is_framed { pen.px(8.0) } else { 0.0 }, pen.px(PILL));
    let tick = if task.progress == Progress::Done { pen.px(15.0) } else { 0.0 };
    let words = pen.snug(look, &task.status, measure - 2.0 * across - tick);
    let (width, height) = (words.width + 2.0 * across + tick, words.height + 2.0 * down);
    let mut pill = Block::default();
    if is_framed {
        let frame = panel(0.0, 0.0, width, height, height / 2.0, fill);
        pill.push(Rect { stroke: rim.map(|rim| Stroke::solid(rim, 1.2)), ..frame });
    }
    if tick > 0.0 {
        pill.push(ticked(pen, look.leading / 2.0 + down));
    }
    pill.add(words, across + tick, down);
    Block { width, height, ..pill }
}

/// A tick whose middle is at that height.
fn ticked(pen: &Pen<'_, '_>, middle: Px) -> Path {
    let at = |x: f64, y: f64| Point { x: pen.px(x), y: middle + pen.px(y) };
    Path {
        segments: vec![
            Segment::Move(at(1.0, 0.5)),
            Segment::Line(at(4.0, 3.5)),
            Segment::Line(at(10.0, -3.5)),
        ],
        fill: None,
        stroke: Some(Stroke::solid(pen.theme.ink, pen.px(1.8))),
    }
}
