//! Themes that a company describes: some colours over those of a built-in theme.
//!
//! Pale grounds, faces and areas follow from the strong colours. Words have to read on whatever
//! they stand on, so colours that do not reach WCAG AA are darkened, or lightened on dark pages,
//! as little as it takes; their hue stays.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Color, Theme, Tone};
use crate::picture::color::Shade;
use crate::picture::images::Image;

/// The contrast of words that WCAG AA asks for.
const LEAST: f64 = 4.5;
/// How much of a strong colour is in its pale ground: on light cards, on dark ones.
const TINTS: [f64; 2] = [0.1, 0.18];

/// The colours that a brand names; what it leaves out is that of its base.
#[derive(Clone, Debug)]
pub struct Palette {
    /// The name of the theme.
    pub name: String,
    /// The theme that has the other colours.
    pub base: &'static Theme,
    /// The page.
    pub page: Option<Color>,
    /// The blocks on the page.
    pub card: Option<Color>,
    /// Borders and thin lines.
    pub line: Option<Color>,
    /// Words.
    pub ink: Option<Color>,
    /// Words of less weight.
    pub muted: Option<Color>,
    /// The eyebrow, the persona, names of lanes; where there is none, the first phase.
    pub accent: Option<Color>,
    /// Stages by their phase, in turn; empty for the accent, else those of the base.
    pub phases: Vec<Color>,
    /// What is good.
    pub positive: Option<Color>,
    /// What hurts.
    pub negative: Option<Color>,
    /// What is neither.
    pub neutral: Option<Color>,
    /// Moments of truth.
    pub moment_of_truth: Option<Color>,
    /// The sign of the company.
    pub logo: Option<Arc<Image>>,
}

/// A colour that had to change to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Its key in the theme.
    pub key: &'static str,
    /// As it was written.
    pub from: Color,
    /// As it is drawn.
    pub to: Color,
}

/// Why no theme comes of a palette: no colour of words reads on both of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no words can be read on the page {page} and on the cards {card} alike")]
pub struct Impossible {
    /// The page.
    pub page: Color,
    /// The cards.
    pub card: Color,
}

impl Palette {
    /// The base theme under another name.
    pub fn new(name: String, base: &'static Theme) -> Self {
        Self {
            name,
            base,
            page: None,
            card: None,
            line: None,
            ink: None,
            muted: None,
            accent: None,
            phases: Vec::new(),
            positive: None,
            negative: None,
            neutral: None,
            moment_of_truth: None,
            logo: None,
        }
    }

    /// The theme, and the colours that had to change.
    pub fn theme(&self) -> Result<(Theme, Vec<Mended>), Impossible> {
        let mut theme = self.grounds();
        let mut mending = Mending::new(&theme)?;
        let base = self.base;
        let mut tone = |key, own: Option<Color>, usual: Tone| match own {
            None if !self.changes_grounds() => usual,
            None => mending.tone(usual.strong),
            Some(own) => mending.noted_tone(key, own),
        };
        let accent = self.accent.map(|own| ("accent", own));
        let accent = accent.or(self.phases.first().map(|&own| ("phases", own)));
        let (key, own) = accent.map_or(("accent", None), |(key, own)| (key, Some(own)));
        theme.accent = tone(key, own, base.accent);
        theme.positive = tone("positive", self.positive, base.positive);
        theme.negative = tone("negative", self.negative, base.negative);
        theme.unphased = tone("unphased", None, base.unphased);
        theme.phases = match (&*self.phases, self.accent) {
            ([], None) => base.phases.iter().map(|&usual| tone("phases", None, usual)).collect(),
            ([], Some(_)) => Cow::Owned(vec![theme.accent]),
            (own, _) => own.iter().map(|&own| tone("phases", Some(own), base.accent)).collect(),
        };
        let pales = [theme.positive, theme.negative, theme.accent, theme.unphased];
        let pales = pales.iter().chain(theme.phases.iter()).map(|tone| tone.pale);
        mending.grounds.extend(pales.chain([theme.bubble]));
        theme.ink = mending.words("ink", self.ink, base.ink);
        theme.muted = mending.words("muted", self.muted, base.muted);
        self.emotions(&mut theme, mending.shade);
        theme.logo.clone_from(&self.logo);
        Ok((theme, mending.mended))
    }

    /// The base with this palette's grounds and lines.
    fn grounds(&self) -> Theme {
        let base = self.base.clone();
        let (page, card) = (self.page.unwrap_or(base.page), self.card.unwrap_or(base.card));
        let ink = if card.is_light() { Color::hex(0) } else { Color::WHITE };
        let usual = |usual: Color, part: f64| match self.changes_grounds() {
            true => ink.over(card, part),
            false => usual,
        };
        Theme {
            name: Cow::Owned(self.name.clone()),
            page,
            card,
            line: self.line.unwrap_or(usual(base.line, 0.12)),
            bubble: usual(base.bubble, 0.05),
            faint: usual(base.faint, 0.4),
            track: usual(base.track, 0.1),
            zero_line: usual(base.zero_line, 0.5),
            neutral: self.neutral.unwrap_or(usual(base.neutral, 0.6)),
            gold: self.moment_of_truth.unwrap_or(base.gold),
            on_accent: match (self.changes_grounds(), card.is_light()) {
                (false, _) => base.on_accent,
                (true, true) => Color::WHITE,
                (true, false) => Color::hex(0),
            },
            ..base
        }
    }

    fn changes_grounds(&self) -> bool {
        self.page.is_some() || self.card.is_some()
    }

    /// Faces, areas and empty dots, in the colours of what is good and what hurts.
    fn emotions(&self, theme: &mut Theme, shade: Shade) {
        let card = theme.card;
        let extreme = |color: Color| {
            let wanted = 1.3 * color.contrast(card);
            color.shaded(shade, |it| it.contrast(card) >= wanted)
        };
        if self.positive.is_some() || self.changes_grounds() {
            let strong = theme.positive.strong;
            (theme.faces[3], theme.faces[4]) = (strong, extreme(strong));
            theme.areas[0] = strong.over(card, 0.7);
        }
        if self.negative.is_some() || self.changes_grounds() {
            let strong = theme.negative.strong;
            (theme.faces[1], theme.faces[0]) = (strong, extreme(strong));
            theme.areas[1] = strong.over(card, 0.7);
            theme.empty_dot = strong.over(card, 0.5);
        }
        if self.neutral.is_some() || self.changes_grounds() {
            theme.faces[2] = theme.neutral;
        }
    }
}

/// What makes colours legible, and remembers which.
struct Mending {
    shade: Shade,
    /// How much of a strong colour is in its pale ground.
    tint: f64,
    on_accent: Color,
    card: Color,
    /// What words stand on.
    grounds: Vec<Color>,
    mended: Vec<Mended>,
}

impl Mending {
    fn new(theme: &Theme) -> Result<Self, Impossible> {
        let Theme { page, card, gold, on_accent, .. } = *theme;
        let is_light = card.is_light();
        let mending = Self {
            shade: if is_light { Shade::Darker } else { Shade::Lighter },
            tint: TINTS[usize::from(!is_light)],
            on_accent,
            card,
            grounds: vec![page, card, gold.over(card, 0.1)],
            mended: Vec::new(),
        };
        let strongest = if is_light { Color::hex(0) } else { Color::WHITE };
        let is_possible = mending.reads(strongest) && mending.is_strong(strongest);
        is_possible.then_some(mending).ok_or(Impossible { page, card })
    }

    /// Whether words of that colour read on every ground.
    fn reads(&self, words: Color) -> bool {
        self.grounds.iter().all(|&ground| words.contrast(ground) >= LEAST)
    }

    /// Whether words of that colour read on every ground and on its own pale one, and words on it.
    fn is_strong(&self, color: Color) -> bool {
        self.reads(color)
            && color.contrast(self.pale(color)) >= LEAST
            && color.contrast(self.on_accent) >= LEAST
    }

    fn pale(&self, strong: Color) -> Color {
        strong.over(self.card, self.tint)
    }

    fn tone(&self, color: Color) -> Tone {
        let strong = color.shaded(self.shade, |it| self.is_strong(it));
        Tone { strong, pale: self.pale(strong) }
    }

    fn noted_tone(&mut self, key: &'static str, own: Color) -> Tone {
        let tone = self.tone(own);
        self.note(key, own, tone.strong);
        tone
    }

    fn words(&mut self, key: &'static str, own: Option<Color>, usual: Color) -> Color {
        let from = own.unwrap_or(usual);
        let to = from.shaded(self.shade, |it| self.reads(it));
        if own.is_some() {
            self.note(key, from, to);
        }
        to
    }

    fn note(&mut self, key: &'static str, from: Color, to: Color) {
        let mended = Mended { key, from, to };
        if from != to && !self.mended.contains(&mended) {
            self.mended.push(mended);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Impossible, Palette};
    use crate::picture::color::Color;
    use crate::picture::themes::Theme;

    fn palette(base: &str) -> Palette {
        Palette::new("brand".to_owned(), Theme::named(base).expect("it is built in"))
    }

    #[test]
    fn a_palette_without_colours_is_its_base() {
        for base in Theme::names() {
            let (theme, mended) = palette(base).theme().unwrap();
            let base = Theme { name: "brand".into(), ..Theme::named(base).unwrap().clone() };
            let alike = |theme: &Theme| format!("{theme:?}").replace("Owned(", "Borrowed(");
            assert_eq!((alike(&theme), mended), (alike(&base), vec![]));
        }
    }

    #[test]
    fn pale_yellow_is_darkened_and_its_hue_stays() {
        let brand = Palette { accent: Some(Color::hex(0xFFD500)), ..palette("light") };
        let (theme, mended) = brand.theme().unwrap();
        let mended: Vec<_> = mended.iter().map(|it| format!("{} {}", it.key, it.to)).collect();
        assert_eq!(mended, ["accent #816C00"]);
        assert_eq!(theme.phases[0].strong.to_string(), "#816C00");
    }

    #[test]
    fn deep_blue_is_lightened_on_dark_pages() {
        let brand = Palette { accent: Some(Color::hex(0x0B2A6B)), ..palette("dark") };
        let (theme, _) = brand.theme().unwrap();
        assert_eq!(theme.accent.strong.to_string(), "#7BA2F1");
    }

    #[test]
    fn colours_that_read_stay_as_they_are() {
        let brand = Palette {
            phases: vec![Color::hex(0x00338D), Color::hex(0x470A68)],
            positive: Some(Color::hex(0x00664F)),
            ..palette("light")
        };
        let (theme, mended) = brand.theme().unwrap();
        assert_eq!(mended, []);
        assert_eq!(theme.accent.strong, Color::hex(0x00338D));
    }

    #[test]
    fn no_ink_reads_on_black_and_white_alike() {
        let (page, card) = (Color::hex(0), Color::WHITE);
        let brand = Palette { page: Some(page), ..palette("light") };
        assert_eq!(brand.theme().unwrap_err(), Impossible { page, card });
    }
}
