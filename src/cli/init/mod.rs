//! `cjm init`: a map, what it needs around it, and what makes other programs use cjm.
//!
//! The first map of a project brings `cjm.toml` and the schemas for editors along; a later one
//! becomes a part of the project that is there. No file is written over another one.

mod home;
mod integration;
mod target;
mod template;

use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::Args;
use clap::builder::PossibleValue;

use super::listed::{explained, listed, value};
use super::paths::display;
use super::printed::print;
use super::schema::SchemaName;
use super::sentence::Sentence;
use super::unknown::suggestion;
use super::{Outcome, Session};
use crate::locale::{Argument, Locale};
use home::Home;
use integration::{Checkout, INTEGRATIONS, Integration, NOBODY};
use target::{Site, Target};
use template::{TEMPLATES, Template};

/// Start a map from a template, with a project file and schemas for editors beside it
///
/// Where a cjm.toml holds already, the map becomes a part of that project. A file that is there is
/// never written over.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm init --list
  cjm init my-maps                                  the empty worksheet
  cjm init my-maps --template retail
  cjm init my-maps/returns.journey.yaml --template complaint
  cjm --lang fr init mes-cartes --template saas     in French
  cjm init my-maps --with github,editor             checked in pull requests, completed in the editor

With --with alone, a project that has a cjm.toml gets no other map. What --with finds in the place
of its files stays as it is: what they need is printed then, and the exit code is 2.")]
pub(super) struct Init {
    /// The folder, made when missing, or the map: something.journey.yaml
    #[arg(value_name = "DIR|FILE", default_value = ".", hide_default_value = true)]
    place: PathBuf,
    /// What to start from; blank is the empty worksheet, with a question for each field
    #[arg(long, value_name = "NAME", value_parser = template)]
    template: Option<&'static Template>,
    /// Make other programs use cjm: write their files to the top of the repository (repeatable)
    #[arg(long, value_name = "PROGRAM,…", value_delimiter = ',', hide_possible_values = true)]
    #[arg(value_parser = listed(integration, integrations))]
    #[arg(long_help = format!("Make other programs use cjm: write their files to the top of the repository (repeatable)\n\nPrograms: {}.", explained(&integrations())))]
    with: Vec<&'static Integration>,
    /// List the templates
    #[arg(long)]
    list: bool,
}

impl Init {
    /// Writes the files and says what to do next.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Outcome> {
        if self.list {
            return list(session.locale);
        }
        let home = Home::at(&self.place)?;
        let locale = home.locale(session.locale);
        let programs = self.programs(&home, locale)?;
        let wants_map = self.template.is_some()
            || home.names_the_map()
            || self.with.is_empty()
            || home.project_file.is_none();
        let mut outcome = Outcome::Fine;
        let map = match wants_map {
            true => outcome.admit(session.locale, self.begin(&home, locale, session))?,
            false => None,
        };
        outcome = outcome.max(set_up(&programs, session)?);
        if let Some(map) = map {
            self.tell(&map, &home, session);
        }
        Ok(outcome)
    }

    /// Writes the map, and what is missing around it.
    fn begin(&self, home: &Home, locale: Locale, session: &Session) -> anyhow::Result<PathBuf> {
        let template = self.template();
        let path = home.map(&template.file_name(locale));
        let map = Target { path, text: template.map(locale, &home.way_up()) };
        if map.site() != Site::Free {
            let (there, other) = (&map.path, map.path.with_file_name("another.journey.yaml"));
            let (there, other) = (display(there), display(&other));
            bail!(Sentence::new("init-taken").with("file", there).with("other", other));
        }
        let around = around(home, template, locale).filter(|it| it.site() == Site::Free);
        let around: Vec<_> = around.collect();
        around.iter().chain([&map]).try_for_each(Target::make_folders)?;
        for target in around.iter().chain([&map]) {
            target.write()?;
            let file = display(&target.path);
            session.explain("init-wrote", &file);
        }
        Ok(map.path)
    }

    /// Says which map was written, and what to do next.
    fn tell(&self, map: &Path, home: &Home, session: &Session) {
        let picture = home::picture_of(map);
        let (map, picture) = (display(map), display(&picture));
        let project = home.project_file.as_deref().map(display);
        let arguments = [
            ("map", Argument::Text(&map)),
            ("picture", Argument::Text(&picture)),
            ("project", Argument::Text(project.as_deref().unwrap_or_default())),
        ];
        let made = if project.is_some() { "init-added" } else { "init-made" };
        session.remark(session.locale.sentence(made, &arguments));
        session.remark(session.locale.sentence("init-next", &arguments));
    }

    /// What to start from: the empty worksheet when nothing else was said.
    fn template(&self) -> &'static Template {
        self.template.unwrap_or(&TEMPLATES[0])
    }

    /// The files that make other programs use cjm.
    fn programs(&self, home: &Home, locale: Locale) -> anyhow::Result<Vec<Target>> {
        if self.with.is_empty() {
            return Ok(Vec::new());
        }
        let checkout = Checkout::around(&home.project)?;
        let files = self.with.iter().flat_map(|it| it.files(&checkout, locale));
        Ok(files.map(|(path, text)| Target { path, text }).collect())
    }
}

/// The folder of the schemas, in that of the project.
const SCHEMAS: &str = "schemas";

/// What stands around a map: the schemas, and `cjm.toml` where none holds yet.
fn around(home: &Home, template: &Template, locale: Locale) -> impl Iterator<Item = Target> {
    let schemas = SchemaName::of_maps(locale).into_iter().map(|schema| Target {
        path: home.of_project(Path::new(SCHEMAS).join(schema.file_name())),
        text: format!("{:#}\n", schema.schema()),
    });
    let project = home
        .project_file
        .is_none()
        .then(|| Target { path: home.of_project("cjm.toml"), text: template.project_file(locale) });
    project.into_iter().chain(schemas)
}

/// Writes the files of other programs. One whose place is taken is printed, for who minds that
/// place to take it over.
fn set_up(programs: &[Target], session: &Session) -> anyhow::Result<Outcome> {
    let mut outcome = Outcome::Fine;
    let mut written = Vec::new();
    for target in programs {
        let file = display(&target.path);
        let told = match target.site() {
            Site::Free => outcome.admit(session.locale, target.write())?.map(|()| {
                written.push(target);
                "init-wrote"
            }),
            Site::Done => Some("init-there"),
            Site::Taken => {
                let stays = Sentence::new("init-stays").with("file", file.as_str());
                outcome.admit::<()>(session.locale, Err(stays.into()))?;
                print(target.text.as_bytes())?;
                None
            }
        };
        if let Some(sentence) = told {
            let arguments = [("file", Argument::Text(&file))];
            session.remark(session.locale.sentence(sentence, &arguments));
        }
    }
    if written.iter().any(|it| it.text.contains(NOBODY)) {
        let arguments = [("nobody", Argument::Text(NOBODY))];
        session.remark(session.locale.sentence("init-address", &arguments));
    }
    Ok(outcome)
}

fn list(locale: Locale) -> anyhow::Result<Outcome> {
    let line = |template: &Template| {
        let about = locale.sentence(&format!("template-{}", template.name), &[]);
        format!("{:<12} {about}\n", template.name)
    };
    print(TEMPLATES.iter().map(line).collect::<String>().as_bytes())?;
    Ok(Outcome::Fine)
}

fn template(name: &str) -> Result<&'static Template, Sentence> {
    let names = TEMPLATES.iter().map(|template| template.name);
    Template::named(name).ok_or_else(|| suggestion(name, names))
}

fn integration(name: &str) -> Result<&'static Integration, Sentence> {
    let names = INTEGRATIONS.iter().map(|integration| integration.name);
    Integration::named(name).ok_or_else(|| suggestion(name, names))
}

/// The programs with what is written for them.
fn integrations() -> Vec<PossibleValue> {
    INTEGRATIONS.iter().map(|it| value(it.name, it.about)).collect()
}
