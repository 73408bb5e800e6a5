//! What draws blocks of words and symbols: the typesetter with theme and scale at hand.

use super::block::Block;
use super::losses::Losses;
use crate::picture::breaking::{Setting, break_lines};
use crate::picture::color::Color;
use crate::picture::fonts::{Style, Typesetter};
use crate::picture::icons::Icon;
use crate::picture::reading::Reading;
use crate::picture::scene::{
    Anchor, Circle, IconLook, IconNode, Line, Node, Paint, Px, Rect, Stroke, Text,
};
use crate::picture::themes::{Theme, Tone};
use crate::picture::view::{Density, Hue, Words};

/// Lanes are not drawn smaller: words of 14 still have 11 pixels there.
pub(super) const LEAST_SCALE: f64 = 0.8;

/// A look of words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Type {
    pub(super) style: Style,
    pub(super) size: Px,
    pub(super) leading: Px,
    pub(super) color: Color,
    pub(super) tracking: Px,
}

/// A hand that draws with one theme at one scale.
pub(super) struct Pen<'p, 'f> {
    pub(super) setter: &'p mut Typesetter<'f>,
    pub(super) theme: &'p Theme,
    /// How much larger than its nominal size everything is drawn.
    pub(super) scale: f64,
    /// How large everything is at least.
    pub(super) density: Density,
    /// What could not be drawn as it was written.
    pub(super) losses: Losses,
}

impl Type {
    /// The same in another colour.
    pub(super) const fn colored(self, color: Color) -> Self {
        Self { color, ..self }
    }

    /// The same with space between the letters.
    pub(super) const fn tracked(self, tracking: Px) -> Self {
        Self { tracking, ..self }
    }

    /// The baseline of the first line below the upper edge of its box.
    pub(super) fn baseline(self) -> Px {
        self.leading / 2.0 + 0.36 * self.size
    }
}

impl<'p, 'f> Pen<'p, 'f> {
    /// The nominal length, scaled.
    pub(super) fn px(&self, nominal: Px) -> Px {
        nominal * self.scale
    }

    /// How airy it is drawn: full of air at its nominal size, with less than half of it at the
    /// smallest, where words keep their size and the room around them gives way.
    pub(super) fn air(&self) -> f64 {
        const LEAST: f64 = 0.42;
        let (smallest, nominal) = (LEAST_SCALE, 1.0);
        (LEAST + (1.0 - LEAST) * (self.scale - smallest) / (nominal - smallest)).clamp(LEAST, 1.0)
    }

    /// The nominal room between things, scaled, and narrower where there is little.
    pub(super) fn gap(&self, nominal: Px) -> Px {
        self.px(nominal) * self.air()
    }

    /// A look in ink: nominal size and leading, scaled, never too small to read.
    pub(super) fn face(&self, style: Style, size: Px, leading: Px) -> Type {
        let scaled = (size * self.scale).max(self.density.least_size());
        Type {
            style,
            size: (scaled * 100.0).round() / 100.0,
            leading: leading / size * scaled,
            color: self.theme.ink,
            tracking: 0.0,
        }
    }

    /// The accent of a hue.
    pub(super) fn tone(&self, hue: Hue) -> Tone {
        match hue {
            Hue::Accent(place) => self.theme.phases[place % self.theme.phases.len()],
            Hue::Unphased => self.theme.unphased,
        }
    }

    /// A paragraph in a measure, as wide as its widest line.
    pub(super) fn paragraph(&mut self, face: Type, text: &str, measure: Px) -> Block {
        self.lines(face, text, measure, Anchor::Start)
    }

    /// A paragraph in a box no wider than its widest line, whichever way it reads.
    pub(super) fn snug(&mut self, face: Type, text: &str, measure: Px) -> Block {
        let mut block = self.lines(face, text, measure, Anchor::Start);
        let widths = block.nodes.iter().map(Node::text_width);
        let widest = widths.fold(0.0, f64::max);
        for node in &mut block.nodes {
            let Node::Text(text) = node else { continue };
            if self.setter.reading() == Reading::ToLeft {
                break;
            }
            let leftward = text.lines.iter_mut().filter(|line| line.shaped.right_to_left);
            leftward.for_each(|line| line.x = widest);
        }
        Block { width: widest, ..block }
    }

    /// A paragraph whose lines are centred in the measure, which is the block's width.
    pub(super) fn centred(&mut self, face: Type, text: &str, measure: Px) -> Block {
        let mut block = self.lines(face, text, measure, Anchor::Middle);
        block.width = measure;
        block
    }

    /// Several short texts with dots between them; a line starts and ends with a text.
    pub(super) fn enumeration(&mut self, face: Type, texts: &[String], measure: Px) -> Block {
        let mut lines: Vec<String> = Vec::new();
        for text in texts {
            let joined = lines.last().map(|line| format!("{line} · {text}"));
            match joined.filter(|joined| self.width(face, joined) <= measure) {
                Some(joined) => *lines.last_mut().expect("something was joined") = joined,
                None => lines.push(text.clone()),
            }
        }
        let mut block = Block::default();
        for line in lines {
            let paragraph = self.paragraph(face, &line, measure);
            block.stack(paragraph, 0.0);
        }
        block
    }

    /// A title, and close below it what is noted of it.
    pub(super) fn noted(
        &mut self,
        [title, small]: [Type; 2],
        text: &str,
        notes: &[String],
        measure: Px,
    ) -> Block {
        let mut block = self.paragraph(title, text, measure);
        if !notes.is_empty() {
            let notes = self.enumeration(small, notes, measure);
            block.stack(notes, self.px(1.0));
        }
        block
    }

    /// One line, however long.
    pub(super) fn line(&mut self, face: Type, text: &str) -> Block {
        self.lines(face, text, Px::INFINITY, Anchor::Start)
    }

    /// The width of one line.
    pub(super) fn width(&mut self, face: Type, text: &str) -> Px {
        self.setter.shape(face.style, text).width_at(face.size, face.tracking)
    }

    fn lines(&mut self, face: Type, text: &str, measure: Px, anchor: Anchor) -> Block {
        if text.is_empty() {
            return Block::default();
        }
        let Type { style, size, tracking, .. } = face;
        let setting = Setting { style, size, tracking };
        let broken = break_lines(self.setter, setting, text, measure.max(1.0));
        broken.cut.into_iter().for_each(|word| self.losses.break_word(word));
        if Words::is_shortened(text) {
            self.losses.shorten(text);
        }
        let is_turned = self.setter.reading() == Reading::ToLeft;
        let widths = broken.lines.iter().map(|line| line.width_at(face.size, face.tracking));
        let width = widths.fold(0.0, f64::max);
        let lines = broken.lines.into_iter().enumerate().map(|(place, shaped)| Line {
            x: match anchor {
                Anchor::Middle => measure / 2.0,
                // The page will be turned around, and the line will begin at the right.
                Anchor::Start if shaped.right_to_left && is_turned => {
                    shaped.width_at(face.size, face.tracking)
                }
                Anchor::Start if shaped.right_to_left && measure.is_finite() => measure,
                Anchor::Start if shaped.right_to_left => width,
                Anchor::Start | Anchor::End => 0.0,
            },
            y: place as f64 * face.leading + face.baseline(),
            shaped,
        });
        let text = Text {
            style: face.style,
            size: face.size,
            color: face.color,
            tracking: face.tracking,
            anchor,
            lines: lines.collect(),
        };
        let height = text.lines.len() as f64 * face.leading;
        let width = match text.lines.iter().any(|line| line.shaped.right_to_left) {
            true if measure.is_finite() && !is_turned => measure,
            _ => width,
        };
        Block { width, height, nodes: vec![Node::Text(text)] }
    }

    /// A symbol drawn with lines.
    pub(super) fn icon(&self, icon: Icon, size: Px, color: Color) -> Block {
        let node = IconNode { icon, x: 0.0, y: 0.0, size, color, look: IconLook::Lined };
        Block { width: size, height: size, nodes: vec![Node::Icon(node)] }
    }

    /// A number in a disc or ring around the origin; wider than that, it stands alone, in the colour
    /// of the disc.
    pub(super) fn numbered(&mut self, face: Type, number: usize, around: Circle) -> Block {
        let digits = number.to_string();
        let mut block = Block::default();
        // As wide as any number of so many digits, so that all of these look alike.
        let width = self.width(face, &"0".repeat(digits.len())).ceil();
        let inside = 2.0 * around.radius;
        let (face, measure) = match around {
            Circle { .. } if width < inside => {
                block.push(around);
                (face, inside)
            }
            Circle { fill: Some(fill), stroke: None, .. } => (face.colored(fill.color), width),
            Circle { .. } => (face, width),
        };
        let digits = self.centred(face, &digits, measure);
        let top = -digits.height / 2.0;
        block.add(digits, -measure / 2.0, top);
        block
    }

    /// The gold star of a moment of truth.
    pub(super) fn star(&self, radius: Px) -> Block {
        let side = 2.0 * radius;
        let size = radius * 1.22;
        let nodes = vec![
            Node::Circle(disc(radius, radius, radius, self.theme.gold)),
            Node::Icon(IconNode {
                icon: Icon::Star,
                x: radius - size / 2.0,
                y: radius - size / 2.0,
                size,
                color: self.theme.on_accent,
                look: IconLook::Filled,
            }),
        ];
        Block { width: side, height: side, nodes }
    }
}

/// A filled rectangle.
pub(super) fn panel(x: Px, y: Px, width: Px, height: Px, radius: Px, fill: Color) -> Rect {
    Rect { x, y, width, height, radius, fill: Some(Paint::solid(fill)), stroke: None }
}

/// A block with a border.
pub(super) fn card(theme: &Theme, x: Px, y: Px, width: Px, height: Px, radius: Px) -> Rect {
    let stroke = Some(Stroke::solid(theme.line, theme.border));
    Rect { stroke, ..panel(x, y, width, height, radius, theme.card) }
}

/// A filled circle.
pub(super) fn disc(x: Px, y: Px, radius: Px, fill: Color) -> Circle {
    Circle { x, y, radius, fill: Some(Paint::solid(fill)), stroke: None }
}
