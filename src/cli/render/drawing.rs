//! How one map is drawn: the options over the configuration.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::options::DrawingOptions;
use super::stage::stage_named;
use super::themes::Chosen;
use crate::check::score::Completeness;
use crate::cli::Session;
use crate::cli::configuration::Configuration;
use crate::cli::inputs::Input;
use crate::cli::reading::Shown;
use crate::cli::sentence::{OrSay, Sentence};
use crate::cli::wording;
use crate::journey::{Index, Persona};
use crate::locale::Locale;
use crate::output::picture::{PictureFormat, PictureOptions};
use crate::picture::fonts::{FontFile, Typesetter};
use crate::picture::layout::{LayoutOptions, Losses, Size};
use crate::picture::scene::Px;
use crate::picture::sheets::{Sheet, Subject};
use crate::picture::view::{Density, LaneKind, ViewOptions};
use crate::text::{Source, path_text};

/// Names of the configuration are known: it was checked when it was read.
const CHECKED: &str = "the configuration was checked";

/// A drawing of a map, or of several on one sheet.
#[derive(Clone)]
pub(super) struct Drawing<'s> {
    options: &'s DrawingOptions,
    /// What is drawn; at least one.
    maps: Vec<&'s Shown>,
    /// The language of labels, when it is not the map's.
    locale: Option<Locale>,
    format: &'static PictureFormat,
    sheet: &'static Sheet,
    size: Size,
    pub(super) theme: Chosen,
    density: Density,
    lanes: Option<Vec<LaneKind>>,
    scale: f64,
}

/// A picture, and what its author should know about it.
pub(super) struct Drawn {
    /// A file, or one for each page.
    pub(super) files: Vec<Vec<u8>>,
    /// The width and height of each.
    pub(super) sizes: Vec<[Px; 2]>,
    /// The page that had to be larger than asked for.
    pub(super) grown: Option<[Px; 2]>,
    pub(super) missing: BTreeSet<char>,
    pub(super) losses: Losses,
}

impl<'s> Drawing<'s> {
    /// What the options and a configuration ask for.
    pub(super) fn new(
        options: &'s DrawingOptions,
        session: &Session,
        maps: Vec<&'s Shown>,
        configuration: &Configuration,
        theme: Chosen,
        format: &'static PictureFormat,
    ) -> Self {
        let configured = &configuration.settings.render;
        let lanes: Vec<LaneKind> =
            configured.lanes.iter().filter_map(|name| LaneKind::named(name)).collect();
        let lanes = || (lanes != LaneKind::USUAL).then_some(lanes);
        let size = || Size::named(&configured.size).expect(CHECKED);
        let sheet = options.sheet(format);
        Self {
            options,
            maps,
            locale: session.global.lang.map(Locale::from),
            format,
            sheet,
            size: options.size.or(sheet.size).unwrap_or_else(size),
            theme,
            density: options.density.unwrap_or(configured.density.or(sheet.density)),
            lanes: options.lanes.clone().or_else(lanes),
            scale: options.scale.unwrap_or(configured.scale),
        }
    }

    /// Draws the journey of a persona.
    pub(super) fn draw(
        &self,
        persona: Option<Index<Persona>>,
        files: &[FontFile],
    ) -> anyhow::Result<Drawn> {
        let shown = self.maps.iter().map(|map| self.shown(map, persona));
        let shown = shown.collect::<anyhow::Result<Vec<ViewOptions>>>()?;
        let subjects = self.maps.iter().zip(&shown);
        let subjects: Vec<Subject<'_>> =
            subjects.map(|(map, options)| Subject { journey: &map.journey, options }).collect();
        let fonts = self.theme.fonts(files);
        let mut setter = Typesetter::new(&fonts);
        let options = LayoutOptions {
            size: self.size,
            width: self.options.width,
            overflow: self.options.overflow(),
            density: self.density,
            theme: self.theme.theme(),
        };
        let drawing = self.sheet.draw_several(&subjects, options, &mut setter);
        let drawing = drawing.map_err(|lacking| {
            let sentence = Sentence::new("render-nothing").with("view", self.sheet.name);
            sentence.with("name", self.name()).with("lacking", wording::lacking(lacking))
        })?;
        let width = self.options.width.unwrap_or(self.size.width());
        let pixels_per_inch = self.size.pixels_per_inch(width);
        let written = PictureOptions {
            text: self.options.svg_text.into(),
            scale: self.scale,
            dpi: self.options.dpi.unwrap_or(pixels_per_inch * self.scale),
            pixels_per_inch,
            digest: Some(digest(self.maps.iter().map(|map| &map.source))),
        };
        let files = self
            .format
            .write(&drawing.document, &fonts, &written)
            .or_say(|| Sentence::new("render-failed").with("name", self.name()))?;
        let page = drawing.document.pages.first().filter(|_| drawing.has_grown);
        Ok(Drawn {
            files,
            sizes: self.format.sizes(&drawing.document, &written),
            grown: page.map(|page| [page.scene.width, page.scene.height]),
            missing: setter.missing().clone(),
            losses: drawing.losses,
        })
    }
}

impl Drawing<'_> {
    /// What messages call the picture: the name of its map, or of its sheet.
    pub(super) fn name(&self) -> String {
        match self.maps.as_slice() {
            [map] if !self.sheet.is_of_several() => map.input.name(),
            _ => self.sheet.name.to_owned(),
        }
    }

    /// What of a map is shown.
    fn shown(&self, map: &Shown, persona: Option<Index<Persona>>) -> anyhow::Result<ViewOptions> {
        let Shown { input, journey, replaced, images, .. } = map;
        let stage = self.options.stage.as_ref();
        let stage = stage.map(|name| stage_named(journey, name, &input.name())).transpose()?;
        let completeness = self
            .sheet
            .is_of_several()
            .then(|| Completeness::of(journey, &input.configuration.weights).score());
        Ok(ViewOptions {
            density: self.density,
            lanes: self.lanes.clone(),
            locale: self.locale,
            persona,
            stage,
            replaced: replaced.clone(),
            images: Arc::clone(images),
            completeness,
            path: (!input.is_stdin).then(|| path(input)),
            details: self.format.details,
        })
    }
}

/// Where a map stands in its project: the same on every machine, from every folder.
fn path(input: &Input) -> String {
    let whole = &input.whole;
    let within = whole.strip_prefix(&input.configuration.project).ok();
    let shown = within.or(whole.file_name().map(Path::new)).unwrap_or(whole);
    path_text(shown)
}

/// `sha256:` and the digest of the maps.
fn digest<'s>(sources: impl Iterator<Item = &'s Source>) -> String {
    let mut hash = Sha256::new();
    sources.for_each(|source| hash.update(source.text().as_bytes()));
    hash.finalize().iter().fold("sha256:".to_owned(), |digest, byte| format!("{digest}{byte:02x}"))
}
