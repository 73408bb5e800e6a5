//! The pictures that a map names, read when the map is shown.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use super::Reader;
use super::paths::Base;
use crate::cli::text_file::open_regular;
use crate::journey::{Journey, Persona, Text, file_trouble};
use crate::picture::images::{Image, ImageTrouble, Images};
use crate::text::{Diagnostic, Span, Spanned};

/// No picture is larger.
const LARGEST: u64 = 20 << 20;

/// A picture that a map names, and where its name begins.
struct Named<'j> {
    image: Text,
    base: Base<'j>,
}

impl Reader<'_> {
    /// The pictures that there are; what is wrong with the others is added to the diagnostics.
    pub(super) fn images(
        &self,
        journey: &Journey,
        base: &Base<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Images {
        let mut images = Images::default();
        for image in frames(journey) {
            if images.frames.contains_key(&image.value) {
                continue;
            }
            let named = Named { image: image.clone(), base: base.clone() };
            if let Some(read) = named.read(diagnostics) {
                images.frames.insert(image.value.clone(), read);
            }
        }
        for (place, persona) in journey.personas.iter().enumerate() {
            let Some(image) = &persona.image else { continue };
            let named = match self.lender(persona, base) {
                Some(lender) => {
                    let span = mention(journey, place);
                    Named { image: Spanned::new(image.value.clone(), span), base: lender }
                }
                None => Named { image: image.clone(), base: base.clone() },
            };
            if let Some(read) = named.read(diagnostics) {
                images.photos.insert(persona.id.clone(), read);
            }
        }
        images
    }

    /// The library that lends a persona to a map; `None` for a map's own.
    fn lender<'c>(&self, persona: &Persona, base: &Base<'c>) -> Option<Base<'c>> {
        let is_own = persona.image.as_ref().is_some_and(|image| !image.span.is_empty());
        let lends = |it: &Persona| (&it.id, &it.image) == (&persona.id, &persona.image);
        let libraries = if is_own { Vec::new() } else { self.libraries() };
        let mut libraries = libraries.into_iter();
        let lender = libraries.find(|(_, library)| library.shelf.personas.iter().any(lends))?;
        Some(base.beside(&lender.0))
    }
}

/// Adds a diagnostic for each picture of a map's own that cannot be found.
pub(super) fn find_images(journey: &Journey, base: &Base<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let photos = journey.personas.iter().filter_map(|persona| persona.image.as_ref());
    let own = frames(journey).chain(photos).filter(|image| !image.span.is_empty());
    for image in own {
        if let Err(trouble) = base.whole(image) {
            diagnostics.push(file_trouble(image, trouble));
        }
    }
}

/// The pictures of stages and touchpoints.
fn frames(journey: &Journey) -> impl Iterator<Item = &Text> {
    let parts = journey.stages.iter().flat_map(|stage| stage.experiences());
    parts.filter_map(|part| part.image.as_ref())
}

/// Where the map names a persona, by place.
fn mention(journey: &Journey, place: usize) -> Span {
    let mut mentions = journey.persona.iter();
    let found = mentions.find(|it| it.target.is_some_and(|target| target.0 == place));
    found.map_or(Span::default(), |mention| mention.name.span)
}

impl Named<'_> {
    /// The picture; `None` where none can be made of the file. A file that cannot be found was
    /// reported when the map was read, unless a library names it.
    fn read(&self, diagnostics: &mut Vec<Diagnostic>) -> Option<Arc<Image>> {
        let found = match self.base.whole(&self.image) {
            Ok(whole) => read(&whole),
            Err(trouble) => {
                let told = file_trouble(&self.image, trouble);
                if !diagnostics.iter().any(|it| (it.rule, it.span) == (told.rule, told.span)) {
                    diagnostics.push(told);
                }
                return None;
            }
        };
        found.map(Arc::new).map_err(|wrong| diagnostics.push(wrong.told(&self.image))).ok()
    }
}

/// Why a file gives no picture.
enum Wrong {
    Unreadable,
    TooHeavy,
    Image(ImageTrouble),
}

fn read(file: &Path) -> Result<Image, Wrong> {
    let mut bytes = Vec::new();
    open_regular(file)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
        .map_err(|_| Wrong::Unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Wrong::TooHeavy);
    }
    Image::read(&bytes).map_err(Wrong::Image)
}

impl Wrong {
    fn told(&self, name: &Text) -> Diagnostic {
        let wrong = |case| {
            Diagnostic::new("wrong-value", name.span).case(case).with("found", name.value.as_str())
        };
        match *self {
            Self::Unreadable => file_trouble(name, crate::journey::FileTrouble::Unreadable),
            Self::TooHeavy => wrong("image-heavy"),
            Self::Image(ImageTrouble::Unknown) => wrong("image-unknown"),
            Self::Image(ImageTrouble::Other(format)) => {
                wrong("image-format").with("format", format)
            }
            Self::Image(ImageTrouble::Animated) => wrong("image-animated"),
            Self::Image(ImageTrouble::TooLarge { width, height }) => {
                wrong("image-large").with("width", width as usize).with("height", height as usize)
            }
            Self::Image(ImageTrouble::Broken) => wrong("image-broken"),
            Self::Image(ImageTrouble::Inks) => wrong("image-inks"),
            Self::Image(ImageTrouble::Fetches) => wrong("image-fetches"),
            Self::Image(ImageTrouble::Runs) => wrong("image-runs"),
        }
    }
}
