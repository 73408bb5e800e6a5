//! A badge for a README: what is measured on the left, how it stands on the right.
//!
//! ```text
//! ┌──────────────┬──────────┐
//! │ completeness │ 98 / 100 │
//! └──────────────┴──────────┘
//! ```

use super::color::Color;
use super::fonts::{Fonts, Style, Typesetter};
use super::scene::{Anchor, Line, Node, Paint, Px, Rect, Scene, Text};

/// What a badge says.
#[derive(Clone, Debug)]
pub struct Badge {
    /// What is measured.
    pub label: String,
    /// How it stands.
    pub value: String,
    /// How good that is.
    pub tone: BadgeTone,
    /// What the picture shows, for readers who do not see it.
    pub title: String,
    /// The same in more words.
    pub description: String,
    /// The language of the words, a BCP 47 tag.
    pub language: String,
}

/// How good the value of a badge is; the value itself says it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadgeTone {
    /// As it should be.
    Good,
    /// On the way.
    Fair,
    /// Not yet.
    Poor,
}

const HEIGHT: Px = 20.0;
const SIZE: Px = 11.0;
/// Between an edge and the words.
const PADDING: Px = 7.0;
const BASELINE: Px = 14.0;
const LABEL_GROUND: Color = Color::hex(0x3F4A5F);
const INK: Color = Color::WHITE;

impl BadgeTone {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Good, Self::Fair, Self::Poor];

    /// The colour under the value.
    pub const fn color(self) -> Color {
        match self {
            Self::Good => Color::hex(0x0B7285),
            Self::Fair => Color::hex(0x8A5A00),
            Self::Poor => Color::hex(0xB93A0A),
        }
    }
}

impl Badge {
    /// The badge as a picture, as wide as its words need.
    pub fn scene(&self, fonts: &Fonts<'_>) -> Scene {
        let mut setter = Typesetter::new(fonts);
        let mut words = |style, text: &str, left: Px| {
            let shaped = setter.shape(style, text);
            let width = shaped.width * SIZE;
            let lines = vec![Line { x: left + width / 2.0, y: BASELINE, shaped }];
            let anchor = Anchor::Middle;
            let text = Text { style, size: SIZE, color: INK, tracking: 0.0, anchor, lines };
            (Node::Text(text), (left + width + PADDING).ceil())
        };
        let (label, middle) = words(Style::Medium, &self.label, PADDING);
        let (value, width) = words(Style::SemiBold, &self.value, middle + PADDING);
        let ground = Rect {
            x: 0.0,
            y: 0.0,
            width: middle,
            height: HEIGHT,
            radius: 0.0,
            fill: Some(Paint::solid(LABEL_GROUND)),
            stroke: None,
        };
        Scene {
            width,
            height: HEIGHT,
            ground: self.tone.color(),
            title: self.title.clone(),
            description: self.description.clone(),
            language: self.language.clone(),
            id: "badge".to_owned(),
            nodes: vec![Node::Rect(ground), label, value],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_badge_read_on_every_ground() {
        let grounds = BadgeTone::ALL.map(BadgeTone::color).into_iter().chain([LABEL_GROUND]);
        let worst = grounds.map(|ground| INK.contrast(ground)).fold(f64::MAX, f64::min);
        assert!(worst >= 4.5, "{worst:.2}");
    }
}
