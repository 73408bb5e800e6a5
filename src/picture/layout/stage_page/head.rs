//! The head of a stage's page: which stage it is, how it feels, and what is decided there.

use super::super::block::Block;
use super::super::emotions::word_color;
use super::super::face::{face, supposed};
use super::super::pen::{Pen, card, disc, panel};
use super::{GAP, LEAST_SIZE};
use crate::picture::fonts::Style;
use crate::picture::scene::{Px, Rect, Stroke};
use crate::picture::view::{Backing, Cells, Curve, Emotions, LaneKind, View};

/// The radius of the stage's number.
const NUMBER: Px = 42.0;
/// The radius of its face.
const FACE: Px = 42.0;

/// The head in a width; `count` says which page of several it is.
pub(super) fn head(
    pen: &mut Pen<'_, '_>,
    view: &View,
    place: usize,
    count: &str,
    width: Px,
) -> Block {
    let emotions = view.lanes.iter().find_map(|lane| match &lane.cells {
        Cells::Emotions(emotions) => Some(emotions),
        _ => None,
    });
    let mood = emotions.and_then(|emotions| moods(pen, view, emotions, place, width));
    let taken = mood.as_ref().map_or(0.0, |mood| mood.width + 2.0 * GAP);
    let name = name(pen, view, place, count, width - taken);
    let height = mood.as_ref().map_or(0.0, |mood| mood.height).max(name.height);
    let mut block = Block::default();
    let top = (height - name.height) / 2.0;
    block.add(name, 0.0, top);
    if let Some(mood) = mood {
        let (x, y) = (width - mood.width, (height - mood.height) / 2.0);
        block.add(mood, x, y);
    }
    if view.stages[place].is_decisive {
        let moment = moment(pen, view, decided(view, place), width);
        block.stack(moment, GAP);
    }
    Block { width, ..block }
}

/// The stage's number, phase, name, times and owner.
fn name(pen: &mut Pen<'_, '_>, view: &View, place: usize, count: &str, width: Px) -> Block {
    let head = &view.stages[place];
    let tone = pen.tone(head.hue);
    let eyebrow = pen.face(Style::Bold, LEAST_SIZE, 26.0).colored(tone.strong).tracked(1.6);
    let title = pen.face(Style::Bold, 46.0, 54.0);
    let small = pen.face(Style::Regular, 24.0, 31.0).colored(pen.theme.muted);
    let words_at = 2.0 * NUMBER + 24.0;
    let mut words = Block::default();
    let phase = view.phases.iter().find(|phase| phase.stages.contains(&place));
    let above = phase.map(|phase| &phase.title).into_iter().cloned();
    let above: Vec<String> = above.chain((!count.is_empty()).then(|| count.to_owned())).collect();
    if !above.is_empty() {
        let line = pen.paragraph(eyebrow, &above.join(" · "), width - words_at);
        words.stack(line, 0.0);
    }
    let line = pen.paragraph(title, &head.title, width - words_at);
    words.stack(line, 0.0);
    let about: Vec<String> = head.times.iter().chain(&head.owner).cloned().collect();
    if !about.is_empty() {
        let line = pen.enumeration(small, &about, width - words_at);
        words.stack(line, 2.0);
    }
    let height = words.height.max(2.0 * NUMBER);
    let mut block = Block::default();
    let look = pen.face(Style::Bold, 40.0, 46.0).colored(pen.theme.on_accent);
    let number = pen.numbered(look, head.number, disc(0.0, 0.0, NUMBER, tone.strong));
    block.add(number, NUMBER, height / 2.0);
    let top = (height - words.height) / 2.0;
    block.add(words, words_at, top);
    Block { height, ..block }
}

/// What is decided at the stage, whether the curve or a lane of its own says it.
fn decided(view: &View, place: usize) -> &[String] {
    let told = view.lanes.iter().map(|lane| match &lane.cells {
        Cells::Emotions(emotions) => &*emotions.sentences[place],
        Cells::Paragraphs(texts) | Cells::Bullets(texts) if lane.kind == LaneKind::Moments => {
            &*texts[place]
        }
        _ => &[],
    });
    told.into_iter().find(|texts| !texts.is_empty()).unwrap_or_default()
}

/// The faces of all who feel anything at the stage, side by side.
fn moods(
    pen: &mut Pen<'_, '_>,
    view: &View,
    emotions: &Emotions,
    place: usize,
    width: Px,
) -> Option<Block> {
    let count = emotions.curves.len();
    let room = if count > 1 { width * 0.6 / count as f64 - GAP } else { width * 0.4 };
    let moods = emotions.curves.iter().filter_map(|curve| {
        let name = (count > 1).then_some(&*curve.name);
        mood(pen, view, curve, place, (room, name))
    });
    let moods: Vec<Block> = moods.collect();
    let height = moods.iter().map(|mood| mood.height).fold(0.0, f64::max);
    let mut row = Block::default();
    for mood in moods {
        let x = if row.nodes.is_empty() { 0.0 } else { row.width + GAP };
        let top = (height - mood.height) / 2.0;
        row.add(mood, x, top);
    }
    (!row.nodes.is_empty()).then_some(row)
}

/// The face of the stage with its word and score, and where it should be.
fn mood(
    pen: &mut Pen<'_, '_>,
    view: &View,
    curve: &Curve,
    place: usize,
    (width, name): (Px, Option<&str>),
) -> Option<Block> {
    let node = curve.nodes[place].as_ref()?;
    let color = word_color(pen, node.score);
    let word = pen.face(Style::Bold, 30.0, 37.0).colored(color);
    let small = pen.face(Style::Regular, LEAST_SIZE, 26.0).colored(pen.theme.muted);
    let (pad, words_at) = (22.0, 22.0 + 2.0 * FACE + 20.0);
    let mut words = Block::default();
    if let Some(name) = name {
        let name = pen.paragraph(small, name, width - words_at - pad);
        words.stack(name, 0.0);
    }
    let feeling = pen.paragraph(word, &node.word, width - words_at - pad);
    words.stack(feeling, 0.0);
    let score = view.words.signed(node.score);
    let score = if name.is_some() { score } else { view.words.about("picture-scale", &score) };
    let score = pen.paragraph(small, &score, width - words_at - pad);
    words.stack(score, 0.0);
    if let Some(target) = curve.targets[place] {
        let target = view.words.about("picture-aim", &view.words.signed(target));
        let target = pen.paragraph(small, &target, width - words_at - pad);
        words.stack(target, 0.0);
    }
    let (width, height) = (words_at + words.width + pad, words.height.max(2.0 * FACE) + 2.0 * 20.0);
    let mut block = Block::default();
    block.push(card(pen.theme, 0.0, 0.0, width, height, 14.0));
    let face = match curve.backings[place] {
        Backing::Solid => face(pen, node.score, FACE),
        Backing::Hypothesis => supposed(pen, node.score, FACE, color),
    };
    block.add(face, pad + FACE, height / 2.0);
    let top = (height - words.height) / 2.0;
    block.add(words, words_at, top);
    Some(Block { width, height, ..block })
}

/// A white band with a gold border: a star and what is decided.
fn moment(pen: &mut Pen<'_, '_>, view: &View, sentences: &[String], width: Px) -> Block {
    let look = pen.face(Style::SemiBold, 26.0, 33.0);
    let small = pen.face(Style::Medium, LEAST_SIZE, 26.0).colored(pen.theme.muted);
    let (pad, star, words_at) = (18.0, 20.0, 74.0);
    let label = view.words.label("moment-of-truth");
    let mut words = pen.paragraph(small, &label, width - words_at - pad);
    for sentence in sentences {
        let line = pen.paragraph(look, sentence, width - words_at - pad);
        words.stack(line, 0.0);
    }
    let height = words.height + 2.0 * 14.0;
    let mut block = Block::default();
    block.push(Rect {
        stroke: Some(Stroke::solid(pen.theme.gold, 2.0)),
        ..panel(1.0, 0.0, width - 2.0, height, 14.0, pen.theme.card)
    });
    block.add(pen.star(star), pad, height / 2.0 - star);
    block.add(words, words_at, 14.0);
    Block { width, height, ..block }
}
