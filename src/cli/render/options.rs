//! The options that say how pictures look.

use std::path::PathBuf;

use anyhow::ensure;
use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use super::themes::ThemeName;
use crate::cli::listed::{in_lines, listed, names, value};
use crate::cli::sentence::Sentence;
use crate::cli::unknown::unknown;
use crate::output::picture::PictureFormat;
use crate::output::svg::TextAs;
use crate::picture::layout::{Overflow, Size};
use crate::picture::sheets::{Choice, SHEETS, Sheet};
use crate::picture::themes::Theme;
use crate::picture::view::{Density, LaneKind};

/// How pictures look.
#[derive(Clone, Debug, Args)]
pub(super) struct DrawingOptions {
    /// What to draw of a map [default: map, of slides deck]
    #[arg(long, value_name = "NAME", value_parser = listed(sheet, sheets))]
    #[arg(hide_possible_values = true)]
    #[arg(long_help = format!("What to draw of a map [default: {}, of slides deck]\n\n{}", SHEETS[0].name, in_lines(&sheets(), ":")))]
    pub(super) view: Option<&'static Sheet>,
    /// The page [default: 16:9]
    #[arg(long, value_name = "SIZE", value_parser = listed(size, sizes))]
    #[arg(hide_possible_values = true)]
    #[arg(help = format!("The page: {} [default: 16:9]", names(&sizes())))]
    pub(super) size: Option<Size>,
    /// The page's width in its own units, 1920 for a slide; heights follow from --size
    #[arg(long, value_name = "PX", value_parser = width, allow_negative_numbers = true)]
    pub(super) width: Option<f64>,
    /// How much to show: detail, or board, for a room: five lanes at most, in large words
    #[arg(long, value_name = "NAME", value_parser = density)]
    pub(super) density: Option<Density>,
    /// Pixels of a PNG per unit of the page [default: 2]
    #[arg(long, value_name = "N", value_parser = scale, allow_negative_numbers = true)]
    pub(super) scale: Option<f64>,
    /// Dots per inch that a PNG claims [default: what fills the slide or sheet]
    #[arg(long, value_name = "N", value_parser = dpi, allow_negative_numbers = true)]
    pub(super) dpi: Option<f64>,
    /// The theme [default: light]
    #[arg(long, value_name = "NAME|FILE", value_parser = listed(ThemeName::parse, themes))]
    #[arg(hide_possible_values = true)]
    #[arg(help = format!("The theme: {}, or a .toml file of your own [default: light]", names(&themes())))]
    pub(super) theme: Option<ThemeName>,
    /// The lanes from top to bottom, with commas
    #[arg(long, value_name = "LANES", value_delimiter = ',', hide_possible_values = true)]
    #[arg(value_parser = listed(lane, lanes))]
    #[arg(long_help = format!("The lanes from top to bottom, with commas\n\nThere is {}, and x-… for custom fields.", names(&lanes())))]
    pub(super) lanes: Option<Vec<LaneKind>>,
    /// Draw the journey of one persona alone, by id or name [default: all whom the map follows]
    #[arg(long, value_name = "ID")]
    pub(super) persona: Option<String>,
    /// Draw one stage alone, by id or name
    #[arg(long, value_name = "ID")]
    pub(super) stage: Option<String>,
    /// How SVG holds words
    #[arg(long, value_name = "WAY", value_enum, default_value_t)]
    pub(super) svg_text: SvgText,
    /// A font for characters that the built-in one lacks (repeatable)
    #[arg(long, value_name = "FILE")]
    pub(super) font: Vec<PathBuf>,
    /// Keep a map on one page, however large that becomes
    #[arg(long)]
    grow: bool,
}

impl DrawingOptions {
    /// Refuses choices that mean nothing to what is drawn.
    pub(super) fn ensure_fit(&self, format: &PictureFormat) -> anyhow::Result<()> {
        let sheet = self.sheet(format);
        let made = [
            (Choice::Lanes, "--lanes", self.lanes.is_some()),
            (Choice::Persona, "--persona", self.persona.is_some()),
            (Choice::Stage, "--stage", self.stage.is_some()),
        ];
        for (choice, option, _) in made.into_iter().filter(|(_, _, is_made)| *is_made) {
            let idle = || Sentence::new("render-idle-option").with("option", option);
            ensure!(sheet.takes(choice), idle().with("view", sheet.name));
        }
        Ok(())
    }

    /// What is drawn in a format.
    pub(super) fn sheet(&self, format: &PictureFormat) -> &'static Sheet {
        self.view.unwrap_or(format.sheet)
    }

    /// What happens when a map is too full for a page.
    pub(super) fn overflow(&self) -> Overflow {
        if self.grow { Overflow::Grow } else { Overflow::Split }
    }
}

/// How SVG holds words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum SvgText {
    /// As text, with the letters it needs inside the file
    #[default]
    Embed,
    /// As outlines, the same in every viewer
    Outline,
    /// As text in a font that the viewer has
    Plain,
}

impl From<SvgText> for TextAs {
    fn from(text: SvgText) -> Self {
        match text {
            SvgText::Embed => Self::Embedded,
            SvgText::Outline => Self::Outlined,
            SvgText::Plain => Self::Plain,
        }
    }
}

fn sheet(name: &str) -> Result<&'static Sheet, Sentence> {
    Sheet::named(name).ok_or_else(|| unknown("view", name, Sheet::names()))
}

fn sheets() -> Vec<PossibleValue> {
    SHEETS.iter().map(|sheet| value(sheet.name, sheet.about)).collect()
}

fn themes() -> Vec<PossibleValue> {
    Theme::names().map(PossibleValue::new).collect()
}

fn density(name: &str) -> Result<Density, Sentence> {
    Density::named(name).ok_or_else(|| unknown("density", name, Density::ALL.map(Density::name)))
}

fn size(name: &str) -> Result<Size, Sentence> {
    Size::named(name).ok_or_else(|| unknown("size", name, Size::ALL.map(Size::name)))
}

fn sizes() -> Vec<PossibleValue> {
    Size::ALL.map(|size| PossibleValue::new(size.name())).into()
}

fn lane(name: &str) -> Result<LaneKind, Sentence> {
    let name = name.trim();
    LaneKind::named(name).ok_or_else(|| unknown("lane", name, LaneKind::names()))
}

fn lanes() -> Vec<PossibleValue> {
    LaneKind::names().map(PossibleValue::new).collect()
}

fn width(text: &str) -> Result<f64, Sentence> {
    number(text, 640.0, 16_384.0)
}

fn scale(text: &str) -> Result<f64, Sentence> {
    number(text, 0.1, 20.0)
}

fn dpi(text: &str) -> Result<f64, Sentence> {
    number(text, 1.0, 10_000.0)
}

fn number(text: &str, least: f64, most: f64) -> Result<f64, Sentence> {
    match text.parse::<f64>() {
        Ok(number) if (least..=most).contains(&number) => Ok(number),
        _ => {
            let wrong = Sentence::new("hint-number").with("least", least.to_string());
            Err(wrong.with("most", most.to_string()))
        }
    }
}
