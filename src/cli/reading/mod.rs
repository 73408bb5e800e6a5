//! From inputs to journeys, with everything around them: libraries, configuration, other maps.

mod digests;
mod images;
mod libraries;
mod loops;
mod paths;
mod shown;

use std::path::PathBuf;
use std::sync::Arc;

use super::Session;
use super::configuration::Configuration;
use super::inputs::Input;
use crate::check::{Digest, Suppression, check_ties, micros_named};
use crate::journey::vocabulary::hints;
use crate::journey::{Journey, Library, Surroundings, is_library, read, read_library};
use crate::text::{Diagnostic, Source, parse_with};
use digests::{Digests, Neighbourhood};
use libraries::Shelf;
use paths::Base;
pub(super) use shown::{Shown, maps_to_show};

/// Reads the files of a run. Libraries, and maps that others are tied to, are read once.
#[derive(Debug)]
pub(super) struct Reader<'s> {
    session: &'s Session,
    shelf: Shelf,
    digests: Digests,
}

/// A file that was read, as far as it could be understood.
#[derive(Debug)]
pub(super) struct ReadFile {
    /// The file.
    pub(super) source: Source,
    /// The journey; none in a library.
    pub(super) journey: Option<Journey>,
    /// Everything that was found while reading, in no particular order.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The comments that silence findings.
    pub(super) suppressions: Vec<Suppression>,
}

impl<'s> Reader<'s> {
    /// A reader for `inputs`, whose configurations' libraries it reads first: one that cannot be
    /// used is a mistake of the configuration, not of every map.
    pub(super) fn new(session: &'s Session, inputs: &[Input]) -> anyhow::Result<Self> {
        let shelf = Shelf::new(session.files.clone());
        inputs.iter().try_for_each(|input| shelf.configured(&input.configuration).map(drop))?;
        Ok(Self { session, shelf, digests: Digests::default() })
    }

    /// Reads an input, and as much of other files as its names need.
    pub(super) fn read(&self, input: &Input) -> anyhow::Result<ReadFile> {
        self.session.explain("verbose-reading", &input.name());
        if !input.is_stdin {
            self.session.files.note(&input.path);
        }
        self.understand(input, input.read()?)
    }

    /// Reads `source` as the text of an input, whatever its file holds.
    pub(super) fn understand(&self, input: &Input, source: Source) -> anyhow::Result<ReadFile> {
        let parsed = parse_with(&source, hints());
        let (file, configuration) = (input.whole.clone(), &input.configuration);
        let base = Base { file, configuration, files: &self.session.files };
        let configured = self.shelf.configured(&input.configuration)?;
        let files = self.shelf.beside(&base);
        let mut surroundings = surroundings(&input.configuration);
        surroundings.libraries = &configured;
        surroundings.files = Some(&files);
        let suppressions = Suppression::all(&parsed.tree, &source);
        if is_library(&parsed.tree) {
            let path = base.name(&base.file);
            drop(parsed);
            let Library { source, diagnostics, .. } = read_library(path, source, &surroundings);
            return Ok(ReadFile { source, journey: None, diagnostics, suppressions });
        }
        let decoded = read(&source, &parsed.tree, &surroundings);
        let mut diagnostics = parsed.diagnostics;
        diagnostics.extend(decoded.diagnostics);
        self.tie(&decoded.journey, &base, &mut diagnostics);
        images::find_images(&decoded.journey, &base, &mut diagnostics);
        Ok(ReadFile { source, journey: Some(decoded.journey), diagnostics, suppressions })
    }

    /// Looks at the maps that this one names.
    fn tie(&self, journey: &Journey, base: &Base<'_>, diagnostics: &mut Vec<Diagnostic>) {
        let is_tied = journey.parent.is_some()
            || journey.replaces.is_some()
            || micros_named(journey).next().is_some();
        if is_tied {
            let neighbourhood = Neighbourhood::new(&self.digests, base);
            self.digests.keep(&base.file, Digest::of(journey, |name| base.whole(name).ok()));
            check_ties(journey, &base.file, &neighbourhood, diagnostics);
        }
    }

    /// The libraries that were read for other files, by their whole paths, sorted.
    pub(super) fn libraries(&self) -> Vec<(PathBuf, Arc<Library>)> {
        self.shelf.all()
    }
}

/// What the configuration offers to every map it holds for.
fn surroundings(configuration: &Configuration) -> Surroundings<'_> {
    Surroundings {
        language: configuration.locale().map(crate::locale::Locale::tag),
        channels: &configuration.channels,
        owners: configuration.owners.as_deref(),
        ..Surroundings::default()
    }
}
