//! The colours of a picture. A theme is one file with one value, and one line in [`THEMES`].

pub mod brand;
mod dark;
mod high_contrast;
mod light;
mod print;

use std::borrow::Cow;
use std::sync::Arc;

use super::color::Color;
use super::images::Image;

/// All themes, the default first.
pub static THEMES: &[&Theme] =
    &[&light::LIGHT, &dark::DARK, &high_contrast::HIGH_CONTRAST, &print::PRINT];

/// What every part of a picture is coloured with.
#[derive(Clone, Debug)]
pub struct Theme {
    /// The name, as `--theme` takes it.
    pub name: Cow<'static, str>,
    /// The page.
    pub page: Color,
    /// The blocks on the page.
    pub card: Color,
    /// Their borders, and the lines between cells.
    pub line: Color,
    /// Words.
    pub ink: Color,
    /// Words of less weight.
    pub muted: Color,
    /// What is good: teal.
    pub positive: Tone,
    /// What hurts: burnt orange.
    pub negative: Tone,
    /// What is neither.
    pub neutral: Color,
    /// Moments of truth; never for words.
    pub gold: Color,
    /// Words and symbols on strong colours and on gold.
    pub on_accent: Color,
    /// What is neither stage nor judgement: the eyebrow, the persona, names of lanes.
    pub accent: Tone,
    /// Stages by their phase, in turn; at least one.
    pub phases: Cow<'static, [Tone]>,
    /// Stages without a phase, on a map that has phases.
    pub unphased: Tone,
    /// Thoughts.
    pub bubble: Color,
    /// Large quotation marks.
    pub faint: Color,
    /// The empty part of a bar.
    pub track: Color,
    /// The line of neither good nor bad.
    pub zero_line: Color,
    /// The areas between curve and zero line, above and below.
    pub areas: [Color; 2],
    /// Faces from very unhappy to very happy.
    pub faces: [Color; 5],
    /// The ring of an empty severity dot.
    pub empty_dot: Color,
    /// The width of the borders of blocks.
    pub border: f64,
    /// How good and bad figures differ.
    pub verdicts: Verdicts,
    /// The sign of the company, at the foot of every page.
    pub logo: Option<Arc<Image>>,
}

/// What good and bad figures differ by, besides their place beside the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdicts {
    /// The colours of what is good and what hurts.
    Colored,
    /// Full shapes and hollow ones, for pages without colours.
    Shaped,
}

/// A strong colour and a pale one of the same hue; the strong one reads on the pale one.
#[derive(Clone, Copy, Debug)]
pub struct Tone {
    /// For words, symbols and bars.
    pub strong: Color,
    /// For grounds.
    pub pale: Color,
}

impl Theme {
    /// The theme of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        THEMES.iter().copied().find(|theme| theme.name == name)
    }

    /// The names of all themes.
    pub fn names() -> impl Iterator<Item = &'static str> {
        THEMES.iter().map(|theme| &*theme.name)
    }
}

#[cfg(test)]
mod tests {
    use super::THEMES;

    #[test]
    fn words_read_on_every_ground_they_stand_on() {
        for theme in THEMES {
            let least = if theme.name == "high-contrast" { 7.0 } else { 4.5 };
            let accents = theme.phases.iter().chain([&theme.unphased, &theme.accent]);
            let tones = accents.clone().chain([&theme.positive, &theme.negative]);
            let mut pairs: Vec<_> = tones.map(|tone| (tone.strong, tone.pale)).collect();
            pairs.extend(accents.map(|tone| (theme.on_accent, tone.strong)));
            for ground in [theme.page, theme.card, theme.bubble, theme.negative.pale] {
                pairs.extend([(theme.ink, ground), (theme.muted, ground)]);
            }
            for (words, ground) in pairs {
                let contrast = words.contrast(ground);
                assert!(contrast >= least, "{}: {words} on {ground}: {contrast:.2}", theme.name);
            }
        }
    }
}
