//! How pictures look: the options over the configuration.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};
use clap::{Args, ValueEnum};
use sha2::{Digest, Sha256};

use crate::cli::Session;
use crate::cli::configuration::{Configuration, resolved};
use crate::cli::reading::Shown;
use crate::cli::unknown::unknown;
use crate::journey::{Index, Journey, Persona, vocabulary};
use crate::locale::Locale;
use crate::output::picture::{PictureFormat, PictureOptions};
use crate::output::svg::TextAs;
use crate::picture::fonts::{FontFile, Fonts, Typesetter};
use crate::picture::layout::{LayoutOptions, Size, lay_out};
use crate::picture::themes::{THEMES, Theme};
use crate::picture::view::{LaneKind, View, ViewOptions};
use crate::text::Source;

/// How pictures look.
#[derive(Clone, Debug, Args)]
pub(super) struct DrawingOptions {
    /// The page: 16:9, 4:3, a4, a3 or poster [default: 16:9]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    size: Option<Size>,
    /// The page's width in its own units, 1920 for a slide; heights follow from --size
    #[arg(long, value_name = "PX", value_parser = width)]
    width: Option<f64>,
    /// Pixels of a PNG per unit of the page [default: 2]
    #[arg(long, value_name = "N", value_parser = scale)]
    scale: Option<f64>,
    /// Dots per inch that a PNG claims [default: what fills the slide or sheet]
    #[arg(long, value_name = "N", value_parser = dpi)]
    dpi: Option<f64>,
    /// The theme: light
    #[arg(long, value_name = "NAME")]
    theme: Option<String>,
    /// The lanes from top to bottom, with commas
    #[arg(long, value_name = "LANES", value_delimiter = ',', value_parser = lane)]
    #[arg(long_help = format!("The lanes from top to bottom, with commas\n\nThere is {}, and x-… for custom fields.", lane_names()))]
    lanes: Option<Vec<LaneKind>>,
    /// Whose journey to draw, by id or name [default: the first persona of the map]
    #[arg(long, value_name = "ID")]
    pub(super) persona: Option<String>,
    /// How SVG holds words
    #[arg(long, value_name = "WAY", value_enum, default_value_t)]
    svg_text: SvgText,
    /// A font for characters that the built-in one lacks (repeatable)
    #[arg(long, value_name = "FILE")]
    font: Vec<PathBuf>,
    /// Keep a map on one page, however large that becomes
    #[arg(long)]
    grow: bool,
}

/// How SVG holds words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum SvgText {
    /// As text, with the letters it needs inside the file
    #[default]
    Embed,
    /// As outlines, the same in every viewer
    Outline,
    /// As text in a font that the viewer has
    Plain,
}

/// A drawing of one map.
pub(super) struct Drawing<'s> {
    options: &'s DrawingOptions,
    map: &'s Shown,
    /// The language of labels, when it is not the map's.
    locale: Option<Locale>,
    size: Size,
    theme: &'static Theme,
    lanes: Vec<LaneKind>,
    scale: f64,
}

/// A picture, and what its author should know about it.
pub(super) struct Drawn {
    pub(super) bytes: Vec<u8>,
    pub(super) width: String,
    pub(super) height: String,
    pub(super) has_grown: bool,
    pub(super) missing: BTreeSet<char>,
    pub(super) cut: Vec<String>,
}

impl DrawingOptions {
    /// The fallback fonts: those of the options, then those of the configuration.
    pub(super) fn font_files(
        &self,
        configuration: &Configuration,
    ) -> anyhow::Result<Vec<FontFile>> {
        let configured = configuration.settings.render.fonts.iter();
        let configured = configured.map(|name| configuration.folder.join(name));
        self.font.iter().cloned().chain(configured).map(|path| font_file(&path)).collect()
    }

    /// The name of the theme.
    pub(super) fn theme_name<'o>(&'o self, configuration: &'o Configuration) -> &'o str {
        self.theme.as_deref().unwrap_or(&configuration.settings.render.theme)
    }
}

impl<'s> Drawing<'s> {
    /// What the options and the configuration of a map ask for.
    pub(super) fn new(
        options: &'s DrawingOptions,
        session: &Session,
        map: &'s Shown,
    ) -> anyhow::Result<Self> {
        let configuration = &map.input.configuration;
        let settings = &configuration.settings.render;
        let lanes = match &options.lanes {
            Some(lanes) => lanes.clone(),
            None => {
                settings.lanes.iter().map(|name| configured_lane(name)).collect::<Result<_, _>>()?
            }
        };
        Ok(Self {
            options,
            map,
            locale: session.global.lang.map(Locale::from),
            size: match options.size {
                Some(size) => size,
                None => size(&settings.size).map_err(anyhow::Error::msg)?,
            },
            theme: theme(options.theme_name(configuration))?,
            lanes,
            scale: options.scale.unwrap_or(settings.scale),
        })
    }

    /// Draws the journey of a persona.
    pub(super) fn draw(
        &self,
        persona: Option<Index<Persona>>,
        format: &PictureFormat,
        files: &[FontFile],
    ) -> anyhow::Result<Drawn> {
        let Shown { input, journey, source } = self.map;
        let view = View::of(
            journey,
            &ViewOptions {
                lanes: self.lanes.clone(),
                locale: self.locale,
                persona,
                path: (!input.is_stdin).then(|| self.path()),
                owners: owners(&input.configuration),
            },
        );
        let fonts = Fonts::new(files);
        let mut setter = Typesetter::new(&fonts);
        let options =
            LayoutOptions { size: self.size, width: self.options.width, theme: self.theme };
        let layout = lay_out(&view, options, &mut setter);
        let scene = &layout.scene;
        let pixels = PictureOptions {
            text: match self.options.svg_text {
                SvgText::Embed => TextAs::Embedded,
                SvgText::Outline => TextAs::Outlined,
                SvgText::Plain => TextAs::Plain,
            },
            scale: self.scale,
            dpi: self.options.dpi.unwrap_or(self.size.dots_per_inch() * self.scale),
            digest: Some(digest(source)),
        };
        let bytes = (format.write)(scene, &fonts, &pixels)
            .with_context(|| format!("cannot draw {}", input.name()))?;
        Ok(Drawn {
            bytes,
            width: scene.width.to_string(),
            height: scene.height.to_string(),
            has_grown: layout.has_grown,
            missing: setter.missing().clone(),
            cut: layout.cut,
        })
    }
}

impl Drawing<'_> {
    /// Where the map stands in its project: the same on every machine, from every folder.
    fn path(&self) -> String {
        let input = &self.map.input;
        let whole = resolved(&input.path);
        let within = whole.strip_prefix(&input.configuration.project).ok();
        let shown = within.or(whole.file_name().map(Path::new)).unwrap_or(&whole);
        shown.to_string_lossy().replace('\\', "/")
    }
}

/// The persona of that id or name on the map.
pub(super) fn persona_named(
    journey: &Journey,
    name: &str,
    map: &str,
) -> anyhow::Result<Index<Persona>> {
    let on_map: Vec<Index<Persona>> =
        journey.persona.iter().filter_map(|mention| mention.target).collect();
    let folded = vocabulary::fold(name);
    let found = on_map.iter().find(|&&index| {
        let persona = journey.persona_at(index);
        persona.id == name || vocabulary::fold(&persona.title) == folded
    });
    let Some(found) = found else {
        let ids: Vec<&str> = on_map.iter().map(|&it| journey.persona_at(it).id.as_str()).collect();
        match ids.as_slice() {
            [] => bail!("{map} has no persona"),
            ids => bail!("{map} has no persona `{name}`, there is {}", ids.join(", ")),
        }
    };
    Ok(*found)
}

fn font_file(path: &Path) -> anyhow::Result<FontFile> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    FontFile::new(bytes).with_context(|| format!("cannot use {}", path.display()))
}

/// The names of owners by their ids.
fn owners(configuration: &Configuration) -> BTreeMap<String, String> {
    let owners = configuration.owners.iter().flatten();
    owners.filter_map(|owner| Some((owner.id.clone(), owner.name.clone()?))).collect()
}

/// `sha256:` and the digest of the map.
fn digest(source: &Source) -> String {
    let hash = Sha256::digest(source.text().as_bytes());
    hash.iter().fold("sha256:".to_owned(), |digest, byte| format!("{digest}{byte:02x}"))
}

fn theme(name: &str) -> anyhow::Result<&'static Theme> {
    let Some(theme) = Theme::named(name) else {
        bail!("{}", unknown("theme", name, THEMES.iter().map(|theme| theme.name)));
    };
    Ok(theme)
}

fn size(name: &str) -> Result<Size, String> {
    Size::named(name).ok_or_else(|| unknown("size", name, Size::ALL.map(Size::name)))
}

fn configured_lane(name: &str) -> anyhow::Result<LaneKind> {
    ensure!(name != "images", "render.lanes: this version does not draw `images` yet");
    lane(name).map_err(|problem| anyhow::anyhow!("render.lanes: {problem}"))
}

fn lane(name: &str) -> Result<LaneKind, String> {
    let name = name.trim();
    let names = LaneKind::NAMED;
    LaneKind::named(name).ok_or_else(|| unknown("lane", name, names.iter().map(LaneKind::name)))
}

fn lane_names() -> String {
    LaneKind::NAMED.each_ref().map(|lane| lane.name()).join(", ")
}

fn width(text: &str) -> Result<f64, String> {
    number(text, 640.0, 16_384.0)
}

fn scale(text: &str) -> Result<f64, String> {
    number(text, 0.1, 20.0)
}

fn dpi(text: &str) -> Result<f64, String> {
    number(text, 1.0, 10_000.0)
}

fn number(text: &str, least: f64, most: f64) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if (least..=most).contains(&number) => Ok(number),
        _ => Err(format!("write a number from {least} to {most}")),
    }
}
