//! What stands on the chart at one stage: faces, their words, what is aimed at and decided.

use super::super::columns::Column;
use super::super::face::unknown;
use super::super::pen::Pen;
use super::area::Area;
use super::callout::Callout;
use super::chart::Chart;
use super::line::Line;
use super::of_curves;
use super::target::{self, Spot};
use super::word::{Side, Word};
use crate::picture::curve::Arc;
use crate::picture::scene::{Node, Point, Px};
use crate::picture::view::CurveLook;

/// A stage of the chart.
pub(super) struct Moment<'m> {
    pub(super) chart: &'m Chart,
    /// The arcs of all curves.
    pub(super) arcs: &'m [Vec<Arc>],
    pub(super) column: Column,
    pub(super) place: usize,
}

/// The marks of one stage.
pub(super) struct Marked {
    pub(super) nodes: Vec<Node>,
    /// The room they take.
    pub(super) taken: Vec<Area>,
    /// Whether a feeling aimed at is among them.
    pub(super) shows_target: bool,
}

/// A face of one curve.
struct Face {
    /// The curve, by place.
    line: usize,
    /// `None` where nobody knows.
    score: Option<f64>,
    area: Area,
}

impl Moment<'_> {
    /// The marks of the curves, whose faces stand at these places.
    pub(super) fn draw(
        &self,
        pen: &mut Pen<'_, '_>,
        lines: &mut [Line<'_>],
        xs: &[Px],
        callout: Option<Callout>,
    ) -> Marked {
        let faces = self.faces(pen, lines, xs);
        let note = callout
            .zip(faces.first())
            .map(|(callout, face)| callout.placed(pen, self.chart, self.column, face.area));
        let mut taken: Vec<Area> = note.iter().map(|(_, area)| *area).collect();
        taken.extend(faces.iter().map(|face| face.area));
        let (mut nodes, has_note) = match note {
            Some((nodes, _)) => (nodes, true),
            None => (Vec::new(), false),
        };
        let mut words = Vec::new();
        for (turn, face) in faces.iter().enumerate() {
            let middle = face.area.middle();
            // The line to what is decided here runs where the stem would.
            if face.score.is_some() && !has_note && lines[face.line].look.color.is_none() {
                let stem = Node::Path(self.chart.stem(pen, middle.x, middle.y));
                nodes.extend(of_curves(lines, &[face.line], vec![stem]));
            }
            let Some(block) = lines[face.line].words[self.place].take() else { continue };
            let feels = |face: &Face| lines[face.line].node(self.place);
            // The faces stand side by side; one word speaks for them.
            if faces[..turn].iter().any(|other| feels(other) == feels(face)) {
                continue;
            }
            let (at, reach) = (middle, face.area.height() / 2.0);
            let word = Word { block, at, reach, sides: sides(&faces, turn) };
            let others: Vec<Area> = taken
                .iter()
                .enumerate()
                .filter(|(place, _)| *place != usize::from(has_note) + turn)
                .map(|(_, area)| *area)
                .collect();
            match word.placed(pen, self.chart, self.arcs, self.column, &others) {
                Some((drawn, area)) => {
                    let alike = faces.iter().filter(|other| feels(other) == feels(face));
                    let alike: Vec<usize> = alike.map(|other| other.line).collect();
                    words.extend(of_curves(lines, &alike, drawn));
                    taken.push(area);
                }
                None => {
                    let node = lines[face.line].node(self.place);
                    pen.losses.leave_out(node.map(|node| node.word.clone()).unwrap_or_default());
                }
            }
        }
        let rings = self.rings(pen, lines, &faces, &mut taken);
        let shows_target = !rings.is_empty();
        nodes.extend(rings);
        nodes.extend(words);
        for face in faces.iter().rev() {
            let Point { x, y } = face.area.middle();
            let drawn = match face.score {
                Some(score) => {
                    let line = &lines[face.line];
                    line.look.face(pen, score, line.view.backings[self.place])
                }
                None => unknown(pen, face.area.height() / 2.0),
            };
            nodes.extend(of_curves(lines, &[face.line], drawn.placed(x, y)));
        }
        Marked { nodes, taken, shows_target }
    }

    /// The faces, in the order of their curves. That nobody knows is marked for the principal.
    fn faces(&self, pen: &Pen<'_, '_>, lines: &[Line<'_>], xs: &[Px]) -> Vec<Face> {
        let mut faces = Vec::new();
        for (line, (drawn, &x)) in lines.iter().zip(xs).enumerate() {
            let score = drawn.node(self.place).map(|node| node.score);
            let area = match score {
                Some(score) => drawn.face_area(Point { x, y: self.chart.y(score) }),
                None if drawn.view.look == CurveLook::Principal => {
                    Area::around(x, self.chart.zero(), pen.px(12.0))
                }
                None => continue,
            };
            faces.push(Face { line, score, area });
        }
        faces
    }

    /// The feelings aimed at, each once.
    fn rings(
        &self,
        pen: &Pen<'_, '_>,
        lines: &[Line<'_>],
        faces: &[Face],
        taken: &mut Vec<Area>,
    ) -> Vec<Node> {
        let (mut nodes, mut drawn) = (Vec::new(), Vec::new());
        for face in faces {
            let target = lines[face.line].view.targets[self.place];
            let Some(target) = target.filter(|target| !drawn.contains(target)) else { continue };
            let spot = Spot { column: self.column, target, face: face.area, taken };
            if let Some((ring, area)) = target::draw(pen, self.chart, &spot) {
                let aiming =
                    |face: &&Face| lines[face.line].view.targets[self.place] == Some(target);
                let aiming: Vec<usize> = faces.iter().filter(aiming).map(|it| it.line).collect();
                nodes.extend(of_curves(lines, &aiming, ring));
                drawn.push(target);
                taken.push(area);
            }
        }
        nodes
    }
}

/// Where the word of a face may stand: away from zero where it is alone, else away from the
/// others.
fn sides(faces: &[Face], turn: usize) -> &'static [Side] {
    const UPWARDS: &[Side] = &[Side::Above, Side::Below, Side::Beside];
    const DOWNWARDS: &[Side] = &[Side::Below, Side::Above, Side::Beside];
    let own = faces[turn].area.middle().y;
    let scored = || faces.iter().filter(|face| face.score.is_some());
    let is_upper = match scored().count() {
        0 | 1 => {
            return if faces[turn].score >= Some(0.0) { &[Side::Above] } else { &[Side::Below] };
        }
        _ => {
            let above = scored().filter(|face| face.area.middle().y < own).count();
            let below = scored().filter(|face| face.area.middle().y > own).count();
            above < below || (above == below && turn == 0)
        }
    };
    if is_upper { UPWARDS } else { DOWNWARDS }
}
