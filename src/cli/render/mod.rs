//! `cjm render`: maps as pictures.

mod drawing;
mod target;

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use rayon::prelude::*;

use super::inputs::Inputs;
use super::reading::{Shown, maps_to_show};
use super::replace::replace;
use super::session::tell;
use super::{Outcome, Session, complain};
use crate::journey::{Index, Persona};
use crate::locale::Argument;
use crate::picture::fonts::FontFile;
use drawing::{Drawing, DrawingOptions, Drawn};
use target::{Place, Target, Targets};

/// Draw maps as SVG or PNG
///
/// The extension of OUT says what is drawn. Without -o, the picture is written beside the map.
/// What does not fit a page at a readable size makes the page grow, and a line says so.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm render coat.journey.yaml -o coat.png
  cjm render coat.journey.yaml --size a3 --lang fr -o coat-a3.svg
  cjm render maps -o pictures/                        pictures/coat.svg, pictures/…
  cjm render maps --to png -o 'pictures/{stem}-{persona}.png'
  cjm render coat.journey.yaml --lanes actions,emotions,pains -o - > coat.svg
  cjm render maps --check                             are the committed pictures up to date?")]
pub(super) struct Render {
    #[command(flatten)]
    inputs: Inputs,
    /// The picture, a folder for several, or - for standard output
    ///
    /// Names may hold {stem} (coat of coat.journey.yaml), {persona} and {theme}; with {persona},
    /// every persona of a map gets a picture.
    #[arg(short, long, value_name = "OUT", help_heading = "Output")]
    output: Option<PathBuf>,
    /// The format, where no extension says it: svg or png [default: svg]
    #[arg(long, value_name = "FORMAT", help_heading = "Output")]
    to: Option<String>,
    /// Write nothing; exit with 1 if a picture differs from what would be drawn
    #[arg(long, help_heading = "Output")]
    check: bool,
    #[command(flatten, next_help_heading = "Drawing")]
    drawing: DrawingOptions,
}

/// So few maps are drawn one after the other.
const FEW: usize = 3;

/// A picture to be drawn of a map.
struct Picture<'m> {
    map: &'m Shown,
    persona: Option<Index<Persona>>,
    target: Target,
}

impl Render {
    /// Draws the inputs.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Outcome> {
        let targets = Targets::new(self.output.as_deref(), self.to.as_deref())?;
        let here = session.configurations.here()?;
        let files = self.drawing.font_files(&here)?;
        let (maps, mut outcome) = maps_to_show(&self.inputs, session)?;
        let mut pictures = Vec::new();
        for map in &maps {
            match self.pictures(map, &targets) {
                Ok(of_map) => pictures.extend(of_map),
                Err(trouble) => {
                    complain(&trouble);
                    outcome = Outcome::Unable;
                }
            }
        }
        let is_printed = |it: &Picture<'_>| it.target.place == Place::StandardOutput;
        anyhow::ensure!(
            !self.check || !pictures.iter().any(is_printed),
            "--check compares files, and standard output is none: name a file with -o"
        );
        target::ensure_distinct(pictures.iter().map(|it| (&it.target, it.map.input.name())))?;
        let draw = |picture: &Picture<'_>| self.draw(session, picture, &files);
        let done: Vec<anyhow::Result<Outcome>> = match pictures.as_slice() {
            few if few.len() < FEW => few.iter().map(draw).collect(),
            many => many.par_iter().map(draw).collect(),
        };
        for result in done {
            match result {
                Ok(one) => outcome = outcome.max(one),
                Err(trouble) if super::is_closed_pipe(&trouble) => return Err(trouble),
                Err(trouble) => {
                    complain(&trouble);
                    outcome = Outcome::Unable;
                }
            }
        }
        Ok(outcome)
    }

    /// The pictures to draw of a map: usually one, with `{persona}` one for each.
    fn pictures<'m>(&self, map: &'m Shown, targets: &Targets) -> anyhow::Result<Vec<Picture<'m>>> {
        let journey = &map.journey;
        let personas: Vec<Option<Index<Persona>>> = match &self.drawing.persona {
            Some(name) => vec![Some(drawing::persona_named(journey, name, &map.input.name())?)],
            None if targets.names_personas() => {
                let known = journey.persona.iter().filter_map(|mention| mention.target);
                let known: Vec<_> = known.map(Some).collect();
                if known.is_empty() { vec![None] } else { known }
            }
            None => vec![None],
        };
        let theme = self.drawing.theme_name(&map.input.configuration);
        let mut pictures = Vec::new();
        for persona in personas {
            let named = persona.or_else(|| journey.principal());
            let persona_id = named.map(|index| journey.persona_at(index).id.as_str());
            let target = targets.target(&map.input, persona_id.unwrap_or("nobody"), theme)?;
            pictures.push(Picture { map, persona, target });
        }
        Ok(pictures)
    }

    fn draw(
        &self,
        session: &Session,
        picture: &Picture<'_>,
        files: &[FontFile],
    ) -> anyhow::Result<Outcome> {
        let Picture { map, persona, target } = picture;
        let drawing = Drawing::new(&self.drawing, session, map)?;
        let drawn = drawing.draw(*persona, target.format, files)?;
        let name = match &target.place {
            Place::File(path) => super::configuration::display(path),
            Place::StandardOutput => map.input.name(),
        };
        warn(session, &name, &drawn);
        let Place::File(path) = &target.place else {
            let mut stdout = std::io::stdout().lock();
            let written = stdout.write_all(&drawn.bytes).and_then(|()| stdout.flush());
            written.context("cannot write to standard output")?;
            return Ok(Outcome::Fine);
        };
        if self.check {
            return Ok(compare(session, path, &name, &drawn.bytes));
        }
        replace(path, &drawn.bytes)?;
        session.remark(say(session, "render-written", &name, &drawn));
        Ok(Outcome::Fine)
    }
}

/// No more broken words are named than this.
const WORDS_NAMED: usize = 5;

/// Says what the author should know about a picture.
fn warn(session: &Session, name: &str, drawn: &Drawn) {
    if drawn.has_grown {
        session.remark(say(session, "render-grown", name, drawn));
    }
    for &missing in &drawn.missing {
        let code = format!("U+{:04X}", u32::from(missing));
        let shown = missing.to_string();
        let facts = [
            ("name", Argument::Text(name)),
            ("code", Argument::Text(&code)),
            ("shown", Argument::Text(&shown)),
        ];
        tell(session.locale.sentence("render-missing-glyph", &facts));
    }
    if !drawn.cut.is_empty() {
        let mut words = drawn.cut[..drawn.cut.len().min(WORDS_NAMED)].join(", ");
        if drawn.cut.len() > WORDS_NAMED {
            words.push_str(", …");
        }
        let facts = [
            ("name", Argument::Text(name)),
            ("count", Argument::Number(drawn.cut.len() as f64)),
            ("words", Argument::Text(&words)),
        ];
        tell(session.locale.sentence("render-cut", &facts));
    }
}

/// A sentence about a picture and its size.
fn say(session: &Session, id: &str, name: &str, drawn: &Drawn) -> String {
    let facts = [
        ("name", Argument::Text(name)),
        ("width", Argument::Text(&drawn.width)),
        ("height", Argument::Text(&drawn.height)),
    ];
    session.locale.sentence(id, &facts).into_owned()
}

/// Whether the picture that is there is the one that would be drawn.
fn compare(session: &Session, path: &Path, name: &str, bytes: &[u8]) -> Outcome {
    if std::fs::read(path).is_ok_and(|old| old == bytes) {
        return Outcome::Fine;
    }
    let facts = [("name", Argument::Text(name))];
    tell(session.locale.sentence("render-differs", &facts));
    Outcome::Findings
}
