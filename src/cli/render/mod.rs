//! `cjm render`: maps as pictures.

mod brand;
mod drawing;
mod font_files;
mod options;
mod persona;
mod remarks;
mod stage;
mod target;
mod themes;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use anyhow::{bail, ensure};
use clap::Args;

use super::attempt;
use super::configuration::Configuration;
use super::inputs::Inputs;
use super::jobs::each;
use super::listed::{listed, names};
use super::locked::locked;
use super::paths::display;
use super::reading::{Shown, maps_to_show};
use super::replace::replace;
use super::sentence::{OrSay, Sentence};
use super::watch::{Repeatable, Watching};
use super::{Outcome, Session};
use crate::journey::{Index, Persona};
use crate::picture::fonts::FontFile;
pub(super) use brand::theme_schema;
use drawing::Drawing;
use font_files::font_files;
use options::DrawingOptions;
use persona::persona_named;
use target::{Place, Taken, Target, Targets};
use themes::Themes;

/// Draw maps as pictures and slides
///
/// The extension of OUT says what is drawn. Without -o, the picture is written beside the map.
/// A map too full for a page at a readable size takes several: coat-1.svg, coat-2.svg, … With
/// --watch, pictures are written when they become different.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm render coat.journey.yaml -o coat.png
  cjm render coat.journey.yaml --size a3 --lang fr -o coat-a3.pdf
  cjm render maps -o pictures/                        pictures/coat.svg, pictures/…
  cjm render maps --to png -o 'pictures/{stem}-{persona}.png'
  cjm render coat.journey.yaml -o coat.pptx           a deck: the map, then a slide per stage
  cjm render coat.journey.yaml -o coat.html           a page to send or to put on the intranet
  cjm render maps --watch -o pictures/                again after every change
  cjm render coat.journey.yaml --lanes actions,emotions,pains -o - > coat.svg
  cjm render maps --check                             are the committed pictures up to date?")]
pub(super) struct Render {
    #[command(flatten)]
    inputs: Inputs,
    /// The picture, a folder for several, or - for standard output
    ///
    /// A folder, which ends in / unless it exists, is made when missing; maps of a folder's
    /// folders keep them there: cjm render maps -o out/ draws maps/fr/coat.journey.yaml as
    /// out/fr/coat.svg.
    ///
    /// Names may hold {stem} (coat of coat.journey.yaml), {persona} and {theme}; with {persona},
    /// every persona of a map gets a picture.
    #[arg(short, long, value_name = "OUT", help_heading = "Output")]
    output: Option<PathBuf>,
    /// The format, where no extension says it
    #[arg(long, value_name = "FORMAT", help_heading = "Output")]
    #[arg(value_parser = listed(|name| Ok(name.to_owned()), target::formats))]
    #[arg(hide_possible_values = true)]
    #[arg(help = format!("The format, where no extension says it: {} [default: svg]", names(&target::formats())))]
    to: Option<String>,
    /// Write nothing; exit with 1 if a picture differs from what would be drawn
    #[arg(long, conflicts_with = "watch", help_heading = "Output")]
    check: bool,
    #[command(flatten, next_help_heading = "Drawing")]
    drawing: DrawingOptions,
    #[command(flatten, next_help_heading = "Watching")]
    watching: Watching,
}

/// So few maps are drawn one after the other.
const FEW: usize = 3;

/// A picture to be drawn of a map.
struct Picture<'m> {
    drawing: Drawing<'m>,
    persona: Option<Index<Persona>>,
    target: Target,
}

impl Repeatable for Render {
    fn watching(&self) -> &Watching {
        &self.watching
    }

    fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    fn ensure_sound(&self) -> anyhow::Result<()> {
        let targets = self.targets()?;
        self.drawing.ensure_fit(targets.format())?;
        ensure!(
            !self.watching.is_wanted() || !targets.are_printed(),
            Sentence::new("render-watch-printed")
        );
        Ok(())
    }

    /// Draws the inputs.
    fn run(&self, session: &Session) -> anyhow::Result<Outcome> {
        let targets = self.targets()?;
        let here = session.configurations.here()?;
        let files = font_files(&self.drawing.font, &here, &session.files)?;
        let (maps, mut outcome) = maps_to_show(&self.inputs, session)?;
        let (mut pictures, mut themes) = (Vec::new(), Themes::default());
        let is_overview = self.drawing.sheet(targets.format()).is_of_several();
        if is_overview && !maps.is_empty() {
            pictures.push(self.overview(session, &here, &maps, &targets, &mut themes)?);
        }
        for map in maps.iter().filter(|_| !is_overview) {
            pictures.extend(
                outcome
                    .admit(session.locale, self.pictures(session, map, &targets, &mut themes))?
                    .unwrap_or_default(),
            );
        }
        let is_printed = |it: &Picture<'_>| it.target.place == Place::StandardOutput;
        ensure!(
            !self.check || !pictures.iter().any(is_printed),
            Sentence::new("render-check-printed")
        );
        let mut taken = Taken::default();
        for picture in &pictures {
            taken.take(&picture.target.place, &picture.drawing.name())?;
        }
        let taken = Mutex::new(taken);
        ensure_apart(session, pictures.iter().filter_map(|it| it.target.place.file()))?;
        let draw = |picture: &Picture<'_>| self.draw(session, picture, &files, &taken);
        for result in each(&pictures, FEW, draw) {
            let drawn = outcome.admit(session.locale, result)?.unwrap_or_default();
            outcome = outcome.max(drawn);
        }
        Ok(outcome)
    }
}

impl Render {
    fn targets(&self) -> anyhow::Result<Targets> {
        Targets::new(self.output.as_deref(), self.to.as_deref())
    }

    /// The picture of all maps; the configuration of the current folder says how it looks.
    fn overview<'m>(
        &'m self,
        session: &Session,
        here: &Configuration,
        maps: &'m [Shown],
        targets: &Targets,
        themes: &mut Themes,
    ) -> anyhow::Result<Picture<'m>> {
        let format = targets.format();
        let theme = themes.chosen(self.drawing.theme.as_ref(), here, session)?;
        let view = self.drawing.sheet(format).name;
        let target = targets.overview(view, maps, &theme.theme().name)?;
        let maps = maps.iter().collect();
        let drawing = Drawing::new(&self.drawing, session, maps, here, theme, format);
        Ok(Picture { drawing, persona: None, target })
    }

    /// The pictures to draw of a map: usually one, with `{persona}` one for each.
    fn pictures<'m>(
        &'m self,
        session: &Session,
        map: &'m Shown,
        targets: &Targets,
        themes: &mut Themes,
    ) -> anyhow::Result<Vec<Picture<'m>>> {
        let journey = &map.journey;
        let personas: Vec<Option<Index<Persona>>> = match &self.drawing.persona {
            Some(name) => vec![Some(persona_named(journey, name, &map.input.name())?)],
            None if targets.names_personas() => {
                let known = journey.persona.iter().filter_map(|mention| mention.target);
                let known: Vec<_> = known.map(Some).collect();
                if known.is_empty() { vec![None] } else { known }
            }
            None => vec![None],
        };
        let configuration = &map.input.configuration;
        let theme = themes.chosen(self.drawing.theme.as_ref(), configuration, session)?;
        let format = targets.format();
        let maps = vec![map];
        let drawing = Drawing::new(&self.drawing, session, maps, configuration, theme, format);
        let mut pictures = Vec::new();
        for persona in personas {
            let named = persona.or_else(|| journey.principal());
            let persona_id = named.map(|index| journey.persona_at(index).id.as_str());
            let target = targets.target(
                &map.input,
                persona_id.unwrap_or("nobody"),
                &drawing.theme.theme().name,
            )?;
            pictures.push(Picture { drawing: drawing.clone(), persona, target });
        }
        Ok(pictures)
    }

    fn draw(
        &self,
        session: &Session,
        picture: &Picture<'_>,
        files: &[FontFile],
        taken: &Mutex<Taken>,
    ) -> anyhow::Result<Outcome> {
        let Picture { drawing, persona, target } = picture;
        let drawn = drawing.draw(*persona, files)?;
        let name = match &target.place {
            Place::File(path) => display(path),
            Place::StandardOutput => drawing.name(),
        };
        remarks::warn(session, &name, &drawn);
        let Place::File(path) = &target.place else {
            let [bytes] = &*drawn.files else {
                let sentence = Sentence::new("render-pages-printed").with("name", name);
                bail!(sentence.with("pages", drawn.files.len().to_string()));
            };
            let mut stdout = std::io::stdout().lock();
            let written = stdout.write_all(bytes).and_then(|()| stdout.flush());
            written.or_say(attempt::to_write_output)?;
            return Ok(Outcome::Fine);
        };
        let mut outcome = Outcome::Fine;
        let pages = drawn.files.len();
        let paths: Vec<_> = (0..pages).map(|page| target::of_page(path, page, pages)).collect();
        ensure_apart(session, paths.iter().map(PathBuf::as_path))?;
        if pages > 1 {
            let mut taken = locked(taken);
            for path in &paths {
                taken.take(&Place::File(path.clone()), &drawing.name())?;
            }
        }
        for (path, (bytes, &size)) in paths.into_iter().zip(drawn.files.iter().zip(&drawn.sizes)) {
            let name = display(&path);
            if self.check {
                outcome = outcome.max(remarks::compare(session, &path, &name, bytes));
                continue;
            }
            // Who waits for changes is told of those alone.
            if self.watching.is_wanted() && fs::read(&path).is_ok_and(|held| held == *bytes) {
                continue;
            }
            target.make_folder()?;
            replace(&path, bytes)?;
            session.remark(remarks::say(session, "render-written", &name, size));
        }
        Ok(outcome)
    }
}

/// Refuses pictures that would go where a map is, or a file that the run reads.
fn ensure_apart<'p>(
    session: &Session,
    paths: impl Iterator<Item = &'p Path>,
) -> anyhow::Result<()> {
    session.files.ensure_apart(paths, "picture")
}
